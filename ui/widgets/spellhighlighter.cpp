// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spellhighlighter.h"

#include "spelling/speller.h"

#include <QRegularExpression>
#include <QTextDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

// A note is short; a line of this length was pasted and would hold up the window.
constexpr int longestLine = 20'000;

QList<WordPlace> addressesIn(const QString &line)
{
    static const QRegularExpression address(u"(?:\\w+://|www\\.)\\S+|\\S+@\\S+"_s);
    QList<WordPlace> result;
    for (const auto &match : address.globalMatch(line))
        result << WordPlace{int(match.capturedStart()), int(match.capturedLength())};
    return result;
}

} // namespace

QList<WordPlace> wordsToCheck(const QString &line)
{
    static const QRegularExpression token(u"[\\p{L}\\p{M}\\p{N}_]+(?:['’\\-‑][\\p{L}\\p{M}\\p{N}_]+)*"_s);
    static const QRegularExpression digit(u"[\\p{N}_]"_s);
    const auto addresses = addressesIn(line);
    QList<WordPlace> result;
    for (const auto &match : token.globalMatch(line)) {
        const WordPlace place{int(match.capturedStart()), int(match.capturedLength())};
        const bool inAddress = std::ranges::any_of(addresses, [&](const WordPlace &one) {
            return place.begin >= one.begin && place.begin < one.begin + one.length;
        });
        if (!inAddress && place.length > 1 && !match.capturedView().contains(digit))
            result << place;
    }
    return result;
}

SpellHighlighter::SpellHighlighter(QTextDocument *document, const Speller &speller)
    : QSyntaxHighlighter(document), m_speller(speller)
{
}

void SpellHighlighter::setTypingAt(int position)
{
    if (position == m_typingAt)
        return;
    const auto before = document()->findBlock(m_typingAt);
    m_typingAt = position;
    if (before.isValid())
        rehighlightBlock(before);
    const auto now = document()->findBlock(position);
    if (now.isValid() && now != before)
        rehighlightBlock(now);
}

void SpellHighlighter::highlightBlock(const QString &text)
{
    if (text.size() > longestLine || m_speller.language().isEmpty())
        return;
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wrong.setUnderlineColor(QColor(208, 64, 52)); // reads on light and on dark grounds alike
    const int typing = m_typingAt - currentBlock().position();
    for (const auto &place : wordsToCheck(text)) {
        const bool beingTyped = typing > place.begin && typing <= place.begin + place.length;
        if (!beingTyped && !m_speller.isCorrect(text.mid(place.begin, place.length)))
            setFormat(place.begin, place.length, wrong);
    }
}

} // namespace elchi
