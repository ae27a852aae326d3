// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/gazetteer.h"

#include "suggest/inflection.h"
#include "suggest/personname.h"
#include "text/latinkey.h"

#include <QMultiHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

bool isAcronym(const QString &alias)
{
    return alias.size() >= 2 && alias.size() <= 8 &&
           std::ranges::all_of(alias, [](QChar unit) { return unit.isUpper() || unit == u'+'; });
}

/// What may stand between two words of one name.
bool joins(QStringView gap)
{
    constexpr QStringView signs = u" -–—«»\".,+";
    return gap.size() <= 3 && std::ranges::all_of(gap, [signs](QChar unit) { return signs.contains(unit); });
}

bool isProperKind(EntityType type)
{
    return type == EntityType::Person || type == EntityType::Country || type == EntityType::Place;
}

} // namespace

Gazetteer::Gazetteer(const QList<Entity> &entities) : m_entities(entities)
{
    for (int i = 0; i < m_entities.size(); ++i) {
        const Entity &entity = m_entities[i];
        if (entity.type == EntityType::Country && entity.country == u"KG")
            m_kyrgyzstan = i;
        if (entity.type == EntityType::Person) {
            addPerson(i, entity.name);
            for (const Alias &alias : entity.aliases)
                addPerson(i, alias.text);
            continue;
        }
        addName(i, entity.name, false);
        for (const Alias &alias : entity.aliases) {
            if (alias.text != entity.name || alias.kind == AliasKind::Adjective)
                addName(i, alias.text, alias.kind == AliasKind::Adjective);
        }
    }
}

void Gazetteer::addName(int entity, const QString &text, bool adjective)
{
    const Tokens tokens(text);
    if (tokens.size() == 0)
        return;
    // «кыргызско-японский» says Japan only in its second half; the first half is found by itself.
    const bool compound = adjective && tokens.size() == 2 && tokens.at(0).hyphenAfter;
    const EntityType type = m_entities[entity].type;
    const bool proper = tokens.size() == 1 && (type == EntityType::Country || type == EntityType::Place);
    QVarLengthArray<int, 16> words;
    for (qsizetype i = compound ? 1 : 0; i < tokens.size(); ++i) {
        const QString word = tokens.word(i).toString();
        words.append(adjective ? m_words.addAdjective(word)
                     : proper  ? m_words.addProper(word)
                               : m_words.add(word));
    }
    m_trie.add(words, int(m_names.size()));
    m_names.push_back({.entity = entity,
                       .firstLetters = int(tokens.at(compound ? 1 : 0).length()),
                       .adjective = adjective,
                       .acronym = isAcronym(text),
                       .lowerCase = text[0].isLower(),
                       .behindHyphen = compound,
                       .severalWords = words.size() > 1});
}

int Gazetteer::personWord(const QString &word)
{
    const int number = m_words.add(word);
    if (number >= int(m_hasLatin.size()))
        m_hasLatin.resize(size_t(number) + 1);
    if (!m_hasLatin[size_t(number)]) {
        m_hasLatin[size_t(number)] = true;
        if (const QString key = latinKey(word); key != word)
            m_latin.add(key, number);
    }
    return number;
}

void Gazetteer::addPerson(int entity, const QString &text)
{
    const Tokens tokens(text);
    if (tokens.size() == 0)
        return;
    QVarLengthArray<int, 6> numbers;
    for (qsizetype i = 0; i < tokens.size(); ++i)
        numbers.append(personWord(tokens.word(i).toString()));
    for (const PersonName &way : waysToName(tokens)) {
        QVarLengthArray<int, 6> words;
        for (const int word : way.words)
            words.append(word < 0 ? personWord(tokens.word(~word).left(1).toString()) : numbers[word]);
        m_trie.add(words, int(m_names.size()));
        m_names.push_back({.entity = entity,
                           .firstLetters = int(way.word(tokens, 0).size()),
                           .severalWords = way.words.size() > 1,
                           .part = way.part});
    }
}

bool Gazetteer::isWrittenLikeAName(const Name &name, const Tokens &text, qsizetype at) const
{
    if (name.acronym)
        return text.capitals(at) >= qMin(2, name.firstLetters);
    if (name.adjective)
        return true;
    const EntityType type = m_entities[name.entity].type;
    if (type == EntityType::Office || (!isProperKind(type) && (name.severalWords || name.lowerCase)))
        return true;
    return text.isCapital(at);
}

/// Goes through a text and follows, from each word, every name that begins with it.
class Gazetteer::Walk
{
public:
    Walk(const Gazetteer &names, const Tokens &text, QList<Finding> &findings)
        : m_names(names), m_text(text), m_findings(findings)
    {
        m_begins.reserve(size_t(text.size()) + 1);
        for (qsizetype at = 0; at < text.size(); ++at) {
            m_begins.push_back(int(m_forms.size()));
            names.m_words.find(text, at, m_forms);
            findLatin(at);
        }
        m_begins.push_back(int(m_forms.size()));
    }

    void run()
    {
        for (m_first = 0; m_first < m_text.size(); ++m_first) {
            if (m_begins[size_t(m_first)] == m_begins[size_t(m_first) + 1])
                continue;
            m_found.clear();
            follow(NameTrie::root, m_first, false);
            std::ranges::stable_sort(m_found, {}, &Found::name);
            for (const Found &found : m_found)
                append(found);
        }
    }

private:
    struct Found
    {
        int name;
        qsizetype last;
    };

    /// A person's name of Cyrillic letters, written in Latin ones: "Zhaparov's".
    void findLatin(qsizetype at)
    {
        QStringView word = m_text.word(at);
        const bool latin = word[0].unicode() < 0x0250;
        if (m_names.m_latin.isEmpty() || !latin || !(m_text.isCapital(at) || isFiliation(word)))
            return;
        if (word.endsWith(u"'s"))
            word.chop(2);
        const QString key = latinKey(word);
        m_names.m_latin.each(LettersHash::of(key), key,
                             [this](int number) { m_forms.append({number, false}); });
    }

    /// «Садыр |Нургожоевич| Жапаров», «С.|Н.|Жапаров».
    [[nodiscard]] bool isMiddleName(qsizetype at) const
    {
        return m_path.size() == 1 && at + 1 < m_text.size() && m_text.isCapital(at) &&
               joins(m_text.gap(at)) &&
               (isPatronymic(m_text.word(at)) ||
                (m_text.at(at).length() == 1 && m_text.at(at - 1).length() == 1));
    }

    void follow(int node, qsizetype at, bool firstHalf)
    {
        for (int form = m_begins[size_t(at)]; form < m_begins[size_t(at) + 1]; ++form) {
            const int next = m_names.m_trie.step(node, m_forms[form].word);
            if (next < 0)
                continue;
            m_path.append(m_forms[form].word);
            const bool half = firstHalf || m_forms[form].firstHalf;
            m_names.m_trie.each(next, [&](int name) {
                if (fits(m_names.m_names[size_t(name)], at, half))
                    m_found.append({name, at});
            });
            if (at + 1 < m_text.size() && joins(m_text.gap(at)))
                goOn(next, at + 1, half);
            m_path.removeLast();
        }
    }

    void goOn(int node, qsizetype at, bool firstHalf)
    {
        follow(node, at, firstHalf);
        if (isMiddleName(at)) {
            m_middleName = true;
            follow(node, at + 1, firstHalf);
            m_middleName = false;
        }
    }

    [[nodiscard]] bool fits(const Name &name, qsizetype last, bool firstHalf) const
    {
        if ((name.behindHyphen && !m_text.at(m_first).hyphenBefore) || (firstHalf && !name.adjective))
            return false;
        const EntityType type = m_names.m_entities[name.entity].type;
        if (m_middleName && type != EntityType::Person)
            return false;
        if (name.part == NamePart::Initials && m_text.at(m_first).length() > 1 &&
            m_text.at(last).length() > 1)
            return false;
        for (qsizetype at = m_first; at <= last; ++at) {
            if (type == EntityType::Person && at < last &&
                (!(m_text.isCapital(at) || isFiliation(m_text.word(at))) || m_text.gap(at).contains(u',')))
                return false;
            // «саммит глав государств» speaks of no one holder of the office.
            if (type == EntityType::Office &&
                isPluralOf(m_text.word(at), m_names.m_words.word(m_path[at - m_first])))
                return false;
        }
        return m_names.isWrittenLikeAName(name, m_text, m_first);
    }

    void append(const Found &found)
    {
        const Name &name = m_names.m_names[size_t(found.name)];
        const Entity &entity = m_names.m_entities[name.entity];
        for (auto other = m_findings.crbegin(); other != m_findings.crend() && other->first == m_first;
             ++other) {
            if (other->last == found.last && other->entity == entity.id)
                return;
        }
        m_findings.append({m_first, found.last, entity.id, entity.type, entity.name, entity.country,
                           name.adjective, name.part, !m_text.isCapital(m_first)});
    }

    const Gazetteer &m_names;
    const Tokens &m_text;
    QList<Finding> &m_findings;
    NameWords::Forms m_forms;        ///< of all words of the text
    std::vector<int> m_begins;       ///< by word: index of its first form
    bool m_middleName = false;       ///< one was passed on the way
    qsizetype m_first = 0;           ///< where the names begin that are followed
    QVarLengthArray<int, 16> m_path; ///< the name's words so far
    QVarLengthArray<Found, 8> m_found;
};

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
                {at, at, kyrgyzstan.id, EntityType::Country, kyrgyzstan.name, kyrgyzstan.country, true});
    }
}

/// «министр иностранных дел Японии» is not the Kyrgyz office of that name, nor its ministry ours.
void Gazetteer::dropForeign(const Tokens &text, QList<Finding> &findings)
{
    const auto isNational = [](const Finding &finding) {
        return finding.type == EntityType::Office ||
               (finding.type == EntityType::Organisation && !finding.country.isEmpty());
    };
    if (std::ranges::none_of(findings, isNational))
        return;
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
        if (!isNational(office))
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
    Walk(*this, text, findings).run();
    findCompounds(text, findings);
    dropForeign(text, findings);
    return findings;
}

} // namespace elchi
