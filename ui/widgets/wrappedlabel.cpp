// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrappedlabel.h"

namespace elchi {

WrappedLabel::WrappedLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const
{
    if (m_text != text() || m_font != font()) {
        m_text = text();
        m_font = font();
        m_heights.clear();
    }
    auto known = m_heights.constFind(width);
    if (known == m_heights.cend())
        known = m_heights.insert(width, QLabel::heightForWidth(width));
    return *known;
}

} // namespace elchi
