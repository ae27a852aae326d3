// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/dispatchpieces.h"

#include "support/places.h"
#include "support/printing.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

const QDir folder(testData(u"pieces"_s));

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Where each piece stands, with its first and last line.
QByteArray asJson(const OffsetMap &text, const QList<TextSpan> &pieces)
{
    QJsonArray array;
    for (const TextSpan &piece : pieces) {
        const QStringList lines = text.mid(piece).split(u'\n');
        array << QJsonObject{{u"start"_s, piece.begin()},
                             {u"end"_s, piece.end()},
                             {u"first"_s, lines.first()},
                             {u"last"_s, lines.last()}};
    }
    return QJsonDocument(array).toJson();
}

} // namespace

TEST_CASE("the dispatches in a text begin and end where the file beside it says")
{
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    REQUIRE(names.size() >= 7);
    for (const QString &name : names) {
        INFO(name.toStdString());
        const OffsetMap text(QString::fromUtf8(contents(folder.filePath(name))));
        const QByteArray found = asJson(text, dispatchesIn(text));
        const QString golden = folder.filePath(name.chopped(4) + u".json"_s);
        if (QFile::exists(golden) && contents(golden) == found) {
            QFile::remove(golden + u".fail"_s);
            continue;
        }
        QFile failed(golden + u".fail"_s);
        REQUIRE(failed.open(QIODevice::WriteOnly));
        failed.write(found);
        FAIL_CHECK("what was found stands in " << failed.fileName().toStdString());
    }
}

TEST_CASE("a text without datelines is one dispatch, a blank one is none")
{
    CHECK(dispatchesIn(OffsetMap(u"Посол прибыл в Ош.\n\nЕго ждали."_s)).size() == 1);
    CHECK(dispatchesIn(OffsetMap(u" \n\n"_s)).isEmpty());
    CHECK(dispatchesIn(OffsetMap(QString())).isEmpty());
}

TEST_CASE("nothing but blank lines and lines of signs stands between the pieces of any text")
{
    const QStringList lines{u"Посол прибыл в Ош"_s,
                            u"Бишкек, 29.01.25. /Кабар/. Министр принял посла Японии в среду."_s,
                            u"Tazabek — Цены на билеты вырастут весной."_s,
                            u"* * *"_s,
                            u""_s,
                            u"29.01.2025 11:40"_s,
                            u"Его ждали 😀 у школы, построенной по программе помощи."_s,
                            u"/Кабар/."_s};
    const bool held = rc::check([&lines] {
        const auto order = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(lines.size())));
        QStringList chosen;
        for (const int line : order)
            chosen << lines[line];
        const OffsetMap text(chosen.join(u'\n'));
        int at = 0;
        for (const TextSpan &piece :
             dispatchesIn(text) + QList{*TextSpan::make(text.length(), text.length() + 1)}) {
            RC_ASSERT(piece.begin() >= at);
            if (piece.begin() > at) {
                for (const QChar unit : text.mid(*TextSpan::make(at, piece.begin())))
                    RC_ASSERT(!unit.isLetterOrNumber());
            }
            at = piece.end();
        }
    });
    CHECK(held);
}
