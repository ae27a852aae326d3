// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/library.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace elchi {

class EncodingBox;

/// What the analyst says about all files of an import before it is read: a context date, the agency, the
/// encoding.
class ImportOptionsRow : public QWidget
{
    Q_OBJECT

public:
    explicit ImportOptionsRow(QWidget *parent = nullptr);

    /// These options with what they leave open taken from the row. What the analyst should decide is asked.
    [[nodiscard]] ImportOptions completed(ImportOptions options) const;

private:
    QCheckBox *m_hasDate;
    QDateEdit *m_date;
    QLineEdit *m_agency;
    EncodingBox *m_encoding;
};

} // namespace elchi
