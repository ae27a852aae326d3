// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "models/latestanswer.h"
#include "models/seenreload.h"
#include "workspace/namequery.h"
#include "workspace/registry.h"

#include <QAbstractTableModel>
#include <optional>

namespace elchi {

class Workspace;

/// The table of the registry: asks the workspace off the GUI thread, and again whenever registry or marks
/// change, but only while it is seen. The newest answer wins; several changes at once are one question.
/// Sorted by EntityFilter.
class EntityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Type, Country, Aliases, Mentions, ColumnCount };
    enum Role {
        EntityIdRole = Qt::UserRole + 1, ///< elchi::EntityId
        SortRole,                        ///< QString, or int in the column of mentions
    };

    explicit EntityModel(Workspace &workspace, QObject *parent = nullptr);

    /// Only entities of this type; none (the default): all. Asks again.
    void setType(std::optional<EntityType> type);
    [[nodiscard]] std::optional<EntityType> type() const { return m_type; }
    /// Asks again as soon as the event loop turns, or when it is seen again.
    void reload();
    /// Told by the view; unseen (the default) the model asks nothing.
    void setSeen(bool seen);
    /// The row of that entity; -1 when it is not among them.
    [[nodiscard]] int rowOf(EntityId id) const;
    /// False until the first answer came.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The names of the entity in that row, to be looked through.
    [[nodiscard]] const NameKeys &keys(int row) const { return m_keys.at(row); }

Q_SIGNALS:
    void aboutToLoad();
    /// New rows are there.
    void loaded();
    void failed(const elchi::Error &error);

private:
    void ask();
    void take(const QList<EntityRow> &rows);
    [[nodiscard]] static QString text(const EntityRow &row, int column);

    Workspace &m_workspace;
    QList<EntityRow> m_rows;
    QList<NameKeys> m_keys; ///< one per row
    std::optional<EntityType> m_type;
    SeenReload m_reload;
    LatestAnswer m_answer;
    bool m_loaded = false;
};

} // namespace elchi
