// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportspage.h"

#include "reports/columnlist.h"
#include "reports/tablemodel.h"
#include "widgets/emptyplace.h"
#include "widgets/savednote.h"
#include "widgets/savepath.h"
#include "workspace/reporting.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QString titleOf(report::Kind kind)
{
    switch (kind) {
    case report::Kind::Meetings:
        return ReportsPage::tr("Meetings");
    case report::Kind::Mentions:
        return ReportsPage::tr("Mentions");
    case report::Kind::Sectors:
        return ReportsPage::tr("Sector mentions");
    case report::Kind::Dispatches:
        return ReportsPage::tr("Dispatches");
    }
    return {};
}

QLabel *heading(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setBuddy(buddy);
    // A list does not tell a screen reader of its label.
    if (buddy && buddy->accessibleName().isEmpty())
        buddy->setAccessibleName(QString(text).remove(u'&'));
    return label;
}

/// The cell of that column, empty where the table has none.
QString cellOf(const report::Table &table, int row, const QString &key)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].key == key)
            return table.rows[row][i];
    }
    return {};
}

/// Says what will separate the cells on this machine.
QString excelWords()
{
    return report::separatorOf(report::CsvPreset::Excel) == u';'
               ? ReportsPage::tr("For E&xcel (semicolon, UTF-8 with BOM)")
               : ReportsPage::tr("For E&xcel (comma, UTF-8 with BOM)");
}

} // namespace

ReportsPage::ReportsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new TableModel(this)),
      m_reports(new QListWidget(this)), m_columns(new ColumnList(this)),
      m_plain(new QRadioButton(tr("&Plain (RFC 4180: comma, UTF-8)"), this)),
      m_excel(new QRadioButton(excelWords(), this)), m_table(new QTableView(this)), m_count(new QLabel(this)),
      m_empty(new EmptyPlace(u"reportEmpty"_s, this)), m_save(new QPushButton(tr("Save &CSV…"), this)),
      m_saved(new SavedNote(u"reportMessage"_s, this))
{
    setObjectName(u"reportsPage"_s);
    auto *right = new QWidget(this);
    auto *lines = new QVBoxLayout(right);
    lines->setContentsMargins(8, 16, 16, 16);
    lines->setSpacing(8);
    lines->addWidget(composePreview(), 1);
    lines->addWidget(composeFooter());
    auto *splitter = new QSplitter(this);
    splitter->addWidget(composeChoices());
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({376, 900});
    splitter->setChildrenCollapsible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    m_reports->setCurrentRow(0);
    m_columns->setReport(report::describe(kind()));
    wire();
    watchWorkspace();
    updateWords();
}

ReportsPage::~ReportsPage()
{
    for (auto &asked : m_asked)
        asked.waitForFinished();
}

void ReportsPage::fillReports()
{
    m_reports->setObjectName(u"reportList"_s);
    const auto reports = report::descriptions();
    for (const report::Description &report : reports) {
        auto *item = new QListWidgetItem(titleOf(report.kind) + u'\n' + report.meaning, m_reports);
        item->setData(Qt::UserRole, int(report.kind));
        item->setData(Qt::AccessibleTextRole, QString(titleOf(report.kind) + u": "_s + report.meaning));
    }
    m_reports->setWordWrap(true);
    m_reports->setSpacing(2);
    m_reports->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Two lines for each report; the columns get the rest.
    m_reports->setFixedHeight(m_reports->count() * (2 * fontMetrics().lineSpacing() + 8) + 8);
}

QWidget *ReportsPage::composeChoices()
{
    fillReports();
    m_plain->setObjectName(u"reportPlain"_s);
    m_excel->setObjectName(u"reportExcel"_s);
    m_plain->setChecked(true);
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(16, 16, 8, 16);
    column->setSpacing(8);
    column->addWidget(heading(tr("Rep&ort"), m_reports, this));
    column->addWidget(m_reports);
    column->addWidget(m_columns, 1);
    column->addWidget(heading(tr("Kind of CSV"), nullptr, this));
    column->addWidget(m_plain);
    column->addWidget(m_excel);
    return panel;
}

QWidget *ReportsPage::composePreview()
{
    m_table->setObjectName(u"reportPreview"_s);
    m_table->setAccessibleName(tr("First rows of the report"));
    m_table->setAccessibleDescription(tr("Enter or a double click opens the passage behind a row."));
    m_table->setToolTip(m_table->accessibleDescription());
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(heading(tr("Prev&iew"), m_table, this));
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    return panel;
}

QWidget *ReportsPage::composeFooter()
{
    m_count->setObjectName(u"reportCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_save->setObjectName(u"reportSave"_s);
    m_save->setDefault(true);
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->addWidget(m_count, 1);
    line->addWidget(m_save);
    column->addLayout(line);
    column->addWidget(m_saved);
    return panel;
}

void ReportsPage::wire()
{
    m_reload.markStale();
    connect(&m_reload, &SeenReload::due, this, &ReportsPage::ask);
    connect(m_reports, &QListWidget::currentRowChanged, this, [this] {
        m_columns->setReport(report::describe(kind()));
        m_full.reset();
        m_saved->hide();
        later();
        preview();
    });
    connect(m_columns, &ColumnList::changed, this, &ReportsPage::preview);
    connect(m_excel, &QRadioButton::toggled, this, &ReportsPage::preview);
    connect(m_empty, &EmptyPlace::pressed, this, &ReportsPage::leaveEmptyPlace);
    connect(m_save, &QPushButton::clicked, this, &ReportsPage::askSave);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &row) { openRow(row.row()); });
}

void ReportsPage::watchWorkspace()
{
    connect(&m_workspace, &Workspace::libraryChanged, this, &ReportsPage::later);
    connect(&m_workspace, &Workspace::dispatchChanged, this, &ReportsPage::later);
    connect(&m_workspace, &Workspace::marksChanged, this, &ReportsPage::later);
    connect(&m_workspace, &Workspace::registryChanged, this, &ReportsPage::later);
    connect(&m_workspace, &Workspace::codebookChanged, this, &ReportsPage::later);
    connect(&m_workspace, &Workspace::meetingsChanged, this, &ReportsPage::later);
    connect(&m_workspace, &Workspace::replayed, this, &ReportsPage::later);
}

report::Kind ReportsPage::kind() const
{
    const QListWidgetItem *item = m_reports->currentItem();
    return item ? report::Kind(item->data(Qt::UserRole).toInt()) : report::Kind::Meetings;
}

void ReportsPage::chooseReport(report::Kind wanted)
{
    for (int i = 0; i < m_reports->count(); ++i) {
        if (m_reports->item(i)->data(Qt::UserRole).toInt() == int(wanted))
            m_reports->setCurrentRow(i);
    }
}

report::CsvPreset ReportsPage::preset() const
{
    return m_excel->isChecked() ? report::CsvPreset::Excel : report::CsvPreset::Plain;
}

void ReportsPage::choosePreset(report::CsvPreset wanted)
{
    (wanted == report::CsvPreset::Excel ? m_excel : m_plain)->setChecked(true);
}

QStringList ReportsPage::columns() const
{
    return m_columns->chosen();
}

void ReportsPage::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    later();
}

void ReportsPage::later()
{
    m_reload.markStale();
    if (!m_waitingPath.isEmpty())
        m_reload.hurry();
}

void ReportsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_reports->setFocus();
    m_reload.setSeen(true);
}

void ReportsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_reload.setSeen(false);
}

void ReportsPage::ask()
{
    m_refused = false;
    const int question = ++m_question;
    m_asked.removeIf([](const auto &asked) { return asked.isFinished(); });
    m_asked << reportTable(m_workspace, kind(), m_filter);
    m_asked.last().then(this,
                        [this, question](const Result<report::Table> &table) { take(question, table); });
    updateWords();
}

void ReportsPage::take(int question, const Result<report::Table> &table)
{
    if (question != m_question)
        return;
    if (!table) {
        m_waitingPath.clear();
        m_refused = true;
        updateWords();
        Q_EMIT failed(table.error());
        return;
    }
    m_full = *table;
    preview();
    Q_EMIT loaded(int(m_full->rows.size()));
    if (!m_waitingPath.isEmpty() && !m_reload.isStale())
        write(std::exchange(m_waitingPath, {}));
}

void ReportsPage::preview()
{
    report::Table shown;
    if (const QStringList chosen = columns(); m_full && !chosen.isEmpty()) {
        const report::Table head{m_full->columns, m_full->rows.mid(0, TableModel::previewRows)};
        shown = report::chooseColumns(head, chosen).value_or(report::Table());
        for (QStringList &row : shown.rows) {
            for (QString &cell : row)
                cell = report::cellAsWritten(cell, preset());
        }
    }
    m_model->setTable(shown);
    m_table->resizeColumnsToContents();
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_table->setColumnWidth(i, std::clamp(m_table->columnWidth(i), 64, 240));
    updateWords();
}

void ReportsPage::updateWords()
{
    const bool none = columns().isEmpty();
    const int rows = m_full ? int(m_full->rows.size()) : 0;
    const bool showing = !none && rows > 0;
    updateEmpty(none);
    m_table->setVisible(showing);
    m_empty->setVisible(!showing);
    QString count;
    if (m_full)
        count = tr("%n row(s) will be written", nullptr, rows);
    if (showing && rows > TableModel::previewRows)
        count += u" · "_s + tr("the first %1 are shown").arg(int(TableModel::previewRows));
    m_count->setText(count);
    m_save->setEnabled(m_full && !none && !m_writing);
}

void ReportsPage::updateEmpty(bool noColumn)
{
    if (m_refused)
        m_empty->say(tr("The rows could not be counted."), tr("&Try again"));
    else if (noColumn)
        m_empty->say(tr("Choose at least one column."), tr("&Write all columns"));
    else if (!m_full)
        m_empty->say(tr("The rows are being counted…"));
    else if (m_filter.isEmpty())
        m_empty->say(tr("This report fills as you mark words and record meetings."), tr("&Go to reading"));
    else
        m_empty->say(tr("Nothing passes the filter; loosen it to fill this report."),
                     tr("C&lear the filter"));
}

void ReportsPage::leaveEmptyPlace()
{
    if (m_refused)
        m_reload.hurry();
    else if (columns().isEmpty())
        m_columns->tickAll(true);
    else if (m_filter.isEmpty())
        Q_EMIT readingRequested();
    else
        Q_EMIT clearFilterRequested();
}

void ReportsPage::askSave()
{
    const QString name = QStringList{m_workspace.name(), report::describe(kind()).name,
                                     QDate::currentDate().toString(Qt::ISODate)}
                             .join(u'-');
    const QString path = askSavePath(this, tr("Save report"), name, {{tr("CSV table"), u"csv"_s}});
    if (!path.isEmpty())
        saveTo(path);
}

void ReportsPage::saveTo(const QString &path)
{
    if (m_full && !m_reload.isStale()) {
        write(path);
        return;
    }
    m_waitingPath = path;
    m_reload.hurry();
}

void ReportsPage::write(const QString &path)
{
    m_writing = true;
    m_saved->hide(); // what it says is of an earlier file
    updateWords();
    // A disk may take its time: not on the GUI thread.
    QtConcurrent::run([table = *m_full, kind = preset(), chosen = columns(), path] {
        return writeReport(table, kind, chosen, path);
    }).then(this, [this, path](const Result<int> &rows) {
        m_writing = false;
        updateWords();
        if (!rows) {
            Q_EMIT failed(rows.error());
            return;
        }
        m_saved->tell(tr("%n row(s) written to %1", nullptr, *rows).arg(QDir::toNativeSeparators(path)),
                      path);
        Q_EMIT saved(path, *rows);
    });
}

void ReportsPage::openRow(int row)
{
    if (!m_full || row < 0 || row >= m_full->rows.size())
        return;
    const DispatchId dispatch{cellOf(*m_full, row, u"dispatch_id"_s).toLongLong()};
    const int begin = cellOf(*m_full, row, u"span_begin"_s).toInt();
    const int end = cellOf(*m_full, row, u"span_end"_s).toInt();
    if (dispatch.isValid())
        Q_EMIT passageChosen(dispatch, TextSpan::make(begin, end));
}

} // namespace elchi
