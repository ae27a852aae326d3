// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "store/annotations.h"
#include "suggest/suggestions.h"

#include <QList>

namespace elchi {

/// Everything that is needed to make suggestions for one dispatch away from the store's thread.
struct Offering
{
    QString text;
    DispatchFields fields;
    QList<Annotation> marks;
    QList<store::Rejection> rejections;
    QList<store::RejectionForGood> forGood; ///< of the whole workspace
    Known known;                            ///< empty when the index is there already
};

/// On the store's thread. `withNames`: also the registry and the codebook, for a new index.
[[nodiscard]] Result<Offering> fetchOffering(store::Connection &connection, DispatchId dispatch,
                                             bool withNames);

/// The words of a suggestion by their lemmas, as a rejection for good remembers them. Any thread.
[[nodiscard]] QString lemmasOf(const QString &words);

/// What the index finds, and what somebody is quoted with, without what is marked already or was rejected, by
/// position. Any thread. Marked already is: a quote on overlapping words, the same code or entity on
/// overlapping words, a date on overlapping words, any mention on exactly the same words, and for a new name
/// any mention on a part of it.
[[nodiscard]] QList<Suggestion> openSuggestions(const Offering &offering, const SuggestionIndex &index);

} // namespace elchi
