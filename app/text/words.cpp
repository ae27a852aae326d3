// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include <array>

namespace elchi {

namespace {

/// Whether a unit is a letter or digit, as Unicode has it; the letters that most texts consist of are asked
/// for once.
bool isWordUnit(QChar unit)
{
    constexpr char16_t knownUnits = 0x0530;
    static const std::array<bool, knownUnits> known = [] {
        std::array<bool, knownUnits> table{};
        for (char16_t code = 0; code < knownUnits; ++code)
            table[code] = QChar(code).isLetterOrNumber();
        return table;
    }();
    return unit.unicode() < knownUnits ? known[unit.unicode()] : unit.isLetterOrNumber();
}

bool isHyphen(QChar unit)
{
    return unit == u'-' || unit == QChar(0x2010) || unit == QChar(0x2011);
}

bool isApostrophe(QChar unit)
{
    return unit == u'\'' || unit == QChar(0x2019) || unit == QChar(0x02BC);
}

bool isSilent(QChar unit)
{
    return unit == QChar(0x00AD) || unit == QChar(0x200B);
}

/// Whether the unit goes on with the word that began before it.
bool goesOn(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (isWordUnit(unit))
        return true;
    if (unit == u' ')
        return false;
    if (unit.isMark() || isSilent(unit))
        return true;
    return isApostrophe(unit) && at + 1 < text.size() && text[at + 1].isLetter();
}

} // namespace

QList<Word> wordsOf(QStringView text)
{
    QList<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        if (!isWordUnit(text[at])) {
            ++at;
            continue;
        }
        Word word{at, at};
        while (word.end < text.size() && goesOn(text, word.end))
            ++word.end;
        at = word.end;
        if (!words.isEmpty() && word.begin == words.last().end + 1 && isHyphen(text[word.begin - 1])) {
            words.last().hyphenAfter = true;
            word.hyphenBefore = true;
        }
        words.append(word);
    }
    return words;
}

std::optional<TextSpan> wordAt(const OffsetMap &text, int codePoint)
{
    const qsizetype at = text.toUtf16(codePoint);
    const QString &all = text.text();
    const qsizetype before = at > 0 ? all.lastIndexOf(u'\n', at - 1) + 1 : 0;
    const qsizetype after = all.indexOf(u'\n', at);
    const QStringView line = QStringView(all).mid(before, (after < 0 ? all.size() : after) - before);
    const QList<Word> words = wordsOf(line);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].hyphenBefore)
            continue;
        qsizetype last = i;
        while (words[last].hyphenAfter)
            ++last;
        if (before + words[i].begin <= at && at < before + words[last].end)
            return text.spanOf(before + words[i].begin, before + words[last].end);
    }
    return std::nullopt;
}

} // namespace elchi
