// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "golden.h"
#include "suggest/suggestions.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace elchi {

/// How many of one type were to be found, were found, stand where they should, and are named right there too.
struct Score
{
    int wanted = 0;
    int found = 0;
    int placed = 0;
    int right = 0;

    [[nodiscard]] int precision() const { return percent(placed, found); }
    [[nodiscard]] int recall() const { return percent(placed, wanted); }
    [[nodiscard]] int rightPrecision() const { return percent(right, found); }
    [[nodiscard]] int rightRecall() const { return percent(right, wanted); }
    void operator+=(const Score &other);

private:
    static int percent(int part, int whole) { return whole == 0 ? 100 : 100 * part / whole; }
};

/// The comparison of one dispatch: scores by type, and a line for each difference.
struct Comparison
{
    QMap<QString, Score> scores;
    QStringList differences; ///< "- wanted" and "+ found", by position
};

/// The shipped names and, with ids behind them, the people of known.json with their offices.
[[nodiscard]] Known goldenKnowledge();

/// What the program finds in a golden dispatch. A mention stands where it should when type and both ends are
/// the same; a sector or date when they overlap, a meeting when the wanted passage lies in its sentence (and
/// the code, or the status, is the same). A sector that is found inside of a name and not wanted counts for
/// nothing. The names known are the shipped ones and those of known.json.
[[nodiscard]] Comparison compared(const Golden &golden);

} // namespace elchi
