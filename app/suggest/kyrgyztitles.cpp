// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/titles.h"

#include "suggest/inflection.h"

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

using Rule = TitleHead::Rule;
constexpr Language ky = Language::Kyrgyz;

/// «жөнүндө», «боюнча», «тууралуу»: a document is about what stands before them.
bool saysAbout(QStringView word)
{
    return word == u"жөнүндө" || word == u"боюнча" || word == u"тууралуу" || word == u"жөнүндөгү";
}

/// Whether a word before what a document is about belongs to the sentence around it: «жыйынтыгында»,
/// «келип», «Бишкектен», «тараптар».
bool isOfSentence(QStringView word)
{
    constexpr qsizetype shortestPlural = 6;
    const bool converb = endsIn(word, {u"ып", u"ип", u"уп", u"үп", u"ап", u"еп", u"оп", u"өп"});
    const bool somewhere = endsIn(word, {u"нда", u"нде", u"ндо", u"ндө", u"ууда", u"үүдө", u"кта", u"кте",
                                         u"дан", u"ден", u"дон", u"дөн", u"тан", u"тен", u"тон", u"төн"});
    const bool many =
        word.size() >= shortestPlural && endsIn(word, {u"лар", u"лер", u"лор", u"лөр", u"дар", u"дер", u"дор",
                                                       u"дөр", u"тар", u"тер", u"тор", u"төр"});
    const TitleWords &words = TitleWords::shipped();
    return !words.goesOn(word, ky) && (converb || somewhere || many || words.stops(word, ky));
}

/// Where that begins which ends before «жөнүндө» or, without it, before the head.
qsizetype beginOfComplement(const Tokens &text, const FoundWords &known, qsizetype end)
{
    constexpr qsizetype longest = 12;
    qsizetype first = end;
    bool between = false; // «Кыргызстан |менен| Түркиянын ортосундагы»
    while (first > 0 && end - first < longest) {
        const qsizetype before = first - 1;
        const QStringView gap = text.gap(before);
        const Finding *name = known.at(before);
        // «|парламенттер| аралык кызматташтык»
        const bool joint = (between && text.word(before) == u"менен") || text.word(first) == u"аралык";
        if ((gap != u" " && gap != u"-") || known.isPerson(before) ||
            (!name && !joint && isOfSentence(text.word(before))) ||
            (name && name->type == EntityType::Office))
            break;
        first = name ? name->first : before;
        between = between || text.word(before).startsWith(u"ортосундагы");
        // The name itself begins with a capital: «Стратегиялык өнөктөштүк жөнүндө декларация».
        if (text.isCapital(first) && !name && !between)
            break;
    }
    return first;
}

/// The nominative of the head, possessed or not: «саммитине» → «саммити», «келишимдин» → «келишим».
QString nominativeOf(const Tokens &text, const TitlePlace &place)
{
    const QString base = place.head->words.join(u' ');
    const QStringView rest = text.word(place.last).mid(place.head->words.last().size());
    if (rest.size() > 1 && rest[0] == u'с' && u"ыиуү"_s.contains(rest[1]))
        return base + rest.left(2).toString();
    return !rest.isEmpty() && u"ыиуү"_s.contains(rest[0]) ? base + rest[0] : base;
}

std::optional<Finding> document(const Tokens &text, const FoundWords &known, const TitlePlace &place)
{
    const QString head = nominativeOf(text, place);
    if (const auto quoted = quotedBefore(text, place.first)) {
        const QString title = writtenWords(text, quoted->first, quoted->last);
        const bool about = saysAbout(text.word(quoted->last));
        return Finding{quoted->first,
                       place.last,
                       {},
                       EntityType::Document,
                       (about ? title : u'«' + title + u'»') + u' ' + head};
    }
    qsizetype first = place.first;
    while (first > 0 && text.gap(first - 1) == u" " &&
           !TitleWords::shipped().adjective(text.word(first - 1), ky).isEmpty())
        --first;
    const bool adjective = first < place.first;
    const QStringView before =
        first > 0 && text.gap(first - 1) == u" " ? text.word(first - 1) : QStringView();
    const bool about = saysAbout(before);
    // «достук келишими», «өз ара түшүнүшүү меморандуму»
    const bool possessed =
        endsIn(before, {u"ык", u"ик", u"ук", u"үк", u"уу", u"үү"}) && head != place.head->words.join(u' ');
    if (about || possessed) {
        const qsizetype end = about ? first - 1 : first;
        const qsizetype begin = beginOfComplement(text, known, end);
        if (begin == end && about)
            return std::nullopt;
        first = begin;
    }
    const bool enough = place.head->rule == Rule::Adjective ? adjective : about || possessed || adjective;
    if (!enough)
        return std::nullopt;
    const QString lead = writtenWords(text, first, place.first - 1);
    return Finding{first, place.last, {}, EntityType::Document, capitalised(lead + u' ' + head)};
}

} // namespace

std::optional<Finding> kyrgyzTitle(const Tokens &text, const FoundWords &known, const TitlePlace &place)
{
    if (place.head->type == EntityType::Document)
        return document(text, known, place);
    if (place.head->rule == Rule::Organisation) {
        const Finding *whose =
            place.first > 0 && text.gap(place.first - 1) == u" " ? known.at(place.first - 1) : nullptr;
        if (!whose || whose->type != EntityType::Organisation || !text.word(whose->last).endsWith(u'н'))
            return std::nullopt;
        return Finding{whose->first,
                       place.last,
                       {},
                       place.head->type,
                       writtenWords(text, whose->first, whose->last) + u' ' + nominativeOf(text, place)};
    }
    return quotedThing(text, known, place, quotedBefore(text, place.first));
}

} // namespace elchi
