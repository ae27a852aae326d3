// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/titlewords.h"

#include "suggest/inflection.h"
#include "suggest/wordends.h"

#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr std::pair<QStringView, TitleHead::Rule> rules[] = {
    {u"head", TitleHead::Rule::Complement},
    {u"head of", TitleHead::Rule::Genitive},
    {u"with adjective", TitleHead::Rule::Adjective},
    {u"titled", TitleHead::Rule::Title},
    {u"of organisation", TitleHead::Rule::Organisation},
};

EntityType typeOf(QStringView name)
{
    return name == u"PROGRAMME" ? EntityType::Programme
           : name == u"EVENT"   ? EntityType::Event
                                : EntityType::Document;
}

/// «соглашений» and «деклараций» speak of many, which their ending alone does not tell.
bool isOfMany(QStringView word, QStringView name)
{
    const bool abstractNoun = name.endsWith(u"ие") || name.endsWith(u"ия");
    return isPluralOf(word, name) ||
           (abstractNoun && word.chopped(1) == name.chopped(1) && word.endsWith(u'й'));
}

/// What no case changes: «соглашени», which stemOf() would take for an adjective.
QString stemOfHead(const QString &name)
{
    return name.endsWith(u"ие") ? name.chopped(1) : stemOf(name);
}

bool isFormOfOne(QStringView word, const QString &name, Language language)
{
    if (language == Language::English)
        return word == name || (word.startsWith(name) && word.mid(name.size()) == u"'s");
    if (language == Language::Kyrgyz)
        return word.startsWith(name) &&
               (word.size() == name.size() || isKyrgyzSuffix(word.mid(name.size()))) &&
               !isPluralOf(word, name);
    const QString stem = stemOfHead(name);
    return word.startsWith(stem) && isRussianCase(word.mid(stem.size())) && !isOfMany(word, name);
}

} // namespace

const TitleWords &TitleWords::shipped()
{
    static const TitleWords words;
    return words;
}

TitleWords::TitleWords()
{
    QFile file(u":/elchi/stems/titles.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        if (const QStringList cells = line.split(u','); cells.size() == 4)
            add(cells);
    }
}

void TitleWords::add(const QStringList &cells)
{
    const Language language = languageFromName(cells[1]);
    const QString words = folded(cells[3]);
    if (cells[2] == u"adjective")
        m_adjectives.append({language, words});
    else if (cells[2] == u"goes on")
        m_goOn.insert({language, words});
    else if (cells[2] == u"stops")
        m_stops.insert({language, words});
    const auto rule =
        std::ranges::find(rules, QStringView(cells[2]), &std::pair<QStringView, TitleHead::Rule>::first);
    if (rule == std::end(rules))
        return;
    const TitleHead head{typeOf(cells[0]), language, words.split(u' '), rule->second};
    m_endings.add(language == Language::Russian ? stemOfHead(head.words.last()) : head.words.last(),
                  int(m_heads.size()));
    m_heads.append(head);
}

TitlePlaces TitleWords::endingAt(const Tokens &text, qsizetype last) const
{
    TitlePlaces places;
    const QStringView word = text.word(last);
    constexpr qsizetype start = LetterTable::startLetters;
    if (word.size() < start || !m_endings.mayBegin(text.hash(last, start)))
        return places;
    for (qsizetype length = start; length <= word.size(); ++length) {
        m_endings.each(text.hash(last, length), word.first(length), [&](int index) {
            const TitleHead &head = m_heads[index];
            const qsizetype first = last - head.words.size() + 1;
            for (qsizetype at = first; at <= last; ++at) {
                if (at < 0 || (at < last && text.gap(at) != u" ") ||
                    !isFormOfOne(text.word(at), head.words[at - first], head.language))
                    return;
            }
            places.append({&head, first, last});
        });
    }
    std::ranges::stable_sort(places, {}, &TitlePlace::first);
    return places;
}

bool TitleWords::beginAt(const Tokens &text, qsizetype first, Language language) const
{
    constexpr qsizetype mostWords = 3;
    for (qsizetype last = first; last < std::min(text.size(), first + mostWords); ++last) {
        for (const TitlePlace &place : endingAt(text, last)) {
            if (place.first == first && place.head->language == language &&
                place.head->type == EntityType::Document)
                return true;
        }
    }
    return false;
}

QString TitleWords::adjective(QStringView word, Language language) const
{
    for (const auto &[spoken, name] : m_adjectives) {
        const bool inflects = language == Language::Russian;
        if (spoken == language && (inflects ? isFormOf(word, name) : word == name))
            return name;
    }
    return {};
}

bool TitleWords::goesOn(QStringView word, Language language) const
{
    return m_goOn.contains({language, word.toString()});
}

bool TitleWords::stops(QStringView word, Language language) const
{
    return m_stops.contains({language, word.toString()});
}

} // namespace elchi
