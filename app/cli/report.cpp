// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "workspace/codebook.h"
#include "workspace/reporting.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace elchi::cli {

namespace {

/// The context of this file's words.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void printList()
{
    for (const auto &description : report::descriptions()) {
        print(u"%1\t%2"_s.arg(description.name, description.meaning));
        for (const auto &column : description.columns)
            print(u"  %1\t%2"_s.arg(column.key, column.meaning));
    }
}

std::expected<QList<CodeId>, int> sectors(const Workspace &workspace, const QStringList &keys)
{
    QList<CodeId> ids;
    const auto codes = workspace.codebook().codes();
    for (const QString &key : keys) {
        const auto found = std::ranges::find(*codes, key, &Code::key);
        if (!codes || found == codes->end())
            return std::unexpected(wrongUsage(Cli::tr("There is no sector or topic %1.").arg(key)));
        ids << found->id;
    }
    return ids;
}

QStringList statusNames()
{
    QStringList names;
    for (const MeetingStatus status : allMeetingStatuses())
        names << toName(status);
    return names;
}

std::expected<Filter, int> filterOf(const Arguments &read, const Workspace &workspace)
{
    Filter filter;
    const auto from = read.day(u"from"_s);
    const auto to = from ? read.day(u"to"_s) : from;
    if (!to)
        return std::unexpected(to.error());
    filter.from = *from;
    filter.to = *to;
    if (filter.from.isValid() && filter.to.isValid() && filter.to < filter.from)
        return std::unexpected(wrongUsage(Cli::tr("The last day lies before the first; exchange them.")));
    static const QRegularExpression twoLetters(u"^[A-Z]{2}$"_s);
    for (const QString &country : read.values(u"country"_s)) {
        filter.countries << country.toUpper();
        if (!twoLetters.match(filter.countries.last()).hasMatch())
            return std::unexpected(
                wrongUsage(Cli::tr("%1 is not a country code; write two letters, such as JP.").arg(country)));
    }
    filter.agencies = read.values(u"agency"_s);
    for (const QString &name : read.values(u"status"_s)) {
        const auto status = meetingStatusFromName(name);
        if (!status)
            return std::unexpected(wrongUsage(
                Cli::tr("There is no status %1; there are %2.").arg(name, statusNames().join(u", "_s))));
        filter.statuses << *status;
    }
    const auto codes = sectors(workspace, read.values(u"sector"_s));
    if (!codes)
        return std::unexpected(codes.error());
    filter.codes = *codes;
    return filter;
}

int write(const Arguments &read, const report::Table &table, report::CsvPreset preset)
{
    const QStringList columns = read.value(u"columns"_s).split(u',', Qt::SkipEmptyParts);
    if (read.isSet(u"out"_s)) {
        const auto written = writeReport(table, preset, columns, read.value(u"out"_s));
        if (written)
            return AllDone;
        complain(written.error());
        return written.error().code == ErrorCode::ColumnUnknown ? WrongUsage : SomeRefused;
    }
    const auto chosen = report::chooseColumns(table, columns);
    if (!chosen) {
        complain(chosen.error());
        return WrongUsage;
    }
    printBytes(report::toCsv(*chosen, preset));
    return AllDone;
}

void describe(Arguments &read)
{
    read.expect(u"W.elchi"_s, Cli::tr("The workspace."));
    read.expect(u"NAME"_s, Cli::tr("The report; --list names all."));
    read.allow({u"list"_s, Cli::tr("Name the reports and their columns.")});
    read.allow({u"out"_s, Cli::tr("The file to write; standard output unless given."), u"FILE"_s});
    read.allow({u"preset"_s, Cli::tr("plain (RFC 4180) or excel."), u"plain|excel"_s, u"plain"_s});
    read.allow({u"columns"_s, Cli::tr("Only these columns, in this order."), u"a,b,…"_s});
    read.allow({u"from"_s, Cli::tr("First day."), u"YYYY-MM-DD"_s});
    read.allow({u"to"_s, Cli::tr("Last day."), u"YYYY-MM-DD"_s});
    read.allow({u"country"_s, Cli::tr("Partner country; may be repeated."), u"CC"_s});
    read.allow({u"sector"_s, Cli::tr("Sector or topic; may be repeated."), u"CODE"_s});
    read.allow({u"agency"_s, Cli::tr("Agency; may be repeated."), u"NAME"_s});
    read.allow({u"status"_s, Cli::tr("Status of meetings; may be repeated."), u"STATUS"_s});
}

} // namespace

int report(const QStringList &arguments)
{
    Arguments read(u"report"_s, Cli::tr("Write a report as CSV."));
    describe(read);
    const bool list = arguments.contains(u"--list"_s);
    if (const auto end = read.read(arguments, list ? 0 : 2, 2))
        return *end;
    if (list) {
        printList();
        return AllDone;
    }
    const auto kind = report::kindFromName(read.places().at(1));
    if (!kind)
        return wrongUsage(Cli::tr("There is no report %1; --list names all.").arg(read.places().at(1)));
    const auto preset = report::csvPresetFromName(read.value(u"preset"_s));
    if (!preset)
        return wrongUsage(
            Cli::tr("There is no preset %1; there are plain and excel.").arg(read.value(u"preset"_s)));
    const auto workspace = openWorkspace(read.places().first());
    if (!workspace)
        return workspace.error();
    const auto filter = filterOf(read, **workspace);
    if (!filter)
        return filter.error();
    const auto table = reportTable(**workspace, *kind, *filter).result();
    if (table)
        return write(read, *table, *preset);
    complain(table.error());
    return SomeRefused;
}

} // namespace elchi::cli
