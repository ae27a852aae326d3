// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

Card::Card(const QString &name, QWidget *parent)
    : QWidget(parent), m_nothing(new QLabel(this)), m_filled(new QWidget(this)),
      m_scroll(new QScrollArea(m_filled))
{
    setObjectName(name);
}

void Card::compose(const QString &label, const QString &nothing, QWidget *content, QWidget *bar)
{
    m_nothing->setObjectName(objectName() + u"Empty"_s);
    m_nothing->setText(nothing);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(48);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_scroll->setObjectName(objectName() + u"Scroll"_s);
    m_scroll->setAccessibleName(label);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    auto *column = new QVBoxLayout(m_filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll, 1);
    column->addWidget(bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_nothing);
    layout->addWidget(m_filled);
}

void Card::setFilled(bool filled)
{
    m_nothing->setVisible(!filled);
    m_filled->setVisible(filled);
}

void Card::scrollToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

} // namespace elchi
