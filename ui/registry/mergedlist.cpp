// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/mergedlist.h"

#include "workspace/registry.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace elchi {

MergedList::MergedList(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_column(new QVBoxLayout(this))
{
    setObjectName(u"entityMergedList"_s);
    m_column->setContentsMargins(0, 0, 0, 8);
    m_column->setSpacing(4);
}

int MergedList::showFor(EntityId kept)
{
    const auto merged =
        kept.isValid() ? m_workspace.registry().mergedInto(kept) : Result<QList<Entity>>(QList<Entity>());
    if (!merged)
        Q_EMIT failed(merged.error());
    const QList<Entity> now = merged.value_or(QList<Entity>());
    if (now == m_shown)
        return int(now.size());
    m_shown = now;
    for (QWidget *row : std::exchange(m_rows, {}))
        row->deleteLater();
    for (int i = 0; i < now.size(); ++i)
        addRow(now.at(i), i + 1);
    return int(now.size());
}

void MergedList::addRow(const Entity &gone, int number)
{
    auto *row = new QWidget(this);
    auto *name = new QLabel(gone.name, row);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    auto *part = new QPushButton(tr("Part again"), row);
    part->setObjectName(u"entityPart%1"_s.arg(number));
    part->setAccessibleName(tr("Part again: %1").arg(gone.name));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(name, 1);
    line->addWidget(part);
    m_column->addWidget(row);
    m_rows << row;
    connect(part, &QPushButton::clicked, this, [this, id = gone.id] {
        if (const auto done = m_workspace.registry().part(id); !done)
            Q_EMIT failed(done.error());
        else
            Q_EMIT parted(id);
    });
}

} // namespace elchi
