// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace elchi::bench {

[[nodiscard]] double median(QList<double> values);
/// One line: name, median, minimum, maximum, number of values.
void print(const QString &name, const QList<double> &values);
/// One line: the median beside its goal.
void printGoal(const QString &name, const QList<double> &values, double goal);
/// One line: the ratio of the medians beside its goal.
void printRatio(const QString &name, const QList<double> &ours, const QList<double> &yardstick, double goal);

} // namespace elchi::bench
