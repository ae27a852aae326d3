// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "support/places.h"
#include "support/printing.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

const QDir folder(testData(u"inspection"_s));

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Inspects a file of the folder with the options of the ".args" file beside it.
Answer inspected(const QString &name)
{
    QStringList arguments{u"inspect"_s, folder.filePath(name)};
    QFile options(folder.filePath(name.chopped(4) + u".args"_s));
    if (options.open(QIODevice::ReadOnly))
        arguments += QString::fromUtf8(options.readAll()).simplified().split(u' ');
    return run(arguments);
}

QJsonObject objectOf(const Answer &answer)
{
    INFO(answer.err.toStdString());
    REQUIRE(answer.status == 0);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(answer.out, &error);
    INFO(error.errorString().toStdString());
    REQUIRE(document.isObject());
    return document.object();
}

/// The difference as `diff -u` prints it.
QByteArray difference(const QString &wanted, const QString &got)
{
    QProcess diff;
    diff.start(u"diff"_s, {u"-u"_s, wanted, got});
    REQUIRE(diff.waitForFinished(30000));
    return diff.readAllStandardOutput();
}

const QStringList dispatchKeys{u"attribution"_s, u"boilerplate"_s, u"dateline"_s, u"dates"_s,  u"encoding"_s,
                               u"language"_s,    u"meetings"_s,    u"mentions"_s, u"quotes"_s, u"sectors"_s,
                               u"sha256"_s,      u"text"_s,        u"title"_s};

/// The keys of the objects in each array, sorted.
const QMap<QString, QStringList> itemKeys{
    {u"attribution"_s, {u"end"_s, u"start"_s, u"text"_s}},
    {u"boilerplate"_s, {u"end"_s, u"start"_s}},
    {u"dates"_s, {u"basis"_s, u"end"_s, u"from"_s, u"precision"_s, u"start"_s, u"text"_s, u"to"_s}},
    {u"mentions"_s, {u"country"_s, u"end"_s, u"name"_s, u"start"_s, u"text"_s, u"type"_s}},
    {u"sectors"_s, {u"code"_s, u"end"_s, u"in_name"_s, u"start"_s, u"text"_s}},
    {u"quotes"_s, {u"end"_s, u"speaker"_s, u"start"_s}},
    {u"meetings"_s,
     {u"background"_s, u"channel"_s, u"countries"_s, u"date"_s, u"end"_s, u"foreign_side"_s, u"kind"_s,
      u"kyrgyz_side"_s, u"place"_s, u"start"_s, u"status"_s}},
};

/// The words of a span in code points.
QString mid(const QJsonObject &item, const QString &text)
{
    const QList<uint> letters = text.toUcs4();
    const qsizetype start = item[u"start"_s].toInteger(-1);
    const qsizetype end = item[u"end"_s].toInteger(-1);
    REQUIRE(start >= 0);
    REQUIRE(end > start);
    REQUIRE(end <= letters.size());
    const QList<uint> words = letters.sliced(start, end - start);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(words.constData()), words.size());
}

void checkMeeting(const QJsonObject &meeting)
{
    if (!meeting[u"date"_s].isNull())
        CHECK(meeting[u"date"_s].toObject().keys() ==
              QStringList{u"basis"_s, u"from"_s, u"precision"_s, u"to"_s});
    for (const QString &side : {u"kyrgyz_side"_s, u"foreign_side"_s}) {
        REQUIRE(meeting[side].isArray());
        for (const QJsonValue &one : meeting[side].toArray())
            CHECK(one.toObject().keys() == QStringList{u"country"_s, u"name"_s, u"office"_s});
    }
}

/// Every key is there, every span lies in the text and says the words that it says.
void checkShape(const QJsonObject &object)
{
    CHECK(object.keys() == dispatchKeys);
    const QString text = object[u"text"_s].toString();
    if (!object[u"dateline"_s].isNull())
        CHECK(object[u"dateline"_s].toObject().keys() == QStringList{u"agency"_s, u"author"_s, u"city"_s,
                                                                     u"date"_s, u"end"_s, u"start"_s,
                                                                     u"year_source"_s});
    for (auto keys = itemKeys.begin(); keys != itemKeys.end(); ++keys) {
        INFO(keys.key().toStdString());
        REQUIRE(object[keys.key()].isArray());
        for (const QJsonValue &value : object[keys.key()].toArray()) {
            const QJsonObject item = value.toObject();
            CHECK(item.keys() == keys.value());
            const QString words = mid(item, text);
            if (item.contains(u"text"_s))
                CHECK(words == item[u"text"_s].toString());
            if (keys.key() == u"meetings")
                checkMeeting(item);
        }
    }
}

} // namespace

TEST_CASE("what is read in a dispatch is what the file beside it says")
{
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    REQUIRE(names.size() >= 8);
    for (const QString &name : names) {
        INFO(name.toStdString());
        const Answer answer = inspected(name);
        checkShape(objectOf(answer));
        const QString golden = folder.filePath(name.chopped(4) + u".json"_s);
        const QString failed = golden + u".fail"_s;
        const bool same = contents(golden) == answer.out;
        if (same) {
            QFile::remove(failed);
            continue;
        }
        write(failed, answer.out);
        FAIL_CHECK(difference(golden, failed).toStdString());
    }
}

TEST_CASE("the same words in another encoding are read as the same dispatch")
{
    QTemporaryDir desk;
    const QString text = QString::fromUtf8(contents(folder.filePath(u"ru-reception.txt"_s)));
    QJsonObject first = objectOf(inspected(u"ru-reception.txt"_s));
    const QString path = desk.filePath(u"utf16.txt"_s);
    write(path, "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
    QJsonObject second = objectOf(run({u"inspect"_s, path}));
    CHECK(second.take(u"encoding"_s) == u"UTF-16LE"_s);
    CHECK(first.take(u"encoding"_s) == u"UTF-8"_s);
    CHECK(second == first);
}

TEST_CASE("a day that cannot be placed has neither beginning nor end, and a context gives the year")
{
    QTemporaryDir desk;
    const QString path = desk.filePath(u"a.txt"_s);
    write(path, "Астана, 5 июня /Синьхуа/ -- Встреча министров пройдет 12 июня.\n");
    const auto date = [](const QJsonObject &object) { return object[u"dates"_s][0].toObject(); };
    const QJsonObject unknown = objectOf(run({u"inspect"_s, path}));
    CHECK(unknown[u"dateline"_s][u"date"_s].isNull());
    CHECK(unknown[u"dateline"_s][u"year_source"_s].isNull());
    CHECK(date(unknown)[u"from"_s].isNull());
    CHECK(date(unknown)[u"to"_s].isNull());
    const QJsonObject known = objectOf(run({u"inspect"_s, path, u"--context-date"_s, u"2024-06-20"_s}));
    CHECK(known[u"dateline"_s][u"date"_s] == u"2024-06-05"_s);
    CHECK(known[u"dateline"_s][u"year_source"_s] == u"context"_s);
    CHECK(date(known)[u"from"_s] == u"2024-06-12"_s);
    CHECK(date(known)[u"basis"_s] == u"context-year"_s);
}

TEST_CASE("a workspace adds the names it knows, and inspecting stores nothing in it")
{
    Desk desk;
    const QString file = desk.write(u"in/c.txt"_s, "Бишкек, 31.01.25. /Кабар/. Форум прошел в Ордо-Сай.\n");
    const Answer before = run({u"stats"_s, desk.workspace(), u"--json"_s});
    const QJsonObject known = objectOf(run({u"inspect"_s, file, u"--workspace"_s, desk.workspace()}));
    CHECK(objectOf(run({u"inspect"_s, file})) == known);
    const auto dispatches = [](const Answer &answer) {
        return objects(answer.out).first()[u"dispatches"_s].toInt(-1);
    };
    CHECK(dispatches(run({u"stats"_s, desk.workspace(), u"--json"_s})) == dispatches(before));
    CHECK(run({u"inspect"_s, file, u"--workspace"_s, desk.path(u"none.elchi"_s)}).status == 3);
}

TEST_CASE("a file that cannot be read answers 1 with one sentence and no object")
{
    Desk desk;
    const QString empty = desk.write(u"empty.txt"_s, "");
    const QString broken = desk.write(u"broken.txt"_s, "\xD0\xBF\xFF\xFE\xD0");
    for (const QStringList &arguments : QList<QStringList>{{empty},
                                                           {desk.path(u"none.txt"_s)},
                                                           {desk.path(u"in"_s)},
                                                           {broken, u"--encoding"_s, u"UTF-8"_s}}) {
        CAPTURE(arguments);
        const Answer answer = run(QStringList{u"inspect"_s} + arguments);
        CHECK(answer.status == 1);
        CHECK(answer.out.isEmpty());
        CHECK(answer.err.count('\n') == 1);
        CHECK(answer.err.contains(arguments.first().toUtf8()));
    }
}

TEST_CASE(
    "a file of several dispatches is inspected as an array, and what is refused of it is said on stderr")
{
    const QTemporaryDir folderOfOne;
    const QString list = folderOfOne.filePath(u"list.jsonl"_s);
    write(list,
          u"{\"text\":\"Бишкек, 29.01.25. /Кабар/. Посол прибыл.\"}\nnot json\n{\"text\":\"Элчи келди.\"}"_s
              .toUtf8());
    const Answer answer = run({u"inspect"_s, list});
    CHECK(answer.status == 1);
    CHECK(answer.err.contains("list.jsonl#2"));
    const QJsonArray items = QJsonDocument::fromJson(answer.out).array();
    REQUIRE(items.size() == 2);
    CHECK(items[0].toObject()[u"dateline"_s].toObject()[u"date"_s] == u"2025-01-29"_s);
    CHECK(items[1].toObject()[u"text"_s] == u"Элчи келди."_s);
}
