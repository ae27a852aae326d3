// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code.h"

#include <QWidget>

class QGridLayout;

namespace elchi {

class ChoiceBox;
class ColourField;
class FieldEdit;
class NoteEdit;
class StemsEdit;
class StemTester;

/// The fields of one code. Knows nothing of the workspace: it tells each changed code when a field is left,
/// and shows what it is given.
class CodeForm : public QWidget
{
    Q_OBJECT

public:
    explicit CodeForm(QWidget *parent = nullptr);

    /// Shows a stored code among its codebook. Words being typed are kept when it is the same one; call
    /// flush() before another.
    void setCode(const Code &code, const QList<Code> &codebook);
    [[nodiscard]] const Code &code() const { return m_code; }
    /// The text that stems are tried on until another one is typed.
    void setTestText(const QString &text);
    /// Tells what was typed and not yet told, and gives up the focus.
    void flush();
    /// Tells of the longer texts alone, which keep the focus.
    void flushTexts();

Q_SIGNALS:
    void changed(const elchi::Code &code);

private:
    FieldEdit *addField(const QString &name, const QString &label, QString Code::*field);
    NoteEdit *addText(const QString &name, const QString &label, const QString &example,
                      QString Code::*field);
    void compose();
    void composeChoices(QGridLayout *grid);
    void tell();
    void test();

    struct Field
    {
        FieldEdit *edit;
        QString Code::*field;
    };
    struct Text
    {
        NoteEdit *edit;
        QString Code::*field;
    };

    Code m_code = {.id = {}, .key = {}};
    QList<Code> m_codebook;
    QList<Field> m_fields;
    QList<Text> m_texts;
    ChoiceBox *m_kind;
    ChoiceBox *m_shortcut;
    ColourField *m_colour;
    StemsEdit *m_stems;
    StemTester *m_tester;
};

} // namespace elchi
