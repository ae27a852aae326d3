// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPersistentModelIndex>

class QAbstractItemModel;
class QCompleter;

namespace elchi {

/// A line edit with a list below it that is typed into to find something: any model that answers
/// `searched()` by filling itself before the signal returns. Enter takes the top row or the one chosen with
/// the arrows, Down opens the list, Esc closes it, a click takes a row.
///
///     auto *edit = new FindEdit(this);
///     edit->setModel(model);
///     connect(edit, &FindEdit::searched, model, &EntityFindModel::search);
///     connect(edit, &FindEdit::chosen, this, [](const QModelIndex &row) { … });
class FindEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FindEdit(QWidget *parent = nullptr);

    /// Column 0 of `model` is listed; the model stays its owner's and must outlive this edit.
    void setModel(QAbstractItemModel *model);
    /// Text of this role stands at the right of a row in a quieter tone; -1 (the default): none.
    void setDetailRole(int role) { m_detailRole = role; }
    [[nodiscard]] int detailRole() const { return m_detailRole; }
    /// What happens to the words after a row was taken: kept as the row's text (default) or cleared for the
    /// next one.
    void setClearsAfterChoice(bool clears) { m_clears = clears; }

public Q_SLOTS:
    /// Asks for what is typed and opens the list when there is something in it.
    void openList();

Q_SIGNALS:
    /// The words to look for, after each change by hand; may be empty (list opened without typing).
    void searched(const QString &words);
    /// A row of the model was taken.
    void chosen(const QModelIndex &row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept(const QModelIndex &completion);

    QCompleter *m_completer;
    int m_detailRole = -1;
    bool m_clears = false;
};

} // namespace elchi
