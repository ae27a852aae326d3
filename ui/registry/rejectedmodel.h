// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/rejectedforgood.h"
#include "models/latestanswer.h"
#include "models/seenreload.h"

#include <QAbstractTableModel>
#include <QHash>

namespace elchi {

class Workspace;

/// What was rejected for good, newest first. Asked for off the GUI thread whenever it changes, but only while
/// it is seen; the newest answer wins.
class RejectedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Words, Target, Kind, Author, At, ColumnCount };
    /// What a column is sorted by.
    static constexpr int SortRole = Qt::UserRole;

    explicit RejectedModel(Workspace &workspace, QObject *parent = nullptr);

    /// Told by the view; unseen (the default) the model asks nothing.
    void setSeen(bool seen) { m_reload.setSeen(seen); }
    [[nodiscard]] const RejectedForGood &at(int row) const { return m_rows.at(row); }
    /// False until the first answer came.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const elchi::Error &error);

private:
    void ask();
    void take(const QList<RejectedForGood> &rows);
    [[nodiscard]] QString targetOf(const RejectedForGood &row) const;

    Workspace &m_workspace;
    QList<RejectedForGood> m_rows;
    QHash<QString, QString> m_codes; ///< their names by their keys
    SeenReload m_reload;
    LatestAnswer m_answer;
    bool m_loaded = false;
};

} // namespace elchi
