// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sectorcounts.h"

#include <QSet>
#include <algorithm>

namespace elchi {

namespace {

QSet<CodeId> sectorsOf(const QList<Code> &codes)
{
    QSet<CodeId> sectors;
    for (const Code &code : codes) {
        if (code.kind == CodeKind::Sector)
            sectors.insert(code.id);
    }
    return sectors;
}

std::optional<QDate> monthOf(const std::optional<PartialDate> &date)
{
    if (!date)
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
    const QSet<CodeId> sectors = sectorsOf(facts.codes);
    if (unit != CountUnit::Meetings) {
        for (const CodeMention &mention : facts.mentions) {
            if (sectors.contains(mention.code))
                add(mention.code, mention.date, mention);
        }
        return;
    }
    for (const Meeting &meeting : facts.meetings) {
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

QList<MonthCount> countMonths(const SectorFacts &facts, CountUnit unit)
{
    Tally<QDate> tally(unit);
    eachFact(facts, unit, [&](CodeId, const auto &date, const auto &thing) {
        if (const auto month = monthOf(date))
            tally.add(*month, thing);
    });
    QList<MonthCount> months;
    if (tally.counts().isEmpty())
        return months;
    for (QDate month = tally.counts().firstKey(); month <= tally.counts().lastKey();
         month = month.addMonths(1)) {
        const SectorCount entry = tally.counts().value(month);
        months << MonthCount{month, entry.count, entry.marks, entry.meetings};
    }
    return months;
}

} // namespace elchi
