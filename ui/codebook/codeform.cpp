// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/codeform.h"

#include "codebook/colourfield.h"
#include "codebook/stemsedit.h"
#include "codebook/stemtester.h"
#include "models/words.h"
#include "widgets/choicebox.h"
#include "widgets/fieldedit.h"
#include "widgets/foldsection.h"
#include "widgets/noteedit.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

CodeForm::CodeForm(QWidget *parent)
    : QWidget(parent), m_kind(new ChoiceBox(u"codeKind"_s, tr("Kind"), this)),
      m_shortcut(new ChoiceBox(u"codeShortcut"_s, tr("Shift and digit"), this)),
      m_colour(new ColourField(u"codeColour"_s, tr("Colour"), this)), m_stems(new StemsEdit(this)),
      m_tester(new StemTester(this))
{
    setObjectName(u"codeForm"_s);
    for (const CodeKind kind : {CodeKind::Sector, CodeKind::Topic})
        m_kind->addItem(word(kind), int(kind));
    m_shortcut->addItem(tr("None"), 0);
    for (int digit = firstShortcut; digit <= lastShortcut; ++digit)
        m_shortcut->addItem(u"Shift+%1"_s.arg(digit), digit);
    compose();
    connect(m_kind, &ChoiceBox::chosen, this, [this](const QVariant &kind) {
        m_code.kind = CodeKind(kind.toInt());
        tell();
    });
    connect(m_shortcut, &ChoiceBox::chosen, this, [this](const QVariant &digit) {
        m_code.shortcut = digit.toInt();
        tell();
    });
    connect(m_colour, &ColourField::chosen, this, [this](const QString &colour) {
        m_code.colour = colour;
        tell();
    });
    connect(m_stems, &StemsEdit::edited, this, &CodeForm::test);
    connect(m_stems, &StemsEdit::changed, this, [this](const QList<CodeStem> &stems) {
        m_code.stems = stems;
        tell();
    });
}

FieldEdit *CodeForm::addField(const QString &name, const QString &label, QString Code::*field)
{
    auto *edit = new FieldEdit(name, label, this);
    m_fields << Field{edit, field};
    connect(edit, &FieldEdit::left, this, [this, edit, field](const QString &text) {
        const bool needed = field == &Code::key;
        edit->setComplaint(needed && text.trimmed().isEmpty() ? tr("A code needs a key.") : QString());
        if (needed && text.trimmed().isEmpty())
            return;
        m_code.*field = text.simplified();
        tell();
    });
    return edit;
}

NoteEdit *CodeForm::addText(const QString &name, const QString &label, const QString &example,
                            QString Code::*field)
{
    auto *edit = new NoteEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setPlaceholderText(example);
    edit->setLines(2, 8);
    m_texts << Text{edit, field};
    connect(edit, &NoteEdit::edited, this, [this, field](const QString &text) {
        m_code.*field = text;
        tell();
    });
    return edit;
}

void CodeForm::compose()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    grid->addWidget(addField(u"codeNameRu"_s, tr("Name in Russian"), &Code::nameRu), 0, 0);
    grid->addWidget(addField(u"codeNameKy"_s, tr("Name in Kyrgyz"), &Code::nameKy), 0, 1);
    grid->addWidget(addField(u"codeNameEn"_s, tr("Name in English"), &Code::nameEn), 1, 0);
    grid->addWidget(addField(u"codeKey"_s, tr("Key in reports and tables"), &Code::key), 1, 1);
    composeChoices(grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(grid);
    column->addWidget(new FoldSection(
        u"codeDefinitionSection"_s, tr("Definition"),
        addText(u"codeDefinition"_s, tr("Definition"), tr("What the code means"), &Code::definition), this));
    column->addWidget(new FoldSection(
        u"codeIncludedSection"_s, tr("What belongs to it"),
        addText(u"codeIncluded"_s, tr("What belongs to it"), tr("Examples, one a line"), &Code::included),
        this));
    column->addWidget(new FoldSection(u"codeExcludedSection"_s, tr("What does not, though it looks so"),
                                      addText(u"codeExcluded"_s, tr("What does not, though it looks so"),
                                              tr("Examples, one a line"), &Code::excluded),
                                      this));
    auto *stems = new QWidget(this);
    auto *below = new QVBoxLayout(stems);
    below->setContentsMargins(0, 0, 0, 8);
    below->addWidget(m_stems);
    below->addWidget(m_tester);
    column->addWidget(
        new FoldSection(u"codeStemsSection"_s, tr("Stems that it is suggested by"), stems, this));
    auto *numbers = new QWidget(this);
    auto *line = new QHBoxLayout(numbers);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(addField(u"codeIsic4"_s, tr("ISIC 4"), &Code::isic4));
    line->addWidget(addField(u"codeIsic5"_s, tr("ISIC 5"), &Code::isic5));
    line->addWidget(addField(u"codeDac"_s, tr("OECD DAC"), &Code::dac));
    column->addWidget(new FoldSection(u"codeNumbers"_s, tr("Numbers in classifications"), numbers, this));
}

void CodeForm::composeChoices(QGridLayout *grid)
{
    const auto labelled = [this](const QString &words, QWidget *field) {
        auto *box = new QWidget(this);
        auto *label = new QLabel(words, box);
        label->setBuddy(field);
        label->setForegroundRole(QPalette::PlaceholderText);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        column->addWidget(label);
        column->addWidget(field);
        return box;
    };
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(labelled(tr("Kind"), m_kind), 1);
    line->addWidget(labelled(tr("Shift and digit"), m_shortcut), 1);
    line->addWidget(labelled(tr("Colour"), m_colour), 1);
    grid->addLayout(line, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void CodeForm::setCode(const Code &code, const QList<Code> &codebook)
{
    m_code = code;
    m_codebook = codebook;
    for (const Field &field : std::as_const(m_fields))
        field.edit->setText(code.*field.field);
    for (const Text &text : std::as_const(m_texts)) {
        if (text.edit->note() != code.*text.field)
            text.edit->setNote(code.*text.field);
    }
    m_kind->showValue(int(code.kind));
    m_shortcut->showValue(code.shortcut);
    m_colour->showColour(code.colour);
    m_stems->setStems(code.stems);
    test();
}

void CodeForm::setTestText(const QString &text)
{
    m_tester->setText(text);
}

void CodeForm::flush()
{
    QWidget *focused = focusWidget();
    if (focused != nullptr && focused->hasFocus())
        focused->clearFocus();
    for (const Field &field : std::as_const(m_fields))
        field.edit->flush();
    flushTexts();
    m_stems->flush();
}

void CodeForm::flushTexts()
{
    for (const Text &text : std::as_const(m_texts))
        text.edit->flush();
}

void CodeForm::tell()
{
    if (m_code.id.isValid())
        Q_EMIT changed(m_code);
}

void CodeForm::test()
{
    Code edited = m_code;
    edited.stems = m_stems->stems();
    m_tester->setCode(edited, m_codebook);
}

} // namespace elchi
