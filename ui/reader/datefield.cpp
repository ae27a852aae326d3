// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/datefield.h"

namespace elchi {

namespace {

QString shown(const std::optional<PartialDate> &date)
{
    return date ? date->toString() : QString();
}

} // namespace

DateField::DateField(const QString &name, const QString &label, bool mayBeEmpty, QWidget *parent)
    : FieldEdit(name, label, parent), m_mayBeEmpty(mayBeEmpty)
{
    connect(this, &FieldEdit::left, this, &DateField::take);
}

void DateField::showDate(const std::optional<PartialDate> &date, bool sameSubject)
{
    if (sameSubject && m_wrong && date == m_date)
        return;
    m_wrong = false;
    m_date = date;
    setText(shown(date));
}

void DateField::take(const QString &typed)
{
    const auto date = PartialDate::parse(typed);
    if (!date && !(typed.isEmpty() && m_mayBeEmpty)) {
        complain(tr("Write a day (03.02.2025), a month (02.2025), a year or a range "
                    "(03.02.2025–05.02.2025)."));
        return;
    }
    complain(QString());
    if (shown(date) == shown(m_date)) {
        setText(shown(m_date));
        return;
    }
    m_date = date;
    Q_EMIT dateLeft(date);
}

void DateField::complain(const QString &sentence)
{
    m_wrong = !sentence.isEmpty();
    setComplaint(sentence);
}

} // namespace elchi
