// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/codemergebar.h"

#include "models/words.h"
#include "widgets/cancelbutton.h"
#include "widgets/choicebox.h"
#include "workspace/codebook.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

CodeMergeBar::CodeMergeBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace),
      m_codes(new ChoiceBox(u"codeMergeInto"_s, tr("Merge into"), this)), m_words(new QLabel(this)),
      m_do(new QPushButton(tr("Merge"), this))
{
    setObjectName(u"codeMergeBar"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setObjectName(u"codeMergeWords"_s);
    m_do->setObjectName(u"codeMergeDo"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_codes, 1);
    line->addWidget(m_do);
    line->addWidget(new CancelButton(u"codeMergeCancel"_s, tr("Cancel"), this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->addLayout(line);
    column->addWidget(m_words);
    connect(m_codes, &ChoiceBox::chosen, this,
            [this](const QVariant &code) { choose(CodeId{code.toLongLong()}); });
    connect(m_do, &QPushButton::clicked, this, &CodeMergeBar::merge);
    hide();
}

void CodeMergeBar::open(const Code &gone)
{
    m_gone = gone;
    m_codes->clear();
    m_codes->addItem(tr("Choose a code"), 0);
    const auto all = m_workspace.codebook().codes().value_or(QList<Code>());
    for (const Code &code : all) {
        if (code.id != gone.id)
            m_codes->addItem(code.name(interfaceLanguage()), code.id.value);
    }
    m_codes->showValue(0);
    choose({});
    show();
    m_codes->setFocus();
}

void CodeMergeBar::choose(CodeId kept)
{
    m_do->setEnabled(kept.isValid());
    const QString gone = m_gone.name(interfaceLanguage());
    if (!kept.isValid()) {
        m_words->setText(tr("Choose the code that “%1” becomes part of.").arg(gone));
        return;
    }
    const QString into = m_codes->currentText();
    m_workspace.codebook().counts().then(this, [this, kept, gone,
                                                into](const Result<QHash<CodeId, CodeCount>> &counts) {
        if (!counts || m_codes->currentData().toLongLong() != kept.value)
            return;
        const CodeCount count = counts->value(m_gone.id);
        m_words->setText(tr("“%1” becomes part of “%2”. These move: %3, %4, its stems and examples and what "
                            "stands below it. Undo parts them again.")
                             .arg(gone, into, tr("%n mark(s)", nullptr, count.marks),
                                  tr("%n meeting(s)", nullptr, count.meetings)));
    });
}

void CodeMergeBar::merge()
{
    const CodeId kept{m_codes->currentData().toLongLong()};
    if (!kept.isValid())
        return;
    if (const auto done = m_workspace.codebook().merge(kept, m_gone.id); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    hide();
    Q_EMIT merged(kept);
}

} // namespace elchi
