// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/titles.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Longer ones are sentences that somebody says.
constexpr qsizetype longestTitle = 12;

bool opens(QStringView gap)
{
    return gap.endsWith(u'«') || gap.endsWith(u'“') || gap.endsWith(u'„') || gap.endsWith(u'"');
}

bool closes(QStringView gap)
{
    return gap.startsWith(u'»') || gap.startsWith(u'”') || gap.startsWith(u'"') || gap.startsWith(u'“');
}

/// The folded characters between a word and the next one or the end of the text.
QStringView behind(const Tokens &text, qsizetype at)
{
    return at + 1 < text.size() ? text.gap(at) : QStringView(text.folding().text()).mid(text.at(at).end);
}

std::optional<Finding> titleAt(const Tokens &text, const FoundWords &known, const TitlePlace &place)
{
    switch (place.head->language) {
    case Language::Russian:
        return russianTitle(text, known, place);
    case Language::Kyrgyz:
        return kyrgyzTitle(text, known, place);
    default:
        return englishTitle(text, known, place);
    }
}

/// A known thing that the head belongs to already.
bool isTaken(const FoundWords &known, const TitlePlace &place)
{
    return known.at(place.last) != nullptr || known.isPerson(place.last);
}

/// Whether nothing belongs to the head: «соглашение предусматривает», not «договор на поставку», «жаңы
/// макулдашуу».
bool standsAlone(const Tokens &text, const TitlePlace &place)
{
    static constexpr QStringView leading[] = {u"о",     u"об",   u"на", u"по",   u"с",       u"со",
                                              u"между", u"для",  u"от", u"on",   u"of",      u"for",
                                              u"to",    u"with", u"by", u"from", u"between", u"in"};
    const auto leads = [&](qsizetype at) {
        return std::ranges::find(leading, text.word(at)) != std::end(leading);
    };
    if (place.head->language == Language::Kyrgyz)
        return text.gap(place.first - 1) != u" " || text.word(place.first - 1) == u"бул";
    return text.gap(place.last) != u" " || !leads(place.last + 1);
}

/// What each head has meant so far: one document, or several (empty).
class Meant
{
public:
    void add(const TitleHead &head, const QString &name)
    {
        const auto before = m_names.constFind(head.words);
        m_names.insert(head.words, before == m_names.constEnd() || *before == name ? name : QString());
    }
    [[nodiscard]] QString only(const TitleHead &head) const { return m_names.value(head.words); }

private:
    QHash<QStringList, QString> m_names;
};

} // namespace

std::optional<QuotedWords> quotedBehind(const Tokens &text, qsizetype word)
{
    const QStringView gap = text.gap(word);
    if (gap.size() != 2 || !gap.startsWith(u' ') || !opens(gap))
        return std::nullopt;
    const qsizetype end = std::min(text.size(), word + 1 + longestTitle);
    for (qsizetype last = word + 1; last < end; ++last) {
        if (closes(behind(text, last)))
            return QuotedWords{word + 1, last};
        if (text.gap(last).contains(u'\n'))
            break;
    }
    return std::nullopt;
}

std::optional<QuotedWords> quotedBefore(const Tokens &text, qsizetype word)
{
    if (word < 1 || !closes(text.gap(word - 1)) || !text.gap(word - 1).endsWith(u' '))
        return std::nullopt;
    for (qsizetype first = word - 1; first >= std::max<qsizetype>(0, word - longestTitle); --first) {
        // What stands before the first word of all is no gap between two words.
        const QStringView before =
            first > 0 ? text.gap(first - 1) : QStringView(text.folding().text()).left(text.at(0).begin);
        if (opens(before))
            return QuotedWords{first, word - 1};
        if (before.contains(u'\n'))
            break;
    }
    return std::nullopt;
}

QString writtenWords(const Tokens &text, qsizetype first, qsizetype last)
{
    return first > last ? QString() : text.map().mid(text.span(first, last)).simplified();
}

std::optional<Finding> quotedThing(const Tokens &text, const FoundWords &known, const TitlePlace &place,
                                   const std::optional<QuotedWords> &title)
{
    if (!title || known.at(title->first))
        return std::nullopt;
    return Finding{
        title->first, title->last, {}, place.head->type, writtenWords(text, title->first, title->last)};
}

QString capitalised(QString name)
{
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QList<Finding> titledThings(const Tokens &text, const FoundWords &known)
{
    QList<Finding> found;
    Meant meant;
    qsizetype taken = -1; // the last word of the last find
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (const TitlePlace &place : TitleWords::shipped().endingAt(text, at)) {
            if (place.first <= taken || isTaken(known, place))
                continue;
            auto thing = titleAt(text, known, place);
            const bool document = place.head->type == EntityType::Document;
            if (thing && document)
                meant.add(*place.head, thing->name);
            else if (const QString only = meant.only(*place.head);
                     !thing && document && !only.isEmpty() && standsAlone(text, place))
                thing = Finding{place.first, place.last, {}, EntityType::Document, only};
            if (!thing)
                continue;
            found.append(*thing);
            taken = thing->last;
            break;
        }
    }
    return found;
}

} // namespace elchi
