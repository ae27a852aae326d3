// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QHash>
#include <QList>
#include <optional>

namespace elchi {

/// Who held which office when. Only read after it was made: thread-safe.
class Holders
{
public:
    /// Tenures of offices that `entities` does not hold are left out.
    Holders(const QList<Tenure> &tenures, const QList<Entity> &entities);

    /// The offices that a person held on a day; on an unknown day: ever.
    [[nodiscard]] QList<const Entity *> officesOf(EntityId person, const std::optional<QDate> &day) const;

    [[nodiscard]] bool isEmpty() const { return m_offices.isEmpty(); }

private:
    QList<Entity> m_offices;
    QMultiHash<EntityId, Tenure> m_tenures; ///< by person
    QHash<EntityId, qsizetype> m_indices;   ///< office → index in m_offices
};

} // namespace elchi
