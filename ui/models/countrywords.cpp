// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"
#include "workspace/vocabulary.h"

namespace elchi {

QString countryName(const QString &iso)
{
    const QString name = countryName(iso, interfaceLanguage());
    return name.isEmpty() ? iso : name;
}

} // namespace elchi
