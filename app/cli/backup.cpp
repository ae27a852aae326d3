// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace elchi::cli {

int backup(const QStringList &arguments)
{
    Arguments read(u"backup"_s, QCoreApplication::translate("Cli", "Make a verified copy of the workspace."));
    read.expect(u"W.elchi"_s, QCoreApplication::translate("Cli", "The workspace."));
    read.expect(u"DEST"_s, QCoreApplication::translate("Cli", "The copy; it must not exist."));
    if (const auto end = read.read(arguments, 2, 2))
        return *end;
    const auto workspace = openWorkspace(read.places().first());
    if (!workspace)
        return workspace.error();
    if (const auto done = (*workspace)->backUp(read.places().at(1)); !done) {
        complain(done.error());
        return SomeRefused;
    }
    return AllDone;
}

} // namespace elchi::cli
