// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/tablemodel.h"

#include "support/modeltest.h"
#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

TEST_CASE("The preview holds the first twenty rows and explains its columns")
{
    report::Table table{{{u"entity"_s, u"Name of the entity"_s}, {u"quote"_s, u"The <exact> words"_s}}, {}};
    for (int row = 0; row < 310; ++row)
        table.rows << QStringList{QString::number(row), u"две\nстроки <b>"_s};
    TableModel model;
    const ModelWatch watch(&model);
    model.setTable(table);
    CHECK(model.rowCount() == TableModel::previewRows);
    CHECK(model.index(19, 0).data().toString() == u"19"_s);
    CHECK(model.index(0, 1).data().toString() == u"две строки <b>"_s);
    CHECK_FALSE(model.index(0, 1).data(Qt::ToolTipRole).toString().contains(u'<'));
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == u"entity"_s);
    CHECK(model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString() == u"Name of the entity"_s);
    CHECK(ModelWatch::complaints().isEmpty());
}
