// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entityfindmodel.h"

#include "models/words.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int mostRows = 20;

} // namespace

EntityFindModel::EntityFindModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{
}

int EntityFindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant EntityFindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.entity.name;
    case EntityIdRole:
        return QVariant::fromValue(row.entity.id);
    case TypeRole:
        return int(row.entity.type);
    case DetailRole:
        return row.entity.country.isEmpty()
                   ? word(row.entity.type)
                   : u"%1 · %2"_s.arg(word(row.entity.type), countryName(row.entity.country));
    case MentionsRole:
        return row.mentions;
    default:
        return {};
    }
}

Entity EntityFindModel::entity(const QModelIndex &index) const
{
    return index.model() == this && index.row() < m_rows.size() ? m_rows.at(index.row()).entity : Entity();
}

void EntityFindModel::search(const QString &words)
{
    auto found = m_workspace.registry().find(words, m_type, m_near, mostRows);
    beginResetModel();
    m_rows = found.value_or(QList<EntityRow>());
    m_rows.removeIf([this](const EntityRow &row) { return row.entity.id == m_excluded; });
    endResetModel();
    if (!found)
        Q_EMIT failed(found.error());
}

} // namespace elchi
