// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/place.h"

#include <QList>
#include <QWidget>

class QAction;

namespace elchi {

/// The rail at the left: one button with icon and word for each place. The buttons mirror the actions of the
/// View menu, which carry the keys.
class PlacesRail : public QWidget
{
    Q_OBJECT

public:
    /// `actions` in the order of allPlaces, checkable and exclusive; they outlive the rail.
    explicit PlacesRail(const QList<QAction *> &actions, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace elchi
