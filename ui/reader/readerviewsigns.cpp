// SPDX-License-Identifier: GPL-3.0-or-later
// How the reader shows characters that have no shape of their own.
#include "reader/readerview.h"

#include "models/entitylook.h"
#include "reader/invisibles.h"

#include <QAction>
#include <QPainter>
#include <QSettings>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// A thin bar, on top of it what tells the sorts apart: a triangle that points where a direction turns, a
/// square where a turn ends, a knob for what has no width.
void drawBar(QPainter &painter, const QRectF &room, InvisibleSort sort, int direction)
{
    const qreal x = std::floor(room.center().x()) + 0.5;
    const qreal size = std::max(2.5, room.height() * 0.13);
    const qreal y = room.top() + size + 1;
    painter.drawLine(QPointF(x, y), QPointF(x, room.bottom() - 1));
    painter.setBrush(painter.pen().color());
    if (sort == InvisibleSort::ZeroWidth)
        painter.drawEllipse(QPointF(x, y), size / 2, size / 2);
    else if (direction == 0)
        painter.drawRect(QRectF(x - size / 2, y - size / 2, size, size));
    else
        painter.drawPolygon(
            QPolygonF{QPointF(x, y - size), QPointF(x, y + size), QPointF(x + direction * size * 1.4, y)});
}

} // namespace

void ReaderView::addSignActions()
{
    const auto add = [this](const QString &words, const QString &name, const QString &key, bool usual) {
        QAction *action = addAct(words, name, {});
        action->setCheckable(true);
        action->setChecked(QSettings().value(key, usual).toBool());
        connect(action, &QAction::toggled, this, [this, key](bool shown) {
            QSettings().setValue(key, shown);
            const Anchor kept = anchor();
            m_layout.setInvisiblesShown(m_showInvisibles->isChecked());
            restore(kept);
        });
        return action;
    };
    m_showInvisibles =
        add(tr("Show &invisible characters"), u"readerInvisibles"_s, u"reader/invisibles"_s, true);
    m_showNoBreakSpaces =
        add(tr("Show &no-break spaces"), u"readerNoBreakSpaces"_s, u"reader/noBreakSpaces"_s, false);
    m_layout.setInvisiblesShown(m_showInvisibles->isChecked());
}

bool ReaderView::hasSign(QChar character) const
{
    const InvisibleSort sort = invisibleSort(character);
    if (sort == InvisibleSort::NoBreakSpace)
        return m_showNoBreakSpaces->isChecked();
    return sort != InvisibleSort::None && m_showInvisibles->isChecked();
}

void ReaderView::paintSigns(QPainter &painter, const PlacedLine &line, QPointF at) const
{
    for (int position = line.range.begin; position < line.range.end; ++position) {
        const QChar character = text().at(position);
        if (!hasSign(character))
            continue;
        const qreal left = m_layout.xOf(line, position);
        const qreal right = m_layout.xOf(line, position + 1);
        const QRectF room = QRectF(left, line.top, right - left, line.textHeight).translated(at);
        const InvisibleSort sort = invisibleSort(character);
        // What turns the direction can deceive: it has the colour of what wants to be looked at.
        painter.setPen(
            QPen(sort == InvisibleSort::Direction ? doubtColour(palette()) : plainMarkColour(palette()), 1));
        if (sort == InvisibleSort::NoBreakSpace) {
            painter.setBrush(painter.pen().color());
            painter.drawEllipse(room.center(), 0.6, 0.6);
        } else if (sort == InvisibleSort::SoftHyphen) {
            const qreal y = std::floor(room.center().y()) + 0.5;
            painter.drawLine(QPointF(room.left() + 0.5, y), QPointF(room.right() - 0.5, y));
            painter.drawLine(QPointF(room.right() - 0.5, y), QPointF(room.right() - 0.5, y + 4));
        } else {
            drawBar(painter, room, sort, directionOf(character));
        }
    }
}

QString ReaderView::signHintAt(QPoint point)
{
    const int letter = letterAt(point);
    return letter >= 0 && hasSign(text().at(letter)) ? invisibleName(text().at(letter)) : QString();
}

} // namespace elchi
