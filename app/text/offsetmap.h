// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"

#include <QList>
#include <QString>

namespace elchi {

/// Positions of one text in code points (the unit of domain, store and files) and in UTF-16 units (Qt's).
/// Built once in one pass; look-ups are a binary search among the characters beyond U+FFFF, of which a
/// dispatch has next to none. A lone surrogate counts as one code point. A value; any thread.
class OffsetMap
{
public:
    OffsetMap() = default;
    explicit OffsetMap(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Code points of the whole text.
    [[nodiscard]] int length() const { return int(m_text.size() - m_wide.size()); }
    /// UTF-16 position of a code point; clamped to the text.
    [[nodiscard]] int toUtf16(int codePoint) const;
    /// Code point at a UTF-16 position; the middle of a surrogate pair belongs to its own character; clamped.
    [[nodiscard]] int toCodePoint(int utf16) const;
    /// The words of a span; what lies outside of the text is left out.
    [[nodiscard]] QString mid(TextSpan span) const;
    /// The span of the UTF-16 range [begin, end); nothing when it is empty.
    [[nodiscard]] std::optional<TextSpan> spanOf(qsizetype begin, qsizetype end) const
    {
        return TextSpan::make(toCodePoint(int(begin)), toCodePoint(int(end)));
    }

private:
    QString m_text;
    QList<int> m_wide; ///< code point positions of the characters that take two units, ascending
};

} // namespace elchi
