// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcutswindow.h"

#include "shell/keylist.h"
#include "shell/keymap.h"
#include "shell/shortcuts.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

ShortcutsWindow::ShortcutsWindow(const QMenuBar &bar, QWidget &window)
    : QDialog(&window), m_window(window), m_list(new KeyList(bar, window, this)),
      m_shown(new QSortFilterProxyModel(this)), m_find(new QLineEdit(this)), m_tree(new QTreeView(this)),
      m_label(new QLabel(tr("&Key:"), this)), m_key(new QKeySequenceEdit(this)),
      m_none(new QPushButton(tr("&No key"), this)), m_delivered(new QPushButton(tr("&As delivered"), this)),
      m_note(new QLabel(this)), m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"shortcutsWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(640, 600);
    compose();
    wire();
    showChosen();
}

void ShortcutsWindow::compose()
{
    m_shown->setSourceModel(m_list);
    m_shown->setRecursiveFilteringEnabled(true);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterKeyColumn(-1);
    m_find->setObjectName(u"shortcutsFind"_s);
    m_find->setPlaceholderText(tr("Find an act or a key"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_tree->setObjectName(u"shortcutsTree"_s);
    m_tree->setAccessibleName(tr("Keyboard shortcuts"));
    m_tree->setModel(m_shown);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(KeyList::Act, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(KeyList::Keys, QHeaderView::ResizeToContents);
    m_tree->expandAll();
    m_label->setBuddy(m_key);
    m_key->setObjectName(u"shortcutsKey"_s);
    m_key->setAccessibleName(tr("Key"));
    m_key->setMaximumSequenceLength(1);
    m_none->setObjectName(u"shortcutsNone"_s);
    m_delivered->setObjectName(u"shortcutsDelivered"_s);
    m_note->setObjectName(u"shortcutsNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_buttons->addButton(tr("All as &delivered"), QDialogButtonBox::ResetRole)
        ->setObjectName(u"shortcutsReset"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_key, 1);
    row->addWidget(m_none);
    row->addWidget(m_delivered);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_find);
    column->addWidget(m_tree, 1);
    column->addLayout(row);
    column->addWidget(m_note);
    column->addWidget(m_buttons);
}

void ShortcutsWindow::wire()
{
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_shown->setFilterFixedString(words);
        m_tree->expandAll();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ShortcutsWindow::showChosen);
    connect(m_tree, &QTreeView::activated, m_key, qOverload<>(&QWidget::setFocus));
    connect(m_key, &QKeySequenceEdit::editingFinished, this, &ShortcutsWindow::take);
    connect(m_none, &QPushButton::clicked, this, [this] {
        chooseKey(*chosen(), {});
        m_list->refresh();
        showChosen();
    });
    connect(m_delivered, &QPushButton::clicked, this, &ShortcutsWindow::deliverOne);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::clicked, this, [this](const QAbstractButton *button) {
        if (m_buttons->buttonRole(const_cast<QAbstractButton *>(button)) == QDialogButtonBox::ResetRole)
            deliverAll();
    });
}

QAction *ShortcutsWindow::chosen() const
{
    return m_list->action(m_shown->mapToSource(m_tree->currentIndex()));
}

void ShortcutsWindow::showChosen()
{
    const QAction *action = chosen();
    for (QWidget *widget : {static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_none)})
        widget->setEnabled(action);
    m_delivered->setEnabled(action && isKeyChosen(*action));
    m_key->setKeySequence(action ? keysOf(*action).value(0) : QKeySequence());
    say(action ? QString() : tr("Choose an act; then press its new key in the field."));
}

void ShortcutsWindow::say(const QString &sentence)
{
    m_note->setText(sentence);
}

QString ShortcutsWindow::sentence(const QAction &action, const QKeySequence &key) const
{
    const auto refused = refusalOf({key}, action, m_window);
    const QString words = key.toString(QKeySequence::NativeText);
    if (!refused)
        return {};
    if (!refused->takenBy)
        return tr("%1 alone would write into texts: hold Ctrl or Alt as well.").arg(words);
    return tr("%1 is the key of “%2”. Give that another key first.")
        .arg(words, refused->takenBy->text().remove(u'&'));
}

void ShortcutsWindow::take()
{
    QAction *action = chosen();
    const QKeySequence key = latinChord(m_key->keySequence());
    if (!action || key.isEmpty() || key == keysOf(*action).value(0))
        return;
    if (const QString refused = sentence(*action, key); !refused.isEmpty()) {
        showChosen();
        say(refused);
        return;
    }
    chooseKey(*action, key);
    m_list->refresh();
    showChosen();
    say(tr("Changed: %1").arg(key.toString(QKeySequence::NativeText)));
}

void ShortcutsWindow::deliverOne()
{
    QAction *action = chosen();
    for (const QKeySequence &key : deliveredKeys(*action)) {
        if (const QString refused = sentence(*action, key); !refused.isEmpty()) {
            say(refused);
            return;
        }
    }
    forgetKey(*action);
    m_list->refresh();
    showChosen();
}

void ShortcutsWindow::deliverAll()
{
    forgetKeys(m_window);
    m_list->refresh();
    showChosen();
    say(tr("All acts have their delivered keys again."));
}

void showShortcuts(const QMenuBar &bar, QWidget &window)
{
    auto *shown = window.findChild<ShortcutsWindow *>(Qt::FindDirectChildrenOnly);
    if (!shown)
        shown = new ShortcutsWindow(bar, window);
    shown->show();
    shown->raise();
    shown->activateWindow();
}

} // namespace elchi
