// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace elchi {

/// The list of dispatches: rows of one height, of which any number may exist; what is out of sight costs
/// nothing. Shows a LibraryModel by a LibraryDelegate.
class LibraryList : public QListView
{
    Q_OBJECT

public:
    explicit LibraryList(QWidget *parent = nullptr);

protected:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
};

} // namespace elchi
