// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "support/printing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

TEST_CASE("every verb explains itself")
{
    const Answer overview = run({u"--help"_s});
    CHECK(overview.status == 0);
    for (const QString &verb : {u"init"_s, u"import"_s, u"inspect"_s, u"report"_s, u"search"_s, u"verify"_s,
                                u"backup"_s, u"stats"_s}) {
        CAPTURE(verb);
        CHECK(overview.out.contains(verb.toUtf8()));
        const Answer help = run({verb, u"--help"_s});
        CHECK(help.status == 0);
        CHECK(help.out.contains("elchi-cli " + verb.toUtf8()));
        CHECK(help.err.isEmpty());
    }
}

TEST_CASE("wrong usage answers 2 and says why on standard error only")
{
    const QList<QStringList> wrong{{},
                                   {u"fly"_s},
                                   {u"init"_s},
                                   {u"import"_s, u"w.elchi"_s},
                                   {u"verify"_s, u"--fast"_s, u"w.elchi"_s},
                                   {u"import"_s, u"w.elchi"_s, u"x"_s, u"--context-date"_s, u"soon"_s},
                                   {u"import"_s, u"w.elchi"_s, u"x"_s, u"--encoding"_s, u"KOI-9"_s},
                                   {u"import"_s, u"w.elchi"_s, u"x"_s, u"--columns"_s, u"Body"_s},
                                   {u"import"_s, u"w.elchi"_s, u"x"_s, u"--columns"_s, u"words=Body"_s},
                                   {u"inspect"_s},
                                   {u"inspect"_s, u"x"_s, u"--encoding"_s, u"KOI-9"_s},
                                   {u"inspect"_s, u"x"_s, u"--context-date"_s, u"29.01.2025"_s},
                                   {u"report"_s, u"w.elchi"_s, u"gossip"_s},
                                   {u"report"_s, u"w.elchi"_s, u"meetings"_s, u"--preset"_s, u"word"_s}};
    for (const QStringList &arguments : wrong) {
        CAPTURE(arguments);
        const Answer answer = run(arguments);
        CHECK(answer.status == 2);
        CHECK(answer.out.isEmpty());
        CHECK_FALSE(answer.err.isEmpty());
    }
}

TEST_CASE("a workspace that cannot be opened answers 3 with one sentence")
{
    Desk desk;
    const QString letter = desk.write(u"letter.elchi"_s, "Dear colleague");
    for (const QStringList &arguments : QList<QStringList>{{u"stats"_s, desk.path(u"none.elchi"_s)},
                                                           {u"verify"_s, letter},
                                                           {u"import"_s, letter, desk.path(u"in"_s)},
                                                           {u"init"_s, desk.workspace()}}) {
        CAPTURE(arguments);
        const Answer answer = run(arguments);
        CHECK(answer.status == 3);
        CHECK(answer.out.isEmpty());
        CHECK(answer.err.count('\n') == 1);
    }
}

TEST_CASE("an import answers one line per item and 1 when some are refused")
{
    Desk desk;
    CHECK(run({u"import"_s, desk.workspace(), desk.path(u"in"_s)}).out.count('\n') == 2);
    const QString empty = desk.write(u"in/empty.txt"_s, "");
    const Answer again = run({u"import"_s, desk.workspace(), desk.path(u"in"_s), u"--json"_s});
    CHECK(again.status == 1);
    CHECK(again.err.count('\n') == 1);
    CHECK(again.err.contains(empty.toUtf8()));
    const auto items = objects(again.out);
    REQUIRE(items.size() == 3);
    CHECK(items[0][u"outcome"_s] == u"duplicate"_s);
    CHECK(items[0][u"id"_s].toInt() > 0);
    CHECK(items[0][u"reason"_s] == u"duplicate of dispatch 1"_s);
    CHECK(items[2][u"outcome"_s] == u"refused"_s);
    CHECK(items[2][u"path"_s] == empty);
    CHECK(items[2][u"id"_s].isNull());
    CHECK_FALSE(items[2][u"reason"_s].toString().isEmpty());
}

TEST_CASE("a near-copy is imported and says what it is like")
{
    const Desk desk;
    const QString text =
        u"Бишкек, 12.03.25. /Кабар/. Министр водных ресурсов принял делегацию соседней страны. Стороны "
        "обсудили график попусков на лето и ремонт трёх каналов в приграничных районах. На работы "
        "понадобится 14 миллионов сомов, половину суммы даст банк развития.\n"_s;
    Desk near;
    near.write(u"near/1.txt"_s, text.toUtf8());
    const QString second = near.write(u"near/2.txt"_s, QString(text).replace(u"14"_s, u"41"_s).toUtf8());
    const QString folder = near.path(u"near"_s);
    const Answer answer = run({u"import"_s, near.workspace(), folder, u"--json"_s});
    CHECK(answer.status == 0);
    const auto items = objects(answer.out);
    REQUIRE(items.size() == 2);
    CHECK(items[1][u"outcome"_s] == u"near-duplicate"_s);
    CHECK(items[1][u"id"_s] == 2);
    CHECK(items[1][u"reason"_s] == u"near-duplicate of dispatch 1"_s);
    CHECK(run({u"import"_s, desk.workspace(), folder})
              .out.contains(second.toUtf8() + ": near-duplicate of dispatch 1\n"));
}

TEST_CASE("a search finds dispatches with their passages, whatever is asked")
{
    Desk desk;
    desk.importAll();
    const Answer found = run({u"search"_s, desk.workspace(), u"ПОСЛ япон"_s, u"--json"_s});
    CHECK(found.status == 0);
    const auto dispatches = objects(found.out);
    REQUIRE(dispatches.size() == 1);
    CHECK(dispatches[0][u"date"_s] == u"2025-01-29"_s);
    CHECK(dispatches[0][u"passages"_s].toArray().size() >= 1);
    for (const QString &query : {QString(), u"\""_s, u"C++"_s, u"О'Брайен ("_s, u"NEAR(*"_s}) {
        const Answer answer = run({u"search"_s, desk.workspace(), query});
        CHECK(answer.status == 0);
        CHECK(answer.out.isEmpty());
        CHECK(answer.err.isEmpty());
    }
}

TEST_CASE("stats and verify count what is there")
{
    Desk desk;
    desk.importAll();
    const auto counts = objects(run({u"stats"_s, desk.workspace(), u"--json"_s}).out);
    REQUIRE(counts.size() == 1);
    CHECK(counts[0][u"dispatches"_s] == 2);
    CHECK(counts[0][u"bytes"_s].toInteger() > 0);
    const Answer verified = run({u"verify"_s, desk.workspace()});
    CHECK(verified.status == 0);
    CHECK(verified.out.contains("dispatches: 2\n"));
    CHECK(verified.err.isEmpty());
}

TEST_CASE("verify answers 1 for a damaged workspace")
{
    Desk desk;
    desk.importAll();
    QFile file(desk.workspace());
    REQUIRE(file.resize(file.size() / 2));
    const Answer verified = run({u"verify"_s, desk.workspace()});
    CHECK(verified.status == 1);
    CHECK(verified.err.count('\n') == 1);
}

TEST_CASE("a backup is a workspace and never takes the place of a file")
{
    Desk desk;
    desk.importAll();
    const QString copy = desk.path(u"copy.elchi"_s);
    CHECK(run({u"backup"_s, desk.workspace(), copy}).status == 0);
    CHECK(run({u"verify"_s, copy}).out.contains("dispatches: 2\n"));
    CHECK(run({u"backup"_s, desk.workspace(), copy}).status == 1);
}

TEST_CASE("a report goes to standard output or to a file, with the columns that were asked for")
{
    Desk desk;
    desk.importAll();
    const Answer list = run({u"report"_s, u"--list"_s});
    CHECK(list.status == 0);
    for (const QByteArray name : {"meetings", "mentions", "sectors", "dispatches"})
        CHECK(list.out.contains(name));
    const QStringList report{u"report"_s, desk.workspace(), u"dispatches"_s, u"--columns"_s,
                             u"date_from,agency"_s};
    CHECK(run(report + QStringList{u"--from"_s, u"2025-01-30"_s}).out ==
          "date_from,agency\r\n2025-01-30,Кабар\r\n");
    const QString out = desk.path(u"out.csv"_s);
    const Answer written = run(report + QStringList{u"--out"_s, out, u"--preset"_s, u"excel"_s});
    CHECK(written.status == 0);
    CHECK(written.out.isEmpty());
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("\xef\xbb\xbf"
                                    "date_from;agency\r\n"));
    const QList<QStringList> wrong{{u"--columns"_s, u"mood"_s},
                                   {u"--country"_s, u"Japan"_s},
                                   {u"--sector"_s, u"gossip"_s},
                                   {u"--status"_s, u"dancing"_s},
                                   {u"--from"_s, u"2025-12-01"_s, u"--to"_s, u"2025-01-01"_s}};
    for (const QStringList &options : wrong) {
        CAPTURE(options);
        const Answer answer = run(QStringList{u"report"_s, desk.workspace(), u"dispatches"_s} + options);
        CHECK(answer.status == 2);
        CHECK(answer.out.isEmpty());
        CHECK(answer.err.count('\n') == 1);
    }
}

TEST_CASE("the filters of a report let through what they name")
{
    Desk desk;
    desk.importAll();
    const auto dates = [&](const QStringList &options) {
        return run(QStringList{u"report"_s, desk.workspace(), u"dispatches"_s, u"--columns"_s,
                               u"date_from"_s} +
                   options)
                   .out.split('\r')
                   .size() -
               2;
    };
    CHECK(dates({}) == 2);
    CHECK(dates({u"--from"_s, u"2025-01-30"_s}) == 1);
    CHECK(dates({u"--to"_s, u"2025-01-29"_s}) == 1);
    CHECK(dates({u"--agency"_s, u"Кабар"_s}) == 2);
    CHECK(dates({u"--agency"_s, u"24.kg"_s}) == 0);
    CHECK(dates({u"--agency"_s, u"24.kg"_s, u"--agency"_s, u"Кабар"_s}) == 2);
    CHECK(dates({u"--country"_s, u"jp"_s}) == 0); // nothing is marked yet
    CHECK(dates({u"--sector"_s, u"energy"_s}) == 0);
}

TEST_CASE("columns of a table are said by their names, for import and for inspection")
{
    Desk desk;
    const QString table = desk.write(
        u"odd.csv"_s, u"id,Story,When\n1,\"Посол прибыл в Ош, его ждали.\",2025-02-04\n"_s.toUtf8());
    CHECK(run({u"import"_s, desk.workspace(), table}).status == 1);
    const QString columns = u"text=Story,date=When"_s;
    const Answer imported = run({u"import"_s, desk.workspace(), table, u"--columns"_s, columns, u"--json"_s});
    CHECK(imported.status == 0);
    REQUIRE(objects(imported.out).size() == 1);
    CHECK(objects(imported.out)[0][u"outcome"_s] == u"imported"_s);
    const Answer inspected = run({u"inspect"_s, table, u"--columns"_s, columns});
    CHECK(inspected.status == 0);
    CHECK(inspected.out.contains(u"Посол прибыл в Ош, его ждали."_s.toUtf8()));
    const Answer missing = run({u"inspect"_s, table, u"--columns"_s, u"text=Words"_s});
    CHECK(missing.status == 1);
    CHECK(missing.err.contains("Words"));
}

TEST_CASE("a text with several dispatches becomes several only when it is asked for")
{
    Desk desk;
    const QString text =
        desk.write(u"two.txt"_s,
                   u"Посол прибыл в Ош\nОш, 29.01.25. /Кабар/. Посла ждали у новой школы.\n\n"
                   "Посол уехал в Баткен\nОш, 30.01.25. /Кабар/. Посла провожали жители села.\n"_s.toUtf8());
    CHECK(run({u"inspect"_s, text}).out.startsWith("{"));
    const Answer several = run({u"inspect"_s, text, u"--split"_s});
    CHECK(several.status == 0);
    CHECK(QJsonDocument::fromJson(several.out).array().size() == 2);
    const Answer imported = run({u"import"_s, desk.workspace(), text, u"--split"_s, u"--json"_s});
    const auto items = objects(imported.out);
    REQUIRE(items.size() == 2);
    CHECK(items[1][u"path"_s] == text + u"#2"_s);
}

TEST_CASE("a text that was misread before it came is repaired only when it is asked for")
{
    Desk desk;
    const QString text = desk.write(u"garbled.txt"_s,
                                    u"Ìèíèñòð ïðèíÿë ïîñëà Èíäèè, ðå÷ü øëà î ñåìåíàõ è î øêîëàõ."_s.toUtf8());
    const QByteArray wanted = u"Министр принял посла Индии"_s.toUtf8();
    CHECK_FALSE(run({u"inspect"_s, text}).out.contains(wanted));
    CHECK(run({u"inspect"_s, text, u"--repair"_s}).out.contains(wanted));
    CHECK(run({u"import"_s, desk.workspace(), text, u"--repair"_s}).status == 0);
    CHECK(run({u"search"_s, desk.workspace(), u"семена"_s}).out.size() > 0);
}
