// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace elchi {

/// Tries the stems of a code on a text while they are typed: the open dispatch's, or one that is typed or
/// pasted here. What would be suggested is underlined, what another code or a trap takes is struck out.
class StemTester : public QWidget
{
    Q_OBJECT

public:
    explicit StemTester(QWidget *parent = nullptr);

    /// The text to begin with; one that was typed here stays.
    void setText(const QString &text);
    /// The code as it is edited, and the others beside it.
    void setCode(const Code &edited, const QList<Code> &codebook);

private:
    void test();

    QPlainTextEdit *m_text;
    QLabel *m_words;
    QTimer m_timer;
    Code m_code;
    QList<Code> m_codebook;
    QString m_given;
};

} // namespace elchi
