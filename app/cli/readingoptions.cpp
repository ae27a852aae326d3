// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/readingoptions.h"

#include "cli/arguments.h"
#include "domain/columnrole.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace elchi::cli {

namespace {

/// The context of this file's words.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString roleNames()
{
    QStringList names;
    for (const ColumnRole role : columnRoles())
        names << toName(role);
    return names.join(u", "_s);
}

/// Empty when none was given.
std::expected<QString, int> encodingOf(const Arguments &arguments)
{
    const QString name = arguments.value(u"encoding"_s);
    if (!name.isEmpty() && !Library::knowsEncoding(name))
        return std::unexpected(wrongUsage(errorSentence({ErrorCode::EncodingUnknown, name})));
    return name;
}

/// "text=Body,date=Date": what columns hold.
std::expected<ColumnRoles, int> columnsOf(const Arguments &arguments)
{
    ColumnRoles roles;
    for (const QString &pair : arguments.values(u"columns"_s).join(u',').split(u',', Qt::SkipEmptyParts)) {
        const qsizetype sign = pair.indexOf(u'=');
        const auto role = columnRoleFromName(pair.left(sign).trimmed());
        const QString column = pair.sliced(sign + 1).simplified();
        if (sign < 0 || !role || column.isEmpty())
            return std::unexpected(
                wrongUsage(Cli::tr("%1 says nothing about a column; write it as text=Body. Roles: %2.")
                               .arg(pair, roleNames())));
        roles.insert(column, *role);
    }
    return roles;
}

} // namespace

void allowReading(Arguments &arguments)
{
    arguments.allow(
        {u"context-date"_s, Cli::tr("Gives the year where a dateline has none."), u"YYYY-MM-DD"_s});
    arguments.allow({u"encoding"_s, Cli::tr("The encoding of the files; detected unless given."), u"NAME"_s});
    arguments.allow(
        {u"columns"_s,
         Cli::tr("What the columns of CSV files and the keys of JSON Lines hold, as ROLE=COLUMN; roles: %1.")
             .arg(roleNames()),
         u"text=Body,date=Date,…"_s});
    arguments.allow({u"repair"_s, Cli::tr("A text that was read in a wrong encoding before is repaired.")});
    arguments.allow(
        {u"split"_s, Cli::tr("A text that holds several dispatches becomes several, at its datelines.")});
}

std::expected<ImportOptions, int> readingOptions(const Arguments &arguments)
{
    const auto contextDate = arguments.day(u"context-date"_s);
    const auto encoding = contextDate ? encodingOf(arguments) : std::unexpected(contextDate.error());
    const auto columns = encoding ? columnsOf(arguments) : std::unexpected(encoding.error());
    if (!columns)
        return std::unexpected(columns.error());
    return ImportOptions{.contextDate = *contextDate,
                         .encoding = *encoding,
                         .columns = *columns,
                         .repair = arguments.isSet(u"repair"_s),
                         .split = arguments.isSet(u"split"_s)};
}

} // namespace elchi::cli
