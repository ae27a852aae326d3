// SPDX-License-Identifier: GPL-3.0-or-later
// What every workspace begins with, by examples of what is to be found in a few words and what is not.
#include "support/places.h"
#include "text/csvreader.h"
#include "workspace/inspection.h"

#include <QFile>
#include <QSet>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

CsvTable examples(const QString &name)
{
    QFile file(testData(u"vocabularies/%1.csv"_s.arg(name)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto table = CsvTable::read(QString::fromUtf8(file.readAll()));
    REQUIRE(table);
    return *table;
}

QList<Suggestion> suggestions(const QString &words)
{
    static const SuggestionIndex index(shippedKnowledge());
    return index.suggestions(words, {});
}

} // namespace

TEST_CASE("each sector's stems find its words in three languages and leave others alone")
{
    const CsvTable table = examples(u"sectors"_s);
    QSet<QString> said;
    for (qsizetype row = 0; row < table.size(); ++row) {
        const QString code = table.value(row, u"code"_s);
        const QString words = table.value(row, u"words"_s);
        const bool wanted = table.value(row, u"found"_s) == u"yes";
        const auto all = suggestions(words);
        const bool found = std::ranges::find(all, code, &Suggestion::codeKey) != all.end();
        INFO(code.toStdString() << ": " << words.toStdString());
        CHECK(found == wanted);
        said.insert(code);
    }
    CHECK(said.size() == 23);
}

TEST_CASE("countries, offices, organisations and places are found by the names that texts give them")
{
    const CsvTable table = examples(u"names"_s);
    for (qsizetype row = 0; row < table.size(); ++row) {
        const QString words = table.value(row, u"words"_s);
        const bool wanted = table.value(row, u"found"_s) == u"yes";
        const auto all = suggestions(words);
        const bool found = std::ranges::any_of(all, [&](const Suggestion &one) {
            return one.kind == AnnotationKind::Mention && one.name == table.value(row, u"name"_s) &&
                   toContractName(one.type) == table.value(row, u"type"_s);
        });
        INFO(table.value(row, u"name"_s).toStdString() << ": " << words.toStdString());
        CHECK(found == wanted);
    }
}

TEST_CASE("documents, programmes and events are found with what belongs to them, named in the nominative")
{
    const CsvTable table = examples(u"documents"_s);
    for (qsizetype row = 0; row < table.size(); ++row) {
        const QString words = table.value(row, u"found"_s);
        const QString type = table.value(row, u"type"_s);
        QStringList found;
        for (const Suggestion &one : suggestions(table.value(row, u"words"_s))) {
            if (one.kind == AnnotationKind::Mention && toContractName(one.type) == type)
                found << one.text + u" = "_s + one.name;
        }
        const QString wanted = words + u" = "_s + table.value(row, u"name"_s);
        INFO(table.value(row, u"words"_s).toStdString() << '\n' << found.join(u'\n').toStdString());
        if (words.isEmpty())
            CHECK(found.isEmpty());
        else
            CHECK(found.contains(wanted));
    }
}

TEST_CASE("every country of ISO 3166-1 is known, each once")
{
    QSet<QString> codes;
    for (const Entity &entity : shippedKnowledge().entities) {
        if (entity.type != EntityType::Country)
            continue;
        INFO(entity.country.toStdString());
        CHECK_FALSE(codes.contains(entity.country));
        CHECK_FALSE(entity.name.isEmpty());
        codes.insert(entity.country);
    }
    CHECK(codes.size() >= 249);
}
