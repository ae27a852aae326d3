// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTableView>

namespace elchi {

/// A table of which whole rows are chosen, one at a time, and which a click on a heading sorts. Tab leaves
/// it.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    /// `name` becomes the objectName, `label` what a screen reader says. The model stays its owner's.
    RowTable(const QString &name, const QString &label, QAbstractItemModel *model, QWidget *parent = nullptr);

    /// Widths of the columns in letters, from the first; never narrower than the heading. The last column
    /// takes the room that is left.
    void setWidths(const QList<int> &letters);
    /// This column is always as wide as what stands in it (in the first few hundred rows).
    void fitColumn(int column);
};

} // namespace elchi
