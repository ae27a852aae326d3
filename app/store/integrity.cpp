// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/integrity.h"

#include "base/sha256.h"
#include "store/connection.h"

using namespace Qt::StringLiterals;

namespace elchi::store {

namespace {

using Checked = Result<void>;

Checked checkFile(Connection &connection, QList<Fault> &found)
{
    const auto query = connection.run(u"PRAGMA quick_check"_s);
    if (!query)
        return std::unexpected(query.error());
    while ((*query)->next()) {
        if (const QString said = (*query)->value(0).toString(); said != "ok"_L1)
            found.append({.kind = Fault::Kind::File, .detail = said});
    }
    return {};
}

Checked checkReferences(Connection &connection, QList<Fault> &found)
{
    const auto query = connection.run(u"PRAGMA foreign_key_check"_s);
    if (!query)
        return std::unexpected(query.error());
    while ((*query)->next())
        found.append(
            {Fault::Kind::Reference, (*query)->value(1).toLongLong(), (*query)->value(0).toString()});
    return {};
}

Checked checkQuotes(Connection &connection, QList<Fault> &found)
{
    const auto wrong = wrongQuotes(connection, 1000);
    if (!wrong)
        return std::unexpected(wrong.error());
    found << *wrong;
    return {};
}

Checked checkHashes(Connection &connection, QList<Fault> &found)
{
    const auto query =
        connection.run(u"SELECT d.id, d.text_sha256, d.bytes_sha256, b.text, b.bytes FROM dispatch d "
                       "LEFT JOIN dispatch_body b ON b.dispatch_id = d.id ORDER BY d.id"_s);
    if (!query)
        return std::unexpected(query.error());
    while ((*query)->next()) {
        const qint64 id = (*query)->value(0).toLongLong();
        if ((*query)->value(3).isNull()) {
            found.append({.kind = Fault::Kind::Body, .row = id});
            continue;
        }
        const QByteArray text = (*query)->value(3).toString().toUtf8();
        const QByteArray hash = sha256(text);
        if (hash != (*query)->value(1).toByteArray())
            found.append({.kind = Fault::Kind::Text, .row = id});
        const QVariant bytes = (*query)->value(4);
        if ((bytes.isNull() ? hash : sha256(bytes.toByteArray())) != (*query)->value(2).toByteArray())
            found.append({.kind = Fault::Kind::Original, .row = id});
    }
    return {};
}

Checked checkWords(Connection &connection, QList<Fault> &found)
{
    const auto missing =
        connection.value(u"SELECT (SELECT count(*) FROM dispatch) - (SELECT count(*) FROM dispatch_words)"_s);
    if (!missing)
        return std::unexpected(missing.error());
    if (missing->toInt() != 0)
        found.append({.kind = Fault::Kind::Words, .detail = missing->toString()});
    return {};
}

} // namespace

// SQLite's substr() counts code points, as spans do, so no text has to leave the database.
Result<QList<Fault>> wrongQuotes(Connection &connection, int limit)
{
    const auto query =
        connection.run(u"SELECT a.id FROM annotation a JOIN dispatch_body b ON b.dispatch_id = a.dispatch_id "
                       "WHERE a.span_begin IS NOT NULL "
                       "AND (substr(b.text, a.span_begin + 1, a.span_end - a.span_begin) <> a.quote "
                       "OR length(a.quote) <> a.span_end - a.span_begin) LIMIT ?"_s,
                       {limit});
    if (!query)
        return std::unexpected(query.error());
    QList<Fault> wrong;
    while ((*query)->next())
        wrong.append({.kind = Fault::Kind::Quote, .row = (*query)->value(0).toLongLong()});
    return wrong;
}

Result<QList<Fault>> faults(Connection &connection)
{
    QList<Fault> found;
    for (const auto check : {checkFile, checkReferences, checkQuotes, checkHashes, checkWords}) {
        if (auto done = check(connection, found); !done)
            return std::unexpected(done.error());
    }
    return found;
}

} // namespace elchi::store
