// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/filter.h"
#include "domain/textspan.h"
#include "models/seenreload.h"
#include "report/csv.h"
#include "report/reports.h"

#include <QFuture>
#include <QHash>
#include <QWidget>
#include <optional>

class QLabel;
class QListWidget;
class QPushButton;
class QRadioButton;
class QTableView;

namespace elchi {

class ColumnList;
class EmptyPlace;
class SavedNote;
class TableModel;
class Workspace;

/// The place "Reports": a report, its columns and the kind of CSV; the first rows as they will be written,
/// how many there are, and the button that writes them. A double click on a row opens the passage behind it.
class ReportsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReportsPage(Workspace &workspace, QWidget *parent = nullptr);
    /// Waits for reports that are still being put together: they ask the workspace.
    ~ReportsPage() override;

    void chooseReport(report::Kind kind);
    void choosePreset(report::CsvPreset preset);
    /// Writes the chosen report as CSV, as soon as its rows are known. Emits saved() or failed().
    void saveTo(const QString &path);
    /// The columns that will be written, in their order.
    [[nodiscard]] QStringList columns() const;

public Q_SLOTS:
    void setFilter(const elchi::Filter &filter);

Q_SIGNALS:
    void passageChosen(elchi::DispatchId dispatch, std::optional<elchi::TextSpan> span);
    /// The report is empty; the analyst wants to read and mark, or to see more again.
    void readingRequested();
    void clearFilterRequested();
    void failed(const elchi::Error &error);
    void saved(const QString &path, int rows);
    /// The rows of the chosen report are known; the preview shows them.
    void loaded(int rows);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *composeChoices();
    void fillReports();
    QWidget *composePreview();
    QWidget *composeFooter();
    void wire();
    void watchWorkspace();
    void later();
    void ask();
    void take(int question, const Result<report::Table> &table);
    void preview();
    void updateWords();
    void updateEmpty(bool noColumn);
    void leaveEmptyPlace();
    void askSave();
    void write(const QString &path);
    void openRow(int row);
    [[nodiscard]] report::Kind kind() const;
    [[nodiscard]] report::CsvPreset preset() const;

    Workspace &m_workspace;
    TableModel *m_model;
    QListWidget *m_reports;
    ColumnList *m_columns;
    QRadioButton *m_plain;
    QRadioButton *m_excel;
    QTableView *m_table;
    QLabel *m_count;
    EmptyPlace *m_empty;
    QPushButton *m_save;
    SavedNote *m_saved;
    SeenReload m_reload;
    Filter m_filter;
    std::optional<report::Table> m_full; ///< all columns; nothing while it is being asked for
    QList<QFuture<Result<report::Table>>> m_asked;
    QString m_waitingPath; ///< to be written when the rows are there
    int m_question = 0;
    bool m_refused = false; ///< the workspace could not answer
    bool m_writing = false;
};

} // namespace elchi
