// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/importoptionsrow.h"

#include "library/encodingbox.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

void addLabelled(QHBoxLayout *row, const QString &label, QWidget *field)
{
    auto *words = new QLabel(label, row->parentWidget());
    words->setBuddy(field);
    row->addSpacing(8);
    row->addWidget(words);
    row->addWidget(field);
}

} // namespace

ImportOptionsRow::ImportOptionsRow(QWidget *parent)
    : QWidget(parent), m_hasDate(new QCheckBox(tr("&Context date"), this)),
      m_date(new QDateEdit(QDate::currentDate(), this)), m_agency(new QLineEdit(this)),
      m_encoding(new EncodingBox(u"importEncoding"_s, tr("Encoding"), this))
{
    m_hasDate->setObjectName(u"importHasDate"_s);
    m_hasDate->setToolTip(tr("Gives the year where a dateline has none"));
    m_date->setObjectName(u"importDate"_s);
    m_date->setAccessibleName(tr("Context date"));
    m_date->setDisplayFormat(u"dd.MM.yyyy"_s);
    m_date->setCalendarPopup(true);
    m_date->setEnabled(false);
    m_agency->setObjectName(u"importAgency"_s);
    m_agency->setPlaceholderText(tr("As read"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_hasDate);
    row->addWidget(m_date);
    addLabelled(row, tr("&Agency"), m_agency);
    addLabelled(row, tr("&Encoding"), m_encoding);
    row->addStretch(1);
    connect(m_hasDate, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
}

ImportOptions ImportOptionsRow::completed(ImportOptions options) const
{
    if (!options.contextDate.isValid() && m_hasDate->isChecked())
        options.contextDate = m_date->date();
    if (options.agency.isEmpty())
        options.agency = m_agency->text().simplified();
    if (options.encoding.isEmpty())
        options.encoding = m_encoding->currentData().toString();
    options.asks = true;
    return options;
}

} // namespace elchi
