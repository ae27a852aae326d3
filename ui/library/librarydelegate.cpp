// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarydelegate.h"

#include "domain/dispatch.h"
#include "library/librarymodel.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int margin = 8;
constexpr int markSize = 12;

QFont metaFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(std::max(7.0, font.pointSizeF() * 0.9));
    return small;
}

void paintMark(QPainter *painter, const QRectF &area, Progress progress, const QColor &line,
               const QColor &ground)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, 1.4));
    painter->setBrush(progress == Progress::Done ? QBrush(line) : Qt::NoBrush);
    painter->drawEllipse(area);
    if (progress == Progress::InWork) {
        painter->setBrush(line);
        painter->drawPie(area, 90 * 16, 180 * 16);
    } else if (progress == Progress::Done) {
        painter->setPen(QPen(ground, 1.6));
        const QPointF corner = area.topLeft();
        painter->drawPolyline(
            QPolygonF{corner + QPointF(3, 6.2), corner + QPointF(5.2, 8.4), corner + QPointF(9, 3.8)});
    }
}

QString metaLine(const QModelIndex &index)
{
    QStringList parts;
    for (const int role : {LibraryModel::DateRole, LibraryModel::AgencyRole, LibraryModel::LanguageRole}) {
        if (const QString part = index.data(role).toString(); !part.isEmpty())
            parts << part;
    }
    return parts.join(u" · "_s);
}

} // namespace

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int meta = QFontMetrics(metaFont(option.font)).lineSpacing();
    return {160, meta + 2 + QFontMetrics(option.font).lineSpacing() + 2 * margin};
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString title = item.text.simplified();
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (!index.data(LibraryModel::IdRole).isValid())
        return;

    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor ground = option.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const QRect area = option.rect.adjusted(margin, margin, -margin, -margin);
    const QFontMetrics meta(metaFont(option.font));
    const QRectF mark(area.right() - markSize, area.top() + (meta.lineSpacing() - markSize) / 2.0, markSize,
                      markSize);
    QColor quiet = text;
    quiet.setAlphaF(0.72F);
    painter->setPen(quiet);
    painter->setFont(metaFont(option.font));
    const int metaWidth = area.width() - markSize - margin;
    painter->drawText(QRect(area.left(), area.top(), metaWidth, meta.lineSpacing()), Qt::AlignLeft,
                      meta.elidedText(metaLine(index), Qt::ElideRight, metaWidth));
    painter->setPen(text);
    painter->setFont(option.font);
    const QRect below = area.adjusted(0, meta.lineSpacing() + 2, 0, 0);
    painter->drawText(below, Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(option.font).elidedText(title.left(400), Qt::ElideRight, below.width()));
    paintMark(painter, mark, Progress(index.data(LibraryModel::ProgressRole).toInt()), text, ground);
    painter->restore();
}

} // namespace elchi
