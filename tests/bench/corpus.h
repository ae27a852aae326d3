// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace elchi::bench {

/// A made-up dispatch of 2.5–4.5 KB with a dateline, in Russian, Kyrgyz or English by turns; the same number
/// always gives the same text, and no two numbers give near-copies.
[[nodiscard]] QString dispatchText(int number);

/// Writes dispatches [0, count) into `folder` as UTF-8 files, a thousand to a subfolder.
void writeCorpus(const QString &folder, int count);

} // namespace elchi::bench
