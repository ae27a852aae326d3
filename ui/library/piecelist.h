// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importpreview.h"

#include <QTableWidget>

namespace elchi {

/// The dispatches that a text seems to hold, one row each. A ticked row belongs to the one above it; Space
/// ticks it.
class PieceList : public QTableWidget
{
    Q_OBJECT

public:
    explicit PieceList(QWidget *parent = nullptr);

    void showPieces(const QList<PreviewedPiece> &pieces);
    /// The rows that belong to the one above, counted from 1.
    [[nodiscard]] QList<int> joined() const;
    /// How many dispatches the text becomes.
    [[nodiscard]] int count() const { return rowCount() - int(joined().size()); }

Q_SIGNALS:
    void joinedChanged();
    /// The beginning of the piece that the cursor is on.
    void pieceChosen(const QString &text);

private:
    enum Column { Joined, Title, Date, Agency, ColumnCount };
    void paintRow(int row);

    QList<PreviewedPiece> m_pieces;
};

} // namespace elchi
