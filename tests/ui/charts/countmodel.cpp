// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/countmodel.h"

#include "support/modeltest.h"
#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

TEST_CASE("The table holds the numbers of the chart, whole ones at the right")
{
    CountModel model;
    const ModelWatch watch(&model);
    model.setChart(
        {.title = {}, .subtitle = {}, .unit = u"Meetings"_s, .bars = {{u"Energy"_s, 10}, {u"Water"_s, 0}}});
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, 0).data().toString() == u"Energy"_s);
    CHECK(model.index(0, 1).data().toString() == u"10"_s);
    CHECK(model.index(1, 1).data().toString() == u"0"_s);
    CHECK(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == u"Meetings"_s);
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == u"Sector"_s);
    model.setChart({.title = {}, .subtitle = {}, .unit = {}, .bars = {}, .horizontal = false});
    CHECK(model.rowCount() == 0);
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == u"Month"_s);
    CHECK(ModelWatch::complaints().isEmpty());
}
