// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/entity.h"

#include <QWidget>

class QLineEdit;

namespace elchi {

class ChoiceBox;
class Workspace;

/// "New…": the name and the type of an entity to add. Hidden until it is opened; Enter adds, Esc closes.
class NewEntityBar : public QWidget
{
    Q_OBJECT

public:
    explicit NewEntityBar(Workspace &workspace, QWidget *parent = nullptr);

    void open(EntityType type, const QString &name);

Q_SIGNALS:
    void added(elchi::EntityId entity);
    void failed(const elchi::Error &error);

private:
    void add();

    Workspace &m_workspace;
    QLineEdit *m_name;
    ChoiceBox *m_type;
};

} // namespace elchi
