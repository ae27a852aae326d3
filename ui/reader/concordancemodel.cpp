// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/concordancemodel.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace elchi {

void ConcordanceModel::show(const QList<OtherPlace> &places)
{
    beginResetModel();
    m_places = places;
    m_taken = QList<bool>(places.size(), true);
    endResetModel();
    Q_EMIT takenChanged();
}

QList<OtherPlace> ConcordanceModel::taken() const
{
    QList<OtherPlace> places;
    for (qsizetype row = 0; row < m_places.size(); ++row) {
        if (m_taken.at(row))
            places << m_places.at(row);
    }
    return places;
}

void ConcordanceModel::setTaken(const QList<int> &rows, bool taken)
{
    for (const int row : rows) {
        m_taken[row] = taken;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    Q_EMIT takenChanged();
}

void ConcordanceModel::setAllTaken(bool taken)
{
    m_taken.fill(taken);
    if (!m_taken.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT takenChanged();
}

int ConcordanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int ConcordanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConcordanceModel::words(const OtherPlace &place, int column) const
{
    switch (column) {
    case BeforeColumn:
        return place.before;
    case WordsColumn:
        return place.words;
    case AfterColumn:
        return place.after;
    case DispatchColumn:
        return place.title;
    default:
        return place.date ? place.date->toString() : QString();
    }
}

QVariant ConcordanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OtherPlace &place = m_places.at(index.row());
    const bool isTaken = m_taken.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return words(place, column);
    case Qt::ToolTipRole:
        return column == DispatchColumn ? place.title.toHtmlEscaped() : QVariant();
    case Qt::CheckStateRole:
        return column == BeforeColumn ? QVariant(isTaken ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column == BeforeColumn  ? Qt::AlignRight
                                            : column == WordsColumn ? Qt::AlignHCenter
                                                                    : Qt::AlignLeft));
    case Qt::FontRole: {
        QFont font;
        font.setBold(column == WordsColumn);
        font.setStrikeOut(column == WordsColumn && !isTaken);
        return font;
    }
    case Qt::ForegroundRole:
        return isTaken ? QVariant() : QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText));
    case Qt::AccessibleTextRole:
        return column == BeforeColumn ? u"%1, %2 %3 %4"_s.arg(isTaken ? tr("taken") : tr("left out"),
                                                              place.before, place.words, place.after)
                                      : words(place, column);
    default:
        return {};
    }
}

bool ConcordanceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != BeforeColumn)
        return false;
    setTaken({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

QVariant ConcordanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == BeforeColumn  ? Qt::AlignRight | Qt::AlignVCenter
                        : section == WordsColumn ? Qt::AlignCenter
                                                 : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Before"), tr("Words"), tr("After"), tr("Dispatch"), tr("Date")};
    return titles.value(section);
}

Qt::ItemFlags ConcordanceModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == BeforeColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace elchi
