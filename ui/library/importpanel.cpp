// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/importpanel.h"

#include "library/correctionbar.h"
#include "library/importmodel.h"
#include "library/importoptionsrow.h"
#include "library/outcomeproxy.h"
#include "library/previewpane.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr ImportOutcome allOutcomes[] = {ImportOutcome::Imported, ImportOutcome::NearCopy,
                                         ImportOutcome::Duplicate, ImportOutcome::Refused,
                                         ImportOutcome::Held};

} // namespace

ImportPanel::ImportPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new ImportModel(this)),
      m_shown(new OutcomeProxy(this)), m_options(new ImportOptionsRow(this)), m_table(new QTableView(this)),
      m_correction(new CorrectionBar(this)), m_outcome(new QComboBox(this)), m_summary(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_retry(new QPushButton(tr("Try refused again"), this)), m_look(new QAction(tr("Preview…"), this)),
      m_lookButton(new QPushButton(tr("Preview…"), this)), m_pages(new QStackedWidget(this))
{
    setObjectName(u"importPanel"_s);
    composeTable();
    composeFooter();
    compose();
    wire();
    updateWords();
}

ImportPanel::~ImportPanel()
{
    m_watcher.disconnect(this);
    m_again.disconnect(this);
    m_workspace.library().cancelImports();
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
    m_outcome->addItem(tr("All items"), OutcomeProxy::everything);
    m_outcome->addItem(tr("Doubtful"), OutcomeProxy::doubtful);
    for (const auto outcome : allOutcomes)
        m_outcome->addItem(word(outcome), int(outcome));
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_cancel->setObjectName(u"importCancel"_s);
    m_look->setObjectName(u"importLook"_s);
    m_look->setShortcut(Qt::Key_F5);
    m_look->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_lookButton->setObjectName(u"importPreview"_s);
    m_lookButton->setToolTip(tr("Shows what would be read, and lets you have it otherwise (F5)"));
    m_retry->setObjectName(u"importRetry"_s);
    m_retry->setToolTip(tr("Imports the refused files once more with the options above"));
}

void ImportPanel::compose()
{
    auto *work = new QHBoxLayout;
    work->setSpacing(8);
    work->addWidget(m_progress, 1);
    work->addWidget(m_cancel);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(8);
    footer->addWidget(m_summary, 1);
    footer->addWidget(m_lookButton);
    footer->addWidget(m_outcome);
    footer->addWidget(m_retry);
    auto *list = new QWidget(m_pages);
    m_pages->addWidget(list);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_options);
    column->addLayout(work);
    column->addWidget(m_table, 1);
    column->addWidget(m_correction);
    column->addLayout(footer);
}

void ImportPanel::wire()
{
    connect(m_outcome, &QComboBox::currentIndexChanged, m_shown,
            [this] { m_shown->setOutcome(m_outcome->currentData().toInt()); });
    connect(m_table, &QTableView::activated, this, &ImportPanel::activate);
    addAction(m_look); // its key works beside the list as well
    m_table->addAction(m_look);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_look, &QAction::triggered, this, [this] { showPreview(m_table->currentIndex()); });
    connect(m_lookButton, &QPushButton::clicked, m_look, &QAction::trigger);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancelled = true;
        m_waiting.clear();
        m_workspace.library().cancelImports();
    });
    connect(m_retry, &QPushButton::clicked, this, &ImportPanel::retryRefused);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportPanel::updateCorrection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportPanel::updateWords);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &ImportPanel::updateCorrection);
    connect(m_correction, &CorrectionBar::corrected, this, &ImportPanel::correct);
    connect(m_correction, &CorrectionBar::repairWanted, this,
            [this] { readAgain(chosenMisread(), {.repair = true}); });
    connect(&m_workspace, &Workspace::replayed, this, &ImportPanel::refreshCorrected);
    wireRun();
}

void ImportPanel::wireRun()
{
    connect(&m_again, &QFutureWatcherBase::finished, this, &ImportPanel::takeReadAgain);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ImportPanel::showRemaining);
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_watcher, &QFutureWatcherBase::resultsReadyAt, this, &ImportPanel::take);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportPanel::finish);
}

bool ImportPanel::hasOpenItems() const
{
    return m_model->count(ImportOutcome::Refused) + m_model->count(ImportOutcome::Held) > 0;
}

QString ImportPanel::summary() const
{
    return m_summary->text();
}

bool ImportPanel::isRunning() const
{
    return m_running;
}

void ImportPanel::start(const QStringList &paths, const ImportOptions &options)
{
    if (paths.isEmpty())
        return;
    // A watched folder must not take the preview away.
    if (m_running || isPreviewing()) {
        m_waiting.append({paths, m_options->completed(options)});
        return;
    }
    forgetDecided(paths);
    m_outcome->setCurrentIndex(0);
    run(paths, m_options->completed(options));
}

/// The list begins anew; what waits for the analyst stays in it, but for what is imported once more.
void ImportPanel::forgetDecided(const QStringList &paths)
{
    m_model->clearDecided();
    m_corrected.clear();
    for (const QString &path : paths)
        m_model->removeFile(path);
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
    m_running = false;
    if (runWaiting())
        return;
    updateWords();
    // The one file is what its keys are for. Who waits for it is asked at once; of many the rest is looked at
    // first.
    if (m_model->rowCount() == 1)
        m_table->selectionModel()->setCurrentIndex(m_shown->index(0, 0), QItemSelectionModel::NoUpdate);
    if (isVisible() && m_model->rowCount() == 1 && m_model->count(ImportOutcome::Held) == 1)
        showPreview(m_shown->index(0, 0));
    Q_EMIT finished();
}

void ImportPanel::activate(const QModelIndex &row)
{
    const DispatchId dispatch{row.data(ImportModel::DispatchRole).toLongLong()};
    if (dispatch.isValid())
        Q_EMIT dispatchChosen(dispatch);
    else
        showPreview(row);
}

/// Whether there is anything to be decided about what the row stands for.
bool ImportPanel::canPreview(const QModelIndex &row) const
{
    if (!row.isValid() || m_running)
        return false;
    const ImportItem &item = m_model->item(m_shown->mapToSource(row).row());
    return isStored(item.outcome) || (!item.file.isEmpty() && item.outcome != ImportOutcome::Duplicate);
}

PreviewPane &ImportPanel::shownPreview()
{
    if (!m_preview) {
        m_preview = new PreviewPane(m_workspace, m_pages);
        m_pages->addWidget(m_preview);
        connect(m_preview, &PreviewPane::closed, this, &ImportPanel::closePreview);
        connect(m_preview, &PreviewPane::decided, this, &ImportPanel::importDecided);
        connect(m_preview, &PreviewPane::failed, this, &ImportPanel::failed);
    }
    m_pages->setCurrentWidget(m_preview);
    Q_EMIT previewShown(true);
    return *m_preview;
}

void ImportPanel::showPreview(const QModelIndex &row)
{
    if (!canPreview(row))
        return;
    const ImportItem &item = m_model->item(m_shown->mapToSource(row).row());
    // The columns of a table are looked at in its file; all else that is stored in what was kept of it.
    const bool asFile = item.notes.isRow && item.notes.misreadings.isEmpty();
    if (isStored(item.outcome) && !asFile) {
        lookAgain(item.dispatch, item.fields.title);
        return;
    }
    m_decided = item.file;
    m_decidedAgain = {};
    shownPreview().showFile(item.file, m_options->completed({}));
}

void ImportPanel::lookAgain(DispatchId dispatch, const QString &title)
{
    if (m_running)
        return;
    m_decidedAgain = dispatch;
    shownPreview().showDispatch(dispatch, title, m_options->completed({}));
}

bool ImportPanel::isPreviewing() const
{
    return m_preview && m_pages->currentWidget() == m_preview;
}

void ImportPanel::hidePreview()
{
    if (!isPreviewing())
        return;
    m_pages->setCurrentIndex(0);
    Q_EMIT previewShown(false);
    m_table->setFocus();
}

void ImportPanel::closePreview()
{
    hidePreview();
    runWaiting();
}

/// Answers whether there was anything.
bool ImportPanel::runWaiting()
{
    if (m_running || m_waiting.isEmpty())
        return false;
    const Waiting next = m_waiting.takeFirst();
    run(next.paths, next.options);
    return true;
}

/// What the file was imported as before makes room.
void ImportPanel::importDecided(const ImportOptions &options)
{
    hidePreview();
    if (m_decidedAgain.isValid()) {
        readAgain({m_decidedAgain}, options);
        return;
    }
    ImportOptions decided = options;
    decided.replaces = m_model->storedOf(m_decided);
    m_model->removeFile(m_decided);
    run({m_decided}, decided);
    if (const QModelIndex next = nextHeld(); next.isValid())
        m_table->setCurrentIndex(next);
}

void ImportPanel::readAgain(const QList<DispatchId> &dispatches, const ImportOptions &options)
{
    m_running = true;
    m_progress->setRange(0, 0);
    updateWords();
    m_again.setFuture(m_workspace.library().readAgain(dispatches, options));
}

void ImportPanel::takeReadAgain()
{
    m_running = false;
    const QList<ReadAgain> read = m_again.result();
    std::optional<Error> error;
    for (const ReadAgain &one : read) {
        if (one.items.first().outcome == ImportOutcome::Refused)
            error = error ? error : one.items.first().error;
        else
            m_model->replace(one.before, one.items);
    }
    if (error)
        Q_EMIT failed(*error);
    updateWords();
    updateCorrection();
    if (read.size() == 1 && read.first().items.first().dispatch.isValid())
        Q_EMIT dispatchChosen(read.first().items.first().dispatch);
    runWaiting();
}

QModelIndex ImportPanel::nextHeld() const
{
    const QModelIndexList held = m_shown->match(m_shown->index(0, 0), ImportModel::OutcomeRole,
                                                int(ImportOutcome::Held), 1, Qt::MatchExactly);
    return held.value(0);
}

void ImportPanel::look(const QStringList &paths)
{
    if (m_running || paths.isEmpty())
        return start(paths, {});
    forgetDecided(paths);
    QList<ImportItem> waiting;
    for (const QString &path : paths)
        waiting << ImportItem{.path = path, .file = path, .outcome = ImportOutcome::Held, .dispatch = {}};
    m_model->append(waiting);
    const QModelIndex first = m_shown->index(m_shown->rowCount() - int(paths.size()), 0);
    m_table->setCurrentIndex(first);
    updateWords();
    showPreview(first);
}

QList<DispatchId> ImportPanel::chosen(bool (*wanted)(const ImportItem &)) const
{
    QList<DispatchId> chosen;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        const ImportItem &item = m_model->item(m_shown->mapToSource(row).row());
        if (isStored(item.outcome) && wanted(item))
            chosen << item.dispatch;
    }
    return chosen;
}

QList<DispatchId> ImportPanel::chosenImported() const
{
    return chosen([](const ImportItem &) { return true; });
}

/// Those of them whose words are there, but in wrong letters.
QList<DispatchId> ImportPanel::chosenMisread() const
{
    return chosen(
        [](const ImportItem &item) { return !item.notes.misreadings.isEmpty() && !item.notes.repaired; });
}

void ImportPanel::updateCorrection()
{
    m_correction->setCounts(int(chosenImported().size()), m_running ? 0 : int(chosenMisread().size()));
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
    const auto item = m_workspace.library().importText(text, html, m_options->completed({}));
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
    if (const int held = m_model->count(ImportOutcome::Held); held > 0)
        words << tr("%n waiting for you", nullptr, held);
    const QString counts = words.join(u", "_s);
    const bool empty = m_model->rowCount() == 0;
    if (empty && !m_running)
        m_summary->setText(tr("Each file of an import is listed here with what became of it."));
    else
        m_summary->setText(m_cancelled ? tr("Cancelled; what was imported stays: %1").arg(counts) : counts);
    m_progress->setVisible(m_running);
    m_cancel->setVisible(m_running);
    m_retry->setVisible(!m_running && !m_model->refusedPaths().isEmpty());
    m_look->setEnabled(canPreview(m_table->currentIndex()));
    m_lookButton->setEnabled(m_look->isEnabled());
}

} // namespace elchi
