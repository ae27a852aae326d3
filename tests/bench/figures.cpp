// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figures.h"

#include <QTextStream>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi::bench {

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0.0;
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void print(const QString &name, const QList<double> &values)
{
    const auto [least, most] = std::ranges::minmax(values);
    QTextStream(stdout) << u"%1 median %2  min %3  max %4  (%5)\n"_s.arg(name, -56)
                               .arg(median(values), 9, 'f', 2)
                               .arg(least, 9, 'f', 2)
                               .arg(most, 9, 'f', 2)
                               .arg(values.size());
}

void printGoal(const QString &name, const QList<double> &values, double goal)
{
    QTextStream(stdout)
        << u"%1 median %2  (goal: at most %3)\n"_s.arg(name, -56).arg(median(values), 9, 'f', 2).arg(goal);
}

void printRatio(const QString &name, const QList<double> &ours, const QList<double> &yardstick, double goal)
{
    const double base = median(yardstick);
    QTextStream(stdout) << u"%1 ratio  %2  (goal: at most %3)\n"_s.arg(name, -56)
                               .arg(base > 0 ? median(ours) / base : 0.0, 9, 'f', 2)
                               .arg(goal);
}

} // namespace elchi::bench
