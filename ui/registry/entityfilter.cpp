// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/entityfilter.h"

#include "models/words.h"
#include "registry/entitymodel.h"

namespace elchi {

EntityFilter::EntityFilter(EntityModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model), m_collator(QLocale(toName(interfaceLanguage())))
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&model);
    setSortRole(EntityModel::SortRole);
}

void EntityFilter::setWords(const QString &words)
{
    m_query = NameQuery(words);
    invalidateFilter();
}

bool EntityFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_query.finds(m_model.keys(row));
}

bool EntityFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(EntityModel::SortRole);
    const QVariant other = right.data(EntityModel::SortRole);
    if (left.column() == EntityModel::Mentions)
        return one.toInt() < other.toInt();
    return m_collator.compare(one.toString(), other.toString()) < 0;
}

} // namespace elchi
