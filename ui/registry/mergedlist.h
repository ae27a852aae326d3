// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/entity.h"

#include <QWidget>

class QVBoxLayout;

namespace elchi {

class Workspace;

/// What became part of an entity, one line each, with the button that parts it again.
class MergedList : public QWidget
{
    Q_OBJECT

public:
    explicit MergedList(Workspace &workspace, QWidget *parent = nullptr);

    /// Answers how many there are.
    int showFor(EntityId kept);

Q_SIGNALS:
    /// That one is an entity of its own again.
    void parted(elchi::EntityId gone);
    void failed(const elchi::Error &error);

private:
    void addRow(const Entity &gone, int number);

    Workspace &m_workspace;
    QVBoxLayout *m_column;
    QList<Entity> m_shown;
    QList<QWidget *> m_rows;
};

} // namespace elchi
