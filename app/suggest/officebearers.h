// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggest/groundmention.h"
#include "suggest/meetingdraft.h"
#include "text/offsetmap.h"

#include <QHash>
#include <QList>
#include <functional>

namespace elchi {

/// Which office the text gives to which person, and who is meant where it names an office alone. Points into
/// what it was made from, which must outlive it.
class OfficeBearers
{
public:
    /// `mentions`: all of the text, by position.
    OfficeBearers(const DraftGround &ground, const OffsetMap &text, const QList<GroundMention> &mentions);

    /// The office mentioned nearest to a person within one sentence: «министр |Асан Усенов|», «|Асан Усенов|,
    /// министр»; invalid where there is none.
    [[nodiscard]] EntityId officeBeside(EntityId person) const;
    /// Whether the office is that of some person.
    [[nodiscard]] bool isBesideSomebody(EntityId office) const;
    /// An office named without its holder, where it can take part in something by its place in the sentence:
    /// the person whom the text gives that office to, else the one who held it on the day that `dayOf` gives
    /// for a sentence. An office inside of another one is nobody («посланник |премьер-министра Японии|»).
    [[nodiscard]] QList<GroundMention>
    unnamed(const std::function<std::optional<QDate>(qsizetype sentence)> &dayOf) const;

private:
    struct Beside
    {
        EntityId office = {};
        int apart = 0; ///< code points
    };

    void readBeside(const GroundMention &office);
    [[nodiscard]] int distance(const GroundMention &person, const GroundMention &office) const;
    [[nodiscard]] bool isInsideOfOffice(const GroundMention &office) const;
    [[nodiscard]] bool hasHolder(const GroundMention &office) const;
    [[nodiscard]] bool mayTakePart(const GroundMention &office) const;
    [[nodiscard]] const Entity *holderOf(EntityId office, const std::optional<QDate> &day) const;

    const DraftGround &m_ground;
    const OffsetMap &m_text;
    const QList<GroundMention> &m_mentions;
    QHash<EntityId, const Entity *> m_persons;
    QHash<EntityId, const Entity *> m_named; ///< office → whom the text gives it to
    QHash<EntityId, Beside> m_beside;        ///< person → the nearest office
};

} // namespace elchi
