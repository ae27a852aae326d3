// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/codecard.h"

#include "codebook/codeform.h"
#include "codebook/codemergebar.h"
#include "codebook/codesplitbar.h"
#include "widgets/foldsection.h"
#include "widgets/sentencelist.h"
#include "workspace/codebook.h"
#include "workspace/workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

CodeCard::CodeCard(Workspace &workspace, QWidget *parent)
    : Card(u"codeCard"_s, parent), m_workspace(workspace), m_form(new CodeForm(this)),
      m_marks(new SentenceList(this)),
      m_marksSection(new FoldSection(u"codeMarks"_s, tr("Marks"), m_marks, this)),
      m_merge(new CodeMergeBar(workspace, this)), m_split(new CodeSplitBar(workspace, this)),
      m_retire(new QPushButton(this))
{
    compose(tr("Code"),
            tr("Choose a topic or sector to see what it means, the stems that it is suggested by and "
               "the sentences that are coded with it."),
            composeContent(), composeButtons());
    wire();
    showCode({});
}

QWidget *CodeCard::composeContent()
{
    m_marks->setObjectName(u"codeMarksList"_s);
    m_marks->setAccessibleName(tr("Marks"));
    m_marks->setEmptyText(tr("Nothing is coded with it yet."));
    m_marks->setMinimumHeight(224);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_form);
    column->addWidget(m_marksSection, 1);
    column->addStretch();
    return content;
}

QWidget *CodeCard::composeButtons()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout;
    const auto add = [&](QPushButton *button, const QString &name, auto act) {
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, act);
        line->addWidget(button);
    };
    add(new QPushButton(tr("Mer&ge into…"), bar), u"codeMerge"_s, [this] {
        m_form->flush();
        m_split->hide();
        m_merge->open(m_form->code());
    });
    add(new QPushButton(tr("S&plit…"), bar), u"codeSplit"_s, [this] {
        m_form->flush();
        m_merge->hide();
        m_split->open(m_form->code(), m_marks->passages());
    });
    add(m_retire, u"codeRetire"_s, [this] { retire(); });
    line->addStretch();
    add(new QPushButton(tr("De&lete"), bar), u"codeDelete"_s, [this] { remove(); });
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(16, 8, 16, 8);
    column->addWidget(m_merge);
    column->addWidget(m_split);
    column->addLayout(line);
    return bar;
}

void CodeCard::wire()
{
    connect(&m_reload, &SeenReload::due, this, &CodeCard::reload);
    connect(&m_workspace, &Workspace::codebookChanged, &m_reload, &SeenReload::markStale);
    connect(&m_workspace, &Workspace::marksChanged, &m_reload, &SeenReload::markStale);
    connect(&m_workspace, &Workspace::replayed, &m_reload, &SeenReload::markStale);
    connect(m_form, &CodeForm::changed, this, &CodeCard::store);
    connect(m_marks, &SentenceList::passageChosen, this, &CodeCard::passageChosen);
    connect(m_merge, &CodeMergeBar::failed, this, &CodeCard::failed);
    connect(m_merge, &CodeMergeBar::merged, this, &CodeCard::codeWanted);
    connect(m_split, &CodeSplitBar::failed, this, &CodeCard::failed);
    connect(m_split, &CodeSplitBar::split, this, &CodeCard::codeWanted);
}

CodeId CodeCard::code() const
{
    return m_form->code().id;
}

void CodeCard::showCode(CodeId id)
{
    if (id == code() && id.isValid())
        return;
    if (code().isValid())
        m_form->flush();
    m_merge->hide();
    m_split->hide();
    m_marks->setPassages({});
    load(id);
}

void CodeCard::setTestText(const QString &text)
{
    m_form->setTestText(text);
}

void CodeCard::load(CodeId id)
{
    const auto all = m_workspace.codebook().codes();
    const auto loaded = m_workspace.codebook().load(id);
    const Code code = loaded.value_or(Code{.id = {}, .key = {}});
    m_form->setCode(code, all.value_or(QList<Code>()));
    setFilled(code.id.isValid());
    m_retire->setText(code.retired ? tr("&Bring back") : tr("&Retire"));
    askPassages();
}

void CodeCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    m_reload.setSeen(true);
}

void CodeCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    m_reload.setSeen(false);
}

void CodeCard::reload()
{
    if (!code().isValid())
        return;
    m_form->flushTexts(); // else the stored ones would be older than those that are shown
    load(code());
}

void CodeCard::askPassages()
{
    m_answer.drop();
    if (!code().isValid())
        return;
    m_answer.await(
        this, m_workspace.codebook().passages(code()),
        [this](const QList<Passage> &passages) {
            m_marks->setPassages(passages);
            m_marksSection->setTitle(tr("Marks: %L1").arg(passages.size()));
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void CodeCard::store(const Code &code)
{
    if (const auto done = m_workspace.codebook().change(code); !done)
        Q_EMIT failed(done.error());
    m_reload.markStale(); // shows what is stored, also after a refusal
}

void CodeCard::retire()
{
    if (!code().isValid())
        return;
    m_form->flush();
    if (const auto done = m_workspace.codebook().setRetired(code(), !m_form->code().retired); !done)
        Q_EMIT failed(done.error());
}

void CodeCard::remove()
{
    if (!code().isValid())
        return;
    if (const auto done = m_workspace.codebook().remove(code()); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    load({});
    Q_EMIT removed();
}

} // namespace elchi
