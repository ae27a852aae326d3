// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/entitymodel.h"

#include "models/entitylook.h"
#include "models/words.h"
#include "workspace/workspace.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QString aliasesText(const Entity &entity)
{
    QStringList texts;
    for (const Alias &alias : entity.aliases) {
        if (alias.text != entity.name && !texts.contains(alias.text))
            texts << alias.text;
    }
    return texts.join(u", "_s);
}

} // namespace

EntityModel::EntityModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
    connect(&m_reload, &SeenReload::due, this, &EntityModel::ask);
    reload();
    connect(&workspace, &Workspace::registryChanged, this, &EntityModel::reload);
    connect(&workspace, &Workspace::marksChanged, this, &EntityModel::reload);
    connect(&workspace, &Workspace::replayed, this, &EntityModel::reload);
}

void EntityModel::setType(std::optional<EntityType> type)
{
    m_type = type;
    reload();
}

void EntityModel::reload()
{
    m_reload.markStale();
}

void EntityModel::setSeen(bool seen)
{
    m_reload.setSeen(seen);
}

void EntityModel::ask()
{
    m_answer.await(
        this, m_workspace.registry().rows(m_type), [this](const QList<EntityRow> &rows) { take(rows); },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void EntityModel::take(const QList<EntityRow> &rows)
{
    Q_EMIT aboutToLoad();
    beginResetModel();
    m_rows = rows;
    m_keys.clear();
    for (const EntityRow &row : rows)
        m_keys << NameKeys(row.entity);
    m_loaded = true;
    endResetModel();
    Q_EMIT loaded();
}

int EntityModel::rowOf(EntityId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).entity.id == id)
            return row;
    }
    return -1;
}

int EntityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EntityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EntityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EntityRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole: // Names come from dispatches: never as markup.
        return u"<span>%1</span>"_s.arg(text(row, index.column()).toHtmlEscaped());
    case Qt::DecorationRole:
        return index.column() == Type ? entityColour(row.entity.type, QGuiApplication::palette())
                                      : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == Mentions ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case EntityIdRole:
        return QVariant::fromValue(row.entity.id);
    case SortRole:
        return index.column() == Mentions ? QVariant(row.mentions) : text(row, index.column());
    default:
        return {};
    }
}

QVariant EntityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Mentions)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList names{tr("Name"), tr("Type"), tr("Country"), tr("Aliases"), tr("Mentions")};
    return names.value(section);
}

QString EntityModel::text(const EntityRow &row, int column)
{
    switch (column) {
    case Name:
        return row.entity.name;
    case Type:
        return word(row.entity.type);
    case Country:
        return countryName(row.entity.country);
    case Aliases:
        return aliasesText(row.entity);
    case Mentions:
        return QString::number(row.mentions);
    default:
        return {};
    }
}

} // namespace elchi
