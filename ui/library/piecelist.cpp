// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/piecelist.h"

#include <QAction>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace elchi {

PieceList::PieceList(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(u"previewPieces"_s);
    setAccessibleName(tr("Dispatches in the text"));
    setColumnCount(ColumnCount);
    setHorizontalHeaderLabels({tr("With the one above"), tr("Title"), tr("Date"), tr("Agency")});
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(Joined, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Title, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Date, QHeaderView::ResizeToContents);
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (item->column() != Joined)
            return;
        paintRow(item->row());
        Q_EMIT joinedChanged();
    });
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0 && row < m_pieces.size())
            Q_EMIT pieceChosen(m_pieces[row].text);
    });
    // Wherever in its row the cursor stands.
    auto *tick = new QAction(tr("With the one above"), this);
    tick->setShortcut(Qt::Key_Space);
    tick->setShortcutContext(Qt::WidgetShortcut);
    connect(tick, &QAction::triggered, this, [this] {
        QTableWidgetItem *box = item(currentRow(), Joined);
        if (box && box->flags().testFlag(Qt::ItemIsUserCheckable))
            box->setCheckState(box->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    addAction(tick);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void PieceList::showPieces(const QList<PreviewedPiece> &pieces)
{
    const QSignalBlocker quiet(this);
    m_pieces = pieces;
    setRowCount(0);
    setRowCount(int(pieces.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const PreviewedPiece &piece = pieces[row];
        auto *box = new QTableWidgetItem;
        box->setData(Qt::AccessibleTextRole, tr("With the one above"));
        // Nothing stands above the first.
        box->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable |
                      (row > 0 ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
        if (row > 0)
            box->setCheckState(Qt::Unchecked);
        setItem(row, Joined, box);
        setItem(row, Title, new QTableWidgetItem);
        setItem(row, Date, new QTableWidgetItem(piece.date ? piece.date->toString() : QString()));
        setItem(row, Agency, new QTableWidgetItem(piece.agency));
        paintRow(row);
    }
    setCurrentCell(0, Title);
}

/// What belongs to the one above stands under it.
void PieceList::paintRow(int row)
{
    const bool joined = item(row, Joined)->checkState() == Qt::Checked;
    const QString title = m_pieces[row].title.simplified();
    item(row, Title)->setText(joined ? u"↳ "_s + title : title);
    const QColor words = palette().color(joined ? QPalette::PlaceholderText : QPalette::Text);
    for (int column = Title; column < ColumnCount; ++column)
        item(row, column)->setForeground(words);
}

QList<int> PieceList::joined() const
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row, Joined)->checkState() == Qt::Checked)
            rows << row + 1;
    }
    return rows;
}

} // namespace elchi
