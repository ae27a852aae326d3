// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/meetingsources.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

bool takesPart(const Meeting &meeting, EntityId entity)
{
    return std::ranges::contains(meeting.participants, entity, &Participant::entity);
}

bool sameDays(const std::optional<PartialDate> &one, const std::optional<PartialDate> &other)
{
    return one && other ? one->from() == other->from() && one->to() == other->to() : !one && !other;
}

/// True where the field that the source stands for is no longer what the mark says.
bool isGone(const MeetingSource &source, const Annotation *mark, const Meeting &before, const Meeting &after)
{
    if (source.field == "date"_L1)
        return !sameDays(before.date, after.date);
    if (source.field == "place"_L1)
        return before.place != after.place;
    if (!mark)
        return false;
    if (source.field == "participant"_L1)
        return takesPart(before, mark->content.entity) && !takesPart(after, mark->content.entity);
    return mark->content.kind == AnnotationKind::Coding && before.codes.contains(mark->content.code) &&
           !after.codes.contains(mark->content.code);
}

/// The field that the mark tells of for the first time in `after`; empty: none.
QString fieldOf(const Annotation &mark, const Meeting &before, const Meeting &after, const QList<Code> &codes)
{
    const AnnotationContent &content = mark.content;
    switch (content.kind) {
    case AnnotationKind::Mention:
        return takesPart(after, content.entity) && !takesPart(before, content.entity) ? u"participant"_s
                                                                                      : QString();
    case AnnotationKind::Coding: {
        const auto code = std::ranges::find(codes, content.code, &Code::id);
        const bool isNew = after.codes.contains(content.code) && !before.codes.contains(content.code);
        const bool topic = code != codes.end() && code->kind == CodeKind::Topic;
        return !isNew ? QString() : topic ? u"topic"_s : u"sector"_s;
    }
    case AnnotationKind::Date:
        return !sameDays(before.date, after.date) && content.date && sameDays(content.date, after.date)
                   ? u"date"_s
                   : QString();
    default:
        return {};
    }
}

/// What a field's passage is about, so that each is cited once: the second mention of a person adds nothing.
bool tellsTheSame(const Annotation &one, const Annotation &other)
{
    return one.content.kind == other.content.kind && one.content.entity == other.content.entity &&
           one.content.code == other.content.code;
}

} // namespace

QList<MeetingSource> followedSources(const Meeting &before, const Meeting &after,
                                     const QList<Annotation> &marks, const QList<Code> &codes)
{
    const auto markOf = [&marks](AnnotationId id) {
        const auto found = std::ranges::find(marks, id, &Annotation::id);
        return found == marks.end() ? nullptr : &*found;
    };
    QList<MeetingSource> sources = after.sources;
    sources.removeIf([&](const MeetingSource &source) {
        return isGone(source, markOf(source.annotation), before, after);
    });
    for (const Annotation &mark : marks) {
        const QString field = fieldOf(mark, before, after, codes);
        const bool told = std::ranges::any_of(sources, [&](const MeetingSource &source) {
            const Annotation *other = markOf(source.annotation);
            return other && source.field == field && tellsTheSame(*other, mark);
        });
        if (!field.isEmpty() && !told)
            sources.append({mark.dispatch, mark.id, field});
    }
    return sources;
}

} // namespace elchi
