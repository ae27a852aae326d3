// SPDX-License-Identifier: GPL-3.0-or-later
// The files of tests/data/torture, as an analyst's program meets them.
#include "desk.h"
#include "support/places.h"
#include "support/printing.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

const QDir folder(testData(u"torture"_s));

QJsonObject inspected(const QString &name)
{
    const Answer answer = run({u"inspect"_s, folder.filePath(u"texts/"_s + name)});
    INFO(answer.err.toStdString());
    REQUIRE(answer.status == 0);
    return QJsonDocument::fromJson(answer.out).object();
}

} // namespace

TEST_CASE("a dispatch is the same in every format and encoding, with every span in the same place")
{
    const auto language = GENERATE(u"ru"_s, u"ky"_s);
    QJsonObject wanted = inspected(language + u".txt"_s);
    CHECK(wanted[u"language"_s] == language);
    CHECK(wanted[u"dateline"_s][u"date"_s] == u"2024-03-14"_s);
    CHECK_FALSE(wanted[u"dates"_s].toArray().isEmpty());
    CHECK_FALSE(wanted[u"mentions"_s].toArray().isEmpty());
    wanted.remove(u"encoding"_s);
    const QStringList names = QDir(folder.filePath(u"texts"_s)).entryList({language + u".*"_s}, QDir::Files);
    CHECK(names.size() > 20);
    for (const QString &name : names) {
        CAPTURE(name);
        QJsonObject read = inspected(name);
        const QString encoding = read.take(u"encoding"_s).toString();
        CHECK(read == wanted);
        if (name.count(u'.') > 1 && name.endsWith(u".txt"_s) && !name.contains(u"crlf"_s))
            CHECK(encoding.toLower().remove(u"x-"_s).replace(u"ibm"_s, u"cp"_s) ==
                  name.section(u'.', 1, 1).remove(u"-bom"_s));
    }
}

TEST_CASE("a folder of torture is imported: one line for each item, each refusal one sentence")
{
    Desk desk;
    const Answer answer = run({u"import"_s, u"--json"_s, desk.workspace(), folder.filePath(u"texts"_s),
                               folder.filePath(u"refused"_s)},
                              u"ky"_s);
    CHECK(answer.status == 1);
    QStringList sentences;
    QMap<QString, int> outcomes;
    QSet<QString> files;
    for (const QJsonObject &item : objects(answer.out)) {
        const QString path = item[u"path"_s].toString();
        const bool refused = path.contains(u"/refused/"_s);
        CAPTURE(path);
        const QString outcome = item[u"outcome"_s].toString();
        CHECK((outcome == u"refused") == refused);
        if (refused)
            sentences << item[u"reason"_s].toString();
        else
            ++outcomes[outcome];
        files << folder.relativeFilePath(path).section(u'/', 0, 1).section(u'#', 0, 0);
    }
    const QStringList said = QString::fromUtf8(answer.err).trimmed().split(u'\n');
    CHECK(said == sentences);
    // The first of each language is stored, and every other one is known to be its copy.
    const auto count = [](const QString &name) { return QDir(folder.filePath(name)).count() - 2; };
    CHECK(outcomes[u"imported"_s] == 2);
    CHECK(outcomes[u"duplicate"_s] == int(count(u"texts"_s)) - 2);
    CHECK(files.size() == qsizetype(count(u"texts"_s) + count(u"refused"_s)));
    const Answer checked = run({u"verify"_s, desk.workspace()});
    CHECK(checked.status == 0);
    CHECK(checked.out.contains("dispatches: 2\n"));
}
