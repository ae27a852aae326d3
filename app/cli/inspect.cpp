// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/inspectionjson.h"
#include "cli/readingoptions.h"
#include "cli/verbs.h"
#include "workspace/inspection.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace elchi::cli {

namespace {

/// The context of this file's words.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The names to look for, or the exit status after a sentence.
std::expected<Known, int> knowledge(const Arguments &read)
{
    if (!read.isSet(u"workspace"_s))
        return shippedKnowledge();
    const auto workspace = openWorkspace(read.value(u"workspace"_s));
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto known = knowledgeOf(**workspace);
    if (known)
        return *known;
    complain(known.error());
    return std::unexpected(NoWorkspace);
}

/// One object, or an array for a file with several dispatches; what cannot be read is said for each.
int report(const QList<InspectedItem> &items)
{
    QJsonArray read;
    for (const InspectedItem &item : items) {
        if (item.inspection)
            read << toJson(*item.inspection);
        else
            complain(item.inspection.error());
    }
    if (!read.isEmpty())
        printBytes((items.size() == 1 ? QJsonDocument(read.first().toObject()) : QJsonDocument(read))
                       .toJson(QJsonDocument::Indented));
    return read.size() == items.size() ? AllDone : SomeRefused;
}

} // namespace

int inspect(const QStringList &arguments)
{
    Arguments read(u"inspect"_s, Cli::tr("Print what Elchi reads in a file, storing nothing."));
    read.expect(u"FILE"_s, Cli::tr("The file to read."));
    read.allow({u"workspace"_s,
                Cli::tr("Look for the names that this workspace knows; without it for the "
                        "shipped ones."),
                u"W.elchi"_s});
    allowReading(read);
    if (const auto end = read.read(arguments, 1, 1))
        return *end;
    const auto options = readingOptions(read);
    if (!options)
        return options.error();
    const auto known = knowledge(read);
    if (!known)
        return known.error();
    return report(inspectFile(read.places().first(),
                              {.contextDate = options->contextDate,
                               .encoding = options->encoding,
                               .columns = options->columns,
                               .repair = options->repair,
                               .split = options->split},
                              *known));
}

} // namespace elchi::cli
