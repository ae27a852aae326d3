// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/codesplitbar.h"

#include "codebook/codekeys.h"
#include "models/passagemodel.h"
#include "models/words.h"
#include "widgets/cancelbutton.h"
#include "workspace/codebook.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

CodeSplitBar::CodeSplitBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_name(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_words(new QLabel(this)), m_do(new QPushButton(tr("Split"), this))
{
    setObjectName(u"codeSplitBar"_s);
    m_name->setObjectName(u"splitName"_s);
    m_name->setAccessibleName(tr("Name of the new code"));
    m_name->setPlaceholderText(tr("Name of the new code"));
    m_list->setObjectName(u"splitList"_s);
    m_list->setAccessibleName(tr("Sentences that go along"));
    m_list->setFixedHeight(8 * fontMetrics().lineSpacing());
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_do->setObjectName(u"splitDo"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    line->addWidget(m_do);
    line->addWidget(new CancelButton(u"splitCancel"_s, tr("Cancel"), this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->addLayout(line);
    column->addWidget(m_words);
    column->addWidget(m_list);
    connect(m_name, &QLineEdit::textChanged, this, &CodeSplitBar::showWords);
    connect(m_name, &QLineEdit::returnPressed, this, &CodeSplitBar::splitNow);
    connect(m_list, &QListWidget::itemChanged, this, &CodeSplitBar::showWords);
    connect(m_do, &QPushButton::clicked, this, &CodeSplitBar::splitNow);
    hide();
}

void CodeSplitBar::open(const Code &whole, const QList<Passage> &passages)
{
    m_whole = whole;
    m_passages = passages;
    m_list->clear();
    for (const Passage &passage : passages) {
        auto *item = new QListWidgetItem(excerptOf(passage).text.simplified(), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_list->setVisible(!passages.isEmpty());
    m_name->clear();
    showWords();
    show();
    m_name->setFocus();
}

QList<AnnotationId> CodeSplitBar::ticked() const
{
    QList<AnnotationId> marks;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            marks << m_passages.at(row).annotation;
    }
    return marks;
}

void CodeSplitBar::showWords()
{
    m_do->setEnabled(!m_name->text().trimmed().isEmpty());
    m_words->setText(
        tr("A new code beside “%1”; %n mark(s) go along. Tick the sentences.", nullptr, int(ticked().size()))
            .arg(m_whole.name(interfaceLanguage())));
}

void CodeSplitBar::splitNow()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    const auto made =
        m_workspace.codebook().split(m_whole.id, newCode(m_workspace, m_whole.kind, name), ticked());
    if (!made) {
        Q_EMIT failed(made.error());
        return;
    }
    hide();
    Q_EMIT split(*made);
}

} // namespace elchi
