// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/entity.h"
#include "domain/meeting.h"

#include <QList>
#include <QString>
#include <optional>

namespace elchi {

/// What the machine proposes for one span; never counted, exported or drawn in a chart until it is accepted.
struct Suggestion
{
    TextSpan span;
    QString text; ///< the exact words
    AnnotationKind kind = AnnotationKind::Mention;
    EntityId entity = {};                 ///< a known entity, or none for a new one
    EntityType type = EntityType::Person; ///< of the entity, known or proposed
    QString name = {};                    ///< canonical, or proposed nominative
    QString country = {};                 ///< ISO code
    CodeId code = {};                     ///< kind Coding
    QString codeKey = {};
    bool inName = false;                            ///< a sector word that stands inside a name
    std::optional<PartialDate> date = std::nullopt; ///< kind Date

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

} // namespace elchi
