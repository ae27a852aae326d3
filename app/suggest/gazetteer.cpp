// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/gazetteer.h"

#include "suggest/inflection.h"

#include <QMultiHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr qsizetype prefixLetters = 3;
constexpr qsizetype startLetters = 2;

bool isAcronym(const QString &alias)
{
    return alias.size() >= 2 && alias.size() <= 8 &&
           std::ranges::all_of(alias, [](QChar unit) { return unit.isUpper() || unit == u'+'; });
}

/// What may stand between two words of one name.
bool joins(QStringView gap)
{
    return gap.size() <= 3 &&
           std::ranges::all_of(gap, [](QChar unit) { return u" -–«»\".+"_s.contains(unit); });
}

bool isProperKind(EntityType type)
{
    return type == EntityType::Person || type == EntityType::Country || type == EntityType::Place;
}

} // namespace

Gazetteer::Gazetteer(const QList<Entity> &entities) : m_entities(entities)
{
    for (qsizetype i = 0; i < m_entities.size(); ++i) {
        const Entity &entity = m_entities[i];
        if (entity.type == EntityType::Country && entity.country == u"KG")
            m_kyrgyzstan = i;
        addName(i, entity.name, false);
        for (const Alias &alias : entity.aliases) {
            if (alias.text != entity.name || alias.kind == AliasKind::Adjective)
                addName(i, alias.text, alias.kind == AliasKind::Adjective);
        }
    }
}

void Gazetteer::addName(qsizetype entity, const QString &text, bool adjective)
{
    Name name{entity, {}, {}, adjective, isAcronym(text), !text.isEmpty() && text[0].isLower(), false};
    const Tokens tokens(text);
    for (qsizetype i = 0; i < tokens.size(); ++i)
        name.words.append(tokens.word(i).toString());
    if (name.words.isEmpty())
        return;
    // «кыргызско-японский» says Japan only in its second half; the first half is found by itself.
    if (adjective && name.words.size() == 2 && tokens.at(0).hyphenAfter) {
        name.words.removeFirst();
        name.behindHyphen = true;
    }
    for (const QString &word : std::as_const(name.words))
        name.starts.append(word.left(startLetters));
    addEntry(name);
}

void Gazetteer::addEntry(const Name &name)
{
    for (const QStringView irregular : {QStringView(u"посол")}) {
        if (name.words[0] == irregular)
            m_byPrefix[u"пос"_s].append(m_names.size());
    }
    QList<qsizetype> &bucket = m_byPrefix[stemOf(name.words[0]).left(prefixLetters)];
    if (bucket.isEmpty() || bucket.last() != m_names.size())
        bucket.append(m_names.size());
    m_names.append(name);
}

bool Gazetteer::isWrittenLikeAName(const Name &name, const Tokens &text, qsizetype at) const
{
    if (name.acronym)
        return text.capitals(at) >= qMin<int>(2, int(name.words[0].size()));
    if (name.adjective)
        return true;
    const EntityType type = m_entities[name.entity].type;
    if (type == EntityType::Office || (!isProperKind(type) && (name.words.size() > 1 || name.lowerCase)))
        return true;
    return text.isCapital(at);
}

/// A cheap look before the forms are compared: hundreds of offices begin with «посол».
bool Gazetteer::beginsLike(const Name &name, const Tokens &text, qsizetype at)
{
    for (qsizetype i = name.starts.size() - 1; i >= 0; --i) {
        if (!text.word(at + i).startsWith(name.starts[i]))
            return false;
    }
    return true;
}

std::optional<Finding> Gazetteer::match(const Name &name, const Tokens &text, qsizetype at) const
{
    if ((name.behindHyphen && !text.at(at).hyphenBefore) || !beginsLike(name, text, at))
        return std::nullopt;
    for (qsizetype i = 0; i < name.words.size(); ++i) {
        if (at + i >= text.size() || (i > 0 && !joins(text.gap(at + i - 1))))
            return std::nullopt;
        const bool compound = name.adjective && text.at(at + i).hyphenAfter &&
                              text.word(at + i) == QString(stemOf(name.words[i]) + u'о');
        if (!compound && !isFormOf(text.word(at + i), name.words[i]))
            return std::nullopt;
        const EntityType type = m_entities[name.entity].type;
        if (type == EntityType::Person && !text.isCapital(at + i) && i + 1 < name.words.size())
            return std::nullopt;
        // «саммит глав государств» speaks of no one holder of the office.
        if (type == EntityType::Office && isPluralOf(text.word(at + i), name.words[i]))
            return std::nullopt;
    }
    if (!isWrittenLikeAName(name, text, at))
        return std::nullopt;
    const Entity &entity = m_entities[name.entity];
    return Finding{
        at, at + name.words.size() - 1, entity.id, entity.type, entity.name, entity.country, name.adjective};
}

/// «кыргызско-», «кыргыз-», "Kyrgyz-": the first half of a compound names Kyrgyzstan.
void Gazetteer::findCompounds(const Tokens &text, QList<Finding> &findings) const
{
    if (!m_kyrgyzstan)
        return;
    const Entity &kyrgyzstan = m_entities[*m_kyrgyzstan];
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QStringView word = text.word(at);
        const bool half = text.at(at).hyphenAfter || text.at(at).hyphenBefore;
        if (half &&
            (word == u"кыргызско" || word == u"кыргыз" || word == u"kyrgyz" || word.startsWith(u"кыргызск")))
            findings.append(
                {at, at, kyrgyzstan.id, EntityType::Country, kyrgyzstan.name, kyrgyzstan.country});
    }
}

/// «министр иностранных дел Японии» is not the Kyrgyz office of that name.
void Gazetteer::dropForeignOffices(const Tokens &text, QList<Finding> &findings) const
{
    QMultiHash<qsizetype, QString> beginning; // word → ISO codes of the countries that begin there
    QMultiHash<qsizetype, QString> ending;
    for (const Finding &finding : std::as_const(findings)) {
        if (finding.type != EntityType::Country)
            continue;
        beginning.insert(finding.first, finding.country);
        ending.insert(finding.last, finding.country);
    }
    const auto foreign = [](const QList<QString> &countries, const Finding &office) {
        return std::ranges::any_of(countries,
                                   [&office](const QString &country) { return country != office.country; });
    };
    findings.removeIf([&](const Finding &office) {
        if (office.type != EntityType::Office)
            return false;
        const bool behind =
            text.gap(office.last) == u" " && foreign(beginning.values(office.last + 1), office);
        const bool before =
            text.gap(office.first - 1) == u" " && foreign(ending.values(office.first - 1), office);
        return behind || before;
    });
}

QList<Finding> Gazetteer::find(const Tokens &text) const
{
    QList<Finding> findings;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QString word = text.word(at).left(prefixLetters).toString();
        for (qsizetype length = word.size(); length > 0; --length) {
            const auto bucket = m_byPrefix.constFind(word.left(length));
            if (bucket == m_byPrefix.constEnd())
                continue;
            for (const qsizetype name : *bucket) {
                if (auto found = match(m_names[name], text, at))
                    findings.append(*found);
            }
        }
    }
    findCompounds(text, findings);
    dropForeignOffices(text, findings);
    return findings;
}

} // namespace elchi
