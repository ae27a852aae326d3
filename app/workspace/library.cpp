// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/library.h"

#include "intake/columns.h"
#include "intake/decoder.h"
#include "intake/preview.h"
#include "spelling/languageguess.h"
#include "store/dispatches.h"
#include "store/remembered.h"
#include "store/verbs.h"
#include "store/worker.h"
#include "text/attribution.h"
#include "workspace/act.h"
#include "workspace/importing/importer.h"
#include "workspace/importing/rereading.h"
#include "workspace/workspace.h"

#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

store::DispatchOrder stored(LibraryOrder order)
{
    switch (order) {
    case LibraryOrder::NewestFirst:
        return store::DispatchOrder::NewestFirst;
    case LibraryOrder::OldestFirst:
        return store::DispatchOrder::OldestFirst;
    case LibraryOrder::Agency:
        return store::DispatchOrder::Agency;
    case LibraryOrder::Title:
        return store::DispatchOrder::Title;
    }
    return store::DispatchOrder::NewestFirst;
}

/// One act on one dispatch as one step that is named after its title.
template <class Act>
Result<void> act(store::Worker &worker, const QString &author, QLatin1StringView verb, DispatchId id,
                 Act change)
{
    return worker.now([&](store::Connection &connection) -> Result<void> {
        const auto summary = store::dispatchSummary(connection, id);
        if (!summary)
            return std::unexpected(summary.error());
        auto step = store::Step::begin(
            connection, {.verb = verb, .subject = summary->title, .author = author, .dispatch = id});
        if (!step)
            return std::unexpected(step.error());
        return change(connection, *step).and_then([&] { return step->commit(); });
    });
}

/// One act on several as one step, which is named after the title of a single one, else after their number.
template <class Act>
Result<void> actOnEach(store::Worker &worker, const QString &author, QLatin1StringView verb,
                       const QList<DispatchId> &dispatches, Act change)
{
    if (dispatches.size() == 1)
        return act(worker, author, verb, dispatches.first(),
                   [&](store::Connection &connection, store::Step &step) {
                       return change(connection, step, dispatches.first());
                   });
    return elchi::act(
        worker,
        store::StepInfo{.verb = verb, .subject = QString::number(dispatches.size()), .author = author},
        [&](store::Connection &connection, store::Step &step) -> Result<void> {
            for (const DispatchId id : dispatches) {
                if (auto done = change(connection, step, id); !done)
                    return done;
            }
            return {};
        });
}

DispatchFields corrected(DispatchFields fields, const FieldCorrection &correction)
{
    if (correction.date)
        fields.date = correction.date;
    if (correction.year > 0 && fields.date)
        fields.date = fields.date->inYear(correction.year);
    if (!correction.agency.isEmpty())
        fields.agency = correction.agency;
    if (correction.language) {
        fields.language = *correction.language;
        fields.languageBasis = LanguageBasis::ByHand;
    }
    return fields;
}

ReadOptions readOptions(const ImportOptions &options)
{
    return {.contextDate = options.contextDate,
            .agency = options.agency,
            .encoding = options.encoding,
            .columns = options.columns,
            .repair = options.repair,
            .split = options.split,
            .joined = options.joined,
            .asks = options.asks,
            .guessLanguage = guessedLanguageCode};
}

} // namespace

Library::Library(Workspace &workspace, store::Worker &worker) : m_workspace(workspace), m_worker(worker)
{
    m_importThread.setMaxThreadCount(1);
}

Library::~Library()
{
    cancelImports();
    m_importThread.waitForDone();
}

QFuture<Result<int>> Library::count(const Filter &filter) const
{
    return m_worker.ask(
        [filter](store::Connection &connection) { return store::countDispatches(connection, filter); });
}

QFuture<Result<QList<DispatchSummary>>> Library::page(const Filter &filter, LibraryOrder order, int offset,
                                                      int limit) const
{
    return m_worker.ask([=](store::Connection &connection) {
        return store::dispatchPage(connection, filter, stored(order), offset, limit);
    });
}

Result<DispatchSummary> Library::summary(DispatchId id) const
{
    return m_worker.now(
        [id](store::Connection &connection) { return store::dispatchSummary(connection, id); });
}

Result<Dispatch> Library::load(DispatchId id) const
{
    return m_worker.now([id](store::Connection &connection) { return store::loadDispatch(connection, id); });
}

Result<std::optional<DispatchId>> Library::nextUnfinished(const Filter &filter, LibraryOrder order,
                                                          DispatchId current) const
{
    return m_worker.now([&](store::Connection &connection) {
        return store::nextUnfinished(connection, filter, stored(order), current);
    });
}

Result<QStringList> Library::agencies() const
{
    return m_worker.now([](store::Connection &connection) { return store::agencies(connection); });
}

QFuture<Result<QSet<QString>>> Library::filesBelow(const QString &folder) const
{
    return m_worker.ask([folder](store::Connection &connection) -> Result<QSet<QString>> {
        const auto paths = store::sourcePathsBelow(connection, folder);
        if (!paths)
            return std::unexpected(paths.error());
        QSet<QString> files;
        for (const QString &path : *paths)
            files << path << path.left(path.lastIndexOf(u'#')); // "list.csv#17" came from "list.csv"
        return files;
    });
}

Result<ImportItem> Library::add(const NewDispatch &dispatch)
{
    const store::PreparedDispatch ready = store::prepared(dispatch);
    const auto item = elchi::act(m_worker,
                                 store::StepInfo{.verb = verbs::importDispatches,
                                                 .subject = dispatch.fields.title,
                                                 .author = m_workspace.author()},
                                 [&](store::Connection &connection, store::Step &step) {
                                     return storeDispatch(connection, step, ready);
                                 });
    if (item && isStored(item->outcome)) {
        Q_EMIT m_workspace.libraryChanged();
        Q_EMIT m_workspace.historyChanged();
    }
    return item;
}

std::shared_ptr<Importer> Library::importer(const ImportOptions &options)
{
    // The importer tells from its own thread; the signals are those of the workspace's.
    const auto stored = [workspace = &m_workspace] {
        QMetaObject::invokeMethod(
            workspace,
            [workspace] {
                Q_EMIT workspace->libraryChanged();
                Q_EMIT workspace->historyChanged();
            },
            Qt::QueuedConnection);
    };
    ReadOptions reading = readingFor(options);
    reading.stop = m_stop.get_token();
    return std::make_shared<Importer>(m_worker, m_workspace.author(), reading, options.replaces, stored);
}

QFuture<ImportItem> Library::import(const QStringList &paths, const ImportOptions &options)
{
    return QtConcurrent::run(
        &m_importThread, [importer = importer(options), paths](QPromise<ImportItem> &promise) {
            importer->run({.items = [&](const QList<ImportItem> &items) { promise.addResults(items); },
                           .progress =
                               [&](int done, int all) {
                                   promise.setProgressRange(0, all);
                                   promise.setProgressValue(done);
                               },
                           .isGone = [&] { return promise.isCanceled(); }},
                          paths);
        });
}

QFuture<void> Library::importTelling(const QStringList &paths, const ImportOptions &options,
                                     const std::function<void(const QList<ImportItem> &)> &items)
{
    return QtConcurrent::run(&m_importThread, [importer = importer(options), paths, items] {
        importer->run({.items = items}, paths);
    });
}

void Library::cancelImports()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
}

bool Library::knowsEncoding(const QString &name)
{
    return isKnownEncoding(name);
}

ReadOptions Library::readingFor(const ImportOptions &options) const
{
    ReadOptions reading = readOptions(options);
    // Without what is remembered tables are read by the names of their columns.
    const auto remembered = m_worker.now(&store::rememberedColumns);
    reading.rememberedColumns = remembered.value_or(QHash<QString, ColumnRoles>());
    return reading;
}

QFuture<Result<ImportPreview>> Library::preview(const QString &path, const ImportOptions &options) const
{
    return QtConcurrent::run([path, reading = readingFor(options)]() -> Result<ImportPreview> {
        const auto sources = importSources({path}, [] { return false; });
        if (sources.size() != 1 || QFileInfo(path).isDir())
            return failure(ErrorCode::FileNotPlain, path);
        return readBytes(sources.first()).transform([&](const QByteArray &bytes) {
            return previewItems(bytes, path, reading);
        });
    });
}

QFuture<Result<ImportPreview>> Library::previewAgain(DispatchId id, const ImportOptions &options)
{
    return QtConcurrent::run(
        &m_importThread, [&worker = m_worker, id, reading = readOptions(options)]() -> Result<ImportPreview> {
            const auto kept =
                worker.now([id](store::Connection &connection) { return Rereading::load(connection, id); });
            return kept.transform([&](const Rereading &one) { return one.preview(reading); });
        });
}

QFuture<QList<ReadAgain>> Library::readAgain(const QList<DispatchId> &dispatches,
                                             const ImportOptions &options)
{
    return QtConcurrent::run(&m_importThread,
                             [&worker = m_worker, workspace = &m_workspace, dispatches,
                              author = m_workspace.author(), reading = readOptions(options)] {
                                 const auto read = readAllAgain(worker, author, dispatches, reading);
                                 QMetaObject::invokeMethod(workspace, [workspace, dispatches] {
                                     Q_EMIT workspace->libraryChanged();
                                     for (const DispatchId id : dispatches)
                                         Q_EMIT workspace->dispatchChanged(id);
                                     Q_EMIT workspace->historyChanged();
                                 });
                                 return read;
                             });
}

Result<void> Library::rememberColumns(const QStringList &names, const ColumnRoles &roles)
{
    return m_worker.now([&](store::Connection &connection) {
        return store::rememberColumns(connection, columnsKey(names), roles);
    });
}

Result<ImportItem> Library::importText(const QString &text, bool html, const ImportOptions &options)
{
    return readClipboard(text, html, readOptions(options)).and_then([this](const NewDispatch &dispatch) {
        return add(dispatch);
    });
}

QList<TextSpan> Library::boilerplate(const OffsetMap &text)
{
    return boilerplateIn(text);
}

Result<void> Library::setFields(DispatchId id, const DispatchFields &fields)
{
    const auto done = act(m_worker, m_workspace.author(), verbs::setFields, id,
                          [&](store::Connection &connection, store::Step &step) {
                              return store::updateFields(connection, step, id, fields);
                          });
    if (done)
        tellChanged(id);
    return done;
}

Result<void> Library::correct(const QList<DispatchId> &dispatches, const FieldCorrection &correction)
{
    const store::StepInfo info{.verb = verbs::setFields,
                               .subject = QString::number(dispatches.size()),
                               .author = m_workspace.author()};
    const auto done =
        elchi::act(m_worker, info, [&](store::Connection &connection, store::Step &step) -> Result<void> {
            for (const DispatchId id : dispatches) {
                const auto fields =
                    store::loadDispatch(connection, id).transform([&](const Dispatch &dispatch) {
                        return corrected(dispatch.fields, correction);
                    });
                if (!fields)
                    return std::unexpected(fields.error());
                if (auto set = store::updateFields(connection, step, id, *fields); !set)
                    return set;
            }
            return {};
        });
    if (done) {
        Q_EMIT m_workspace.libraryChanged();
        Q_EMIT m_workspace.historyChanged();
    }
    return done;
}

Result<void> Library::setProgress(DispatchId id, Progress progress)
{
    return setProgress(QList{id}, progress);
}

Result<void> Library::setProgress(const QList<DispatchId> &dispatches, Progress progress)
{
    const auto done =
        actOnEach(m_worker, m_workspace.author(), verbs::setProgress, dispatches,
                  [&](store::Connection &, store::Step &step, DispatchId id) {
                      return step.update(u"dispatch"_s, id.value, {{u"progress"_s, toName(progress)}});
                  });
    if (done) {
        for (const DispatchId id : dispatches)
            Q_EMIT m_workspace.dispatchChanged(id);
        Q_EMIT m_workspace.historyChanged();
    }
    return done;
}

Result<void> Library::setNote(DispatchId id, const QString &note)
{
    const auto done =
        act(m_worker, m_workspace.author(), verbs::setNote, id, [&](store::Connection &, store::Step &step) {
            return step.update(u"dispatch"_s, id.value, {{u"note"_s, note.isNull() ? u""_s : note}});
        });
    if (done)
        tellChanged(id);
    return done;
}

Result<void> Library::remove(DispatchId id)
{
    return remove(QList{id});
}

Result<void> Library::remove(const QList<DispatchId> &dispatches)
{
    const auto done = actOnEach(m_worker, m_workspace.author(), verbs::removeDispatch, dispatches,
                                [&](store::Connection &connection, store::Step &step, DispatchId id) {
                                    return store::removeDispatch(connection, step, id);
                                });
    if (done) {
        Q_EMIT m_workspace.libraryChanged();
        for (const DispatchId id : dispatches)
            Q_EMIT m_workspace.marksChanged(id);
        Q_EMIT m_workspace.meetingsChanged();
        Q_EMIT m_workspace.historyChanged();
    }
    return done;
}

void Library::tellChanged(DispatchId id)
{
    Q_EMIT m_workspace.dispatchChanged(id);
    Q_EMIT m_workspace.historyChanged();
}

} // namespace elchi
