// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QDialogButtonBox;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QMenuBar;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace elchi {

class KeyList;

/// Lists the keys of all acts and lets the analyst choose others. A key that another act has is refused with
/// a sentence that names it. A window beside the main one; nothing waits for it.
class ShortcutsWindow : public QDialog
{
    Q_OBJECT

public:
    /// `window` is the one whose keys they are; both must outlive it.
    ShortcutsWindow(const QMenuBar &bar, QWidget &window);

private:
    void compose();
    void wire();
    void showChosen();
    void take();
    void deliverOne();
    void deliverAll();
    [[nodiscard]] QAction *chosen() const;
    [[nodiscard]] QString sentence(const QAction &action, const QKeySequence &key) const;
    void say(const QString &sentence);

    QWidget &m_window;
    KeyList *m_list;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_find;
    QTreeView *m_tree;
    QLabel *m_label;
    QKeySequenceEdit *m_key;
    QPushButton *m_none;
    QPushButton *m_delivered;
    QLabel *m_note;
    QDialogButtonBox *m_buttons;
};

/// Opens it; one that is open comes to the front.
void showShortcuts(const QMenuBar &bar, QWidget &window);

} // namespace elchi
