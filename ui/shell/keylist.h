// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QStandardItemModel>

class QAction;
class QMenuBar;
class QWidget;

namespace elchi {

/// Every act of a window with its keys, made from the actions themselves: menu by menu, then those of the
/// window that have keys and stand in no menu. A tree of two levels; columns Act and Keys.
class KeyList : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Column { Act, Keys, ColumnCount };

    KeyList(const QMenuBar &bar, const QWidget &window, QObject *parent = nullptr);

    /// The action of a row; null for a menu's title, and for one that is gone since.
    [[nodiscard]] QAction *action(const QModelIndex &row) const;
    /// Writes the keys of every act anew.
    void refresh();

private:
    void addSection(const QString &title, const QList<QAction *> &actions);

    QList<QPointer<QAction>> m_actions;
};

} // namespace elchi
