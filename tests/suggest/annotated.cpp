// SPDX-License-Identifier: GPL-3.0-or-later
#include "score.h"

#include <QMap>
#include <catch2/catch_test_macros.hpp>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// What has been reached, in percent; `right`: named right too.
struct Floor
{
    QStringView half;
    QStringView type;
    int precision;
    int recall;
    int rightPrecision;
    int rightRecall;
};
constexpr Floor floors[] = {
    {u"tuned", u"COUNTRY", 100, 100, 100, 100},
    {u"tuned", u"EVENT", 100, 100, 100, 100},
    {u"tuned", u"OFFICE", 100, 100, 86, 86},
    {u"tuned", u"ORG", 95, 100, 95, 100},
    {u"tuned", u"PERSON", 100, 100, 100, 100},
    {u"tuned", u"PLACE", 100, 83, 100, 83},
    {u"tuned", u"PROGRAMME", 100, 100, 100, 100},
    {u"tuned", u"all", 97, 98, 96, 97},
    {u"tuned", u"date", 100, 95, 100, 95},
    {u"tuned", u"meeting", 100, 96, 96, 96},
    {u"tuned", u"sector", 90, 100, 90, 100},
    {u"kept", u"COUNTRY", 95, 100, 95, 100},
    {u"kept", u"DOCUMENT", 100, 100, 100, 100},
    {u"kept", u"EVENT", 100, 100, 100, 100},
    {u"kept", u"OFFICE", 94, 94, 91, 91},
    {u"kept", u"ORG", 100, 83, 95, 79},
    {u"kept", u"PERSON", 96, 90, 96, 90},
    {u"kept", u"PLACE", 100, 80, 100, 80},
    {u"kept", u"all", 95, 93, 91, 89},
    {u"kept", u"date", 100, 92, 91, 84},
    {u"kept", u"meeting", 100, 87, 71, 62},
    {u"aside", u"all", 97, 97, 96, 95},
    {u"aside", u"DOCUMENT", 94, 90, 94, 90},
    {u"aside", u"PERSON", 100, 100, 100, 100},
    {u"aside", u"date", 100, 100, 100, 100},
    {u"aside", u"meeting", 100, 100, 100, 100},
    {u"kept", u"sector", 87, 96, 85, 94},
};

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

/// Where what was found in a half differs from what is wanted, dispatch by dispatch.
QString differences(const QString &half)
{
    QStringList lines;
    for (const Golden &golden : goldens()) {
        if (golden.half != half)
            continue;
        lines << golden.name;
        for (const QString &line : compared(golden).differences)
            lines << u"    "_s + line;
    }
    return lines.join(u'\n');
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

TEST_CASE("the same for dispatches that are only looked at when the work is done", "[.aside]")
{
    print(u"aside"_s);
}

TEST_CASE("what is suggested for the tuned dispatches and what should be, line by line", "[.differences]")
{
    std::printf("%s\n", qUtf8Printable(differences(u"tuned"_s)));
}

TEST_CASE("suggestions are as good as they have been, on the dispatches they were bettered by and on others")
{
    REQUIRE(goldens().size() >= 24);
    const QString details = differences(u"tuned"_s);
    for (const QString &half : {u"tuned"_s, u"kept"_s, u"aside"_s}) {
        const auto reached = scores(half);
        for (const Floor &floor : floors) {
            if (floor.half != half)
                continue;
            const Score score = reached.value(floor.type.toString());
            INFO(half.toStdString() << ' ' << floor.type.toString().toStdString() << '\n'
                                    << (half == u"tuned" ? details : QString()).toStdString());
            CHECK(score.precision() >= floor.precision);
            CHECK(score.recall() >= floor.recall);
            CHECK(score.rightPrecision() >= floor.rightPrecision);
            CHECK(score.rightRecall() >= floor.rightRecall);
        }
    }
}
