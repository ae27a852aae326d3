// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keylist.h"

#include "shell/keymap.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int actionRole = Qt::UserRole; // its place in m_actions

/// The words of a menu's entry without the mark of its access key.
QString plain(QString text)
{
    text.replace(u"&&"_s, u"\u0001"_s).remove(u'&');
    return text.replace(u'\u0001', u'&');
}

/// What has a name, of a menu and of the menus in it, each once. Without `keyless` only what has keys.
QList<QAction *> named(const QList<QAction *> &actions, bool keyless, QSet<QAction *> &listed)
{
    QList<QAction *> found;
    for (QAction *action : actions) {
        if (const QMenu *menu = action->menu()) {
            found += named(menu->actions(), keyless, listed);
            continue;
        }
        const bool wanted = !action->objectName().isEmpty() && !action->text().isEmpty() &&
                            (keyless || !deliveredKeys(*action).isEmpty() || !keysOf(*action).isEmpty());
        if (wanted && !listed.contains(action)) {
            found << action;
            listed.insert(action);
        }
    }
    return found;
}

} // namespace

KeyList::KeyList(const QMenuBar &bar, const QWidget &window, QObject *parent)
    : QStandardItemModel(0, ColumnCount, parent)
{
    setHorizontalHeaderLabels({tr("What it does"), tr("Keys")});
    QSet<QAction *> listed;
    for (const QAction *menu : bar.actions())
        addSection(plain(menu->text()), named(menu->menu()->actions(), true, listed));
    addSection(tr("Where the cursor is"), named(window.findChildren<QAction *>(), false, listed));
    refresh();
}

void KeyList::addSection(const QString &title, const QList<QAction *> &actions)
{
    if (actions.isEmpty())
        return;
    auto *section = new QStandardItem(title);
    QFont bold = section->font();
    bold.setBold(true);
    section->setFont(bold);
    section->setFlags(Qt::ItemIsEnabled);
    for (QAction *action : actions) {
        auto *act = new QStandardItem(plain(action->text()));
        auto *keys = new QStandardItem;
        for (QStandardItem *item : {act, keys}) {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setData(m_actions.size(), actionRole);
        }
        m_actions << action;
        section->appendRow({act, keys});
    }
    auto *nothing = new QStandardItem;
    nothing->setFlags(Qt::ItemIsEnabled);
    appendRow({section, nothing});
}

QAction *KeyList::action(const QModelIndex &row) const
{
    const QVariant at = row.data(actionRole);
    return at.isValid() ? m_actions.value(at.toInt()) : nullptr;
}

void KeyList::refresh()
{
    for (int section = 0; section < rowCount(); ++section) {
        for (int row = 0; row < item(section)->rowCount(); ++row) {
            QStandardItem *keys = item(section)->child(row, Keys);
            const QAction *action = this->action(keys->index());
            if (!action)
                continue;
            const QString words = keyWords(*action);
            keys->setText(isKeyChosen(*action) ? tr("%1 (changed)").arg(words.isEmpty() ? tr("none") : words)
                                               : words);
        }
    }
}

} // namespace elchi
