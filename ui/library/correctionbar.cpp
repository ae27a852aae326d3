// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/correctionbar.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

QLineEdit *field(QHBoxLayout *row, const QString &name, const QString &label, int letters)
{
    auto *edit = new QLineEdit(row->parentWidget());
    edit->setObjectName(name);
    edit->setMaximumWidth(edit->fontMetrics().averageCharWidth() * letters + 24);
    auto *words = new QLabel(label, row->parentWidget());
    words->setBuddy(edit);
    row->addWidget(words);
    row->addWidget(edit);
    return edit;
}

} // namespace

CorrectionBar::CorrectionBar(QWidget *parent)
    : QWidget(parent), m_date(nullptr), m_year(nullptr), m_agency(nullptr), m_apply(new QPushButton(this))
{
    setObjectName(u"correctionBar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_date = field(row, u"correctDate"_s, tr("Correct &date"), 12);
    m_date->setPlaceholderText(tr("dd.MM.yyyy"));
    m_year = field(row, u"correctYear"_s, tr("or only the &year"), 6);
    m_year->setValidator(new QIntValidator(firstYear, lastYear, m_year));
    m_agency = field(row, u"correctAgency"_s, tr("A&gency of all"), 18);
    m_apply->setObjectName(u"correctApply"_s);
    row->addWidget(m_apply);
    row->addStretch(1);
    for (QLineEdit *edit : {m_date, m_year, m_agency}) {
        connect(edit, &QLineEdit::textChanged, this, &CorrectionBar::updateState);
        connect(edit, &QLineEdit::returnPressed, this, &CorrectionBar::apply);
    }
    connect(m_apply, &QPushButton::clicked, this, &CorrectionBar::apply);
    setCount(0);
}

void CorrectionBar::setCount(int dispatches)
{
    m_apply->setText(tr("Apply to %n dispatch(es)", nullptr, dispatches));
    setVisible(dispatches > 0);
    updateState();
}

void CorrectionBar::updateState()
{
    const bool date = m_date->text().isEmpty() || PartialDate::parse(m_date->text());
    const bool year = m_year->text().isEmpty() || m_year->hasAcceptableInput();
    const bool any =
        !m_date->text().isEmpty() || !m_year->text().isEmpty() || !m_agency->text().trimmed().isEmpty();
    m_year->setEnabled(m_date->text().isEmpty());
    m_apply->setEnabled(date && year && any);
}

void CorrectionBar::apply()
{
    if (!m_apply->isEnabled())
        return;
    FieldCorrection correction;
    if (!m_date->text().isEmpty())
        correction.date = PartialDate::parse(m_date->text());
    else
        correction.year = m_year->text().toInt();
    correction.agency = m_agency->text().simplified();
    for (QLineEdit *edit : {m_date, m_year, m_agency})
        edit->clear();
    Q_EMIT corrected(correction);
}

} // namespace elchi
