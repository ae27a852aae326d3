// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/registry.h"

#include <QList>
#include <QSet>
#include <QString>

namespace elchi {

/// What speaks for one entity or another at a place of a text.
struct RankingGround
{
    QSet<EntityId> here;     ///< marked in this dispatch
    QSet<QString> countries; ///< ISO codes of whoever is marked or suggested in the same sentence
    QList<EntityId> recent;  ///< linked last, newest first
};

/// Entities that answer some words, the likeliest first: those called exactly so, then so in another form; in
/// this dispatch, of a country of the sentence, linked last; otherwise as they came. Pure; any thread.
[[nodiscard]] QList<EntityRow> ranked(QList<EntityRow> found, const QString &words,
                                      const RankingGround &ground);

} // namespace elchi
