// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/candidatedelegate.h"

#include "models/entitylook.h"
#include "reader/candidatemodel.h"

#include <QApplication>
#include <QPainter>

namespace elchi {

namespace {

constexpr int pad = 8;
constexpr int sign = 10;

void paintSign(QPainter &painter, QRectF place, const Candidate &row, const QPalette &palette)
{
    if (row.isCode()) {
        painter.setPen(QPen(codeColour(row.code, palette), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(1, 1, -1, -1));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(entityColour(row.entity.type, palette));
        painter.drawEllipse(place);
    }
}

} // namespace

void CandidateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto *model = qobject_cast<const CandidateModel *>(index.model());
    if (!model)
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(pad, 0, -pad, 0);
    paintSign(*painter, QRectF(row.left(), row.center().y() - sign / 2.0 + 0.5, sign, sign),
              model->at(index.row()), option.palette);
    const bool isCurrent = option.state & QStyle::State_Selected;
    const QColor text = option.palette.color(isCurrent ? QPalette::HighlightedText : QPalette::Text);
    QRect words = row.adjusted(sign + pad, 0, 0, 0);
    const QString detail = index.data(CandidateModel::DetailRole).toString();
    const QFontMetrics metrics(option.font);
    const int detailWidth = std::min(metrics.horizontalAdvance(detail), words.width() / 2);
    painter->setFont(option.font);
    painter->setPen(isCurrent ? text : plainMarkColour(option.palette));
    painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(detail, Qt::ElideRight, detailWidth));
    words.setRight(words.right() - detailWidth - pad);
    painter->setPen(text);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {200, option.fontMetrics.height() + 8};
}

} // namespace elchi
