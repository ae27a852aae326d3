// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/countmodel.h"

namespace elchi {

CountModel::CountModel(QObject *parent) : QAbstractTableModel(parent) {}

void CountModel::setChart(const ChartData &data)
{
    beginResetModel();
    m_chart = data;
    endResetModel();
}

int CountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_chart.bars.size());
}

int CountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant CountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChartBar &bar = m_chart.bars[index.row()];
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? QVariant(bar.label) : QVariant(bar.value);
    if (role == Qt::TextAlignmentRole && index.column() == 1)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant CountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? (m_chart.horizontal ? tr("Sector") : tr("Month")) : m_chart.unit;
}

} // namespace elchi
