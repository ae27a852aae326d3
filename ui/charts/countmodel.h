// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartview.h"

#include <QAbstractTableModel>

namespace elchi {

/// The numbers of a chart as a table: name and count. GUI thread.
class CountModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CountModel(QObject *parent = nullptr);

    void setChart(const ChartData &data);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartData m_chart;
};

} // namespace elchi
