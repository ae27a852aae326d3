// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace elchi {

/// The rows of an EntityModel whose name or aliases hold all the typed words, sorted as people of the locale
/// sort names; mentions as numbers.
class EntityFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit EntityFilter(QObject *parent = nullptr);

    /// Empty: every row.
    void setWords(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words; ///< folded
};

} // namespace elchi
