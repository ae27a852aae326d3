// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/fittedlist.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>

namespace elchi {

namespace {

constexpr int margin = 8;
constexpr int square = 12;
constexpr int highest = 240;

/// Wraps a row's words at the width of the list, which QListView's own delegate does not grow for.
class WrapDelegate : public QStyledItemDelegate
{
public:
    explicit WrapDelegate(QListView *list) : QStyledItemDelegate(list), m_list(list) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        row.text.clear();
        row.features &= ~QStyleOptionViewItem::HasDecoration;
        m_list->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, m_list);
        const auto colour = index.data(Qt::UserRole).value<QColor>();
        const QRect words = row.rect.adjusted(indent(index), margin / 2, -margin, -margin / 2);
        if (colour.isValid())
            painter->fillRect(row.rect.left() + margin, words.top() + (row.fontMetrics.height() - square) / 2,
                              square, square, colour);
        const bool selected = row.state.testFlag(QStyle::State_Selected);
        painter->setPen(row.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(words, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter,
                          index.data().toString());
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = m_list->viewport()->width();
        const QRect room(0, 0, qMax(1, width - indent(index) - margin), QWIDGETSIZE_MAX);
        const auto words = option.fontMetrics.boundingRect(room, Qt::TextWordWrap, index.data().toString());
        return {width, words.height() + margin};
    }

private:
    static int indent(const QModelIndex &index)
    {
        return margin + (index.data(Qt::UserRole).value<QColor>().isValid() ? square + margin : 0);
    }

    QListView *m_list;
};

} // namespace

FittedList::FittedList(const QString &name, const QString &label, QWidget *parent) : QListWidget(parent)
{
    setObjectName(name);
    setAccessibleName(label);
    setItemDelegate(new WrapDelegate(this));
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    fit();
}

void FittedList::showRows(const QList<Row> &rows)
{
    const int current = currentRow();
    clear();
    for (const Row &row : rows) {
        auto *item = new QListWidgetItem(row.text, this);
        item->setData(Qt::UserRole, row.colour);
        item->setData(Qt::AccessibleTextRole, row.text);
    }
    setCurrentRow(qMin(current, count() - 1));
    fit();
}

void FittedList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void FittedList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void FittedList::fit()
{
    // First of all: showing it gives it its width, at which it fits once more.
    setVisible(count() > 0);
    int height = 2 * frameWidth();
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row);
    setFixedHeight(qMin(height, highest));
}

} // namespace elchi
