// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/drawnicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace elchi {

namespace {

using Stroke = QList<QPointF>; ///< in a square of 16

class StrokeEngine : public QIconEngine
{
public:
    explicit StrokeEngine(const QList<Stroke> &strokes) : m_strokes(strokes) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const qreal side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center() - QPointF(side, side) / 2);
        painter->scale(side / 16, side / 16);
        painter->setPen({QGuiApplication::palette().color(group, QPalette::Text), 1.5, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin});
        for (const Stroke &stroke : m_strokes)
            painter->drawPolyline(QPolygonF(stroke));
        painter->restore();
    }

    /// Qt's own paints on memory as it finds it.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return drawn;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new StrokeEngine(m_strokes); }

private:
    QList<Stroke> m_strokes;
};

QIcon drawn(const QList<Stroke> &strokes)
{
    return QIcon(new StrokeEngine(strokes));
}

} // namespace

std::optional<QIcon> drawnIcon(QStyle::StandardPixmap icon)
{
    switch (icon) {
    case QStyle::SP_LineEditClearButton:
    case QStyle::SP_TitleBarCloseButton:
        return drawn({Stroke{{4, 4}, {12, 12}}, Stroke{{12, 4}, {4, 12}}});
    case QStyle::SP_TitleBarNormalButton:
        return drawn({Stroke{{4, 4}, {12, 4}, {12, 12}, {4, 12}, {4, 4}}});
    case QStyle::SP_ToolBarHorizontalExtensionButton:
        return drawn({Stroke{{4, 4}, {8, 8}, {4, 12}}, Stroke{{8, 4}, {12, 8}, {8, 12}}});
    default:
        return std::nullopt;
    }
}

} // namespace elchi
