// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/outcomeproxy.h"

#include "library/importmodel.h"

namespace elchi {

void OutcomeProxy::setOutcome(int outcome)
{
    m_outcome = outcome;
    invalidateRowsFilter();
}

bool OutcomeProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_outcome == doubtful)
        return index.data(ImportModel::DoubtfulRole).toBool();
    return m_outcome == everything || index.data(ImportModel::OutcomeRole).toInt() == m_outcome;
}

} // namespace elchi
