// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/titles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

using Rule = TitleHead::Rule;
constexpr Language en = Language::English;

bool isOneOf(QStringView word, std::initializer_list<QStringView> list)
{
    return std::ranges::find(list, word) != list.end();
}

bool isPreposition(QStringView word)
{
    return isOneOf(word, {u"on", u"of", u"for", u"between", u"with", u"concerning", u"against"});
}

bool isArticle(QStringView word)
{
    return isOneOf(word, {u"the", u"a", u"an"});
}

/// What a document is about: the words behind its head.
class Complement
{
public:
    Complement(const Tokens &text, const FoundWords &known) : m_text(text), m_known(known) {}

    /// The last word of it; the head itself where there is none.
    [[nodiscard]] qsizetype endFrom(qsizetype head)
    {
        constexpr int longest = 16;
        if (m_text.gap(head) != u" " || !isPreposition(m_text.word(head + 1)))
            return head;
        m_between = m_text.word(head + 1) == u"between";
        qsizetype end = head;
        qsizetype at = head + 1;
        for (int words = 0; words < longest && goesOn(at); ++words) {
            const Finding *name = m_known.at(at + 1);
            at = name ? name->last : at + 1;
            const QStringView word = m_text.word(at);
            if (!isPreposition(word) && !isArticle(word) && word != u"and" && word != u"in")
                end = at;
        }
        return end;
    }

private:
    [[nodiscard]] bool goesOn(qsizetype at) const
    {
        const qsizetype next = at + 1;
        const QStringView gap = m_text.gap(at);
        if (next >= m_text.size() || (gap != u" " && gap != u"-" && !(gap == u", " && isList(next))))
            return false;
        const QStringView word = m_text.word(next);
        if (m_known.isPerson(next) || TitleWords::shipped().stops(word, en) || isParticiple(word))
            return false;
        if (word == u"in")
            return m_text.gap(next) == u" " && !m_text.isCapital(next + 1) &&
                   !m_text.word(next + 1)[0].isDigit();
        return word != u"and" || goesOnBehindAnd(next);
    }

    static bool isParticiple(QStringView word)
    {
        return word.size() > 4 && word.endsWith(u"ed") && word != u"united";
    }

    /// "on trade, |energy| and tourism"
    [[nodiscard]] bool isList(qsizetype at) const
    {
        constexpr qsizetype longest = 6;
        for (const qsizetype end = at + longest; at < std::min(end, m_text.size() - 1); ++at) {
            if (m_text.word(at) == u"and")
                return goesOnBehindAnd(at);
            if ((m_text.gap(at) != u" " && m_text.gap(at) != u", ") || isParticiple(m_text.word(at)) ||
                TitleWords::shipped().stops(m_text.word(at), en))
                return false;
        }
        return false;
    }

    [[nodiscard]] bool goesOnBehindAnd(qsizetype conjunction) const
    {
        constexpr qsizetype lookedAt = 3;
        for (qsizetype at = conjunction + 1; at <= conjunction + lookedAt && m_text.gap(at - 1) == u" ";
             ++at) {
            if (TitleWords::shipped().beginAt(m_text, at, en))
                return false;
        }
        const QStringView next = m_text.word(conjunction + 1);
        return m_text.gap(conjunction) == u" " && !isParticiple(next) &&
               !TitleWords::shipped().stops(next, en) && (m_between || !isArticle(next));
    }

    const Tokens &m_text;
    const FoundWords &m_known;
    bool m_between = false;
};

/// "|Enhanced Partnership and Cooperation| Agreement", "|joint| statement".
qsizetype beginOfName(const Tokens &text, const FoundWords &known, const TitlePlace &place)
{
    qsizetype first = place.first;
    while (first > 0 && text.gap(first - 1) == u" " &&
           !TitleWords::shipped().adjective(text.word(first - 1), en).isEmpty())
        --first;
    if (!text.isCapital(place.last))
        return first;
    for (qsizetype at = first - 1; at >= 0 && text.gap(at) == u" "; --at) {
        const QStringView word = text.word(at);
        const bool joint = (word == u"and" || word == u"of") && at > 0 && text.isCapital(at - 1);
        if (!joint && (!text.isCapital(at) || isArticle(word) || known.isPerson(at)))
            break;
        if (!joint)
            first = at;
    }
    return first;
}

std::optional<Finding> document(const Tokens &text, const FoundWords &known, const TitlePlace &place)
{
    const qsizetype first = beginOfName(text, known, place);
    qsizetype last = Complement(text, known).endFrom(place.last);
    if (const auto quoted = quotedBehind(text, last))
        last = quoted->last;
    const bool named = first < place.first;
    const bool enough = place.head->rule == Rule::Adjective ? named : named || last > place.last;
    if (!enough)
        return std::nullopt;
    return Finding{first, last, {}, EntityType::Document, capitalised(writtenWords(text, first, last))};
}

} // namespace

std::optional<Finding> englishTitle(const Tokens &text, const FoundWords &known, const TitlePlace &place)
{
    if (place.head->type == EntityType::Document)
        return document(text, known, place);
    if (place.head->rule == Rule::Organisation) {
        const Finding *whose =
            place.first > 0 && text.gap(place.first - 1) == u" " ? known.at(place.first - 1) : nullptr;
        if (!whose || whose->type != EntityType::Organisation)
            return std::nullopt;
        return Finding{
            whose->first, place.last, {}, place.head->type, writtenWords(text, whose->first, place.last)};
    }
    const auto quoted = quotedBehind(text, place.last);
    return quotedThing(text, known, place, quoted ? quoted : quotedBefore(text, place.first));
}

} // namespace elchi
