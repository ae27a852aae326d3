// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/latestanswer.h"

#include "support/printing.h"

#include <QPromise>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

struct Heard
{
    QStringList answers;
    QStringList errors;
};

/// Asks, and answers with what the promise will say.
void ask(LatestAnswer &latest, QObject *asker, QPromise<Result<QString>> &promise, Heard &heard)
{
    promise.start();
    latest.await(
        asker, promise.future(), [&heard](const QString &answer) { heard.answers << answer; },
        [&heard](const Error &error) { heard.errors << error.subject; });
}

void answer(QPromise<Result<QString>> &promise, const Result<QString> &said)
{
    promise.addResult(said);
    promise.finish();
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("the answer to the newest question is taken, an older one that comes later is not")
{
    QObject asker;
    LatestAnswer latest;
    Heard heard;
    QPromise<Result<QString>> first, second;
    ask(latest, &asker, first, heard);
    ask(latest, &asker, second, heard);
    answer(second, u"new"_s);
    answer(first, u"old"_s);
    CHECK(heard.answers == QStringList{u"new"_s});
    CHECK(heard.errors.isEmpty());
}

TEST_CASE("an error is told, and nothing of what was dropped")
{
    QObject asker;
    LatestAnswer latest;
    Heard heard;
    QPromise<Result<QString>> failing, dropped;
    ask(latest, &asker, failing, heard);
    answer(failing, failure(ErrorCode::NotFound, u"gone"_s));
    ask(latest, &asker, dropped, heard);
    latest.drop();
    answer(dropped, u"late"_s);
    CHECK(heard.errors == QStringList{u"gone"_s});
    CHECK(heard.answers.isEmpty());
}

TEST_CASE("an answer that comes when nobody waits any more is dropped")
{
    Heard heard;
    QPromise<Result<QString>> withoutAsker, withoutWaiter;
    LatestAnswer latest;
    {
        QObject asker;
        ask(latest, &asker, withoutAsker, heard);
    }
    answer(withoutAsker, u"late"_s);
    QObject asker;
    {
        LatestAnswer gone;
        ask(gone, &asker, withoutWaiter, heard);
    }
    answer(withoutWaiter, u"later"_s);
    CHECK(heard.answers.isEmpty());
}
