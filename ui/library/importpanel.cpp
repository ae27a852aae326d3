// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/importpanel.h"

#include "library/correctionbar.h"
#include "library/importmodel.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int everything = -1;
constexpr int doubtful = -2;
constexpr ImportOutcome allOutcomes[] = {ImportOutcome::Imported, ImportOutcome::NearCopy,
                                         ImportOutcome::Duplicate, ImportOutcome::Refused};

/// Keeps the rows of one outcome, those that want to be looked at, or all.
class OutcomeProxy : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setOutcome(int outcome)
    {
        m_outcome = outcome;
        invalidateRowsFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (m_outcome == doubtful)
            return index.data(ImportModel::DoubtfulRole).toBool();
        return m_outcome < 0 || index.data(ImportModel::OutcomeRole).toInt() == m_outcome;
    }

private:
    int m_outcome = everything;
};

} // namespace

ImportPanel::ImportPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new ImportModel(this)),
      m_shown(new OutcomeProxy(this)), m_hasDate(new QCheckBox(tr("&Context date"), this)),
      m_date(new QDateEdit(QDate::currentDate(), this)), m_agency(new QLineEdit(this)),
      m_encoding(new QComboBox(this)), m_table(new QTableView(this)), m_correction(new CorrectionBar(this)),
      m_outcome(new QComboBox(this)), m_summary(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_retry(new QPushButton(tr("Try refused again"), this))
{
    setObjectName(u"importPanel"_s);
    composeOptions();
    composeTable();
    composeFooter();
    compose();
    wire();
    updateWords();
}

ImportPanel::~ImportPanel()
{
    m_watcher.disconnect(this);
    m_workspace.library().cancelImports();
}

void ImportPanel::composeOptions()
{
    m_hasDate->setObjectName(u"importHasDate"_s);
    m_hasDate->setToolTip(tr("Gives the year where a dateline has none"));
    m_date->setObjectName(u"importDate"_s);
    m_date->setAccessibleName(tr("Context date"));
    m_date->setDisplayFormat(u"dd.MM.yyyy"_s);
    m_date->setCalendarPopup(true);
    m_date->setEnabled(false);
    m_agency->setObjectName(u"importAgency"_s);
    m_agency->setPlaceholderText(tr("As read"));
    m_encoding->setObjectName(u"importEncoding"_s);
    m_encoding->addItem(tr("Recognise"), QString());
    // Names as ICU and Qt know them; the ones that dispatches of the region come in.
    for (const QString &name : {u"UTF-8"_s, u"windows-1251"_s, u"KOI8-R"_s, u"ISO-8859-5"_s, u"IBM866"_s,
                                u"x-mac-cyrillic"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"windows-1252"_s})
        m_encoding->addItem(name, name);
}

void ImportPanel::composeTable()
{
    m_shown->setSourceModel(m_model);
    m_table->setObjectName(u"importTable"_s);
    m_table->setAccessibleName(tr("Items of the import"));
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(ImportModel::Outcome, outcomeWidth());
    m_table->setColumnWidth(ImportModel::Title, 320);
    m_table->setColumnWidth(ImportModel::Date, 96);
}

int ImportPanel::outcomeWidth() const
{
    int widest = 0;
    for (const auto outcome : allOutcomes)
        widest = std::max(widest, fontMetrics().horizontalAdvance(word(outcome)));
    // The sign before the word, and the margins of a cell.
    return widest + style()->pixelMetric(QStyle::PM_SmallIconSize) + 24;
}

void ImportPanel::composeFooter()
{
    m_outcome->setObjectName(u"importOutcome"_s);
    m_outcome->setAccessibleName(tr("Outcomes to show"));
    m_outcome->addItem(tr("All items"), everything);
    m_outcome->addItem(tr("Doubtful"), doubtful);
    for (const auto outcome : allOutcomes)
        m_outcome->addItem(word(outcome), int(outcome));
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_cancel->setObjectName(u"importCancel"_s);
    m_retry->setObjectName(u"importRetry"_s);
    m_retry->setToolTip(tr("Imports the refused files once more with the options above"));
}

void ImportPanel::compose()
{
    auto *options = new QHBoxLayout;
    options->setSpacing(8);
    options->addWidget(m_hasDate);
    options->addWidget(m_date);
    options->addSpacing(8);
    auto *agency = new QLabel(tr("&Agency"), this);
    agency->setBuddy(m_agency);
    options->addWidget(agency);
    options->addWidget(m_agency);
    options->addSpacing(8);
    auto *encoding = new QLabel(tr("&Encoding"), this);
    encoding->setBuddy(m_encoding);
    options->addWidget(encoding);
    options->addWidget(m_encoding);
    options->addStretch(1);
    auto *work = new QHBoxLayout;
    work->setSpacing(8);
    work->addWidget(m_progress, 1);
    work->addWidget(m_cancel);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(8);
    footer->addWidget(m_summary, 1);
    footer->addWidget(m_outcome);
    footer->addWidget(m_retry);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addLayout(options);
    column->addLayout(work);
    column->addWidget(m_table, 1);
    column->addWidget(m_correction);
    column->addLayout(footer);
}

void ImportPanel::wire()
{
    connect(m_hasDate, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(m_outcome, &QComboBox::currentIndexChanged, this,
            [this] { static_cast<OutcomeProxy *>(m_shown)->setOutcome(m_outcome->currentData().toInt()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const DispatchId dispatch{index.data(ImportModel::DispatchRole).toLongLong()};
        if (dispatch.isValid())
            Q_EMIT dispatchChosen(dispatch);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancelled = true;
        m_waiting.clear();
        m_workspace.library().cancelImports();
    });
    connect(m_retry, &QPushButton::clicked, this, &ImportPanel::retryRefused);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportPanel::updateCorrection);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &ImportPanel::updateCorrection);
    connect(m_correction, &CorrectionBar::corrected, this, &ImportPanel::correct);
    connect(&m_workspace, &Workspace::replayed, this, &ImportPanel::refreshCorrected);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ImportPanel::showRemaining);
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_watcher, &QFutureWatcherBase::resultsReadyAt, this, &ImportPanel::take);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportPanel::finish);
}

QString ImportPanel::summary() const
{
    return m_summary->text();
}

bool ImportPanel::isRunning() const
{
    return m_running;
}

ImportOptions ImportPanel::withRow(const ImportOptions &given) const
{
    ImportOptions options = given;
    if (!options.contextDate.isValid() && m_hasDate->isChecked())
        options.contextDate = m_date->date();
    if (options.agency.isEmpty())
        options.agency = m_agency->text().simplified();
    if (options.encoding.isEmpty())
        options.encoding = m_encoding->currentData().toString();
    return options;
}

void ImportPanel::start(const QStringList &paths, const ImportOptions &options)
{
    if (paths.isEmpty())
        return;
    if (m_running) {
        m_waiting.append({paths, withRow(options)});
        return;
    }
    m_model->clear();
    m_corrected.clear();
    m_outcome->setCurrentIndex(0);
    run(paths, withRow(options));
}

void ImportPanel::run(const QStringList &paths, const ImportOptions &options)
{
    m_taken = 0;
    m_running = true;
    m_cancelled = false;
    m_since.start();
    m_progress->setRange(0, 0);
    updateWords();
    m_watcher.setFuture(m_workspace.library().import(paths, options));
}

void ImportPanel::take(int begin, int end)
{
    QList<ImportItem> items;
    for (int i = std::max(begin, m_taken); i < end; ++i)
        items << m_watcher.resultAt(i);
    m_taken = std::max(m_taken, end);
    m_model->append(items);
    updateWords();
}

void ImportPanel::finish()
{
    if (!m_waiting.isEmpty()) {
        const Waiting next = m_waiting.takeFirst();
        run(next.paths, next.options);
        return;
    }
    m_running = false;
    updateWords();
    Q_EMIT finished();
}

QList<DispatchId> ImportPanel::chosenImported() const
{
    QList<DispatchId> chosen;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        if (isStored(ImportOutcome(row.data(ImportModel::OutcomeRole).toInt())))
            chosen << DispatchId{row.data(ImportModel::DispatchRole).toLongLong()};
    }
    return chosen;
}

void ImportPanel::updateCorrection()
{
    m_correction->setCount(int(chosenImported().size()));
}

void ImportPanel::correct(const FieldCorrection &correction)
{
    const QList<DispatchId> chosen = chosenImported();
    if (const auto done = m_workspace.library().correct(chosen, correction); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_corrected += chosen;
    refreshCorrected();
    m_table->setFocus();
}

/// Also after an undo, which changes no row of an import by itself.
void ImportPanel::refreshCorrected()
{
    for (const DispatchId id : std::as_const(m_corrected)) {
        if (const auto summary = m_workspace.library().summary(id))
            m_model->refresh(*summary);
    }
}

/// Said once enough is done to tell: the first files cost more than the rest.
void ImportPanel::showRemaining(int done)
{
    constexpr qint64 settled = 2000; // ms
    const int all = m_progress->maximum();
    const qint64 spent = m_since.elapsed();
    if (spent < settled || done <= 0 || done >= all) {
        m_progress->setFormat(u"%p%"_s);
        return;
    }
    const int seconds = int(spent * (all - done) / done / 1000) + 1;
    m_progress->setFormat(u"%p% · "_s + (seconds < 90
                                             ? tr("about %n second(s) left", nullptr, seconds)
                                             : tr("about %n minute(s) left", nullptr, (seconds + 30) / 60)));
}

void ImportPanel::retryRefused()
{
    start(m_model->refusedPaths(), {});
}

void ImportPanel::pasteClipboard()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    const bool html = mime && mime->hasHtml();
    const QString text = html ? mime->html() : (mime ? mime->text() : QString());
    if (!m_running)
        m_model->clear();
    const auto item = m_workspace.library().importText(text, html, withRow({}));
    m_model->append(
        {item ? *item
              : ImportItem{
                    .path = {}, .outcome = ImportOutcome::Refused, .dispatch = {}, .error = item.error()}});
    updateWords();
    if (item && isStored(item->outcome))
        Q_EMIT dispatchChosen(item->dispatch);
}

void ImportPanel::updateWords()
{
    QStringList words{tr("%n imported", nullptr, m_model->count(ImportOutcome::Imported)),
                      tr("%n duplicate(s)", nullptr, m_model->count(ImportOutcome::Duplicate)),
                      tr("%n refused", nullptr, m_model->count(ImportOutcome::Refused))};
    if (const int near = m_model->count(ImportOutcome::NearCopy); near > 0)
        words.insert(1, tr("%n near-copy(s)", nullptr, near));
    const QString counts = words.join(u", "_s);
    const bool empty = m_model->rowCount() == 0;
    if (empty && !m_running)
        m_summary->setText(tr("Each file of an import is listed here with what became of it."));
    else
        m_summary->setText(m_cancelled ? tr("Cancelled; what was imported stays: %1").arg(counts) : counts);
    m_progress->setVisible(m_running);
    m_cancel->setVisible(m_running);
    m_retry->setVisible(!m_running && !m_model->refusedPaths().isEmpty());
}

} // namespace elchi
