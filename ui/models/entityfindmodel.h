// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "workspace/registry.h"

#include <QAbstractListModel>
#include <optional>

namespace elchi {

class Workspace;

/// The entities that the typed words may mean, best first: the list below a FindEdit. Shows the name; the
/// detail tells entities of one name apart.
class EntityFindModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        EntityIdRole = Qt::UserRole + 1, ///< elchi::EntityId
        TypeRole,                        ///< elchi::EntityType as int
        DetailRole,                      ///< "Person · Japan": FindEdit::setDetailRole()
        MentionsRole,                    ///< int
    };

    explicit EntityFindModel(Workspace &workspace, QObject *parent = nullptr);

    /// Only entities of this type; none (the default): every type.
    void setType(std::optional<EntityType> type) { m_type = type; }
    /// Entities used in this dispatch come first.
    void setNear(DispatchId dispatch) { m_near = dispatch; }
    /// Never offered; for "merge into another".
    void setExcluded(EntityId entity) { m_excluded = entity; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// The entity of a row; an empty one for an index that is not of this model.
    [[nodiscard]] Entity entity(const QModelIndex &index) const;

public Q_SLOTS:
    /// Fills the model with at most 20 entities before it returns (a few milliseconds).
    void search(const QString &words);

Q_SIGNALS:
    void failed(const elchi::Error &error);

private:
    Workspace &m_workspace;
    QList<EntityRow> m_rows;
    std::optional<EntityType> m_type;
    DispatchId m_near;
    EntityId m_excluded;
};

} // namespace elchi
