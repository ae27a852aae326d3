// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/correctionbar.h"

#include "models/words.h"
#include "widgets/choicebox.h"

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
    : QWidget(parent), m_date(nullptr), m_year(nullptr), m_agency(nullptr),
      m_language(new ChoiceBox(u"correctLanguage"_s, tr("Language of all"), this)),
      m_apply(new QPushButton(this)), m_repair(new QPushButton(this))
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
    m_language->addItem(tr("Language of all"));
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Language language : {Language::Russian, Language::Kyrgyz, Language::English})
        m_language->addItem(word(language), int(language));
    row->addWidget(m_language);
    m_apply->setObjectName(u"correctApply"_s);
    row->addWidget(m_apply);
    row->addStretch(1);
    m_repair->setObjectName(u"correctRepair"_s);
    m_repair->setToolTip(tr("Their letters were read in a wrong encoding before; F5 shows before and after"));
    row->addWidget(m_repair);
    for (QLineEdit *edit : {m_date, m_year, m_agency}) {
        connect(edit, &QLineEdit::textChanged, this, &CorrectionBar::updateState);
        connect(edit, &QLineEdit::returnPressed, this, &CorrectionBar::apply);
    }
    connect(m_language, &QComboBox::currentIndexChanged, this, &CorrectionBar::updateState);
    connect(m_apply, &QPushButton::clicked, this, &CorrectionBar::apply);
    connect(m_repair, &QPushButton::clicked, this, &CorrectionBar::repairWanted);
    setCounts(0, 0);
}

void CorrectionBar::setCounts(int dispatches, int misread)
{
    m_apply->setText(tr("Apply to %n dispatch(es)", nullptr, dispatches));
    m_repair->setText(tr("Repair %n dispatch(es)", nullptr, misread));
    m_repair->setVisible(misread > 0);
    setVisible(dispatches > 0);
    updateState();
}

void CorrectionBar::updateState()
{
    const bool date = m_date->text().isEmpty() || PartialDate::parse(m_date->text());
    const bool year = m_year->text().isEmpty() || m_year->hasAcceptableInput();
    const bool any = !m_date->text().isEmpty() || !m_year->text().isEmpty() ||
                     !m_agency->text().trimmed().isEmpty() || m_language->currentIndex() > 0;
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
    if (m_language->currentIndex() > 0)
        correction.language = Language(m_language->currentData().toInt());
    m_language->setCurrentIndex(0);
    for (QLineEdit *edit : {m_date, m_year, m_agency})
        edit->clear();
    Q_EMIT corrected(correction);
}

} // namespace elchi
