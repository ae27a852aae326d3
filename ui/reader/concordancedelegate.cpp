// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/concordancedelegate.h"

#include "reader/concordancemodel.h"

namespace elchi {

void ConcordanceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == ConcordanceModel::BeforeColumn)
        option->textElideMode = Qt::ElideLeft;
}

} // namespace elchi
