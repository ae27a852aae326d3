// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/choicebox.h"

namespace elchi {

/// Chooses one of the shipped countries, or none, by its name in the interface language. The data of an entry
/// is the ISO code, "" for none.
class CountryBox : public ChoiceBox
{
    Q_OBJECT

public:
    CountryBox(const QString &name, const QString &label, QWidget *parent = nullptr);

    /// Shows that country, also one that is not shipped; chosen() is not emitted.
    void showCountry(const QString &iso);
};

} // namespace elchi
