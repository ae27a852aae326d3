// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/tablemodel.h"

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

// A cell may hold a long note; the preview shows its beginning on one line.
constexpr qsizetype longestCell = 300;

} // namespace

TableModel::TableModel(QObject *parent) : QAbstractTableModel(parent) {}

void TableModel::setTable(const report::Table &table)
{
    beginResetModel();
    m_table.columns = table.columns;
    m_table.rows = table.rows.first(std::min<qsizetype>(table.rows.size(), previewRows));
    endResetModel();
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &cell = m_table.rows[index.row()][index.column()];
    if (role == Qt::DisplayRole)
        return cell.left(longestCell).replace(u'\n', u' ');
    if (role == Qt::ToolTipRole && !cell.isEmpty())
        return cell.left(longestCell * 3).toHtmlEscaped();
    return {};
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.columns.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return m_table.columns[section].key;
    if (role == Qt::ToolTipRole)
        return m_table.columns[section].meaning.toHtmlEscaped();
    return {};
}

} // namespace elchi
