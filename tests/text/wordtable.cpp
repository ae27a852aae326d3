// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/wordtable.h"

#include "support/printing.h"

#include <QHash>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace elchi;

TEST_CASE("a word table answers what a map of strings answers")
{
    const bool held = rc::check("word table", [](const std::vector<std::pair<quint16, quint16>> &pairs) {
        WordTable table;
        QHash<QString, QString> map;
        for (const auto &[key, value] : pairs) {
            const QString word = QString::number(key, 36);
            if (!map.contains(word)) {
                map.insert(word, QString::number(value, 2));
                table.add(word, map[word]);
            }
        }
        RC_ASSERT(table.size() == size_t(map.size()));
        for (int key = 0; key < 2000; ++key) {
            const QString word = QString::number(key, 36);
            const auto answer = table.find(word);
            RC_ASSERT(answer.has_value() == map.contains(word));
            RC_ASSERT(answer.value_or(QStringView()).toString() == map.value(word));
        }
    });
    CHECK(held);
}

TEST_CASE("a word table grows beyond its first slots and forgets all at once")
{
    WordTable table;
    for (int i = 0; i < 5000; ++i)
        table.add(QString::number(i), QString::number(-i));
    CHECK(table.size() == 5000);
    CHECK(table.find(u"4999")->toString() == u"-4999"_s);
    CHECK_FALSE(table.find(u"5000"));
    table.clear();
    CHECK(table.size() == 0);
    CHECK_FALSE(table.find(u"1"));
}
