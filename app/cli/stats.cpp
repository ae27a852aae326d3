// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace elchi::cli {

int stats(const QStringList &arguments)
{
    Arguments read(u"stats"_s, QCoreApplication::translate("Cli", "Print counts and sizes."));
    read.expect(u"W.elchi"_s, QCoreApplication::translate("Cli", "The workspace."));
    read.allow({u"json"_s, QCoreApplication::translate("Cli", "One JSON object.")});
    if (const auto end = read.read(arguments, 1, 1))
        return *end;
    const auto workspace = openWorkspace(read.places().first());
    if (!workspace)
        return workspace.error();
    const auto counts = (*workspace)->counts();
    if (!counts) {
        complain(counts.error());
        return SomeRefused;
    }
    const std::pair<QString, qint64> lines[] = {{u"dispatches"_s, counts->dispatches},
                                                {u"annotations"_s, counts->annotations},
                                                {u"entities"_s, counts->entities},
                                                {u"meetings"_s, counts->meetings},
                                                {u"bytes"_s, counts->bytes}};
    QJsonObject object;
    for (const auto &[name, number] : lines) {
        object.insert(name, number);
        if (!read.isSet(u"json"_s))
            print(u"%1: %2"_s.arg(name).arg(number));
    }
    if (read.isSet(u"json"_s))
        printJson(object);
    return AllDone;
}

} // namespace elchi::cli
