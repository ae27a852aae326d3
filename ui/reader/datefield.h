// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partialdate.h"
#include "widgets/fieldedit.h"

#include <optional>

namespace elchi {

/// A field for a date as far as it is known. Words that are no date stay, with a sentence below on what to
/// write.
class DateField : public FieldEdit
{
    Q_OBJECT

public:
    /// `name` becomes the objectName of the line edit. `mayBeEmpty`: no date is an answer too.
    DateField(const QString &name, const QString &label, bool mayBeEmpty, QWidget *parent = nullptr);

    /// Shows what is stored. `sameSubject`: words that are no date stay while the stored date is the same.
    void showDate(const std::optional<PartialDate> &date, bool sameSubject);

Q_SIGNALS:
    /// Another date than the one shown was typed. What shows the same days is none, so that how the date is
    /// known ("from the dateline") is kept.
    void dateLeft(const std::optional<elchi::PartialDate> &date);

private:
    void take(const QString &typed);
    void complain(const QString &sentence);

    bool m_mayBeEmpty;
    bool m_wrong = false;
    std::optional<PartialDate> m_date;
};

} // namespace elchi
