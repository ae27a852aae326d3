// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/misreading.h"

#include <QList>
#include <QString>
#include <optional>

namespace elchi {

/// What a text was before it was read wrongly.
struct Repair
{
    QString text;
    QList<Misreading> misreadings; ///< the last one that happened comes first; at most three
};

/// Recognises a text that was read in the wrong encoding somewhere on its way: UTF-8 as windows-1251
/// («РџСЂРёРІРµС‚») or windows-1252 or Latin-1, windows-1251 as windows-1252 («Ïðèâåò»), KOI8-R as
/// windows-1251 («рТЙЧЕФ», from 16 letters on), and one of these after another. Nothing for a text that
/// is as it should be, and where only a part of it is broken. Judges by the beginning, repairs all. Any
/// thread.
[[nodiscard]] std::optional<Repair> repairable(const QString &text);

/// Words that had the same fate as a text, such as its title, as they were before; the words themselves where
/// they cannot have had it. Any thread.
[[nodiscard]] QString undone(const QString &words, const QList<Misreading> &misreadings);

} // namespace elchi
