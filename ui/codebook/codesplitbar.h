// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/code.h"
#include "domain/passage.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace elchi {

class Workspace;

/// "Split…": the name of the new code, and the sentences that go along with it, ticked one by one. Hidden
/// until it is opened; Esc closes it.
class CodeSplitBar : public QWidget
{
    Q_OBJECT

public:
    explicit CodeSplitBar(Workspace &workspace, QWidget *parent = nullptr);

    void open(const Code &whole, const QList<Passage> &passages);

Q_SIGNALS:
    /// The new code is there.
    void split(elchi::CodeId part);
    void failed(const elchi::Error &error);

private:
    void splitNow();
    [[nodiscard]] QList<AnnotationId> ticked() const;
    void showWords();

    Workspace &m_workspace;
    Code m_whole = {.id = {}, .key = {}};
    QList<Passage> m_passages;
    QLineEdit *m_name;
    QListWidget *m_list;
    QLabel *m_words;
    QPushButton *m_do;
};

} // namespace elchi
