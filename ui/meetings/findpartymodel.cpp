// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/findpartymodel.h"

#include "models/words.h"
#include "workspace/registry.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int mostRows = 20;

} // namespace

FindPartyModel::FindPartyModel(Workspace &workspace, Sought sought, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_sought(sought)
{
}

void FindPartyModel::setHolder(EntityId person, QDate day)
{
    m_holder = person;
    m_day = day;
}

Entity FindPartyModel::entityAt(int row) const
{
    return m_rows.value(row);
}

EntityId FindPartyModel::officeHeld() const
{
    const auto tenures = m_holder.isValid()
                             ? m_workspace.registry().tenures(m_holder).value_or(QList<Tenure>())
                             : QList<Tenure>();
    for (const Tenure &tenure : tenures | std::views::reverse) {
        if (tenure.person == m_holder && (!m_day.isValid() || tenure.covers(m_day)))
            return tenure.office;
    }
    return {};
}

int FindPartyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindPartyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entity &entity = m_rows.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return entity.name;
    if (role != DetailRole)
        return {};
    if (!entity.id.isValid())
        return m_sought == Sought::Office ? tr("new office") : tr("new person");
    return entity.country.isEmpty() ? word(entity.type)
                                    : u"%1 · %2"_s.arg(word(entity.type), countryName(entity.country));
}

void FindPartyModel::search(const QString &words)
{
    const QString typed = words.simplified();
    beginResetModel();
    m_rows = held(typed);
    for (const Entity &entity : found(typed)) {
        if (!std::ranges::contains(m_rows, entity.id, &Entity::id))
            m_rows << entity;
    }
    const bool known = std::ranges::any_of(
        m_rows, [&](const Entity &entity) { return entity.name.compare(typed, Qt::CaseInsensitive) == 0; });
    if (!typed.isEmpty() && !known) {
        const EntityType type = m_sought == Sought::Office ? EntityType::Office : EntityType::Person;
        m_rows << Entity{.id = {}, .type = type, .name = typed, .country = {}};
    }
    endResetModel();
}

QList<Entity> FindPartyModel::held(const QString &words) const
{
    QList<Entity> now;
    QList<Entity> once;
    if (m_sought != Sought::Office || !m_holder.isValid())
        return now;
    const auto tenures = m_workspace.registry().tenures(m_holder).value_or(QList<Tenure>());
    for (const Tenure &tenure : tenures) {
        const auto office = m_workspace.registry().load(tenure.office);
        if (office && office->name.contains(words, Qt::CaseInsensitive))
            (m_day.isValid() && tenure.covers(m_day) ? now : once) << *office;
    }
    return now + once;
}

QList<Entity> FindPartyModel::found(const QString &words)
{
    const std::optional<EntityType> type =
        m_sought == Sought::Office ? std::optional(EntityType::Office) : std::nullopt;
    const auto rows = m_workspace.registry().find(words, type, m_near, mostRows);
    QList<Entity> result;
    for (const EntityRow &row : rows.value_or(QList<EntityRow>())) {
        if (isSought(row.entity.type))
            result << row.entity;
    }
    if (!rows)
        Q_EMIT failed(rows.error());
    return result;
}

bool FindPartyModel::isSought(EntityType type) const
{
    if (m_sought == Sought::Office)
        return type == EntityType::Office;
    return type == EntityType::Person || type == EntityType::Organisation || type == EntityType::Country;
}

} // namespace elchi
