// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace elchi {

/// The dictionary form of a folded Russian or English word that dictionaries and stemmers get wrong («послом»
/// → «посол», «людей» → «человек», "met" → "meet"); empty for all others. Any thread.
[[nodiscard]] QString irregularLemma(QStringView foldedWord);

} // namespace elchi
