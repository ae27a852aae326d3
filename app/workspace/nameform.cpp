// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/nameform.h"

#include "suggest/inflection.h"

#include <algorithm>

namespace elchi {

bool isNameInForm(const QStringList &words, QStringView name)
{
    const QList<QStringView> named = name.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::equal(words, named,
                              [](QStringView word, QStringView other) { return isFormOf(word, other); });
}

} // namespace elchi
