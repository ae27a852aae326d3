// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/columnlist.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QSettings>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int MeaningRole = Qt::UserRole + 1;
/// Stands before the key of a column that is not ticked, where the choice is remembered.
constexpr QChar off = u'-';

/// The key, and behind it what it means in a quieter tone.
class ColumnDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QStyle *style = item.widget->style();
        const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
        const int begin = text.left() + item.fontMetrics.horizontalAdvance(item.text) + 16;
        const QRect room(begin, item.rect.top(), item.rect.right() - begin - 4, item.rect.height());
        if (room.width() < 24)
            return;
        const bool selected = item.state.testFlag(QStyle::State_Selected);
        painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(
            room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            item.fontMetrics.elidedText(index.data(MeaningRole).toString(), Qt::ElideRight, room.width()));
    }
};

} // namespace

ColumnList::ColumnList(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_all(new QToolButton(this)),
      m_none(new QToolButton(this)), m_up(new QToolButton(this)), m_down(new QToolButton(this))
{
    compose();
    wire();
    updateButtons();
}

void ColumnList::compose()
{
    m_list->setObjectName(u"reportColumns"_s);
    m_list->setAccessibleName(tr("Columns that are written, in their order"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new ColumnDelegate(m_list));
    auto *title = new QLabel(tr("Col&umns"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setBuddy(m_list);
    const auto named = [](QToolButton *button, const QString &name, const QString &text,
                          const QString &words) {
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(words);
        button->setAccessibleName(words);
        button->setFocusPolicy(Qt::StrongFocus);
    };
    named(m_all, u"reportAllColumns"_s, tr("&All"), tr("Write all columns"));
    named(m_none, u"reportNoColumns"_s, tr("&None"), tr("Write no column"));
    named(m_up, u"reportColumnUp"_s, u"↑"_s, tr("Move the column forward (Alt+Up)"));
    named(m_down, u"reportColumnDown"_s, u"↓"_s, tr("Move the column back (Alt+Down)"));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    for (QToolButton *button : {m_all, m_none, m_up, m_down})
        head->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_list, 1);
}

void ColumnList::wire()
{
    connect(m_all, &QToolButton::clicked, this, [this] { tickAll(true); });
    connect(m_none, &QToolButton::clicked, this, [this] { tickAll(false); });
    for (const auto &[button, key, step] :
         {std::tuple(m_up, Qt::Key_Up, -1), std::tuple(m_down, Qt::Key_Down, 1)}) {
        auto *action = new QAction(button->accessibleName(), m_list);
        action->setShortcut(QKeyCombination(Qt::AltModifier, key));
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        connect(action, &QAction::triggered, this, [this, step] { move(step); });
        connect(button, &QToolButton::clicked, this, [this, step] { move(step); });
    }
    connect(m_list, &QListWidget::itemChanged, this, &ColumnList::tell);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnList::updateButtons);
    // Dragging moves rows in the model alone.
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnList::tell);
}

QStringList ColumnList::remembered() const
{
    return QSettings().value(u"reportColumns/"_s + m_report).toStringList();
}

void ColumnList::setReport(const report::Description &report)
{
    m_filling = true;
    m_report = report.name;
    m_list->clear();
    QList<report::Column> rest = report.columns;
    const QStringList before = remembered();
    for (QString key : before) {
        const bool on = !key.startsWith(off);
        if (!on)
            key.removeFirst();
        const auto column = std::ranges::find(rest, key, &report::Column::key);
        if (column == rest.end())
            continue; // a column of another version
        add(*column, on);
        rest.erase(column);
    }
    for (const report::Column &column : std::as_const(rest))
        add(column, true);
    m_filling = false;
    updateButtons();
}

void ColumnList::add(const report::Column &column, bool on)
{
    auto *item = new QListWidgetItem(column.key, m_list);
    item->setData(MeaningRole, column.meaning);
    item->setToolTip(column.meaning.toHtmlEscaped());
    item->setData(Qt::AccessibleDescriptionRole, column.meaning);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                   Qt::ItemIsDragEnabled);
    item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
}

QStringList ColumnList::chosen() const
{
    QStringList keys;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            keys << m_list->item(i)->text();
    }
    return keys;
}

void ColumnList::tickAll(bool on)
{
    m_filling = true;
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    m_filling = false;
    tell();
}

void ColumnList::move(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_filling = true;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    m_filling = false;
    tell();
}

void ColumnList::tell()
{
    if (m_filling)
        return;
    QStringList order;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        order << (item->checkState() == Qt::Checked ? item->text() : off + item->text());
    }
    QSettings().setValue(u"reportColumns/"_s + m_report, order);
    updateButtons();
    Q_EMIT changed();
}

void ColumnList::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace elchi
