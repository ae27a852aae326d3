// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace elchi {

/// Of an ImportModel the rows of one outcome, those that want to be looked at, or all.
class OutcomeProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    static constexpr int everything = -1;
    static constexpr int doubtful = -2;

    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// int(ImportOutcome), `everything` or `doubtful`.
    void setOutcome(int outcome);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int m_outcome = everything;
};

} // namespace elchi
