// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findedit.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// The row's text with its detail at the right, quieter; both elided rather than cut.
class DetailDelegate : public QStyledItemDelegate
{
public:
    explicit DetailDelegate(FindEdit *edit) : QStyledItemDelegate(edit), m_edit(edit) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto detail =
            m_edit->detailRole() < 0 ? QString() : index.data(m_edit->detailRole()).toString();
        QStyleOptionViewItem left = option;
        initStyleOption(&left, index);
        const auto &metrics = left.fontMetrics;
        const int room = left.rect.width() - 16 - (left.icon.isNull() ? 0 : left.decorationSize.width() + 8);
        const int right = detail.isEmpty() ? 0 : qMin(metrics.horizontalAdvance(detail), room / 2);
        left.text = metrics.elidedText(left.text, Qt::ElideRight, room - right - (right ? 16 : 0));
        const auto *widget = left.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &left, painter, widget);
        if (detail.isEmpty())
            return;
        const bool selected = left.state.testFlag(QStyle::State_Selected);
        painter->setPen(selected ? left.palette.highlightedText().color()
                                 : left.palette.placeholderText().color());
        painter->drawText(left.rect.adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight,
                          metrics.elidedText(detail, Qt::ElideRight, right));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 8};
    }

private:
    FindEdit *m_edit;
};

} // namespace

FindEdit::FindEdit(QWidget *parent) : QLineEdit(parent), m_completer(new QCompleter(this))
{
    setClearButtonEnabled(true);
    // Driven by hand instead of QLineEdit::setCompleter(): there the list opens before the model was asked.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->setItemDelegate(new DetailDelegate(this));
    m_completer->popup()->setAccessibleName(tr("Found"));
    connect(this, &QLineEdit::textEdited, this, &FindEdit::openList);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &FindEdit::accept);
}

void FindEdit::setModel(QAbstractItemModel *model)
{
    m_completer->setModel(model);
}

void FindEdit::openList()
{
    Q_EMIT searched(text());
    auto *list = m_completer->popup();
    if (m_completer->model() == nullptr || m_completer->model()->rowCount() == 0) {
        list->hide();
        return;
    }
    m_completer->complete();
    list->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void FindEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        openList();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FindEdit::accept(const QModelIndex &completion)
{
    const auto *proxy = qobject_cast<QAbstractProxyModel *>(m_completer->completionModel());
    const auto row = proxy != nullptr ? proxy->mapToSource(completion) : completion;
    if (!row.isValid())
        return;
    setText(m_clears ? QString() : row.data().toString());
    Q_EMIT chosen(row);
}

} // namespace elchi
