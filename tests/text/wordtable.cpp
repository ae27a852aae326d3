// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/wordtable.h"

#include "support/printing.h"

#include <QHash>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// What the table says of a word; empty where it does not know it.
QStringList lemmasOf(const WordTable &table, const QString &word)
{
    QStringList all;
    if (const auto number = table.find(foldedWord(word))) {
        for (const WordTable::Number lemma : table.lemmas(*number))
            all << table.letters(lemma).toString();
    }
    return all;
}

} // namespace

TEST_CASE("a word table answers what a map of strings answers")
{
    const bool held = rc::check("word table", [](const std::vector<std::pair<quint16, quint16>> &pairs) {
        WordTable table;
        QHash<QString, QStringList> map;
        for (const auto &[key, value] : pairs) {
            const QString word = QString::number(key, 36);
            if (map.contains(word))
                continue;
            const QStringList lemmas{QString::number(value, 36), QString::number(value % 7, 2)};
            map.insert(word, lemmas);
            const WordTable::Number number = table.add(foldedWord(word), {lemmas[0], lemmas[1]});
            RC_ASSERT(table.letters(number) == word);
        }
        for (int key = 0; key < 2000; ++key) {
            const QString word = QString::number(key, 36);
            RC_ASSERT(lemmasOf(table, word) == map.value(word));
        }
    });
    CHECK(held);
}

TEST_CASE("a word table keeps each word once, be it asked for or a lemma of others")
{
    WordTable table;
    const auto one = table.add(foldedWord(u"посла"), {u"посол"});
    const auto other = table.add(foldedWord(u"послу"), {u"посол"});
    CHECK(table.size() == 3);
    CHECK(table.lemmas(one)[0] == table.lemmas(other)[0]);
    CHECK_FALSE(table.find(foldedWord(u"посол")));
    CHECK(table.add(foldedWord(u"посол"), {u"посол"}) == table.lemmas(one)[0]);
    CHECK(lemmasOf(table, u"посол"_s) == QStringList{u"посол"_s});
    CHECK(table.size() == 3);
}

TEST_CASE("a word table grows beyond its first slots and forgets all at once")
{
    WordTable table;
    for (int i = 0; i < 5000; ++i)
        table.add(foldedWord(QString::number(i)), {QString::number(-i)});
    CHECK(lemmasOf(table, u"4999"_s) == QStringList{u"-4999"_s});
    CHECK_FALSE(table.find(foldedWord(u"5000")));
    table.clear();
    CHECK(table.size() == 0);
    CHECK_FALSE(table.find(foldedWord(u"1")));
}
