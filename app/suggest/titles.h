// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggest/foundwords.h"
#include "suggest/titlewords.h"
#include "suggest/tokens.h"

#include <QList>
#include <optional>

namespace elchi {

/// Documents, programmes and events that no alias names, by the word that says what they are (see TitleWords)
/// and what belongs to it, with their name in the nominative:
/// - documents with what they are about, an adjective or a title: «меморандум о взаимопонимании в области
///   туризма», «совместная декларация», «закон «О …»», «билим берүү боюнча меморандум», "joint statement on
///   border security"; and the word alone where it can only mean the one named before;
/// - programmes and events with their title in quotation marks (the title alone), summits of organisations.
/// `known`: what was found so far.
[[nodiscard]] QList<Finding> titledThings(const Tokens &text, const FoundWords &known);

/// The words [first, last] between quotation marks.
struct QuotedWords
{
    qsizetype first;
    qsizetype last;
};

/// The quotation that opens right behind a word; nothing where none does, or it is no title by its length.
[[nodiscard]] std::optional<QuotedWords> quotedBehind(const Tokens &text, qsizetype word);
/// The quotation that closes right before a word.
[[nodiscard]] std::optional<QuotedWords> quotedBefore(const Tokens &text, qsizetype word);
/// The words [first, last] as they stand there, each space a plain one; empty when first > last.
[[nodiscard]] QString writtenWords(const Tokens &text, qsizetype first, qsizetype last);
/// What the head says, called by its title in quotation marks; nothing where there is no title, or it names
/// something known.
[[nodiscard]] std::optional<Finding> quotedThing(const Tokens &text, const FoundWords &known,
                                                 const TitlePlace &place,
                                                 const std::optional<QuotedWords> &title);
/// With a capital at its beginning.
[[nodiscard]] QString capitalised(QString name);

/// One name in one language: what belongs to a head and what all of it is called; nothing where the head
/// stands alone or is only a part of something else.
[[nodiscard]] std::optional<Finding> russianTitle(const Tokens &text, const FoundWords &known,
                                                  const TitlePlace &place);
[[nodiscard]] std::optional<Finding> kyrgyzTitle(const Tokens &text, const FoundWords &known,
                                                 const TitlePlace &place);
[[nodiscard]] std::optional<Finding> englishTitle(const Tokens &text, const FoundWords &known,
                                                  const TitlePlace &place);

} // namespace elchi
