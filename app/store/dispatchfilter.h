// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter.h"

#include <QString>
#include <QVariantList>

namespace elchi::store {

/// A condition over `dispatch d` with its bindings: "d.deleted = 0 AND …".
struct Condition
{
    QString sql;
    QVariantList bindings = {};
};

/// What lets a dispatch pass (see Filter; statuses say nothing about dispatches). Any words are legal: each
/// must occur as the beginning of a word of title or text.
[[nodiscard]] Condition dispatchCondition(const Filter &filter);

} // namespace elchi::store
