// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/interruption.h"
#include "cli/readingoptions.h"
#include "cli/verbs.h"
#include "workspace/library.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace elchi::cli {

namespace {

/// The context of this file's words.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString outcomeName(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Imported:
        return u"imported"_s;
    case ImportOutcome::Duplicate:
        return u"duplicate"_s;
    case ImportOutcome::Refused:
        return u"refused"_s;
    case ImportOutcome::NearCopy:
        return u"near-duplicate"_s;
    case ImportOutcome::Held:
        return u"held"_s;
    }
    return {};
}

/// Why it was not stored or what it is like; null where there is nothing to say.
QJsonValue reason(const ImportItem &item)
{
    if (item.outcome == ImportOutcome::NearCopy)
        return Cli::tr("near-duplicate of dispatch %1").arg(item.nearTo.value);
    if (item.outcome == ImportOutcome::Duplicate)
        return Cli::tr("duplicate of dispatch %1").arg(item.dispatch.value);
    return item.error ? QJsonValue(errorSentence(*item.error)) : QJsonValue();
}

QString line(const ImportItem &item)
{
    switch (item.outcome) {
    case ImportOutcome::Imported:
        return Cli::tr("%1: imported").arg(item.path);
    case ImportOutcome::Duplicate:
    case ImportOutcome::NearCopy:
        return u"%1: %2"_s.arg(item.path, reason(item).toString());
    case ImportOutcome::Refused:
    case ImportOutcome::Held: // nobody is asked here
        return Cli::tr("%1: refused: %2").arg(item.path, errorSentence(*item.error));
    }
    return {};
}

QJsonObject object(const ImportItem &item)
{
    const bool refused = item.outcome == ImportOutcome::Refused;
    return {{u"path"_s, item.path},
            {u"outcome"_s, outcomeName(item.outcome)},
            {u"id"_s, refused ? QJsonValue() : QJsonValue(item.dispatch.value)},
            {u"reason"_s, reason(item)}};
}

/// Prints it; true unless it was refused.
bool report(const ImportItem &item, bool json)
{
    if (json)
        printJson(object(item));
    else
        print(line(item));
    if (item.outcome != ImportOutcome::Refused)
        return true;
    complain(*item.error);
    return false;
}

/// The event loop goes on: the workspace tells of what came, and Ctrl+C must be heard.
void waitFor(const QFuture<void> &work)
{
    QEventLoop waiting;
    QFutureWatcher<void> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &waiting, &QEventLoop::quit);
    watcher.setFuture(work);
    waiting.exec();
}

} // namespace

int import(const QStringList &arguments)
{
    Arguments read(u"import"_s, Cli::tr("Import files and folders of dispatches."));
    read.expect(u"W.elchi"_s, Cli::tr("The workspace."));
    read.expect(u"PATH"_s, Cli::tr("Files and folders; folders are read with all that is in them."),
                u"PATH…"_s);
    allowReading(read);
    read.allow({u"agency"_s, Cli::tr("Replaces the agency that was read."), u"NAME"_s});
    read.allow({u"json"_s, Cli::tr("One JSON object per line.")});
    if (const auto end = read.read(arguments, 2, INT_MAX))
        return *end;
    auto options = readingOptions(read);
    if (!options)
        return options.error();
    options->agency = read.value(u"agency"_s);
    const auto workspace = openWorkspace(read.places().first());
    if (!workspace)
        return workspace.error();
    Library &library = (*workspace)->library();
    bool cancelled = false;
    const Interruption interruption([&] {
        cancelled = true;
        library.cancelImports();
    });
    bool allTaken = true;
    waitFor(library.importTelling(read.places().sliced(1), *options,
                                  [&, json = read.isSet(u"json"_s)](const QList<ImportItem> &items) {
                                      for (const ImportItem &item : items)
                                          allTaken &= report(item, json);
                                  }));
    if (cancelled)
        complain(Error{ErrorCode::Cancelled});
    return allTaken && !cancelled ? AllDone : SomeRefused;
}

} // namespace elchi::cli
