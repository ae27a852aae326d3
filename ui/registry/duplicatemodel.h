// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/entity.h"
#include "models/latestanswer.h"
#include "models/seenreload.h"

#include <QAbstractTableModel>

namespace elchi {

class Workspace;

/// Pairs of entries that may be the same, one row each. Asks the workspace off the GUI thread whenever the
/// registry changes, but only while it is seen; the newest answer wins.
class DuplicateModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { One, Other, Type, Why, ColumnCount };

    explicit DuplicateModel(Workspace &workspace, QObject *parent = nullptr);

    /// Told by the view; unseen (the default) the model asks nothing.
    void setSeen(bool seen);
    [[nodiscard]] const AlikeEntities &pair(int row) const { return m_pairs.at(row); }
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
    void reload();
    void ask();
    void take(const QList<AlikeEntities> &pairs);

    Workspace &m_workspace;
    QList<AlikeEntities> m_pairs;
    SeenReload m_reload;
    LatestAnswer m_answer;
    bool m_loaded = false;
};

} // namespace elchi
