// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "domain/textspan.h"

#include <QWidget>
#include <optional>

class QLineEdit;

namespace elchi {

class ChoiceBox;
class CodeCard;
class CodeTree;
class Workspace;

/// The codebook: topics and sectors in their tree at the left, what is known of the chosen one at the right.
class CodebookPage : public QWidget
{
    Q_OBJECT

public:
    explicit CodebookPage(Workspace &workspace, QWidget *parent = nullptr);

    /// The dispatch whose text stems are tried on; none: a text of the analyst's own.
    void setOpenDispatch(DispatchId dispatch);

public Q_SLOTS:
    void showCode(elchi::CodeId code);

Q_SIGNALS:
    void passageChosen(elchi::DispatchId dispatch, std::optional<elchi::TextSpan> span);
    void failed(const elchi::Error &error);
    /// A sentence on what was written or read.
    void told(const QString &sentence);

private:
    QWidget *composeLeft();
    QWidget *composeNew();
    void openNew();
    void add();
    void exportTable(const QString &path);
    void importTable(const QString &path);

    Workspace &m_workspace;
    CodeTree *m_tree;
    CodeCard *m_card;
    QWidget *m_new = nullptr;
    QLineEdit *m_name = nullptr;
    ChoiceBox *m_kind = nullptr;
};

} // namespace elchi
