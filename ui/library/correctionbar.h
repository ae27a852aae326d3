// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/library.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace elchi {

class ChoiceBox;

/// Puts right what was read wrongly in several dispatches at once: a date, the year alone, the agency, the
/// language. What is left empty stays as it is in each. Offers to repair those whose letters are wrong.
class CorrectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit CorrectionBar(QWidget *parent = nullptr);

    /// For so many dispatches, of which so many want a repair; none: hidden.
    void setCounts(int dispatches, int misread);

Q_SIGNALS:
    void corrected(const elchi::FieldCorrection &correction);
    void repairWanted();

private:
    void apply();
    void updateState();

    QLineEdit *m_date;
    QLineEdit *m_year;
    QLineEdit *m_agency;
    ChoiceBox *m_language;
    QPushButton *m_apply;
    QPushButton *m_repair;
};

} // namespace elchi
