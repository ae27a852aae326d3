// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "domain/textspan.h"

#include <QWidget>
#include <optional>

namespace elchi {

class EntityCard;
class EntityList;
class Workspace;

/// The place "Registry": people, offices, organisations and the rest at the left, what is known of the chosen
/// one at the right.
class RegistryPage : public QWidget
{
    Q_OBJECT

public:
    explicit RegistryPage(Workspace &workspace, QWidget *parent = nullptr);

public Q_SLOTS:
    /// Chooses an entity; filters of the list that hide it are cleared.
    void showEntity(elchi::EntityId entity);

Q_SIGNALS:
    void passageChosen(elchi::DispatchId dispatch, std::optional<elchi::TextSpan> span);
    void failed(const elchi::Error &error);
    void told(const QString &sentence);

private:
    EntityList *m_list;
    EntityCard *m_card;
};

} // namespace elchi
