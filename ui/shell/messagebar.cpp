// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace elchi {

MessageBar::MessageBar(QWidget *parent) : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    setObjectName(u"messageBar"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *close = new QToolButton(this);
    close->setObjectName(u"messageClose"_s);
    close->setAutoRaise(true);
    close->setText(u"×"_s);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 4, 4);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(close);
    hide();
}

void MessageBar::showError(const QString &sentence)
{
    showSentence(sentence, QStyle::SP_MessageBoxWarning);
}

void MessageBar::showNote(const QString &sentence)
{
    showSentence(sentence, QStyle::SP_MessageBoxInformation);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::showSentence(const QString &sentence, int standardPixmap)
{
    m_icon->setPixmap(style()->standardIcon(QStyle::StandardPixmap(standardPixmap)).pixmap(20, 20));
    m_text->setText(sentence);
    m_text->setAccessibleName(sentence);
    show();
}

} // namespace elchi
