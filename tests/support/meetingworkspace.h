// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/entity.h"
#include "domain/meeting.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <memory>

namespace elchi {

/// A workspace in a real file with one dispatch of 29.01.2025 that tells of an ambassador's reception and
/// announces an envoy's visit; its people and offices are marked.
struct MeetingWorkspace
{
    MeetingWorkspace();

    /// Stores a meeting with Japan; `typed` as PartialDate::parse() reads it, empty: no date.
    MeetingId addMeeting(const QString &title, const QString &typed,
                         MeetingStatus status = MeetingStatus::Held);
    /// The draft of the first meeting that the dispatch tells of and that is not recorded yet.
    [[nodiscard]] Meeting draft() const;
    [[nodiscard]] Meeting stored(MeetingId id) const;
    /// All meetings, waited for.
    [[nodiscard]] QList<Meeting> meetings() const;

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    DispatchId dispatch;
    EntityId minister;
    EntityId ministerOffice;
    EntityId ambassador;
    EntityId ambassadorOffice;
    EntityId envoy;
    EntityId deputy; ///< Kyrgyz, in the registry, not in the dispatch
    AnnotationId ambassadorMark;

private:
    AnnotationId mark(const QString &words, EntityId entity);
    AnnotationId mark(const QString &words, const AnnotationContent &content);
    EntityId add(EntityType type, const QString &name, const QString &country, const QString &postedTo = {});

    QString m_text;
};

} // namespace elchi
