// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fieldedit.h"

#include "widgets/wrappedlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

FieldEdit::FieldEdit(const QString &name, const QString &label, QWidget *parent)
    : QWidget(parent), m_label(new WrappedLabel(label, this)), m_edit(new QLineEdit(this)),
      m_below(new WrappedLabel({}, this))
{
    m_edit->setObjectName(name);
    m_edit->setAccessibleName(label);
    m_edit->installEventFilter(this);
    m_label->setBuddy(m_edit);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_below->setObjectName(name + u"Below"_s);
    m_below->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_label);
    layout->addWidget(m_edit);
    layout->addWidget(m_below);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::editingFinished, this, &FieldEdit::flush);
}

void FieldEdit::setText(const QString &text)
{
    const bool typing = m_edit->text() != m_shown && m_edit->hasFocus();
    m_shown = text;
    if (typing)
        return;
    setComplaint(QString());
    if (m_edit->text() != text)
        m_edit->setText(text);
    m_edit->setCursorPosition(0);
}

QString FieldEdit::text() const
{
    return m_edit->text();
}

void FieldEdit::setComplaint(const QString &sentence)
{
    m_complaint = sentence;
    m_edit->setAccessibleDescription(sentence);
    showBelow();
}

void FieldEdit::setHint(const QString &words)
{
    m_hint = words;
    showBelow();
}

void FieldEdit::flush()
{
    const auto now = m_edit->text().trimmed();
    if (now == m_shown)
        return;
    // What was told counts as shown; who refuses it calls setComplaint().
    m_shown = now;
    Q_EMIT left(now);
}

bool FieldEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && m_edit->text() != m_shown) {
            event->accept();
            return true;
        }
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_edit->text() != m_shown) {
        m_edit->setText(m_shown);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FieldEdit::showBelow()
{
    const bool wrong = !m_complaint.isEmpty();
    m_below->setText(wrong ? u"⚠ "_s + m_complaint : m_hint);
    m_below->setForegroundRole(wrong ? QPalette::WindowText : QPalette::PlaceholderText);
    m_below->setVisible(!m_below->text().isEmpty());
}

} // namespace elchi
