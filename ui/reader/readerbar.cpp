// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerbar.h"

#include "reader/actionbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

ReaderBar::ReaderBar(const QList<QAction *> &suggestionActions, const QList<QAction *> &progressActions,
                     QWidget *parent)
    : QFrame(parent), m_count(new QLabel(this)), m_brush(new QLabel(this))
{
    setObjectName(u"readerBar"_s);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_count->setObjectName(u"suggestionCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_brush->setObjectName(u"brushNote"_s);
    m_brush->setTextFormat(Qt::PlainText);
    // A long name must not widen the reader.
    m_brush->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 16, 4);
    column->setSpacing(4);
    column->addWidget(m_brush);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    column->addLayout(row);
    row->addWidget(m_count);
    for (QAction *action : suggestionActions) {
        m_suggestionButtons.append(actionButton(action, this));
        row->addWidget(m_suggestionButtons.last());
    }
    row->addStretch(1);
    for (QAction *action : progressActions)
        row->addWidget(actionButton(action, this));
    setSuggestions(0);
    setBrush({});
}

void ReaderBar::setSuggestions(int count)
{
    m_count->setText(tr("%n suggestion(s) here", nullptr, count));
    m_count->setVisible(count > 0);
    for (QToolButton *shown : std::as_const(m_suggestionButtons))
        shown->setVisible(count > 0);
}

void ReaderBar::setBrush(const QString &name)
{
    m_brush->setText(tr("Brush: %1. What you select is marked at once; Esc ends.").arg(name));
    m_brush->setVisible(!name.isEmpty());
}

} // namespace elchi
