// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"

#include <QWidget>
#include <functional>
#include <optional>

class QAction;
class QCheckBox;
class QLineEdit;
class QTreeView;

namespace elchi {

class CodeFilter;
class CodeTreeModel;
class Workspace;

/// The left side of the codebook: the words to look for, the tree, and what is done to its rows by mouse,
/// menu and keys. Dragging moves a code below another one, with Ctrl it stands there too; so do Ctrl+X or
/// Ctrl+C and Ctrl+V; Alt+Left takes it one level up, Alt+Right below the one above it.
class CodeTree : public QWidget
{
    Q_OBJECT

public:
    explicit CodeTree(Workspace &workspace, QWidget *parent = nullptr);

    /// Chooses a code without telling.
    void select(CodeId code);
    [[nodiscard]] CodeId chosen() const { return m_chosen; }
    /// For the page: they work wherever the focus is in it.
    [[nodiscard]] QList<QAction *> keys();

Q_SIGNALS:
    void codeChosen(elchi::CodeId code);
    void newRequested();
    void removeRequested();
    void failed(const elchi::Error &error);

private:
    void composeTree();
    void composeActions();
    QAction *addAction(const QString &name, const QString &words, const QList<QKeySequence> &keys,
                       const std::function<void()> &act);
    void compose();
    void wire();
    void find(const QString &words);
    void restore();
    void take(bool also);
    void put();
    void moveOut();
    void moveIn();
    void store(const Result<void> &done);
    [[nodiscard]] CodeId idAt(const QModelIndex &index, int role) const;

    /// What was cut or copied and waits to be put below another code.
    struct Held
    {
        CodeId code;
        CodeId from;
        bool also = false;
    };

    Workspace &m_workspace;
    CodeTreeModel *m_model;
    CodeFilter *m_found;
    QLineEdit *m_find;
    QCheckBox *m_retired;
    QTreeView *m_tree;
    std::optional<Held> m_held;
    CodeId m_chosen;
    CodeId m_chosenBelow; ///< the parent at the place that is chosen
    bool m_quiet = false;
};

} // namespace elchi
