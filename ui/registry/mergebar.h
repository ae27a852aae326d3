// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/entity.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace elchi {

class EntityFindModel;
class FindEdit;
class Workspace;

/// "Merge into…": finds the entity that another one becomes part of, says in one line what will move, and
/// does it. Hidden until it is opened; Esc closes it.
class MergeBar : public QWidget
{
    Q_OBJECT

public:
    explicit MergeBar(Workspace &workspace, QWidget *parent = nullptr);

    /// Opens it for the entity that will be gone.
    void open(const Entity &gone);

Q_SIGNALS:
    void merged(elchi::EntityId kept);
    void failed(const elchi::Error &error);

private:
    void choose(const Entity &kept);
    [[nodiscard]] QString movingWords(const EntityUses &uses) const;
    void merge();

    Workspace &m_workspace;
    Entity m_gone;
    Entity m_kept;
    EntityFindModel *m_model;
    FindEdit *m_find;
    QLabel *m_words;
    QPushButton *m_merge;
};

} // namespace elchi
