// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispatch.h"
#include "text/foldedwords.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <span>

namespace elchi {

/// What a full-text index is fed with for the words of a text: their lemmas, each once, with single spaces
/// between them, in any order; and the words that do not begin like their lemma. Any thread.
[[nodiscard]] QString searchTerms(std::span<const FoldedWord> words, Language language);

/// A word of a query, folded. It finds all forms of the same word, and words whose lemma begins like it: what
/// is not typed to its end yet.
struct QueryWord
{
    QString beginning;
    QStringList lemmas; ///< in every language

    /// Whether this folded word of a text is found, or begins like it.
    [[nodiscard]] bool finds(QStringView foldedWord, Language language) const;
    friend bool operator==(const QueryWord &, const QueryWord &) = default;
};

/// The words of whatever was typed; none where there is neither letter nor digit. Any thread.
[[nodiscard]] QList<QueryWord> queryWords(const QString &query);

} // namespace elchi
