// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/folding.h"

#include <array>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr char16_t knownLetters = 0x0530;

bool isDropped(char32_t letter)
{
    switch (letter) {
    case 0x00AD: // soft hyphen
    case 0x061C:
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0x200E:
    case 0x200F:
    case 0x2060:
    case 0xFEFF:
        return true;
    default:
        return letter >= 0x202A && letter <= 0x202E; // directional marks
    }
}

/// Spaces, hyphens, apostrophes and the letters that stand for others; 0 where the letter is none of these.
char32_t replacement(char32_t letter)
{
    switch (letter) {
    case 0x0401:
    case 0x0451:
        return U'е';
    case 0x0472:
    case 0x0473:
        return U'ө';
    case 0x0130:
        return U'i';
    case 0x2010:
    case 0x2011:
    case 0x2212:
        return U'-';
    case 0x2018:
    case 0x2019:
    case 0x02BC:
        return U'\'';
    case U'\t':
        return U' ';
    default:
        return letter > 0x7F && QChar::category(letter) == QChar::Separator_Space ? U' ' : 0;
    }
}

char32_t foldedLetter(char32_t letter)
{
    if (const char32_t other = replacement(letter))
        return other;
    const char32_t lower = QChar::toLower(letter);
    const char32_t other = replacement(lower);
    return other ? other : lower;
}

bool isMark(QChar unit)
{
    // Most of a dispatch is Cyrillic letters, which lie between the two first blocks of marks.
    const char16_t code = unit.unicode();
    return code >= 0x0300 && (code < 0x0370 || code >= 0x0483) && unit.isMark();
}

using Foldings = std::array<char16_t, knownLetters>;

/// What the letters of the Latin, Greek and Cyrillic blocks fold to; 0: they are dropped. Asked for every
/// letter of every dispatch, so it is worked out once.
const Foldings &knownFoldings()
{
    static const Foldings foldings = [] {
        Foldings table{};
        for (char16_t i = 0; i < knownLetters; ++i)
            table[i] = isDropped(i) ? u'\0' : char16_t(foldedLetter(i));
        return table;
    }();
    return foldings;
}

/// Dashes, quotation marks and spaces of general punctuation, and the number sign.
bool isCommonSign(char16_t letter)
{
    return (letter >= 0x2000 && letter <= 0x206F) || letter == 0x2116;
}

/// What such a sign folds to; 0: it is dropped.
char16_t foldedSign(char16_t letter)
{
    return isDropped(letter) ? u'\0' : char16_t(foldedLetter(letter));
}

/// A letter with its combining marks as one: "и" and a breve are "й"; a stress mark that composes with
/// nothing is dropped.
QString foldedCluster(const QString &cluster)
{
    QString result;
    for (const char32_t letter : cluster.normalized(QString::NormalizationForm_C).toUcs4()) {
        const bool mark = letter >= 0x0300 && letter <= 0xFFFF && QChar(char16_t(letter)).isMark();
        if (!isDropped(letter) && !mark)
            result += QChar::fromUcs4(foldedLetter(letter));
    }
    return result;
}

char32_t letterAt(const QString &text, qsizetype at, int &units)
{
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    units = pair ? 2 : 1;
    return pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
}

} // namespace

FoldedText::FoldedText(const QString &original)
{
    m_text.reserve(original.size());
    m_positions.reserve(original.size() + 1);
    m_ends.reserve(original.size());
    const Foldings &foldings = knownFoldings();
    const qsizetype plain = appendPlain(original);
    int position = int(plain);
    for (qsizetype at = plain; at < original.size();) {
        int units = 0;
        const char32_t letter = letterAt(original, at, units);
        qsizetype end = at + units;
        int points = 1;
        while (end < original.size() && isMark(original[end]))
            ++end, ++points;
        if (points > 1)
            append(foldedCluster(original.mid(at, end - at)), position, position + points);
        else if (letter < knownLetters)
            append(foldings[letter], position);
        else if (!isDropped(letter))
            append(QString(QChar::fromUcs4(foldedLetter(letter))), position, position + 1);
        at = end;
        position += points;
    }
    m_positions.append(position);
}

/// Takes letters and common signs as long as they follow each other: all of most texts. Where the first other
/// one stands; the letter before it may still get a mark.
qsizetype FoldedText::appendPlain(const QString &original)
{
    const Foldings &foldings = knownFoldings();
    m_text.resize(original.size());
    m_positions.resize(original.size());
    m_ends.resize(original.size());
    QChar *text = m_text.data();
    int *positions = m_positions.data();
    int *ends = m_ends.data();
    qsizetype at = 0;
    qsizetype size = 0;
    qsizetype sizeBefore = 0; // before the last letter
    for (; at < original.size(); ++at) {
        const char16_t letter = original[at].unicode();
        if (letter >= knownLetters ? !isCommonSign(letter) : isMark(original[at]))
            break;
        const char16_t fold = letter >= knownLetters ? foldedSign(letter) : foldings[letter];
        sizeBefore = size;
        text[size] = QChar(fold);
        positions[size] = int(at);
        ends[size] = int(at) + 1;
        size += fold != 0 ? 1 : 0;
    }
    if (at > 0 && at < original.size()) {
        --at;
        size = sizeBefore;
    }
    m_text.truncate(size);
    m_positions.resize(size);
    m_ends.resize(size);
    return at;
}

void FoldedText::append(const QString &folded, int begin, int end)
{
    m_text += folded;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        m_positions.append(begin);
        m_ends.append(end);
    }
}

void FoldedText::append(char16_t folded, int position)
{
    if (folded == 0)
        return;
    m_text += QChar(folded);
    m_positions.append(position);
    m_ends.append(position + 1);
}

std::optional<TextSpan> FoldedText::originalSpan(qsizetype begin, qsizetype end) const
{
    if (begin < 0 || end > m_ends.size() || begin >= end)
        return std::nullopt;
    return TextSpan::make(m_positions[begin], m_ends[end - 1]);
}

QString folded(const QString &text)
{
    QString copy(text.size(), Qt::Uninitialized);
    QChar *end = copy.data();
    const Foldings &foldings = knownFoldings();
    for (const QChar unit : text) {
        const char16_t letter = unit.unicode();
        // Rare signs and letters with marks take the long way.
        if (letter >= knownLetters ? !isCommonSign(letter) : isMark(unit))
            return FoldedText(text).text();
        const char16_t fold = letter >= knownLetters ? foldedSign(letter) : foldings[letter];
        *end = QChar(fold);
        end += fold != 0;
    }
    copy.truncate(end - copy.constData());
    return copy;
}

} // namespace elchi
