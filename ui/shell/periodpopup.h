// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QLineEdit;

namespace elchi {

/// Two days, typed as dd.MM.yyyy, MM.yyyy or yyyy, or one of the usual periods.
class PeriodPopup : public QFrame
{
    Q_OBJECT

public:
    /// Invalid days are open ends. Deletes itself when it is closed.
    PeriodPopup(QDate from, QDate to, QWidget *parent);

Q_SIGNALS:
    void chosen(QDate from, QDate to);

private:
    void take();
    void offer(const QString &name, const QString &objectName, QDate from, QDate to);

    QLineEdit *m_from;
    QLineEdit *m_to;
};

} // namespace elchi
