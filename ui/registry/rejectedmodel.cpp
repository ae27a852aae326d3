// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/rejectedmodel.h"

#include "models/words.h"
#include "workspace/codebook.h"
#include "workspace/marking.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace elchi {

RejectedModel::RejectedModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
    connect(&m_reload, &SeenReload::due, this, &RejectedModel::ask);
    for (const auto signal : {&Workspace::rejectionsChanged, &Workspace::codebookChanged})
        connect(&workspace, signal, &m_reload, &SeenReload::markStale);
    connect(&workspace, &Workspace::replayed, &m_reload, &SeenReload::markStale);
    m_reload.markStale();
}

void RejectedModel::ask()
{
    m_answer.await(
        this, m_workspace.marking().rejectedForGood(),
        [this](const QList<RejectedForGood> &rows) { take(rows); },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void RejectedModel::take(const QList<RejectedForGood> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_codes.clear();
    for (const Code &code : m_workspace.codebook().codes().value_or(QList<Code>()))
        m_codes.insert(code.key, code.name(interfaceLanguage()));
    m_loaded = true;
    endResetModel();
    Q_EMIT loaded();
}

QString RejectedModel::targetOf(const RejectedForGood &row) const
{
    return row.kind == AnnotationKind::Coding ? m_codes.value(row.target, row.target) : row.target;
}

int RejectedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RejectedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RejectedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RejectedForGood &row = m_rows.at(index.row());
    if (role == SortRole && index.column() == At)
        return row.at;
    const QStringList texts{row.text, targetOf(row), word(row.kind), row.author,
                            row.at.toLocalTime().toString(u"dd.MM.yyyy HH:mm"_s)};
    if (role == Qt::DisplayRole || role == SortRole)
        return texts.at(index.column());
    if (role == Qt::ToolTipRole) // Words come from dispatches: never as markup.
        return u"<span>%1</span>"_s.arg(texts.at(index.column()).toHtmlEscaped());
    return {};
}

QVariant RejectedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return QStringList{tr("Words"), tr("Not taken for"), tr("Sort"), tr("By whom"), tr("When")}.value(
        section);
}

} // namespace elchi
