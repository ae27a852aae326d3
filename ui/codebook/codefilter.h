// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace elchi {

/// The rows of a CodeTreeModel that hold the typed words in one of their names, with what stands above and
/// below them; retired codes only on request. The headings are always there.
class CodeFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CodeFilter(QObject *parent = nullptr);

    void setWords(const QString &words);
    void showRetired(bool shown);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_words;
    bool m_retired = false;
};

} // namespace elchi
