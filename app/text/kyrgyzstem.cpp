// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/kyrgyzstem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr qsizetype leastLetters = 3;
constexpr int mostSuffixes = 4;

/// What a suffix can follow: vowel harmony is left aside, since nothing but a suffix looks like one against
/// it.
enum class After { Vowel, Consonant, Voiced, Voiceless, VowelOrVoiced, Any };

struct Suffix
{
    QStringView letters;
    After after;
};

/// Longer ones first: the first that fits is taken off.
constexpr Suffix suffixes[] = {
    {u"дагы", After::VowelOrVoiced},
    {u"деги", After::VowelOrVoiced},
    {u"догу", After::VowelOrVoiced},
    {u"дөгү", After::VowelOrVoiced},
    {u"тагы", After::Voiceless},
    {u"теги", After::Voiceless},
    {u"тогу", After::Voiceless},
    {u"төгү", After::Voiceless},
    {u"лар", After::VowelOrVoiced},
    {u"лер", After::VowelOrVoiced},
    {u"лор", After::VowelOrVoiced},
    {u"лөр", After::VowelOrVoiced},
    {u"дар", After::Voiced},
    {u"дер", After::Voiced},
    {u"дор", After::Voiced},
    {u"дөр", After::Voiced},
    {u"тар", After::Voiceless},
    {u"тер", After::Voiceless},
    {u"тор", After::Voiceless},
    {u"төр", After::Voiceless},
    {u"нын", After::Vowel},
    {u"нин", After::Vowel},
    {u"нун", After::Vowel},
    {u"нүн", After::Vowel},
    {u"дын", After::Voiced},
    {u"дин", After::Voiced},
    {u"дун", After::Voiced},
    {u"дүн", After::Voiced},
    {u"тын", After::Voiceless},
    {u"тин", After::Voiceless},
    {u"тун", After::Voiceless},
    {u"түн", After::Voiceless},
    {u"дан", After::VowelOrVoiced},
    {u"ден", After::VowelOrVoiced},
    {u"дон", After::VowelOrVoiced},
    {u"дөн", After::VowelOrVoiced},
    {u"тан", After::Voiceless},
    {u"тен", After::Voiceless},
    {u"тон", After::Voiceless},
    {u"төн", After::Voiceless},
    {u"нан", After::Vowel},
    {u"нен", After::Vowel},
    {u"нон", After::Vowel},
    {u"нөн", After::Vowel},
    {u"нда", After::Vowel},
    {u"нде", After::Vowel},
    {u"ндо", After::Vowel},
    {u"ндө", After::Vowel},
    {u"лык", After::Any},
    {u"лик", After::Any},
    {u"лук", After::Any},
    {u"лүк", After::Any},
    {u"га", After::VowelOrVoiced},
    {u"ге", After::VowelOrVoiced},
    {u"го", After::VowelOrVoiced},
    {u"гө", After::VowelOrVoiced},
    {u"ка", After::Voiceless},
    {u"ке", After::Voiceless},
    {u"ко", After::Voiceless},
    {u"кө", After::Voiceless},
    {u"на", After::Vowel},
    {u"не", After::Vowel},
    {u"но", After::Vowel},
    {u"нө", After::Vowel},
    {u"ны", After::Vowel},
    {u"ни", After::Vowel},
    {u"ну", After::Vowel},
    {u"нү", After::Vowel},
    {u"ды", After::Voiced},
    {u"ди", After::Voiced},
    {u"ду", After::Voiced},
    {u"дү", After::Voiced},
    {u"ты", After::Voiceless},
    {u"ти", After::Voiceless},
    {u"ту", After::Voiceless},
    {u"тү", After::Voiceless},
    {u"да", After::VowelOrVoiced},
    {u"де", After::VowelOrVoiced},
    {u"до", After::VowelOrVoiced},
    {u"дө", After::VowelOrVoiced},
    {u"та", After::Voiceless},
    {u"те", After::Voiceless},
    {u"то", After::Voiceless},
    {u"тө", After::Voiceless},
    {u"сы", After::Vowel},
    {u"си", After::Vowel},
    {u"су", After::Vowel},
    {u"сү", After::Vowel},
    {u"ы", After::Consonant},
    {u"и", After::Consonant},
    {u"у", After::Consonant},
    {u"ү", After::Consonant},
    {u"н", After::Vowel},
};

bool isVowel(QChar letter)
{
    return u"аеиоөуүыэюя"_s.contains(letter);
}

bool isVoiceless(QChar letter)
{
    return u"кпстфхцчшщ"_s.contains(letter);
}

bool fits(After after, QChar last)
{
    const bool vowel = isVowel(last);
    const bool voiceless = isVoiceless(last);
    switch (after) {
    case After::Vowel:
        return vowel;
    case After::Consonant:
        return !vowel;
    case After::Voiced:
        return !vowel && !voiceless;
    case After::Voiceless:
        return voiceless;
    case After::VowelOrVoiced:
        return !voiceless;
    case After::Any:
        return true;
    }
    return false;
}

/// «китеби» has the stem of «китеп», «өнөктөштүгү» that of «өнөктөштүк».
QString hardened(QString stem)
{
    if (stem.endsWith(u'б'))
        stem.back() = u'п';
    else if (stem.endsWith(u'г'))
        stem.back() = u'к';
    return stem;
}

} // namespace

QString kyrgyzStem(QStringView word)
{
    for (int taken = 0; taken < mostSuffixes; ++taken) {
        const auto suffix = std::ranges::find_if(suffixes, [word](const Suffix &one) {
            const qsizetype stays = word.size() - one.letters.size();
            return stays >= leastLetters && word.endsWith(one.letters) && fits(one.after, word[stays - 1]);
        });
        if (suffix == std::end(suffixes))
            break;
        word.chop(suffix->letters.size());
    }
    return hardened(word.toString());
}

} // namespace elchi
