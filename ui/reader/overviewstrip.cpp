// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/overviewstrip.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr qreal tickHeight = 3;

} // namespace

OverviewStrip::OverviewStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"overviewStrip"_s);
    setAccessibleName(tr("Overview of the marks"));
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Marks, suggestions and found words: click to go there"));
    setFocusPolicy(Qt::NoFocus);
}

void OverviewStrip::show(const QList<Tick> &ticks)
{
    if (ticks == m_ticks)
        return;
    m_ticks = ticks;
    update();
}

void OverviewStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const qreal room = height() - tickHeight;
    for (const Tick &tick : std::as_const(m_ticks)) {
        const qreal y = std::floor(std::clamp(tick.at, 0.0, 1.0) * room);
        switch (tick.look) {
        case Look::Mark:
            painter.fillRect(QRectF(5, y, width() - 7, tickHeight), tick.colour);
            break;
        case Look::Suggestion:
            painter.fillRect(QRectF(9, y + 1, width() - 11, 1), tick.colour);
            break;
        case Look::Hit:
            painter.fillRect(QRectF(1, y, 3, tickHeight), tick.colour);
            break;
        }
    }
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT chosen(event->position().y() / std::max(1, height()));
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT chosen(std::clamp(event->position().y() / std::max(1, height()), 0.0, 1.0));
}

} // namespace elchi
