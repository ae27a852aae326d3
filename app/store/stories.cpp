// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stories.h"

#include "store/bandindex.h"
#include "store/columns.h"
#include "store/dispatches.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi::store {

namespace {

constexpr int mostOfBand = 128; // lines that all dispatches of an agency share make bands without end
constexpr int mostCompared = 8;
constexpr qsizetype mostNear = 8;

struct Near
{
    DispatchId id;
    double likeness = 0;
};

/// The bands of all dispatches of the file; the first who asks waits until they are read.
Result<const BandIndex *> bandsOf(Connection &connection)
{
    BandIndex &bands = connection.bands();
    if (bands.isFilled())
        return &bands;
    const auto rows = connection.run(u"SELECT dispatch_id, cells FROM fingerprint"_s);
    if (!rows)
        return std::unexpected(rows.error());
    while ((*rows)->next()) {
        if (const auto fingerprint = Fingerprint::fromBytes((*rows)->value(1).toByteArray()))
            bands.add(DispatchId{(*rows)->value(0).toLongLong()}, *fingerprint);
    }
    bands.setFilled();
    return &bands;
}

/// Who shares the most bands, then the oldest; removed ones among them.
Result<QList<DispatchId>> candidates(Connection &connection, const Fingerprint &fingerprint)
{
    const auto bands = bandsOf(connection);
    if (!bands)
        return std::unexpected(bands.error());
    QHash<DispatchId, int> shared;
    for (const qint64 band : fingerprint.bands()) {
        int visited = 0;
        (*bands)->visit(band, [&](DispatchId id) {
            ++shared[id];
            return ++visited < mostOfBand;
        });
    }
    QList<DispatchId> found = shared.keys();
    std::ranges::sort(found, [&shared](DispatchId one, DispatchId other) {
        const int more = shared.value(one) - shared.value(other);
        return more != 0 ? more > 0 : one < other;
    });
    return found;
}

/// Nothing for a removed one.
Result<std::optional<Fingerprint>> fingerprintOf(Connection &connection, DispatchId id)
{
    const auto bytes = connection.value(u"SELECT f.cells FROM dispatch d JOIN fingerprint f "
                                        "ON f.dispatch_id = d.id WHERE d.id = ? AND d.deleted = 0"_s,
                                        {id.value});
    if (!bytes)
        return std::unexpected(bytes.error());
    return Fingerprint::fromBytes(bytes->toByteArray());
}

/// Its story, which is itself for one that stands alone.
Result<qint64> storyOf(Connection &connection, DispatchId id)
{
    const auto story = connection.value(
        u"SELECT coalesce(story_id, id) FROM dispatch WHERE id = ? AND deleted = 0"_s, {id.value});
    if (!story)
        return std::unexpected(story.error());
    if (!story->isValid())
        return failure(ErrorCode::NotFound, QString::number(id.value));
    return story->toLongLong();
}

Result<QList<qint64>> dispatchesOf(Connection &connection, qint64 story)
{
    return rowIds(connection,
                  u"SELECT id FROM dispatch WHERE story_id = ? AND deleted = 0 "
                  "ORDER BY date_from, id"_s,
                  {story});
}

Result<void> setStory(Step &step, qint64 dispatch, const QVariant &story)
{
    return step.update(u"dispatch"_s, dispatch, {{u"story_id"_s, story}});
}

struct Said
{
    qint64 row = 0;
    StoryRelation relation = StoryRelation::SameStory;
    bool otherIsNewer = false;
};

/// What was said of the pair, seen from `one`.
Result<std::optional<Said>> said(Connection &connection, DispatchId one, DispatchId other)
{
    const auto query = connection.run(
        u"SELECT id, kind, dispatch_id FROM relation WHERE dispatch_id = ? AND other_id = ? AND deleted = 0 "
        "UNION ALL "
        "SELECT id, kind, dispatch_id FROM relation WHERE dispatch_id = ? AND other_id = ? AND deleted = 0"_s,
        {one.value, other.value, other.value, one.value});
    if (!query)
        return std::unexpected(query.error());
    std::optional<Said> found;
    if ((*query)->next()) {
        const auto relation = storyRelationFromName((*query)->value(1).toString());
        found = Said{(*query)->value(0).toLongLong(), relation.value_or(StoryRelation::SameStory),
                     (*query)->value(2).toLongLong() == other.value};
    }
    (*query)->finish();
    return found;
}

Result<void> keepSaid(Connection &connection, Step &step, DispatchId one, DispatchId other,
                      StoryRelation relation)
{
    const auto before = said(connection, one, other);
    if (!before)
        return std::unexpected(before.error());
    const Row row{{u"dispatch_id"_s, one.value}, {u"other_id"_s, other.value}, {u"kind"_s, toName(relation)}};
    if (*before)
        return step.update(u"relation"_s, (*before)->row, row);
    return step.insert(u"relation"_s, row).transform([](qint64) {});
}

/// Appends one, unless it was said to be different.
Result<void> appendMember(Connection &connection, QList<StoryMember> &members, DispatchId seenFrom,
                          DispatchId id, bool proposed)
{
    const auto words = said(connection, seenFrom, id);
    if (!words)
        return std::unexpected(words.error());
    if (proposed && *words && (*words)->relation == StoryRelation::Different)
        return {};
    const auto summary = dispatchSummary(connection, id);
    if (!summary)
        return std::unexpected(summary.error());
    StoryMember member{.dispatch = *summary, .proposed = proposed, .said = {}};
    if (*words) {
        member.said = (*words)->relation;
        member.newer = (*words)->otherIsNewer && member.said == StoryRelation::NewVersion;
    }
    members << member;
    return {};
}

} // namespace

Result<QList<DispatchId>> findNear(Connection &connection, const std::optional<Fingerprint> &fingerprint)
{
    if (!fingerprint)
        return QList<DispatchId>();
    const auto possible = candidates(connection, *fingerprint);
    if (!possible)
        return std::unexpected(possible.error());
    QList<Near> near;
    int compared = 0;
    for (const DispatchId id : *possible) {
        if (compared == mostCompared)
            break;
        const auto other = fingerprintOf(connection, id);
        if (!other)
            return std::unexpected(other.error());
        if (!*other)
            continue;
        ++compared;
        if (fingerprint->isNear(**other))
            near << Near{id, fingerprint->likeness(**other)};
    }
    std::ranges::sort(near, [](const Near &a, const Near &b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.id < b.id;
    });
    QList<DispatchId> ids;
    for (const Near &one : std::as_const(near).first(std::min(near.size(), mostNear)))
        ids << one.id;
    return ids;
}

Result<void> joinStories(Connection &connection, Step &step, DispatchId one, DispatchId other)
{
    const auto first = storyOf(connection, one);
    const auto second = storyOf(connection, other);
    if (!first || !second)
        return std::unexpected(first ? second.error() : first.error());
    const qint64 kept = std::min(*first, *second);
    const auto moved = dispatchesOf(connection, std::max(*first, *second));
    if (!moved)
        return std::unexpected(moved.error());
    for (const qint64 id : QList<qint64>{one.value, other.value} + *moved) {
        if (auto done = setStory(step, id, kept); !done)
            return done;
    }
    return {};
}

Result<void> leaveStory(Connection &connection, Step &step, DispatchId id)
{
    const auto story = storyOf(connection, id);
    if (!story)
        return std::unexpected(story.error());
    auto left = dispatchesOf(connection, *story);
    if (!left)
        return std::unexpected(left.error());
    left->removeAll(id.value);
    // The story that goes on is named after the first of those that stay.
    const bool goesOn = left->size() > 1;
    const QVariant name = goesOn ? QVariant(std::ranges::min(*left)) : QVariant();
    for (const qint64 other : std::as_const(*left)) {
        if (auto done = setStory(step, other, name); !done)
            return done;
    }
    return setStory(step, id.value, {});
}

Result<QList<StoryMember>> storyMembers(Connection &connection, DispatchId id)
{
    const auto story = storyOf(connection, id);
    if (!story)
        return std::unexpected(story.error());
    const auto own = dispatchesOf(connection, *story);
    if (!own)
        return std::unexpected(own.error());
    const auto fingerprint = fingerprintOf(connection, id);
    if (!fingerprint)
        return std::unexpected(fingerprint.error());
    const auto near = findNear(connection, *fingerprint);
    if (!near)
        return std::unexpected(near.error());
    QList<StoryMember> members;
    for (const qint64 other : *own) {
        if (other == id.value)
            continue;
        if (auto done = appendMember(connection, members, id, DispatchId{other}, false); !done)
            return std::unexpected(done.error());
    }
    for (const DispatchId other : *near) {
        if (other == id || own->contains(other.value))
            continue;
        if (auto done = appendMember(connection, members, id, other, true); !done)
            return std::unexpected(done.error());
    }
    return members;
}

Result<void> relate(Connection &connection, Step &step, DispatchId one, DispatchId other,
                    StoryRelation relation)
{
    const auto first = storyOf(connection, one);
    const auto second = storyOf(connection, other);
    if (!first || !second)
        return std::unexpected(first ? second.error() : first.error());
    if (auto kept = keepSaid(connection, step, one, other, relation); !kept)
        return kept;
    if (relation != StoryRelation::Different)
        return joinStories(connection, step, one, other);
    return *first == *second ? leaveStory(connection, step, other) : Result<void>();
}

} // namespace elchi::store
