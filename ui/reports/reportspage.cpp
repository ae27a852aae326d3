// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportspage.h"

#include "reports/tablemodel.h"
#include "workspace/reporting.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
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

} // namespace

ReportsPage::ReportsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new TableModel(this)),
      m_reports(new QListWidget(this)), m_columns(new QListWidget(this)),
      m_all(new QPushButton(tr("&All"), this)), m_none(new QPushButton(tr("&None"), this)),
      m_plain(new QRadioButton(tr("&Plain (RFC 4180: comma, UTF-8)"), this)),
      m_excel(new QRadioButton(tr("For E&xcel (semicolon, UTF-8 with BOM)"), this)),
      m_table(new QTableView(this)), m_count(new QLabel(this)), m_empty(new QLabel(this)),
      m_save(new QPushButton(tr("&Save CSV…"), this)), m_message(new QLabel(this)),
      m_copy(new QPushButton(tr("&Copy path"), this))
{
    setObjectName(u"reportsPage"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addWidget(composeChoices());
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(composePreview(), 1);
    right->addWidget(composeFooter());
    row->addLayout(right, 1);
    m_reports->setCurrentRow(0);
    fillColumns();
    wire();
    watchWorkspace();
    updateWords();
}

ReportsPage::~ReportsPage()
{
    for (auto &asked : m_asked)
        asked.waitForFinished();
}

QWidget *ReportsPage::composeChoices()
{
    m_reports->setObjectName(u"reportList"_s);
    const auto reports = report::descriptions();
    for (const report::Description &report : reports) {
        auto *item = new QListWidgetItem(titleOf(report.kind) + u'\n' + report.meaning, m_reports);
        item->setData(Qt::UserRole, int(report.kind));
        item->setData(Qt::AccessibleTextRole, QString(titleOf(report.kind) + u": "_s + report.meaning));
    }
    m_reports->setWordWrap(true);
    m_reports->setSpacing(4);
    m_reports->setFixedHeight(4 * 4 * fontMetrics().lineSpacing());
    m_columns->setObjectName(u"reportColumns"_s);
    m_all->setObjectName(u"reportAllColumns"_s);
    m_none->setObjectName(u"reportNoColumns"_s);
    m_plain->setObjectName(u"reportPlain"_s);
    m_excel->setObjectName(u"reportExcel"_s);
    m_plain->setChecked(true);
    auto *panel = new QWidget(this);
    panel->setFixedWidth(320);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(heading(tr("&Report"), m_reports, this));
    column->addWidget(m_reports);
    auto *head = new QHBoxLayout;
    head->addWidget(heading(tr("C&olumns"), m_columns, this), 1);
    head->addWidget(m_all);
    head->addWidget(m_none);
    column->addLayout(head);
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
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_empty->setObjectName(u"reportEmpty"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(heading(tr("Pre&view"), m_table, this));
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    return panel;
}

QWidget *ReportsPage::composeFooter()
{
    m_count->setObjectName(u"reportCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_save->setObjectName(u"reportSave"_s);
    m_save->setDefault(true);
    m_message->setObjectName(u"reportMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setObjectName(u"reportCopyPath"_s);
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *first = new QHBoxLayout;
    first->addWidget(m_count, 1);
    first->addWidget(m_save);
    auto *second = new QHBoxLayout;
    second->addWidget(m_message, 1);
    second->addWidget(m_copy);
    column->addLayout(first);
    column->addLayout(second);
    m_message->hide();
    m_copy->hide();
    return panel;
}

void ReportsPage::fillColumns()
{
    m_filling = true;
    m_columns->clear();
    const QStringList off = m_off.value(kind());
    const auto columns = report::describe(kind()).columns;
    for (const report::Column &column : columns) {
        auto *item = new QListWidgetItem(column.key, m_columns);
        item->setData(Qt::UserRole, column.key);
        item->setToolTip(column.meaning.toHtmlEscaped());
        item->setData(Qt::AccessibleDescriptionRole, column.meaning);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(off.contains(column.key) ? Qt::Unchecked : Qt::Checked);
    }
    m_filling = false;
}

void ReportsPage::checkAll(bool on)
{
    m_filling = true;
    for (int i = 0; i < m_columns->count(); ++i)
        m_columns->item(i)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    m_filling = false;
    preview();
}

void ReportsPage::wire()
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ReportsPage::ask);
    connect(m_reports, &QListWidget::currentRowChanged, this, [this] {
        fillColumns();
        m_full.reset();
        later();
        preview();
    });
    connect(m_columns, &QListWidget::itemChanged, this, [this] {
        if (!m_filling)
            preview();
    });
    connect(m_all, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { checkAll(false); });
    connect(m_save, &QPushButton::clicked, this, &ReportsPage::askSave);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_savedPath); });
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

void ReportsPage::choosePreset(report::CsvPreset preset)
{
    (preset == report::CsvPreset::Excel ? m_excel : m_plain)->setChecked(true);
}

QStringList ReportsPage::columns() const
{
    QStringList keys;
    for (int i = 0; i < m_columns->count(); ++i) {
        if (m_columns->item(i)->checkState() == Qt::Checked)
            keys << m_columns->item(i)->data(Qt::UserRole).toString();
    }
    return keys;
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
    m_stale = true;
    if (isVisible() || !m_waitingPath.isEmpty())
        m_timer.start();
}

void ReportsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        m_timer.start();
}

void ReportsPage::ask()
{
    m_stale = false;
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
        Q_EMIT failed(table.error());
        return;
    }
    m_full = *table;
    preview();
    Q_EMIT loaded(int(m_full->rows.size()));
    if (!m_waitingPath.isEmpty() && !m_stale)
        write(std::exchange(m_waitingPath, {}));
}

void ReportsPage::preview()
{
    QStringList off;
    const QStringList on = columns();
    for (int i = 0; i < m_columns->count(); ++i) {
        const QString key = m_columns->item(i)->data(Qt::UserRole).toString();
        if (!on.contains(key))
            off << key;
    }
    m_off[kind()] = off;
    report::Table shown;
    if (m_full && !on.isEmpty()) {
        const report::Table head{m_full->columns, m_full->rows.mid(0, TableModel::previewRows)};
        shown = report::chooseColumns(head, on).value_or(report::Table());
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
    if (none)
        m_empty->setText(tr("Choose at least one column."));
    else if (!m_full)
        m_empty->setText(tr("The rows are being counted…"));
    else
        m_empty->setText(m_filter.isEmpty()
                             ? tr("This report fills as you mark words and record meetings.")
                             : tr("Nothing passes the filter; loosen it to fill this report."));
    const bool showing = !none && rows > 0;
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

void ReportsPage::askSave()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = u"%1-%2-%3.csv"_s.arg(m_workspace.name(), report::describe(kind()).name,
                                               QDate::currentDate().toString(Qt::ISODate));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save report"), QDir(folder).filePath(name),
                                                      tr("CSV table (*.csv)"));
    if (path.isEmpty())
        return;
    saveTo(QFileInfo(path).suffix().isEmpty() ? path + u".csv"_s : path);
}

void ReportsPage::saveTo(const QString &path)
{
    if (m_full && !m_stale) {
        write(path);
        return;
    }
    m_waitingPath = path;
    m_timer.start();
}

void ReportsPage::write(const QString &path)
{
    m_writing = true;
    updateWords();
    const auto preset = m_excel->isChecked() ? report::CsvPreset::Excel : report::CsvPreset::Plain;
    // A disk may take its time: not on the GUI thread.
    QtConcurrent::run([table = *m_full, preset, chosen = columns(), path] {
        return writeReport(table, preset, chosen, path);
    }).then(this, [this, path](const Result<int> &rows) {
        m_writing = false;
        updateWords();
        if (!rows) {
            Q_EMIT failed(rows.error());
            return;
        }
        m_savedPath = path;
        m_message->setText(tr("%n row(s) written to %1", nullptr, *rows).arg(QDir::toNativeSeparators(path)));
        m_message->show();
        m_copy->show();
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
