// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/importmodel.h"

#include "support/modeltest.h"
#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

QList<ImportItem> threeItems()
{
    ImportItem imported{.path = u"/d/a.txt"_s, .dispatch = {1}};
    imported.fields.title = u"Касымалиев принял посла Японии"_s;
    const ImportItem duplicate{.path = u"/d/b.txt"_s, .outcome = ImportOutcome::Duplicate, .dispatch = {1}};
    const ImportItem refused{.path = u"/d/<b>c.bin"_s,
                             .file = u"/d/<b>c.bin"_s,
                             .outcome = ImportOutcome::Refused,
                             .dispatch = {},
                             .error = Error{ErrorCode::FileBinary, u"/d/<b>c.bin"_s}};
    return {imported, duplicate, refused};
}

} // namespace

TEST_CASE("The list of an import tells what became of each item and why")
{
    ImportModel model;
    const ModelWatch watch(&model);
    model.append(threeItems());
    CHECK(model.count(ImportOutcome::Imported) == 1);
    CHECK(model.count(ImportOutcome::Duplicate) == 1);
    CHECK(model.count(ImportOutcome::Refused) == 1);
    CHECK(model.index(0, ImportModel::Title).data().toString() == u"Касымалиев принял посла Японии"_s);
    CHECK(model.index(1, ImportModel::Title).data().toString() == u"b.txt"_s);
    CHECK(model.index(1, 0).data(ImportModel::DispatchRole).toLongLong() == 1);
    CHECK(model.index(2, ImportModel::Reason).data().toString() ==
          errorSentence({ErrorCode::FileBinary, u"/d/<b>c.bin"_s}));
    CHECK(ModelWatch::complaints().isEmpty());
}

TEST_CASE("A near-copy is told by its own word and sign")
{
    ImportModel model;
    ImportItem near{.path = u"/d/d.txt"_s, .outcome = ImportOutcome::NearCopy, .dispatch = {2}};
    near.nearTo = {1};
    model.append({near});
    CHECK(model.count(ImportOutcome::NearCopy) == 1);
    CHECK(model.index(0, ImportModel::Outcome).data().toString() == u"Near-copy"_s);
    CHECK(model.index(0, ImportModel::Reason).data().toString().contains(u"story"_s));
    CHECK(model.index(0, 0).data(ImportModel::DispatchRole).toLongLong() == 2);
}

TEST_CASE("The outcome is told by an icon and a word")
{
    ImportModel model;
    model.append(threeItems());
    for (int row = 0; row < 3; ++row) {
        CHECK_FALSE(model.index(row, ImportModel::Outcome).data().toString().isEmpty());
        CHECK(model.index(row, ImportModel::Outcome).data(Qt::DecorationRole).isValid());
    }
}

TEST_CASE("Refused files can be tried again and file names cannot be taken for markup")
{
    ImportModel model;
    model.append(threeItems() + threeItems());
    CHECK(model.refusedPaths() == QStringList{u"/d/<b>c.bin"_s});
    CHECK_FALSE(model.index(2, 0).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}
