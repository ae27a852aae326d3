// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/annotation.h"

#include <QDateTime>
#include <QString>

namespace elchi {

/// Words that are never again taken for something, in no dispatch, because an analyst said so.
struct RejectedForGood
{
    RejectionId id;
    AnnotationKind kind = AnnotationKind::Mention;
    QString text;   ///< the words as they stood where it was said
    QString target; ///< what they are not taken for: an entity's name, a code's key or the date's words
    QString author;
    QDateTime at;
};

} // namespace elchi
