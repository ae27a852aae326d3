// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/namewords.h"

#include "suggest/inflection.h"
#include "suggest/wordends.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

bool isCyrillic(QStringView word)
{
    return !word.isEmpty() && word[0].script() == QChar::Script_Cyrillic;
}

/// «Дели», «Баку», «Самоа», but «Королевство» and «Косово».
bool isIndeclinable(const QString &word)
{
    const bool neuter = word.endsWith(u"ство") || word.endsWith(u"ово") || word.endsWith(u"ево");
    return (!neuter && u"оиуюэ"_s.contains(word.back())) || word.endsWith(u"оа");
}

/// Whether suffixes from `at` on agree with what stands before: «Тунис|ка», «Иран|га», not «Иран|ка»; «на»
/// («Мали|на») follows only what is possessed.
bool isKyrgyzCase(QStringView word, qsizetype at)
{
    if (at < 1 || at + 1 >= word.size())
        return true;
    const QStringView rest = word.mid(at);
    if (rest[0] == u'н')
        return u"ыиуү"_s.contains(rest[1]) && (rest.size() == 2 || (rest.size() == 3 && rest[2] == u'н'));
    const bool voiceless = u"пткшсчхфцщ"_s.contains(word[at - 1]);
    return !u"аеоө"_s.contains(rest[1]) ||
           ((rest[0] != u'к' || voiceless) && (rest[0] != u'г' || !voiceless));
}

} // namespace

void NameWords::addKey(QStringView letters, const Key &key)
{
    m_keys.add(letters, int(m_keyList.size()));
    m_keyList.push_back(key);
}

int NameWords::add(const QString &word, bool proper)
{
    int number = -1;
    const QString letters = proper ? QString(word + u'!') : word;
    m_numbers.each(LettersHash::of(letters), letters, [&number](int known) { number = known; });
    if (number >= 0)
        return number;
    number = int(m_words.size());
    m_words.append(word);
    m_adjectives.push_back(false);
    m_numbers.add(letters, number);
    // An initial takes no ending: every tenth word begins with the same letter.
    if (word.size() == 1)
        addKey(word, {.word = number, .ends = WordEnds::Nothing});
    else
        addForms(word, number, proper);
    return number;
}

void NameWords::addForms(const QString &word, int number, bool proper)
{
    const QStringView irregular = irregularStemOf(word);
    // «Ханой» is no adjective.
    const QString stem = proper && word.endsWith(u"ой") ? word.chopped(1) : stemOf(word);
    const bool inflects = isCyrillic(word) && !(proper && isIndeclinable(word));
    const bool whole = inflects && stem == word;
    // «Нидерланды» have endings of many, «Афины» lose theirs.
    const bool many = word.endsWith(u'ы');
    const quint8 cases = proper && !many ? WordEnds::RussianSingular : WordEnds::RussianCase;
    addKey(word, {.word = number,
                  .ends = quint8(WordEnds::Nothing | WordEnds::KyrgyzSuffixes | WordEnds::EnglishGenitive |
                                 (whole ? cases : 0)),
                  .proper = proper});
    if (!irregular.isEmpty())
        addKey(irregular, {.word = number, .ends = WordEnds::RussianCase, .notAlone = true});
    // «Росси» is no form of «Россия»: what loses its ending takes another one.
    if (inflects && !whole)
        addKey(stem, {.word = number,
                      .ends = quint8(cases | (word.endsWith(u'ь') ? WordEnds::KyrgyzSuffixes : 0)),
                      .notAlone = !many,
                      .proper = proper});
}

int NameWords::addAdjective(const QString &word)
{
    const int number = add(word);
    if (!m_adjectives[size_t(number)])
        addKey(QString(stemOf(word) + u'о'), {.word = number, .ends = WordEnds::Nothing, .firstHalf = true});
    m_adjectives[size_t(number)] = true;
    return number;
}

bool NameWords::fits(const Key &key, QStringView word, qsizetype length, quint8 ends)
{
    if ((key.ends & ends) == 0 || (key.notAlone && length == word.size()))
        return false;
    return !key.proper || (key.ends & ends & ~WordEnds::KyrgyzSuffixes) != 0 || isKyrgyzCase(word, length);
}

void NameWords::find(const Tokens &text, qsizetype at, Forms &forms) const
{
    const QStringView word = text.word(at);
    const qsizetype before = forms.size();
    // Most words begin like no name: their endings are never looked at.
    std::optional<WordEnds> ends;
    const qsizetype shortest = std::min<qsizetype>(2, word.size());
    constexpr qsizetype start = LetterTable::startLetters;
    const bool likely = word.size() >= start && m_keys.mayBegin(text.hash(at, start));
    const qsizetype most = likely ? word.size() : std::min(word.size(), start - 1);
    for (qsizetype length = std::max(shortest, word.size() - WordEnds::longest); length <= most; ++length) {
        m_keys.each(text.hash(at, length), word.first(length), [&](int index) {
            const Key &key = m_keyList[size_t(index)];
            if (!ends)
                ends.emplace(word);
            const bool good =
                fits(key, word, length, ends->at(length)) && (!key.firstHalf || text.at(at).hyphenAfter);
            const bool known = std::any_of(forms.cbegin() + before, forms.cend(), [&key](const Form &form) {
                return form.word == key.word && form.firstHalf == key.firstHalf;
            });
            if (good && !known)
                forms.append({key.word, key.firstHalf});
        });
    }
}

} // namespace elchi
