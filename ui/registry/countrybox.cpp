// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/countrybox.h"

#include "models/words.h"
#include "workspace/vocabulary.h"

#include <algorithm>

namespace elchi {

CountryBox::CountryBox(const QString &name, const QString &label, QWidget *parent)
    : ChoiceBox(name, label, parent)
{
    QList<std::pair<QString, QString>> countries;
    for (const QString &iso : countryCodes())
        countries << std::pair(countryName(iso), iso);
    std::ranges::sort(countries, [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    addItem(tr("No country"), QString());
    for (const auto &[title, iso] : countries)
        addItem(title, iso);
}

void CountryBox::showCountry(const QString &iso)
{
    if (findData(iso) < 0)
        addItem(countryName(iso), iso);
    showValue(iso);
}

} // namespace elchi
