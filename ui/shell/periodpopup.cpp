// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/periodpopup.h"

#include "domain/partialdate.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QString shown(QDate day)
{
    return day.isValid() ? day.toString(u"dd.MM.yyyy"_s) : QString();
}

} // namespace

PeriodPopup::PeriodPopup(QDate from, QDate to, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_from(new QLineEdit(shown(from), this)),
      m_to(new QLineEdit(shown(to), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"periodPopup"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *form = new QFormLayout(this);
    m_from->setObjectName(u"periodFrom"_s);
    m_to->setObjectName(u"periodTo"_s);
    for (QLineEdit *edit : {m_from, m_to}) {
        edit->setPlaceholderText(tr("dd.mm.yyyy, mm.yyyy or yyyy"));
        connect(edit, &QLineEdit::returnPressed, this, &PeriodPopup::take);
    }
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    auto *use = new QPushButton(tr("Use this period"), this);
    use->setObjectName(u"periodUse"_s);
    connect(use, &QPushButton::clicked, this, &PeriodPopup::take);
    form->addRow(use);
    const QDate today = QDate::currentDate();
    offer(tr("This year"), u"periodThisYear"_s, QDate(today.year(), 1, 1), QDate(today.year(), 12, 31));
    offer(tr("Last year"), u"periodLastYear"_s, QDate(today.year() - 1, 1, 1),
          QDate(today.year() - 1, 12, 31));
    offer(tr("The last twelve months"), u"periodTwelveMonths"_s, today.addMonths(-12), today);
    m_from->setFocus();
}

void PeriodPopup::offer(const QString &name, const QString &objectName, QDate from, QDate to)
{
    auto *button = new QPushButton(name, this);
    button->setObjectName(objectName);
    button->setFlat(true);
    connect(button, &QPushButton::clicked, this, [this, from, to] {
        Q_EMIT chosen(from, to);
        close();
    });
    static_cast<QFormLayout *>(layout())->addRow(button);
}

void PeriodPopup::take()
{
    const auto from = PartialDate::parse(m_from->text().trimmed());
    const auto to = PartialDate::parse(m_to->text().trimmed());
    // What cannot be read gets the focus instead of being dropped silently.
    for (auto [edit, date] : {std::pair(m_from, &from), std::pair(m_to, &to)}) {
        if (!*date && !edit->text().trimmed().isEmpty()) {
            edit->setFocus();
            edit->selectAll();
            return;
        }
    }
    QDate begin = from ? from->from() : QDate();
    QDate end = to ? to->to() : QDate();
    if (begin.isValid() && end.isValid() && end < begin)
        std::swap(begin, end);
    Q_EMIT chosen(begin, end);
    close();
}

} // namespace elchi
