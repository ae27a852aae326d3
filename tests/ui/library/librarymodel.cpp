// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarymodel.h"

#include "support/modeltest.h"
#include "support/printing.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <array>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// A store of `rows` dispatches that answers at once and counts what it was asked.
struct QuickStore
{
    int rows = 0;
    int pagesAsked = 0;
    QString prefix = u"Title"_s;

    [[nodiscard]] DispatchSummary at(int row) const
    {
        return {.id = {row + 1},
                .title = prefix + u' ' + QString::number(row),
                .agency = u"Кабар"_s,
                .date = PartialDate::day(QDate(2025, 1, 29), DateBasis::Dateline),
                .language = Language::Russian};
    }

    LibraryQuestions questions()
    {
        return {.count = [this](const Filter &) { return QtFuture::makeReadyValueFuture(Result<int>(rows)); },
                .page =
                    [this](const Filter &, LibraryOrder, int offset, int limit) {
                        ++pagesAsked;
                        QList<DispatchSummary> page;
                        for (int row = offset; row < std::min(offset + limit, rows); ++row)
                            page << at(row);
                        return QtFuture::makeReadyValueFuture(Result<QList<DispatchSummary>>(page));
                    }};
    }
};

QString titleOf(const LibraryModel &model, int row)
{
    return model.index(row).data().toString();
}

bool arrives(const LibraryModel &model, int row)
{
    return QTest::qWaitFor([&] { return !titleOf(model, row).isEmpty(); });
}

} // namespace

TEST_CASE("A hundred thousand rows are known after one count and no page is loaded before it is looked at")
{
    QuickStore store{.rows = 100'000};
    LibraryModel model(store.questions());
    model.setQuery({}, LibraryOrder::NewestFirst);
    REQUIRE(QTest::qWaitFor([&] { return model.rowCount() == 100'000; }));
    CHECK(store.pagesAsked == 0);
    CHECK(titleOf(model, 50'000).isEmpty());
    REQUIRE(arrives(model, 50'000));
    CHECK(titleOf(model, 50'000) == u"Title 50000"_s);
    CHECK(store.pagesAsked == 1);
}

TEST_CASE("Only a few pages are kept however far the analyst scrolls")
{
    QuickStore store{.rows = 100'000};
    LibraryModel model(store.questions());
    model.setQuery({}, LibraryOrder::NewestFirst);
    REQUIRE(QTest::qWaitFor([&] { return model.rowCount() > 0; }));
    for (int page = 0; page < 3 * LibraryModel::keptPages; ++page)
        REQUIRE(arrives(model, page * LibraryModel::pageSize));
    int kept = 0;
    for (int page = 0; page < 3 * LibraryModel::keptPages; ++page)
        kept += model.idAt(page * LibraryModel::pageSize).isValid() ? 1 : 0;
    CHECK(kept == LibraryModel::keptPages);
    CHECK(model.idAt((3 * LibraryModel::keptPages - 1) * LibraryModel::pageSize).isValid());
}

TEST_CASE("The newest question wins although its answer comes first")
{
    std::array<QPromise<Result<int>>, 2> promises;
    for (auto &promise : promises)
        promise.start();
    int asked = 0;
    LibraryModel model(
        {.count = [&](const Filter &) { return promises[size_t(asked++)].future(); },
         .page = [](const Filter &, LibraryOrder, int,
                    int) { return QtFuture::makeReadyValueFuture(Result<QList<DispatchSummary>>()); }});
    model.setQuery({}, LibraryOrder::NewestFirst);
    Filter searching;
    searching.words = u"Япония"_s;
    model.setQuery(searching, LibraryOrder::NewestFirst);
    promises[1].addResult(7);
    promises[1].finish();
    REQUIRE(QTest::qWaitFor([&] { return model.rowCount() == 7; }));
    promises[0].addResult(310);
    promises[0].finish();
    QCoreApplication::processEvents();
    CHECK(model.rowCount() == 7);
}

TEST_CASE("After a change the former rows stay until the fresh ones replace them")
{
    QuickStore store{.rows = 30};
    LibraryModel model(store.questions());
    const ModelWatch watch(&model);
    model.setQuery({}, LibraryOrder::NewestFirst);
    REQUIRE(QTest::qWaitFor([&] { return model.rowCount() == 30; }));
    REQUIRE(arrives(model, 3));
    store.prefix = u"Changed"_s;
    store.rows = 25;
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.reload();
    CHECK(titleOf(model, 3) == u"Title 3"_s);
    REQUIRE(QTest::qWaitFor([&] { return titleOf(model, 3) == u"Changed 3"_s; }));
    CHECK(model.rowCount() == 25);
    CHECK(reset.isEmpty());
    CHECK(ModelWatch::complaints().isEmpty());
}

TEST_CASE("A refreshed row shows what is new and a row that is not loaded is left alone")
{
    QuickStore store{.rows = 300};
    LibraryModel model(store.questions());
    model.setQuery({}, LibraryOrder::NewestFirst);
    REQUIRE(QTest::qWaitFor([&] { return model.rowCount() == 300; }));
    REQUIRE(arrives(model, 0));
    DispatchSummary done = store.at(4);
    done.progress = Progress::Done;
    model.refreshRow(done);
    CHECK(model.index(4).data(LibraryModel::ProgressRole).toInt() == int(Progress::Done));
    model.refreshRow(store.at(250));
    CHECK(model.loadedRow({251}) == -1);
}

TEST_CASE("A count that fails is reported and the rows stay")
{
    QuickStore store{.rows = 3};
    LibraryQuestions questions = store.questions();
    bool broken = false;
    questions.count = [&](const Filter &) {
        return QtFuture::makeReadyValueFuture(broken ? Result<int>(failure(ErrorCode::StoreFailed))
                                                     : Result<int>(3));
    };
    LibraryModel model(questions);
    model.setQuery({}, LibraryOrder::NewestFirst);
    REQUIRE(QTest::qWaitFor([&] { return model.rowCount() == 3; }));
    broken = true;
    QSignalSpy failed(&model, &LibraryModel::failed);
    model.reload();
    REQUIRE(QTest::qWaitFor([&] { return !failed.isEmpty(); }));
    CHECK(model.rowCount() == 3);
}
