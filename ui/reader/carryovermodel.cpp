// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/carryovermodel.h"

#include "models/entitylook.h"

#include <QGuiApplication>
#include <QHash>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int longestQuote = 120;

QString shortened(const QString &words)
{
    const QString line = words.simplified();
    return line.size() > longestQuote ? line.left(longestQuote) + u'…' : line;
}

QString decisionWords(CarryDecision decision)
{
    switch (decision) {
    case CarryDecision::Accept:
        return u"✓ "_s + CarryOverModel::tr("accepted");
    case CarryDecision::Reject:
        return u"✗ "_s + CarryOverModel::tr("rejected");
    case CarryDecision::Open:
        break;
    }
    return CarryOverModel::tr("open");
}

} // namespace

void CarryOverModel::setRows(const QList<CarryOverRow> &rows)
{
    QHash<AnnotationId, CarryDecision> before;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        before.insert(m_rows.at(i).carried.mark.id, m_decisions.at(i));
    beginResetModel();
    m_rows = rows;
    m_decisions.clear();
    for (const CarryOverRow &row : rows)
        m_decisions << before.value(row.carried.mark.id, CarryDecision::Open);
    endResetModel();
}

bool CarryOverModel::decide(int row, CarryDecision decision)
{
    if (row < 0 || row >= m_rows.size())
        return false;
    if (decision == CarryDecision::Accept && m_rows.at(row).carried.standing == Standing::Nowhere)
        return false;
    m_decisions[row] = decision;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    return true;
}

void CarryOverModel::acceptAllExact()
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (standsExactly(m_rows.at(row).carried.standing) && m_decisions.at(row) == CarryDecision::Open)
            decide(row, CarryDecision::Accept);
    }
}

int CarryOverModel::count(CarryDecision decision) const
{
    return int(m_decisions.count(decision));
}

QList<CarriedMark> CarryOverModel::accepted() const
{
    QList<CarriedMark> marks;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_decisions.at(i) == CarryDecision::Accept)
            marks << m_rows.at(i).carried;
    }
    return marks;
}

QList<AnnotationId> CarryOverModel::rejected() const
{
    QList<AnnotationId> marks;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_decisions.at(i) == CarryDecision::Reject)
            marks << m_rows.at(i).carried.mark.id;
    }
    return marks;
}

int CarryOverModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CarryOverModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CarryOverModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(index.row(), index.column());
    const Standing standing = m_rows.at(index.row()).carried.standing;
    const bool isDoubtful = standing == Standing::Changed || standing == Standing::Nowhere;
    if (role == Qt::ForegroundRole && index.column() == Place && isDoubtful)
        return doubtColour(QGuiApplication::palette());
    return {};
}

QString CarryOverModel::text(int row, int column) const
{
    const CarryOverRow &shown = m_rows.at(row);
    switch (column) {
    case Decision:
        return decisionWords(m_decisions.at(row));
    case Quote:
        return shown.carried.mark.span ? shortened(shown.carried.mark.quote) : tr("whole dispatch");
    case What:
        return shown.what;
    default:
        return placeWords(shown.carried);
    }
}

QString CarryOverModel::placeWords(const CarriedMark &carried)
{
    switch (carried.standing) {
    case Standing::Same:
        return tr("the same");
    case Standing::Moved:
        return tr("moved");
    case Standing::SameWords:
        return tr("same words, other surroundings");
    case Standing::Changed:
        return tr("text changed: «%1» → «%2»")
            .arg(shortened(carried.mark.quote), shortened(carried.placed.quote));
    case Standing::Nowhere:
        break;
    }
    return tr("cannot be placed");
}

QVariant CarryOverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Decision:
        return tr("Decision");
    case Quote:
        return tr("Marked words");
    case What:
        return tr("Mark");
    default:
        return tr("In the new version");
    }
}

} // namespace elchi
