// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/savednote.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace elchi {

SavedNote::SavedNote(const QString &name, QWidget *parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_copy(new QPushButton(tr("Cop&y path"), this))
{
    m_sentence->setObjectName(name);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setObjectName(name + u"Copy"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(QDir::toNativeSeparators(m_path)); });
    hide();
}

void SavedNote::tell(const QString &sentence, const QString &path)
{
    m_path = path;
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    show();
}

} // namespace elchi
