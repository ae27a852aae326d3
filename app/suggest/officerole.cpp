// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/officerole.h"

#include "suggest/officewords.h"
#include "suggest/tokens.h"
#include "suggest/wordpattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// For the end of what stands before an office.
QRegularExpression lastWords(QStringView alternatives)
{
    return wordPattern(u"(?:^|[^\\p{L}])(?:%1)\\s*$"_s.arg(alternatives));
}

/// «принял |посла|», «встреча |президента| с», «между |президентом| и».
bool isObject(const QString &before)
{
    static const auto leading =
        lastWords(u"принял[аи]?|примет|принимает|пригласил[аи]?|встреч\\p{L}*|переговор\\p{L}*|"
                  "разговор\\p{L}*|бесед\\p{L}*|визит\\p{L}*|приезд\\p{L}*|участием|между");
    return leading.match(before).hasMatch();
}

bool isInstrument(const QString &before)
{
    static const auto leading = lastWords(u"со?|между|с \\p{L}+|и");
    return leading.match(before).hasMatch();
}

bool isReceiver(const QString &before)
{
    static const auto leading =
        lastWords(u"вручил[аи]?|передал[аи]?|представил(?:ся|ась)|нанес[а-я]* визит|грамоты");
    return leading.match(before).hasMatch();
}

bool russian(const QString &before, GrammarCase grammarCase)
{
    switch (grammarCase) {
    case GrammarCase::Nominative:
        return true;
    case GrammarCase::Instrumental:
        return isInstrument(before);
    case GrammarCase::Dative:
        return isReceiver(before);
    default:
        return isObject(before);
    }
}

/// Only the genitive, the dative and what is said of a place belong to another word.
bool kyrgyz(QStringView lastWord)
{
    static constexpr QStringView others[] = {
        u"нын", u"нин", u"нун", u"нүн", u"дын", u"дин", u"дун", u"дүн", u"тын", u"тин", u"тун",  u"түн",
        u"дан", u"ден", u"дон", u"дөн", u"тан", u"тен", u"да",  u"де",  u"до",  u"дө",  u"дагы", u"деги"};
    return std::ranges::none_of(others, [lastWord](QStringView ending) { return lastWord.endsWith(ending); });
}

bool english(const QString &before)
{
    static const auto leading = lastWords(u"(?:of|from|to|for|on|under|as|about)(?: the| a| kyrgyz)?");
    return !leading.match(before).hasMatch();
}

} // namespace

bool canTakePart(const QString &before, const QString &office)
{
    const Tokens words(office);
    const QString lead = folded(before);
    for (qsizetype at = 0; at < words.size(); ++at) {
        const auto hit = officeAt(words.word(at));
        if (!hit)
            continue;
        // «Тышкы иштер министри» begins like the Russian word.
        const auto last = officeAt(words.word(words.size() - 1));
        if (hit->word->kyrgyz || (last && last->word->kyrgyz))
            return kyrgyz(words.word(words.size() - 1));
        return words.word(at)[0].unicode() < 0x0250 ? english(lead) : russian(lead, hit->grammarCase);
    }
    return false;
}

bool parts(const QString &between)
{
    static const auto apart = wordPattern(
        u"(?:^|[^\\p{L}])(?:с|со|к|\\p{L}+(?:ил|ел|ял|ал|ул|ила|ела|яла|ала|ула|или|ели|яли|али|лся|лась|лись|ет|"
        "ит|ют|ут|ят|ется|ится)|менен|with|met|held|will|\\p{L}{3,}ed)(?![\\p{L}])"_s);
    static const auto beside = wordPattern(u"(?:^|\\s)(?:и|жана|and)\\s*$"_s);
    const QString words = folded(between);
    return apart.match(words).hasMatch() || beside.match(words).hasMatch();
}

} // namespace elchi
