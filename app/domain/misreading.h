// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elchi {

/// Bytes of one encoding that somebody read as another one, by IANA names.
struct Misreading
{
    QString written; ///< "UTF-8"
    QString readAs;  ///< "windows-1251"

    friend bool operator==(const Misreading &, const Misreading &) = default;
};

} // namespace elchi
