// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace elchi::cli {

namespace {

void printCounts(const WorkspaceCounts &counts)
{
    print(u"dispatches: %1"_s.arg(counts.dispatches));
    print(u"annotations: %1"_s.arg(counts.annotations));
    print(u"meetings: %1"_s.arg(counts.meetings));
}

} // namespace

int verify(const QStringList &arguments)
{
    Arguments read(u"verify"_s, QCoreApplication::translate("Cli", "Run every check of the workspace."));
    read.expect(u"W.elchi"_s, QCoreApplication::translate("Cli", "The workspace."));
    if (const auto end = read.read(arguments, 1, 1))
        return *end;
    const auto workspace = Workspace::open(read.places().first(), author());
    if (!workspace) {
        complain(workspace.error());
        // A damaged file is what this verb is there to find.
        return workspace.error().code == ErrorCode::WorkspaceDamaged ? SomeRefused : NoWorkspace;
    }
    const auto faults = (*workspace)->verify();
    const auto counts = (*workspace)->counts();
    if (!faults || !counts) {
        complain(faults ? counts.error() : faults.error());
        return SomeRefused;
    }
    printCounts(*counts);
    for (const Error &fault : *faults)
        complain(fault);
    return faults->isEmpty() ? AllDone : SomeRefused;
}

} // namespace elchi::cli
