// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QWidget>

class QLineEdit;
class QListView;

namespace elchi {

class CodeListModel;
class Workspace;

/// The whole codebook beside the text: a code is dragged onto words, words are dragged onto a code, and Enter
/// or a double click codes what is selected.
class CodeList : public QWidget
{
    Q_OBJECT

public:
    explicit CodeList(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The selected words are to be coded with it.
    void codeWanted(elchi::CodeId code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const QModelIndex &row);

    CodeListModel *m_model;
    QLineEdit *m_find;
    QListView *m_list;
};

} // namespace elchi
