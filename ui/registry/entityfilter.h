// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/namequery.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace elchi {

class EntityModel;

/// The rows of an EntityModel that the typed words find, sorted as people of the interface language sort
/// names; mentions as numbers.
class EntityFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit EntityFilter(EntityModel &model, QObject *parent = nullptr);

    /// Empty: every row.
    void setWords(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    EntityModel &m_model;
    NameQuery m_query{QString()};
    QCollator m_collator;
};

} // namespace elchi
