// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispatch.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace elchi {

/// What a full-text index is fed with for a folded text: its words (runs of letters and digits) and their
/// lemmas, each once, with single spaces between them, in any order; and the words that do not begin like
/// their lemma. Any thread.
[[nodiscard]] QString searchTerms(const QString &folded, Language language);

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

/// The words of a folded text as index and queries cut it, by position; views into it.
[[nodiscard]] QList<QStringView> indexedWords(QStringView folded);

} // namespace elchi
