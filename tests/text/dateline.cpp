// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/dateline.h"

#include "support/places.h"
#include "support/printing.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

const QDir folder(testData(u"datelines"_s));

QByteArray contents(const QString &name)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QJsonValue asJson(const OffsetMap &text, const std::optional<Dateline> &read)
{
    if (!read)
        return QJsonValue::Null;
    return QJsonObject{
        {u"city"_s, read->city},
        {u"agency"_s, read->agency},
        {u"author"_s, read->author},
        {u"date"_s, read->date ? QJsonValue(read->date->from().toString(Qt::ISODate)) : QJsonValue::Null},
        {u"year_source"_s, read->yearSource ? QJsonValue(toName(*read->yearSource)) : QJsonValue::Null},
        {u"text"_s, text.mid(read->span)},
    };
}

/// As the table of variants writes it.
QString asWords(const std::optional<Dateline> &read)
{
    if (!read)
        return u"none"_s;
    QStringList fields{read->city, read->date ? read->date->from().toString(Qt::ISODate) : QString(),
                       read->agency, read->author, read->yearSource ? toName(*read->yearSource) : QString()};
    fields.replaceInStrings(QRegularExpression(u"^$"_s), u"-"_s);
    return fields.join(u" ; "_s);
}

} // namespace

TEST_CASE("datelines are read whatever stops, dashes, brackets and spaces an agency puts")
{
    int count = 0;
    for (const QString &line : QString::fromUtf8(contents(u"variants.table"_s)).split(u'\n')) {
        const QStringList fields = line.split(u" | "_s);
        if (line.startsWith(u'#') || line.isEmpty())
            continue;
        REQUIRE(fields.size() >= 3);
        INFO(line.toStdString());
        const QString words = fields.sliced(1, fields.size() - 2).join(u" | "_s).replace(u'⏎', u'\n');
        const QDate context = QDate::fromString(fields.first(), Qt::ISODate);
        CHECK(asWords(findDateline(OffsetMap(words), context)) == fields.last());
        ++count;
    }
    CHECK(count > 120);
}

TEST_CASE("datelines of every agency are read as the files beside them say")
{
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    REQUIRE(names.size() >= 20);
    for (const QString &name : names) {
        INFO(name.toStdString());
        const OffsetMap text(QString::fromUtf8(contents(name)));
        const QJsonObject golden = QJsonDocument::fromJson(contents(name.chopped(4) + u".json"_s)).object();
        const QDate context = QDate::fromString(golden[u"context"_s].toString(), Qt::ISODate);
        const QJsonValue read = asJson(text, findDateline(text, context));
        const auto print = [](const QJsonValue &value) {
            return QString::fromUtf8(QJsonDocument(value.toObject()).toJson());
        };
        CHECK(print(read) == print(golden[u"expected"_s]));
    }
}

TEST_CASE("an author's code behind the last sentence is read, and no abbreviation inside of it")
{
    CHECK(authorCodeIn(u"Стороны договорились. (AiT)\n"_s) == u"AiT"_s);
    CHECK(authorCodeIn(u"«Мы договорились».(AK)"_s) == u"AK"_s);
    CHECK(authorCodeIn(u"Встреча прошла в Организации (UN)"_s).isEmpty());
    CHECK(authorCodeIn(u"Стороны договорились. (Бишкек)"_s).isEmpty());
    CHECK(authorCodeIn(u"Стороны (AiT) договорились."_s).isEmpty());
}
