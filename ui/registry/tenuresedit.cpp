// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/tenuresedit.h"

#include "registry/tenurerow.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Equal but for the row ids, which the store gives anew each time.
bool alike(const QList<Tenure> &some, const QList<Tenure> &others)
{
    auto inOrder = [](QList<Tenure> tenures) {
        for (Tenure &tenure : tenures)
            tenure.id = {};
        std::ranges::sort(tenures, {}, [](const Tenure &tenure) {
            return std::tuple(tenure.person, tenure.office, tenure.from, tenure.to);
        });
        return tenures;
    };
    return inOrder(some) == inOrder(others);
}

} // namespace

TenuresEdit::TenuresEdit(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_column(new QVBoxLayout),
      m_add(new QPushButton(tr("Add &tenure"), this))
{
    setObjectName(u"entityTenuresEdit"_s);
    m_add->setObjectName(u"tenureAdd"_s);
    m_add->setAccessibleName(tr("Add tenure"));
    connect(m_add, &QPushButton::clicked, this, [this] {
        const bool person = m_holder.type == EntityType::Person;
        addRow({.id = {},
                .person = person ? m_holder.id : EntityId(),
                .office = person ? EntityId() : m_holder.id,
                .from = {},
                .to = {}})
            ->setFocus();
    });
    m_column->setSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addLayout(m_column);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
}

void TenuresEdit::setTenures(const Entity &holder, const QList<Tenure> &tenures)
{
    const bool same = holder.id == m_holder.id && holder.type == m_holder.type;
    m_holder = holder;
    if (same && alike(tenures, m_told))
        return;
    clear();
    m_told = tenures;
    for (const Tenure &tenure : tenures)
        addRow(tenure);
}

void TenuresEdit::flush()
{
    const auto rows = m_rows;
    for (TenureRow *row : rows)
        row->flush();
}

TenureRow *TenuresEdit::addRow(const Tenure &tenure)
{
    const auto sought = m_holder.type == EntityType::Person ? EntityType::Office : EntityType::Person;
    auto *row = new TenureRow(m_workspace, tenure, sought, ++m_number, this);
    connect(row, &TenureRow::changed, this, &TenuresEdit::tell);
    connect(row, &TenureRow::removed, this, [this, row] { removeRow(row); });
    connect(row, &TenureRow::failed, this, &TenuresEdit::failed);
    m_rows << row;
    m_column->addWidget(row);
    return row;
}

void TenuresEdit::removeRow(TenureRow *row)
{
    m_add->setFocus();
    m_rows.removeOne(row);
    row->disconnect(this); // going away is no reason to store it
    row->setParent(nullptr);
    row->deleteLater();
    tell();
}

void TenuresEdit::clear()
{
    const auto rows = std::exchange(m_rows, {});
    m_number = 0;
    for (TenureRow *row : rows) {
        row->disconnect(this);
        row->setParent(nullptr);
        row->deleteLater();
    }
}

void TenuresEdit::tell()
{
    QList<Tenure> now;
    for (const TenureRow *row : std::as_const(m_rows)) {
        if (row->isComplete())
            now << row->tenure();
    }
    if (alike(now, m_told))
        return;
    m_told = now;
    Q_EMIT changed(now);
}

} // namespace elchi
