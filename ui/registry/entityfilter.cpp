// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/entityfilter.h"

#include "registry/entitymodel.h"

#include <algorithm>

namespace elchi {

EntityFilter::EntityFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(EntityModel::SortRole);
}

void EntityFilter::setWords(const QString &words)
{
    m_words = EntityModel::searchable(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool EntityFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString text = sourceModel()->index(row, 0, parent).data(EntityModel::WordsRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

bool EntityFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(EntityModel::SortRole);
    const QVariant other = right.data(EntityModel::SortRole);
    if (left.column() == EntityModel::Mentions)
        return one.toInt() < other.toInt();
    return QString::localeAwareCompare(one.toString(), other.toString()) < 0;
}

} // namespace elchi
