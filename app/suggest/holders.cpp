// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/holders.h"

namespace elchi {

Holders::Holders(const QList<Tenure> &tenures, const QList<Entity> &entities)
{
    QHash<EntityId, const Entity *> offices;
    for (const Entity &entity : entities) {
        if (!tenures.isEmpty() && entity.type == EntityType::Office)
            offices.insert(entity.id, &entity);
    }
    for (const Tenure &tenure : tenures) {
        const Entity *office = offices.value(tenure.office);
        if (!office)
            continue;
        m_tenures.insert(tenure.person, tenure);
        if (!m_indices.contains(tenure.office)) {
            m_indices.insert(tenure.office, m_offices.size());
            m_offices.append(*office);
        }
    }
}

QList<const Entity *> Holders::officesOf(EntityId person, const std::optional<QDate> &day) const
{
    QList<const Entity *> offices;
    const auto [begin, end] = m_tenures.equal_range(person);
    for (auto tenure = begin; tenure != end; ++tenure) {
        if (!day || tenure->covers(*day))
            offices.append(&m_offices[m_indices.value(tenure->office)]);
    }
    return offices;
}

} // namespace elchi
