// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/textlookwindow.h"

#include "reader/readerview.h"

#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace elchi {

TextLookWindow::TextLookWindow(ReaderView &view)
    : QDialog(&view), m_view(view), m_font(new QFontComboBox(this)),
      m_size(field(u"textSize"_s, 8, 40, tr(" pt"))),
      m_letters(field(u"textLetters"_s, TextLook::fewestLetters, TextLook::mostLetters, tr(" letters"))),
      m_spacing(field(u"textSpacing"_s, TextLook::leastSpacing, TextLook::mostSpacing, u" %"_s))
{
    setObjectName(u"textLookWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Text and lines"));
    m_font->setObjectName(u"textFont"_s);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Font:"), m_font);
    form->addRow(tr("&Size:"), m_size);
    form->addRow(tr("&Line length:"), m_letters);
    form->addRow(tr("Line s&pacing:"), m_spacing);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *usual = buttons->addButton(tr("&Usual"), QDialogButtonBox::ResetRole);
    usual->setObjectName(u"textUsual"_s);
    form->addRow(buttons);
    showLook();
    connect(m_font, &QFontComboBox::currentFontChanged, this, &TextLookWindow::apply);
    for (QSpinBox *box : {m_size, m_letters, m_spacing})
        connect(box, &QSpinBox::valueChanged, this, &TextLookWindow::apply);
    connect(usual, &QPushButton::clicked, this, [this] {
        m_view.setTextLook({});
        showLook();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QSpinBox *TextLookWindow::field(const QString &name, int least, int most, const QString &unit)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(least, most);
    box->setSuffix(unit);
    return box;
}

void TextLookWindow::showLook()
{
    const TextLook look = m_view.textLook();
    const QSignalBlocker quietFont(m_font);
    const QSignalBlocker quietSize(m_size);
    const QSignalBlocker quietLetters(m_letters);
    const QSignalBlocker quietSpacing(m_spacing);
    m_font->setCurrentFont(look.font);
    m_size->setValue(look.font.pointSize());
    m_letters->setValue(look.letters);
    m_spacing->setValue(look.spacing);
}

void TextLookWindow::apply()
{
    TextLook look{
        .font = m_font->currentFont(), .letters = m_letters->value(), .spacing = m_spacing->value()};
    look.font.setPointSize(m_size->value());
    m_view.setTextLook(look);
}

} // namespace elchi
