// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/columnrole.h"

#include <QList>
#include <QStringList>

namespace elchi {

/// The beginning of a table of dispatches, and what its columns are taken for.
struct TablePreview
{
    QString encoding;        ///< IANA name
    QStringList names;       ///< of the columns, each another one
    QList<ColumnRole> roles; ///< of the columns, in the same order
    QList<QStringList> rows; ///< the first ones, as many fields each as there are names
    bool remembered = false; ///< the roles are those that were chosen for such a table before
};

} // namespace elchi
