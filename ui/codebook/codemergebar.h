// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/code.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace elchi {

class ChoiceBox;
class Workspace;

/// "Merge into…": the code that another one becomes part of, with what will move in one line. Hidden until it
/// is opened; Esc closes it.
class CodeMergeBar : public QWidget
{
    Q_OBJECT

public:
    explicit CodeMergeBar(Workspace &workspace, QWidget *parent = nullptr);

    /// Opens it for the code that will be gone.
    void open(const Code &gone);

Q_SIGNALS:
    void merged(elchi::CodeId kept);
    void failed(const elchi::Error &error);

private:
    void choose(CodeId kept);
    void merge();

    Workspace &m_workspace;
    Code m_gone = {.id = {}, .key = {}};
    ChoiceBox *m_codes;
    QLabel *m_words;
    QPushButton *m_do;
};

} // namespace elchi
