// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

namespace elchi {

/// An expression in which letters and words are those of all scripts. It is compiled with its first use: keep
/// it.
[[nodiscard]] inline QRegularExpression wordPattern(const QString &expression)
{
    return QRegularExpression(expression, QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace elchi
