// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/inspectionjson.h"
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
    read.allow({u"context-date"_s, Cli::tr("Gives the year where a dateline has none."), u"YYYY-MM-DD"_s});
    read.allow({u"encoding"_s, Cli::tr("The encoding of the file; detected unless given."), u"NAME"_s});
    read.allow(Arguments::columnsOption());
    read.allow({u"repair"_s, Cli::tr("A text that was read in a wrong encoding before is repaired.")});
    read.allow(
        {u"split"_s, Cli::tr("A text that holds several dispatches becomes several, at its datelines.")});
    if (const auto end = read.read(arguments, 1, 1))
        return *end;
    const auto contextDate = read.day(u"context-date"_s);
    if (!contextDate)
        return contextDate.error();
    const auto encoding = read.encoding(u"encoding"_s);
    if (!encoding)
        return encoding.error();
    const auto columns = read.columns(u"columns"_s);
    if (!columns)
        return columns.error();
    const auto known = knowledge(read);
    if (!known)
        return known.error();
    return report(inspectFile(read.places().first(),
                              {.contextDate = *contextDate,
                               .encoding = *encoding,
                               .columns = *columns,
                               .repair = read.isSet(u"repair"_s),
                               .split = read.isSet(u"split"_s)},
                              *known));
}

} // namespace elchi::cli
