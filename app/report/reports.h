// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code.h"
#include "domain/dispatch.h"
#include "domain/entity.h"
#include "domain/meeting.h"
#include "domain/passage.h"
#include "report/table.h"

#include <QHash>
#include <QList>
#include <optional>

namespace elchi::report {

/// The reports that Elchi hands out.
enum class Kind { Meetings, Mentions, Sectors, Dispatches };

/// What a report is, for lists and help.
struct Description
{
    Kind kind;
    QString name;    ///< "meetings", "mentions", "sectors", "dispatches"
    QString meaning; ///< one translated line
    QList<Column> columns;
};

/// All reports, in the order in which they are listed.
[[nodiscard]] QList<Description> descriptions();
[[nodiscard]] Description describe(Kind kind);
[[nodiscard]] std::optional<Kind> kindFromName(const QString &name);

/// What the rows refer to by id. A row whose dispatch, entity or code is not here keeps those cells empty.
struct Context
{
    QHash<DispatchId, Dispatch> dispatches; ///< without their texts
    QHash<EntityId, Entity> entities;
    QHash<CodeId, Code> codes;
};

/// One row per meeting; the passage that leads back is its first source with a mark, else its first source.
/// `quotes` holds the passages of the sources' marks.
[[nodiscard]] Table meetingsTable(const QList<Meeting> &meetings, const QHash<AnnotationId, Passage> &quotes,
                                  const Context &context);
/// One row per mention of an entity.
[[nodiscard]] Table mentionsTable(const QList<EntityMention> &mentions, const Context &context);
/// One row per coding with a sector; topics are left out.
[[nodiscard]] Table sectorsTable(const QList<CodeMention> &mentions, const Context &context);
/// One row per dispatch.
[[nodiscard]] Table dispatchesTable(const QList<Dispatch> &dispatches);

} // namespace elchi::report
