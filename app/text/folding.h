// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"

#include <QList>
#include <QString>
#include <optional>

namespace elchi {

/// A copy of a text made for searching and matching, and the way back. Folding: lower case, letters composed
/// (decomposed й → й), ё → е, ѳ (U+0473) → ө, İ → i, soft hyphens, zero-width characters and stress marks
/// dropped, every kind of space → one U+0020 (line feeds stay), hyphens and the minus sign → '-', apostrophes
/// → '\''. A value; any thread.
class FoldedText
{
public:
    explicit FoldedText(const QString &original);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Code point of the original at which the folded UTF-16 unit begins; at text().size(): the original's
    /// length.
    [[nodiscard]] int originalPosition(qsizetype folded) const { return m_positions[folded]; }
    /// The original span of the folded UTF-16 range [begin, end); dropped characters behind the range are not
    /// part of it. Nothing when the range is empty or outside.
    [[nodiscard]] std::optional<TextSpan> originalSpan(qsizetype begin, qsizetype end) const;

private:
    qsizetype appendPlain(const QString &original);
    void append(const QString &folded, int begin, int end);
    void append(char16_t folded, int position);

    QString m_text;
    QList<int> m_positions; ///< one per folded unit, and one for the end
    QList<int> m_ends;      ///< one per folded unit: end of the original character(s)
};

/// Whether a unit of a folded text belongs to a word as fingerprints and the search index cut them: letters
/// and digits.
[[nodiscard]] inline bool isFoldedWordUnit(QChar unit)
{
    const char16_t code = unit.unicode();
    if (code < 0x80)
        return (code >= u'0' && code <= u'9') || (code >= u'a' && code <= u'z');
    return (code >= u'а' && code <= u'я') || unit.isLetterOrNumber();
}

/// The folded copy alone; folding it again changes nothing.
[[nodiscard]] QString folded(const QString &text);

} // namespace elchi
