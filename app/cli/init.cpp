// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace elchi::cli {

int init(const QStringList &arguments)
{
    Arguments read(u"init"_s, QCoreApplication::translate(
                                  "Cli", "Make an empty workspace with the shipped vocabularies."));
    read.expect(u"W.elchi"_s, QCoreApplication::translate("Cli", "The file to make; it must not exist."));
    if (const auto end = read.read(arguments, 1, 1))
        return *end;
    if (const auto made = Workspace::create(read.places().first(), author()); !made) {
        complain(made.error());
        return NoWorkspace;
    }
    return AllDone;
}

} // namespace elchi::cli
