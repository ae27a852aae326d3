// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/duplicatemodel.h"

#include "models/words.h"
#include "workspace/registry.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace elchi {

DuplicateModel::DuplicateModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
    connect(&m_reload, &SeenReload::due, this, &DuplicateModel::ask);
    reload();
    connect(&workspace, &Workspace::registryChanged, this, &DuplicateModel::reload);
    connect(&workspace, &Workspace::replayed, this, &DuplicateModel::reload);
}

void DuplicateModel::setSeen(bool seen)
{
    m_reload.setSeen(seen);
}

void DuplicateModel::reload()
{
    m_reload.markStale();
}

void DuplicateModel::ask()
{
    m_answer.await(
        this, m_workspace.registry().duplicates(), [this](const QList<AlikeEntities> &pairs) { take(pairs); },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void DuplicateModel::take(const QList<AlikeEntities> &pairs)
{
    beginResetModel();
    m_pairs = pairs;
    m_loaded = true;
    endResetModel();
    Q_EMIT loaded();
}

int DuplicateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

int DuplicateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DuplicateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AlikeEntities &pair = m_pairs.at(index.row());
    const QStringList texts{pair.one.name, pair.other.name, word(pair.one.type),
                            pair.sameName ? tr("The same name") : tr("The name in another script")};
    if (role == Qt::DisplayRole)
        return texts.at(index.column());
    if (role == Qt::ToolTipRole) // Names come from dispatches: never as markup.
        return u"<span>%1</span>"_s.arg(texts.at(index.column()).toHtmlEscaped());
    return {};
}

QVariant DuplicateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return QStringList{tr("One"), tr("The other"), tr("Type"), tr("Why they may be one")}.value(section);
}

} // namespace elchi
