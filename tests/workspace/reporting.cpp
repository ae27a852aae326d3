// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/reporting.h"

#include "support/printing.h"
#include "workspacefixture.h"

#include <QScopeGuard>
#include <QTest>
#include <QThreadPool>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

TEST_CASE("reports that are asked for at once all come, on a machine of one processor too")
{
    WorkspaceFixture fixture;
    fixture.add(u"Приём посла"_s, u"Министр принял посла Японии."_s);
    auto *pool = QThreadPool::globalInstance();
    const auto restored =
        qScopeGuard([pool, count = pool->maxThreadCount()] { pool->setMaxThreadCount(count); });
    pool->setMaxThreadCount(1);
    QList<QFuture<Result<report::Table>>> asked;
    for (int i = 0; i < 3; ++i) {
        for (const auto kind : {report::Kind::Meetings, report::Kind::Mentions, report::Kind::Sectors,
                                report::Kind::Dispatches})
            asked << reportTable(fixture.workspace(), kind, {});
    }
    for (const auto &report : std::as_const(asked)) {
        REQUIRE(QTest::qWaitFor([&] { return report.isFinished(); }, 20000));
        CHECK(report.result().has_value());
    }
}
