// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/choicepopup.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

ChoicePopup::ChoicePopup(const QList<Choice> &choices, const QStringList &ticked, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_find(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"choicePopup"_s);
    setFrameShape(QFrame::StyledPanel);
    m_find->setObjectName(u"choiceFind"_s);
    m_find->setPlaceholderText(tr("Type to find"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_list->setObjectName(u"choiceList"_s);
    m_list->setAccessibleName(tr("Choices"));
    m_list->setFrameShape(QFrame::NoFrame);
    fill(choices, ticked);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_find);
    column->addWidget(m_list);
    setFixedSize(280, std::min<int>(360, 72 + int(choices.size()) * 24));
    m_find->setVisible(choices.size() > 8);
    (m_find->isHidden() ? static_cast<QWidget *>(m_list) : m_find)->setFocus();
    connect(m_find, &QLineEdit::textChanged, this, &ChoicePopup::narrow);
    connect(m_list, &QListWidget::itemChanged, this, [this] { Q_EMIT this->ticked(keys()); });
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

void ChoicePopup::fill(const QList<Choice> &choices, const QStringList &ticked)
{
    for (const bool wanted : {true, false}) {
        for (const Choice &choice : choices) {
            if (ticked.contains(choice.key) != wanted)
                continue;
            auto *item = new QListWidgetItem(choice.name, m_list);
            item->setData(Qt::UserRole, choice.key);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_list->setCurrentRow(0);
}

void ChoicePopup::narrow(const QString &words)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool fits = m_list->item(row)->text().contains(words, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
}

QStringList ChoicePopup::keys() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            keys.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return keys;
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setFocus();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (QListWidgetItem *item = m_list->currentItem(); item && !item->isHidden())
            Q_EMIT m_list->itemActivated(item);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace elchi
