// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace elchi {

/// The number of a day (1–31) that one folded word says: digits («3», "3rd"), or an ordinal written out in
/// Russian («шестого», «первое»), Kyrgyz («алтынчы») or English ("sixth"); 0 for any other word. Tens that
/// need another word («двадцать шестого») are tensOf().
[[nodiscard]] int dayNumberOf(QStringView foldedWord);

/// 10 («он», that a Kyrgyz unit follows), 20 («двадцать», «жыйырма», "twenty") or 30 for a word that a unit
/// follows; 0 for any other word.
[[nodiscard]] int tensOf(QStringView foldedWord);

/// What the words that dayNumberOf() and tensOf() take begin with, digits apart.
[[nodiscard]] QList<QStringView> dayNumberStems();

} // namespace elchi
