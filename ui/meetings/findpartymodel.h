// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/entity.h"

#include <QAbstractListModel>
#include <QDate>
#include <QList>

namespace elchi {

class Workspace;

/// What may take part in a meeting (people, organisations, countries), or which office a participant held,
/// found by typing: the list below a FindEdit. The last row offers what was typed as something new.
class FindPartyModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Sought { Party, Office };
    enum Role { DetailRole = Qt::UserRole + 1 /**< QString: "Person · Japan", "new person" */ };

    FindPartyModel(Workspace &workspace, Sought sought, QObject *parent = nullptr);

    /// Entities used in this dispatch come first.
    void setNear(DispatchId dispatch) { m_near = dispatch; }
    /// Offices: those that this person held come first, held on `day` before others (invalid: any day).
    void setHolder(EntityId person, QDate day);

    /// The entity of a row; one that is new has no valid id yet.
    [[nodiscard]] Entity entityAt(int row) const;
    /// The office that the holder held on the day, by the tenures; an invalid id when none is known.
    [[nodiscard]] EntityId officeHeld() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

public Q_SLOTS:
    /// Fills the model before it returns (a few milliseconds).
    void search(const QString &words);

Q_SIGNALS:
    void failed(const elchi::Error &error);

private:
    [[nodiscard]] QList<Entity> held(const QString &words) const;
    [[nodiscard]] QList<Entity> found(const QString &words);
    [[nodiscard]] bool isSought(EntityType type) const;

    Workspace &m_workspace;
    Sought m_sought;
    DispatchId m_near;
    EntityId m_holder;
    QDate m_day;
    QList<Entity> m_rows;
};

} // namespace elchi
