// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/codefilter.h"

#include "codebook/codetreemodel.h"

namespace elchi {

CodeFilter::CodeFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void CodeFilter::setWords(const QString &words)
{
    m_words = words.simplified();
    invalidateFilter();
}

void CodeFilter::showRetired(bool shown)
{
    m_retired = shown;
    invalidateFilter();
}

bool CodeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!index.data(CodeTreeModel::CodeIdRole).value<CodeId>().isValid())
        return m_words.isEmpty();
    if (!m_retired && index.data(CodeTreeModel::RetiredRole).toBool())
        return false;
    for (; index.isValid(); index = index.parent()) {
        if (index.data(CodeTreeModel::WordsRole).toString().contains(m_words, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace elchi
