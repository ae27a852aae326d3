// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/library.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace elchi {

/// Puts right what was read wrongly in several dispatches at once: a date, the year alone, the agency. What
/// is left empty stays as it is in each.
class CorrectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit CorrectionBar(QWidget *parent = nullptr);

    /// For so many dispatches; none: hidden.
    void setCount(int dispatches);

Q_SIGNALS:
    void corrected(const elchi::FieldCorrection &correction);

private:
    void apply();
    void updateState();

    QLineEdit *m_date;
    QLineEdit *m_year;
    QLineEdit *m_agency;
    QPushButton *m_apply;
};

} // namespace elchi
