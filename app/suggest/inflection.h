// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <initializer_list>

namespace elchi {

/// Whether a word has one of these endings.
[[nodiscard]] bool endsIn(QStringView word, std::initializer_list<QStringView> endings);

/// What stays when a Russian noun or adjective is inflected: «япони» of «япония», «японск» of «японский»;
/// short words and Latin ones stay whole. Takes a folded word.
[[nodiscard]] QString stemOf(QStringView foldedWord);

/// What stays of a word that inflects unlike others: «посл» of «посол»; empty for all others.
[[nodiscard]] QStringView irregularStemOf(QStringView foldedWord);

/// Whether a folded word of a text is a form of a folded word of a name: the same, with a Russian case
/// ending, with a chain of Kyrgyz suffixes («жапаровдун», «акшнын»), or with an English 's.
[[nodiscard]] bool isFormOf(QStringView foldedWord, QStringView foldedName);

/// Whether a form (see isFormOf) speaks of several where the name speaks of one: «министров» of «министр»,
/// «глав» of «глава», «элчилери» of «элчиси». Endings that could also be singular do not count.
[[nodiscard]] bool isPluralOf(QStringView foldedWord, QStringView foldedName);

enum class GrammarCase { Nominative, Genitive, Dative, Instrumental, Kyrgyz };

/// The case that the ending of a Russian office's word shows: «послом» → Instrumental. `stem`: the part that
/// does not change.
[[nodiscard]] GrammarCase caseOf(QStringView ending);

/// The likely nominative of one word of a person's name that stood in that case, letters as written:
/// «Касымалиева» (Genitive) → «Касымалиев», «Акихисы» → «Акихиса». A guess: the analyst sees and corrects it.
[[nodiscard]] QString nominative(const QString &word, GrammarCase grammarCase);

} // namespace elchi
