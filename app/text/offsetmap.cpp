// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/offsetmap.h"

#include <algorithm>

namespace elchi {

OffsetMap::OffsetMap(const QString &text) : m_text(text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate()) {
            m_wide.append(int(i - m_wide.size()));
            ++i;
        }
    }
}

int OffsetMap::toUtf16(int codePoint) const
{
    const int inside = std::clamp(codePoint, 0, length());
    const auto before = std::lower_bound(m_wide.cbegin(), m_wide.cend(), inside) - m_wide.cbegin();
    return inside + int(before);
}

int OffsetMap::toCodePoint(int utf16) const
{
    const int inside = std::clamp(utf16, 0, int(m_text.size()));
    // The n-th wide character stands at UTF-16 position m_wide[n] + n: count those that begin before
    // `inside`.
    qsizetype low = 0;
    qsizetype high = m_wide.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_wide[middle] + middle < inside)
            low = middle + 1;
        else
            high = middle;
    }
    return inside - int(low);
}

QString OffsetMap::mid(TextSpan span) const
{
    const int begin = toUtf16(span.begin());
    return m_text.mid(begin, toUtf16(span.end()) - begin);
}

} // namespace elchi
