// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"

#include "support/places.h"
#include "text/offsetmap.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

TextSpan spanOf(const OffsetMap &text, const QJsonObject &object)
{
    const QString quote = object[u"quote"_s].toString();
    qsizetype at = text.text().indexOf(quote);
    for (int nth = object[u"occurrence"_s].toInt(1); nth > 1; --nth)
        at = text.text().indexOf(quote, at + 1);
    INFO(quote.toStdString());
    REQUIRE(at >= 0);
    const auto span = text.spanOf(at, at + quote.size());
    REQUIRE(span);
    return *span;
}

QStringList names(const QJsonValue &array)
{
    QStringList list;
    for (const auto &one : array.toArray())
        list << one.toString();
    list.sort();
    return list;
}

Wanted mention(const QJsonObject &object)
{
    return {.type = object[u"type"_s].toString(),
            .span = {0, 1},
            .place = {},
            .what = {object[u"name"_s].toString(), object[u"country"_s].toString()}};
}

Wanted sector(const QJsonObject &object)
{
    return {.type = u"sector"_s,
            .span = {0, 1},
            .place = object[u"code"_s].toString(),
            .what = {object[u"in_name"_s].toBool() ? u"in a name"_s : u"said"_s}};
}

Wanted date(const QJsonObject &object)
{
    return {.type = u"date"_s,
            .span = {0, 1},
            .place = {},
            .what = {object[u"from"_s].toString(), object[u"to"_s].toString(),
                     object[u"precision"_s].toString()}};
}

Wanted meeting(const QJsonObject &object)
{
    const bool recalled = object[u"background"_s].toBool();
    return {.type = u"meeting"_s,
            .span = {0, 1},
            .place = object[u"status"_s].toString() + (recalled ? u" recalled"_s : u""_s),
            .what = {object[u"from"_s].toString(), names(object[u"kyrgyz_side"_s]).join(u", "_s),
                     names(object[u"foreign_side"_s]).join(u", "_s),
                     names(object[u"countries"_s]).join(u", "_s)}};
}

} // namespace

QList<Golden> goldens()
{
    const QDir folder(testData(u"annotated"_s));
    QList<Golden> all;
    for (const QString &file : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(4);
        const OffsetMap text(QString::fromUtf8(contents(folder.filePath(file))));
        const auto document = QJsonDocument::fromJson(contents(folder.filePath(name + u".json"_s)));
        INFO(name.toStdString());
        REQUIRE(document.isObject());
        const QJsonObject golden = document.object();
        Golden one{name, folder.filePath(file), golden[u"half"_s].toString(), {}, {}};
        one.contextDate = QDate::fromString(golden[u"context_date"_s].toString(), Qt::ISODate);
        const auto read = [&](const QString &key, Wanted (*wanted)(const QJsonObject &)) {
            for (const auto &value : golden[key].toArray()) {
                const QJsonObject object = value.toObject();
                one.wanted << wanted(object);
                one.wanted.last().span = spanOf(text, object);
                one.wanted.last().optional = object[u"optional"_s].toBool();
            }
        };
        read(u"mentions"_s, &mention);
        read(u"sectors"_s, &sector);
        read(u"dates"_s, &date);
        read(u"meetings"_s, &meeting);
        all << one;
    }
    return all;
}

} // namespace elchi
