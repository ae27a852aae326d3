// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "workspace/library.h"
#include "workspace/searching.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace elchi::cli {

namespace {

constexpr int pageSize = 200;
constexpr int passagesShown = 5;

void printDispatch(const Dispatch &dispatch, const QList<Passage> &passages)
{
    const QString date = dispatch.fields.date ? dispatch.fields.date->toString() : QString();
    print(u"%1\t%2\t%3\t%4"_s.arg(QString::number(dispatch.id.value), date, dispatch.fields.agency,
                                  dispatch.fields.title));
    for (const Passage &passage : passages)
        print(u"  "_s + passage.sentence.simplified());
}

void printDispatchJson(const Dispatch &dispatch, const QList<Passage> &passages)
{
    QJsonArray places;
    for (const Passage &passage : passages)
        places << QJsonObject{{u"start"_s, passage.span->begin()},
                              {u"end"_s, passage.span->end()},
                              {u"sentence"_s, passage.sentence}};
    const auto &date = dispatch.fields.date;
    printJson({{u"id"_s, dispatch.id.value},
               {u"title"_s, dispatch.fields.title},
               {u"agency"_s, dispatch.fields.agency},
               {u"date"_s, date ? QJsonValue(date->from().toString(Qt::ISODate)) : QJsonValue()},
               {u"passages"_s, places}});
}

Result<void> printFound(const Workspace &workspace, const QString &query, bool json)
{
    if (query.isEmpty())
        return {}; // no filter at all, to the library
    Filter filter;
    filter.words = query;
    for (int offset = 0;; offset += pageSize) {
        const auto page =
            workspace.library().page(filter, LibraryOrder::NewestFirst, offset, pageSize).result();
        if (!page)
            return std::unexpected(page.error());
        for (const DispatchSummary &row : *page) {
            const auto dispatch = workspace.library().load(row.id);
            if (!dispatch)
                return std::unexpected(dispatch.error());
            (json ? printDispatchJson : printDispatch)(*dispatch,
                                                       wordPassages(*dispatch, query, passagesShown));
        }
        if (page->size() < pageSize)
            return {};
    }
}

} // namespace

int search(const QStringList &arguments)
{
    Arguments read(u"search"_s, QCoreApplication::translate("Cli", "Find dispatches by their words."));
    read.expect(u"W.elchi"_s, QCoreApplication::translate("Cli", "The workspace."));
    read.expect(u"QUERY"_s,
                QCoreApplication::translate("Cli", "Words; each must occur as the beginning of a word."));
    read.allow({u"json"_s, QCoreApplication::translate("Cli", "One JSON object per line.")});
    read.allowEmpty(1);
    if (const auto end = read.read(arguments, 2, 2))
        return *end;
    const auto workspace = openWorkspace(read.places().first());
    if (!workspace)
        return workspace.error();
    if (const auto done = printFound(**workspace, read.places().at(1), read.isSet(u"json"_s)); !done) {
        complain(done.error());
        return SomeRefused;
    }
    return AllDone;
}

} // namespace elchi::cli
