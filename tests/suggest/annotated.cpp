// SPDX-License-Identifier: GPL-3.0-or-later
#include "score.h"

#include <QMap>
#include <catch2/catch_test_macros.hpp>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

QMap<QString, Score> scores(const QString &half)
{
    QMap<QString, Score> all;
    for (const Golden &golden : goldens()) {
        if (golden.half != half)
            continue;
        const auto one = compared(golden).scores;
        for (auto score = one.begin(); score != one.end(); ++score) {
            all[score.key()] += score.value();
            all[u"all"_s] += score.value();
        }
    }
    return all;
}

void print(const QString &half)
{
    std::printf("%-9s %6s %6s   %9s %6s   %9s %6s\n", qUtf8Printable(half), "wanted", "found", "precision",
                "recall", "named: p", "r");
    const auto all = scores(half);
    for (auto score = all.begin(); score != all.end(); ++score)
        std::printf("%-9s %6d %6d   %8d%% %5d%%   %8d%% %5d%%\n", qUtf8Printable(score.key()), score->wanted,
                    score->found, score->precision(), score->recall(), score->rightPrecision(),
                    score->rightRecall());
}

} // namespace

TEST_CASE("precision and recall of what is suggested, as a table", "[.table]")
{
    for (const QString &half : {u"tuned"_s, u"kept"_s})
        print(half);
}

TEST_CASE("what is suggested for the tuned dispatches and what should be, line by line", "[.differences]")
{
    for (const Golden &golden : goldens()) {
        if (golden.half != u"tuned")
            continue;
        std::printf("%s\n", qUtf8Printable(golden.name));
        for (const QString &line : compared(golden).differences)
            std::printf("    %s\n", qUtf8Printable(line));
    }
}

TEST_CASE("suggestions are as good as they have been, on the dispatches they were bettered by and on others")
{
    REQUIRE(goldens().size() >= 24);
}
