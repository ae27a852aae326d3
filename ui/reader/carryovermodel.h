// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/carryover.h"

#include <QAbstractTableModel>

namespace elchi {

/// What the analyst says of a mark of an earlier version.
enum class CarryDecision { Open, Accept, Reject };

/// One mark of an earlier version with what it says in words.
struct CarryOverRow
{
    CarriedMark carried;
    QString what; ///< "Япония — Country"
};

/// Marks of an earlier version, each with its place in the new one and the analyst's decision.
class CarryOverModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Decision, Quote, What, Place, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Replaces the rows; a mark that was there before keeps its decision.
    void setRows(const QList<CarryOverRow> &rows);
    [[nodiscard]] const QList<CarryOverRow> &rows() const { return m_rows; }
    [[nodiscard]] CarryDecision decision(int row) const { return m_decisions.at(row); }
    /// A mark that cannot be placed cannot be accepted: false.
    bool decide(int row, CarryDecision decision);
    void acceptAllExact();
    [[nodiscard]] int count(CarryDecision decision) const;

    [[nodiscard]] QList<CarriedMark> accepted() const;
    [[nodiscard]] QList<AnnotationId> rejected() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Where a mark would stand, as people read it: "the same", "moved", "text changed: «3» → «5»".
    [[nodiscard]] static QString placeWords(const CarriedMark &carried);

private:
    [[nodiscard]] QString text(int row, int column) const;

    QList<CarryOverRow> m_rows;
    QList<CarryDecision> m_decisions;
};

} // namespace elchi
