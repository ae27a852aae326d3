// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QSyntaxHighlighter>

namespace elchi {

class Speller;

/// A word of a line: where it stands, in UTF-16 units.
struct WordPlace
{
    int begin = 0;
    int length = 0;

    friend bool operator==(const WordPlace &, const WordPlace &) = default;
};

/// The words of one line that a speller may be asked about: no numbers, no words with digits, no web or mail
/// addresses; inner hyphens and apostrophes belong to the word.
[[nodiscard]] QList<WordPlace> wordsToCheck(const QString &line);

/// Underlines misspelt words, but for the word that is just being typed.
class SpellHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// Neither is owned: `document` is the parent, `speller` must outlive this.
    SpellHighlighter(QTextDocument *document, const Speller &speller);

    /// The word in the making ends or holds this position (UTF-16 units in the document) and is left in
    /// peace; -1: none.
    void setTypingAt(int position);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Speller &m_speller;
    int m_typingAt = -1;
};

} // namespace elchi
