// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tablepreview.h"

#include <QTableWidget>

namespace elchi {

class ChoiceBox;

/// The first rows of a table of dispatches; above each column is chosen what it holds. No two columns hold
/// the same: the one that held it before is left out, and gets it back when the choice moves on, as it does
/// under the arrow keys.
class ColumnsTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ColumnsTable(QWidget *parent = nullptr);

    void showTable(const TablePreview &table);
    /// What every column holds, by its name.
    [[nodiscard]] ColumnRoles roles() const;
    [[nodiscard]] bool hasText() const;
    void focusRoles(); ///< the keyboard goes to the first choice

Q_SIGNALS:
    void rolesChanged();

private:
    void addBox(int column, ColumnRole role);
    void takeRole(int column, ColumnRole role);

    QStringList m_names;
    QList<ChoiceBox *> m_boxes;                     ///< by column
    QHash<int, std::pair<int, ColumnRole>> m_taken; ///< by column: from which other one, and what
};

} // namespace elchi
