// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include <array>

namespace elchi {

namespace {

/// Letters and digits, as Unicode has them; for those that most texts consist of it is asked once.
class WordUnits
{
public:
    WordUnits()
    {
        for (char16_t code = 0; code < known; ++code)
            m_units[code] = QChar(code).isLetterOrNumber();
    }
    [[nodiscard]] bool contain(QChar unit) const
    {
        return unit.unicode() < known ? m_units[unit.unicode()] : unit.isLetterOrNumber();
    }

private:
    static constexpr char16_t known = 0x0530;

    std::array<bool, known> m_units;
};

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

/// Whether a unit that is no letter or digit goes on with the word that began before it.
bool goesOn(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit == u' ')
        return false;
    if (unit.isMark() || isSilent(unit))
        return true;
    return isApostrophe(unit) && at + 1 < text.size() && text[at + 1].isLetter();
}

} // namespace

QList<Word> wordsOf(QStringView text)
{
    static const WordUnits units;
    QList<Word> words;
    words.reserve(text.size() / 6);
    for (qsizetype at = 0; at < text.size();) {
        if (!units.contain(text[at])) {
            ++at;
            continue;
        }
        Word word{at, at};
        while (word.end < text.size() && (units.contain(text[word.end]) || goesOn(text, word.end)))
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
