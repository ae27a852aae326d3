// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/labels.h"

#include <algorithm>
#include <cmath>

namespace elchi {

namespace {

constexpr qreal shareOfText = 0.62;
constexpr qreal leastPoints = 7;
constexpr qreal leastLetters = 16;
constexpr qsizetype mostKept = 5000;

QFont labelFont(QFont text)
{
    text.setPointSizeF(std::max(leastPoints, text.pointSizeF() * shareOfText));
    return text;
}

template <typename Kept>
void forgetMany(Kept &kept)
{
    if (kept.size() >= mostKept)
        kept.clear();
}

} // namespace

Labels::Labels(const QFont &text)
    : m_font(labelFont(text)), m_metrics(m_font), m_height(std::ceil(m_metrics.height())),
      m_leastRoom(m_metrics.averageCharWidth() * leastLetters)
{
}

Labels::Fitted Labels::fitted(const QString &label, qreal room)
{
    forgetMany(m_widths);
    auto width = m_widths.constFind(label);
    if (width == m_widths.constEnd())
        width = m_widths.insert(label, m_metrics.horizontalAdvance(label));
    if (*width <= room)
        return {label, *width};
    forgetMany(m_shortened);
    auto shortened = m_shortened.constFind({label, room});
    if (shortened == m_shortened.constEnd()) {
        const QString words = m_metrics.elidedText(label, Qt::ElideRight, room);
        shortened = m_shortened.insert({label, room}, {words, m_metrics.horizontalAdvance(words)});
    }
    return *shortened;
}

} // namespace elchi
