// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/table.h"

#include <QAbstractTableModel>

namespace elchi {

/// The first rows of a report as the file will hold them; a header's tooltip explains its column.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int previewRows = 20;

    explicit TableModel(QObject *parent = nullptr);

    /// Keeps the first previewRows rows of it.
    void setTable(const report::Table &table);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    report::Table m_table;
};

} // namespace elchi
