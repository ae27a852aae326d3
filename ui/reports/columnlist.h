// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reports.h"

#include <QStringList>
#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace elchi {

/// The columns of one report: which are written, and in which order. Ticked by Space or a click, moved by
/// dragging or Alt+Up and Alt+Down. What was chosen for each report is remembered (QSettings
/// "reportColumns/" + its name).
class ColumnList : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnList(QWidget *parent = nullptr);

    /// Shows another report's columns as they were left; changed() is not emitted.
    void setReport(const report::Description &report);
    /// The keys of the ticked columns, in their order.
    [[nodiscard]] QStringList chosen() const;
    void tickAll(bool on);

Q_SIGNALS:
    void changed();

private:
    void compose();
    void wire();
    void add(const report::Column &column, bool on);
    void move(int step);
    void tell();
    void updateButtons();
    [[nodiscard]] QStringList remembered() const;

    QListWidget *m_list;
    QToolButton *m_all;
    QToolButton *m_none;
    QToolButton *m_up;
    QToolButton *m_down;
    QString m_report;
    bool m_filling = false;
};

} // namespace elchi
