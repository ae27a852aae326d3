// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/entity.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace elchi {

class TenureRow;
class Workspace;

/// Who held an office, or which offices a person held, one row each. Rows are kept while something in them is
/// missing or wrong; only those that are complete are told.
class TenuresEdit : public QWidget
{
    Q_OBJECT

public:
    explicit TenuresEdit(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the stored tenures of a person or an office; rows are kept as they are when these are the ones
    /// told last.
    void setTenures(const Entity &holder, const QList<Tenure> &tenures);
    /// Tells days that were typed and not yet told.
    void flush();

Q_SIGNALS:
    void changed(const QList<elchi::Tenure> &tenures);
    void failed(const elchi::Error &error);

private:
    TenureRow *addRow(const Tenure &tenure);
    void removeRow(TenureRow *row);
    void clear();
    void tell();

    Workspace &m_workspace;
    Entity m_holder;
    QList<TenureRow *> m_rows;
    QList<Tenure> m_told;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    int m_number = 0;
};

} // namespace elchi
