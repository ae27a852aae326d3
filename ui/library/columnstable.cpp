// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/columnstable.h"

#include "widgets/choicebox.h"

#include <QHeaderView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int narrowest = 150; // pixels: the longest role
constexpr int widest = 360;

QString word(ColumnRole role)
{
    switch (role) {
    case ColumnRole::None:
        return ColumnsTable::tr("Leave out");
    case ColumnRole::Text:
        return ColumnsTable::tr("Text");
    case ColumnRole::Title:
        return ColumnsTable::tr("Title");
    case ColumnRole::Date:
        return ColumnsTable::tr("Date");
    case ColumnRole::Agency:
        return ColumnsTable::tr("Agency");
    case ColumnRole::Author:
        return ColumnsTable::tr("Author");
    case ColumnRole::City:
        return ColumnsTable::tr("City");
    case ColumnRole::Url:
        return ColumnsTable::tr("Web address");
    case ColumnRole::Language:
        return ColumnsTable::tr("Language");
    }
    return {};
}

} // namespace

ColumnsTable::ColumnsTable(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(u"previewColumns"_s);
    setAccessibleName(tr("First rows of the table"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::NoFocus);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    setHorizontalScrollMode(ScrollPerPixel);
}

void ColumnsTable::showTable(const TablePreview &table)
{
    clear();
    m_boxes.clear();
    m_taken.clear();
    m_names = table.names;
    setColumnCount(int(m_names.size()));
    setRowCount(int(table.rows.size()) + 1);
    setHorizontalHeaderLabels(m_names);
    for (int row = 0; row < table.rows.size(); ++row) {
        for (int column = 0; column < columnCount(); ++column)
            setItem(row + 1, column, new QTableWidgetItem(table.rows[row][column].simplified()));
    }
    for (int column = 0; column < columnCount(); ++column)
        addBox(column, table.roles[column]);
    resizeColumnsToContents();
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, std::clamp(columnWidth(column), narrowest, widest));
    if (!m_boxes.isEmpty())
        setRowHeight(0, m_boxes.first()->sizeHint().height() + 8);
    Q_EMIT rolesChanged();
}

void ColumnsTable::addBox(int column, ColumnRole role)
{
    auto *box = new ChoiceBox(u"columnRole%1"_s.arg(column),
                              tr("What the column “%1” holds").arg(m_names[column]), this);
    for (const ColumnRole one : columnRoles())
        box->addItem(word(one), int(one));
    box->showValue(int(role));
    connect(box, &ChoiceBox::chosen, this,
            [this, column](const QVariant &value) { takeRole(column, ColumnRole(value.toInt())); });
    m_boxes << box;
    setCellWidget(0, column, box);
}

void ColumnsTable::takeRole(int column, ColumnRole role)
{
    const auto holds = [this](int at, ColumnRole one) {
        return m_boxes[at]->currentData().toInt() == int(one);
    };
    if (const auto taken = m_taken.take(column); taken.second != ColumnRole::None) {
        if (holds(taken.first, ColumnRole::None))
            m_boxes[taken.first]->showValue(int(taken.second));
    }
    for (int other = 0; other < m_boxes.size() && role != ColumnRole::None; ++other) {
        if (other == column || !holds(other, role))
            continue;
        m_boxes[other]->showValue(int(ColumnRole::None));
        m_taken.insert(column, {other, role});
    }
    Q_EMIT rolesChanged();
}

ColumnRoles ColumnsTable::roles() const
{
    ColumnRoles roles;
    for (qsizetype column = 0; column < m_boxes.size(); ++column)
        roles.insert(m_names[column], ColumnRole(m_boxes[column]->currentData().toInt()));
    return roles;
}

void ColumnsTable::focusRoles()
{
    if (!m_boxes.isEmpty())
        m_boxes.first()->setFocus();
}

bool ColumnsTable::hasText() const
{
    return std::ranges::any_of(
        m_boxes, [](const ChoiceBox *box) { return box->currentData().toInt() == int(ColumnRole::Text); });
}

} // namespace elchi
