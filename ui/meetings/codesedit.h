// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code.h"

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItem;
class QStandardItemModel;

namespace elchi {

/// Sectors and topics to tick, in a list that typing narrows; what is ticked stands above in words.
class CodesEdit : public QWidget
{
    Q_OBJECT

public:
    explicit CodesEdit(QWidget *parent = nullptr);

    /// All that can be ticked, in this order.
    void setCodes(const QList<Code> &codes);
    /// Ticks these; changed() is not emitted.
    void setChosen(const QList<CodeId> &chosen);
    [[nodiscard]] QList<CodeId> chosen() const;

Q_SIGNALS:
    /// The analyst ticked or unticked one.
    void changed(const QList<elchi::CodeId> &chosen);

private:
    void itemChanged(const QStandardItem *item);
    void updateSummary();

    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_narrowed;
    QLabel *m_summary;
    QLineEdit *m_words;
    QListView *m_list;
    bool m_filling = false;
};

} // namespace elchi
