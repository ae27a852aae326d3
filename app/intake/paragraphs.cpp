// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/paragraphs.h"

namespace elchi {

void Paragraphs::append(QStringView letters)
{
    if (isOpen())
        m_open.back() += letters;
}

QStringView Paragraphs::current() const
{
    return isOpen() ? QStringView(m_open.back()) : QStringView();
}

void Paragraphs::dropLast()
{
    if (isOpen())
        m_open.back().chop(1);
}

void Paragraphs::end()
{
    if (!isOpen())
        return;
    if (!current().trimmed().isEmpty()) {
        if (!m_text.isEmpty())
            m_text += u'\n';
        m_text += m_open.back();
    }
    m_open.pop_back();
}

} // namespace elchi
