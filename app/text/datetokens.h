// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/folding.h"
#include "text/words.h"

#include <QList>
#include <QString>

namespace elchi {

/// The words of a text, by index, as what dates are made of: numbers, months, and what stands between them.
class DateTokens
{
public:
    /// `words`: those of the folded text.
    DateTokens(const FoldedText &text, const QList<Word> &words) : m_text(text.text()), m_words(words) {}

    [[nodiscard]] const QList<Word> &words() const { return m_words; }
    /// The characters between a word and the next; a line feed behind the last one.
    [[nodiscard]] QStringView gap(qsizetype at) const;
    /// A number in words [.., last].
    struct Number
    {
        int value = 0;
        qsizetype last = 0;
    };

    /// Empty outside of the text.
    [[nodiscard]] QStringView word(qsizetype at) const;
    /// Of one or two digits; 0 for any other word.
    [[nodiscard]] int number(qsizetype at) const;
    /// From 1900 to 2099, also as «2025г»; 0 for any other word.
    [[nodiscard]] int yearAt(qsizetype at) const;
    /// 1 to 12; 0 for any other word.
    [[nodiscard]] int month(qsizetype at) const;
    /// «3», "3rd", «3-го», «шестого», «двадцать шестого»; the value is 0 for any other word.
    [[nodiscard]] Number dayAt(qsizetype at) const;
    /// Whether only spaces, or one line feed of a text that is wrapped, stand before the next word.
    [[nodiscard]] bool spaced(qsizetype at) const;
    /// Spaces, or what else parts the words of one date.
    [[nodiscard]] bool glued(qsizetype at) const;
    /// A hyphen or dash.
    [[nodiscard]] bool ranged(qsizetype at) const;
    /// Whether three numbers are those of something else: «№ 12.03.25», "10.02.20.15".
    [[nodiscard]] bool isNumbered(qsizetype at) const;
    /// «года», «жылы», "year".
    [[nodiscard]] bool isYearWord(qsizetype at) const;
    /// The index of the month that belongs to the day before it, "3rd of February" included; -1: there is
    /// none.
    [[nodiscard]] qsizetype monthBehind(qsizetype at) const;
    /// Where the end of a range stands that goes on behind a word: «7-8», «3 по 5», "3 to 5"; «3 и 4» for
    /// days that follow each other. -1: there is none.
    [[nodiscard]] qsizetype rangeBehind(qsizetype at, int day) const;

private:
    QString m_text;
    QList<Word> m_words;
};

} // namespace elchi
