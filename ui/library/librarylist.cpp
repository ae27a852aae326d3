// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarylist.h"

#include "library/librarydelegate.h"

namespace elchi {

LibraryList::LibraryList(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new LibraryDelegate(this));
    // One height for all: the view never asks about rows that are out of sight.
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
}

void LibraryList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                              const QList<int> &roles)
{
    // QListView would lay out and paint all rows anew, for each mark that is set: a row might have grown.
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles); // NOLINT(bugprone-parent-virtual-call)
}

} // namespace elchi
