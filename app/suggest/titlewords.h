// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispatch.h"
#include "domain/entity.h"
#include "suggest/lettertable.h"
#include "suggest/tokens.h"

#include <QList>
#include <QSet>
#include <QStringList>
#include <QVarLengthArray>

namespace elchi {

/// A word that says what a document, programme or event is: «соглашение», «дорожная карта», "summit".
struct TitleHead
{
    /// What makes it a name.
    enum class Rule {
        Complement,   ///< what it is about, or an adjective: «соглашение о торговле», «кредитное соглашение»
        Genitive,     ///< the same, or what it is of: «план действий», «Конвенция ООН»
        Adjective,    ///< an adjective: «совместное заявление»
        Title,        ///< only a name in quotation marks: «форум «Инвестиции в горы»»
        Organisation, ///< whose it is: «саммит ОТГ»
    };

    EntityType type;
    Language language;
    QStringList words; ///< nominative, folded
    Rule rule;
};

/// Where such a word stands: the words [first, last] of a text.
struct TitlePlace
{
    const TitleHead *head;
    qsizetype first;
    qsizetype last;
};

using TitlePlaces = QVarLengthArray<TitlePlace, 4>;

/// The words of resources/vocabularies/titles.csv (columns type, lang, kind, words; kinds: "head" and the
/// other rules of TitleHead, "adjective", and words at which a name "goes on" or "stops" although their
/// endings say otherwise). Only read: thread-safe.
class TitleWords
{
public:
    [[nodiscard]] static const TitleWords &shipped();

    /// The heads of one thing that end with a word, in any case, the longest first.
    [[nodiscard]] TitlePlaces endingAt(const Tokens &text, qsizetype last) const;
    /// Whether the head of a document begins with a word.
    [[nodiscard]] bool beginAt(const Tokens &text, qsizetype first, Language language) const;
    /// The nominative of an adjective that makes a head a name; empty for all other words.
    [[nodiscard]] QString adjective(QStringView foldedWord, Language language) const;
    [[nodiscard]] bool goesOn(QStringView foldedWord, Language language) const;
    [[nodiscard]] bool stops(QStringView foldedWord, Language language) const;

private:
    TitleWords();
    void add(const QStringList &cells);

    QList<TitleHead> m_heads;
    LetterTable m_endings; ///< what stays of each head's last word → index of the head
    QList<std::pair<Language, QString>> m_adjectives;
    QSet<std::pair<Language, QString>> m_goOn;
    QSet<std::pair<Language, QString>> m_stops;
};

} // namespace elchi
