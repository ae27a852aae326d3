// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace elchi {

/// The names of all entities made ready to be found while they are typed: words of a name in any order,
/// begun, whole or from their middle, inflected, or in the other script. Says what NameQuery says, of very
/// many entities in a few milliseconds. A value; any thread.
class NameIndex
{
public:
    /// Nothing is in it.
    NameIndex() = default;
    /// `mentions`: how often each is mentioned, for the order; those that are missing count as never.
    NameIndex(const QList<Entity> &entities, const QHash<EntityId, int> &mentions);

    /// An entity with how well it answers; the better one is less.
    struct Found
    {
        int place = 0; ///< see find()
        bool far = false;
        int mentions = 0; ///< how often it is mentioned, negative
        QString names;
        EntityId id;

        friend auto operator<=>(const Found &, const Found &) = default;
    };

    /// The best first, none of `without`: called exactly so, then so in another form, then those whose name
    /// begins so, has the words as they were typed, has them in another form; within these, those of `near`,
    /// then the more mentioned, then by name.
    [[nodiscard]] QList<Found> find(const QString &typed, std::optional<EntityType> type,
                                    const QSet<EntityId> &near, int limit,
                                    const QSet<EntityId> &without = {}) const;

private:
    struct Named
    {
        EntityId id;
        EntityType type;
        QString names; ///< folded, each between line feeds
        int mentions = 0;
    };
    /// A word with the entities that have it in a name.
    struct Known
    {
        QString word;
        QList<int> owners;
    };

    void addWord(QHash<QString, int> &places, QList<Known> &known, const QString &word, int owner);
    [[nodiscard]] std::vector<bool> withWord(const QString &word) const;

    QList<Named> m_named;
    QList<Known> m_tokens; ///< what stands between spaces
    QList<Known> m_words;  ///< sorted
    QList<Known> m_latin;  ///< sorted; keys of the words over both scripts
};

} // namespace elchi
