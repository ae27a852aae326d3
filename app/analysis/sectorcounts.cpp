// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sectorcounts.h"

#include <QSet>
#include <algorithm>

namespace elchi {

namespace {

/// The sectors that count: all of the codebook, or those of them that the filter names.
QSet<CodeId> sectorsOf(const SectorFacts &facts)
{
    QSet<CodeId> sectors;
    for (const Code &code : facts.codes) {
        if (code.kind == CodeKind::Sector && (facts.wanted.isEmpty() || facts.wanted.contains(code.id)))
            sectors.insert(code.id);
    }
    return sectors;
}

/// Nothing where the date does not say the month: "2025" is no January.
std::optional<QDate> monthOf(const std::optional<PartialDate> &date)
{
    if (!date || date->from().daysTo(date->to()) >= 31)
        return std::nullopt;
    return QDate(date->from().year(), date->from().month(), 1);
}

/// Collects under any key: a mention counts once, a dispatch once for each key.
template <class Key>
class Tally
{
public:
    explicit Tally(CountUnit unit) : m_unit(unit) {}

    void add(const Key &key, const CodeMention &mention)
    {
        SectorCount &entry = m_counts[key];
        entry.marks << mention.annotation;
        const bool first = !m_seen.contains({key, mention.dispatch.value});
        m_seen.insert({key, mention.dispatch.value});
        if (m_unit == CountUnit::Mentions || first)
            ++entry.count;
    }

    void add(const Key &key, const Meeting &meeting)
    {
        SectorCount &entry = m_counts[key];
        if (!entry.meetings.contains(meeting.id)) {
            entry.meetings << meeting.id;
            ++entry.count;
        }
    }

    [[nodiscard]] const QMap<Key, SectorCount> &counts() const { return m_counts; }

private:
    CountUnit m_unit;
    QMap<Key, SectorCount> m_counts;
    QSet<std::pair<Key, qint64>> m_seen;
};

/// Calls `add(code, date, thing)` for each coding or meeting that counts.
template <class Add>
void eachFact(const SectorFacts &facts, CountUnit unit, Add add)
{
    const QSet<CodeId> sectors = sectorsOf(facts);
    if (unit != CountUnit::Meetings) {
        for (const CodeMention &mention : facts.mentions) {
            if (sectors.contains(mention.code))
                add(mention.code, mention.date, mention);
        }
        return;
    }
    for (const Meeting &meeting : facts.meetings) {
        if (meeting.background)
            continue;
        for (const CodeId code : meeting.codes) {
            if (sectors.contains(code))
                add(code, meeting.date, meeting);
        }
    }
}

} // namespace

QList<SectorCount> countSectors(const SectorFacts &facts, CountUnit unit)
{
    Tally<CodeId> tally(unit);
    eachFact(facts, unit, [&](CodeId code, const auto &, const auto &thing) { tally.add(code, thing); });
    QList<SectorCount> counts;
    for (const Code &code : facts.codes) {
        const auto found = tally.counts().constFind(code.id);
        if (found == tally.counts().constEnd())
            continue;
        SectorCount entry = *found;
        entry.code = code.id;
        counts << entry;
    }
    std::ranges::stable_sort(counts, std::ranges::greater(), &SectorCount::count);
    return counts;
}

MonthCounts countMonths(const SectorFacts &facts, CountUnit unit)
{
    Tally<QDate> tally(unit);
    // Under the null day stands what has no month.
    eachFact(facts, unit, [&](CodeId, const auto &date, const auto &thing) {
        tally.add(monthOf(date).value_or(QDate()), thing);
    });
    QMap<QDate, SectorCount> counts = tally.counts();
    MonthCounts answer{.months = {}, .unplaced = counts.take(QDate()).count};
    if (counts.isEmpty())
        return answer;
    for (QDate month = counts.firstKey(); month <= counts.lastKey(); month = month.addMonths(1)) {
        const SectorCount entry = counts.value(month);
        answer.months << MonthCount{month, entry.count, entry.marks, entry.meetings};
    }
    return answer;
}

int recalledMeetings(const SectorFacts &facts)
{
    const QSet<CodeId> sectors = sectorsOf(facts);
    return int(std::ranges::count_if(facts.meetings, [&](const Meeting &meeting) {
        return meeting.background &&
               std::ranges::any_of(meeting.codes, [&](CodeId code) { return sectors.contains(code); });
    }));
}

} // namespace elchi
