// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/foundwords.h"

#include <QVarLengthArray>
#include <algorithm>
#include <numeric>

namespace elchi {

namespace {

/// An office whose holder stands for that of another one: «специальный посланник премьер-министра Японии»,
/// not «заместитель министра».
bool isOfAnother(const QString &office)
{
    static constexpr QStringView words[] = {u"посланник", u"представител", u"поручени",       u"советник",
                                            u"помощник",  u"envoy",        u"representative", u"adviser",
                                            u"advisor",   u"aide",         u"өкүл",           u"кеңешчи"};
    const QString name = office.toLower();
    return std::ranges::any_of(words, [&name](QStringView word) { return name.contains(word); });
}

/// A country or an organisation may lie inside of an office or an event («глава МИД Японии», not «глава
/// кабмина»), a country inside of an organisation («МИД Японии», not «Кыргызско-Японский центр»), an
/// office inside of one that stands for it (see isOfAnother()), and
/// everything but a person inside of a document («меморандум между МИД Кыргызстана и МИД Японии»); nothing
/// else inside of anything.
bool mayLieIn(const Finding &finding, const Finding &longer)
{
    if (!longer.contains(finding))
        return false;
    const bool country = finding.type == EntityType::Country;
    if (longer.type == EntityType::Document)
        return finding.type != EntityType::Document && finding.type != EntityType::Person;
    if (longer.type == EntityType::Office && finding.type == EntityType::Office)
        return !finding.country.isEmpty() && isOfAnother(longer.name);
    if (longer.type == EntityType::Office || longer.type == EntityType::Event)
        return country || (finding.type == EntityType::Organisation && !finding.lowerCase);
    return longer.type == EntityType::Organisation && country && !finding.adjective;
}

/// Takes findings from the longest to the shortest and knows which words are taken.
class Taken
{
public:
    explicit Taken(qsizetype words) : m_holders(words, nullptr) {}

    bool take(const Finding &finding)
    {
        for (qsizetype at = finding.first; at <= finding.last; ++at) {
            if (m_holders[at] && !mayLieIn(finding, *m_holders[at]))
                return false;
        }
        for (qsizetype at = finding.first; at <= finding.last; ++at)
            m_holders[at] = &finding;
        return true;
    }

private:
    QList<const Finding *> m_holders; ///< by word: the innermost that covers it so far
};

} // namespace

FoundWords::FoundWords(const QList<Finding> &found, qsizetype words)
    : m_found(found), m_covering(words, -1), m_countries(words, -1), m_persons(words, -1)
{
    for (qsizetype index = 0; index < found.size(); ++index) {
        const Finding &finding = found[index];
        QList<qsizetype> &covering = finding.type == EntityType::Person ? m_persons : m_covering;
        for (qsizetype at = finding.first; at <= finding.last; ++at) {
            if (covering[at] < 0)
                covering[at] = index;
        }
        if (finding.type == EntityType::Country)
            m_countries[finding.first] = index;
    }
}

QList<Finding> longestOf(const QList<Finding> &findings)
{
    // Numbers are sorted, which are lighter than findings.
    QVarLengthArray<int, 128> order(findings.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&findings](int a, int b) {
        const Finding &one = findings[a];
        const Finding &other = findings[b];
        const qsizetype length = one.last - one.first;
        const qsizetype otherLength = other.last - other.first;
        return length != otherLength ? length > otherLength : one.entity.isValid() > other.entity.isValid();
    });
    const auto end = std::ranges::max_element(findings, {}, &Finding::last);
    Taken taken(end == findings.end() ? 0 : end->last + 1);
    const auto dropped =
        std::ranges::remove_if(order, [&](int index) { return !taken.take(findings[index]); });
    order.resize(dropped.begin() - order.begin());
    std::ranges::stable_sort(order, {}, [&findings](int index) { return findings[index].first; });
    QList<Finding> kept;
    kept.reserve(order.size());
    for (const int index : order)
        kept.append(findings[index]);
    return kept;
}

} // namespace elchi
