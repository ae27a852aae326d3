// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/otherplace.h"

#include <QAbstractTableModel>
#include <QList>

namespace elchi {

/// Places as a concordance: what stands left of the words, the words, what stands right of them, and where.
/// Each line is taken or left; all are taken at first.
class ConcordanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { BeforeColumn, WordsColumn, AfterColumn, DispatchColumn, DateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<OtherPlace> &places);
    [[nodiscard]] const OtherPlace &at(int row) const { return m_places.at(row); }
    [[nodiscard]] bool isTaken(int row) const { return m_taken.at(row); }
    [[nodiscard]] QList<OtherPlace> taken() const;
    void setTaken(const QList<int> &rows, bool taken);
    void setAllTaken(bool taken);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void takenChanged();

private:
    [[nodiscard]] QString words(const OtherPlace &place, int column) const;

    QList<OtherPlace> m_places;
    QList<bool> m_taken;
};

} // namespace elchi
