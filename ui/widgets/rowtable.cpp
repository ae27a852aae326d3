// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowtable.h"

#include <QHeaderView>

namespace elchi {

RowTable::RowTable(const QString &name, const QString &label, QAbstractItemModel *model, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(name);
    setAccessibleName(label);
    setModel(model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setHighlightSections(false);
}

void RowTable::setWidths(const QList<int> &letters)
{
    for (int column = 0; column < letters.size(); ++column) {
        const int wanted = letters.at(column) * fontMetrics().averageCharWidth() + 16;
        setColumnWidth(column, qMax(wanted, horizontalHeader()->sectionSizeHint(column)));
    }
}

void RowTable::fitColumn(int column)
{
    horizontalHeader()->setResizeContentsPrecision(200);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

} // namespace elchi
