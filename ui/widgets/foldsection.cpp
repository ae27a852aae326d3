// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/foldsection.h"

#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

FoldSection::FoldSection(const QString &name, const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent), m_heading(new QToolButton(this)), m_content(content)
{
    setObjectName(name);
    m_heading->setObjectName(name + u"Heading"_s);
    m_heading->setCheckable(true);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto font = m_heading->font();
    font.setBold(true);
    m_heading->setFont(font);
    setTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_content);
    connect(m_heading, &QToolButton::clicked, this, [this](bool open) {
        setFolded(!open);
        QSettings().setValue(u"folded/"_s + objectName(), !open);
    });
    setFolded(QSettings().value(u"folded/"_s + name, false).toBool());
}

bool FoldSection::isFolded() const
{
    return !m_heading->isChecked();
}

void FoldSection::setFolded(bool folded)
{
    m_heading->setChecked(!folded);
    m_heading->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
    // What was never hidden needs no showing: that would lay out everything around it at once.
    if (folded || m_content->testAttribute(Qt::WA_WState_ExplicitShowHide))
        m_content->setVisible(!folded);
}

void FoldSection::setTitle(const QString &title)
{
    m_heading->setText(QString(title).replace(u'&', u"&&"_s));
    m_heading->setAccessibleName(title);
}

} // namespace elchi
