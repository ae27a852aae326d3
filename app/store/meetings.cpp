// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/meetings.h"

#include "store/columns.h"

using namespace Qt::StringLiterals;

namespace elchi::store {

namespace {

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

const QString meetingColumns =
    u"m.id, m.uuid, m.title, m.kind, m.status, m.channel, m.kyrgyz_level, m.foreign_level, m.date_from, "
    "m.date_to, m.date_precision, m.date_basis, m.place, m.part_of, m.background, m.note, "
    "(SELECT max(d.date_to) FROM meeting_source s JOIN dispatch d ON d.id = s.dispatch_id "
    "WHERE s.meeting_id = m.id AND s.deleted = 0 AND d.deleted = 0)"_s;

Meeting readMeeting(const QSqlQuery &row)
{
    const auto text = [&row](int column) { return row.value(column).toString(); };
    return {.id = {row.value(0).toLongLong()},
            .uuid = text(1),
            .title = text(2),
            .kind = meetingKindFromName(text(3)).value_or(MeetingKind::Other),
            .status = meetingStatusFromName(text(4)).value_or(MeetingStatus::Held),
            .channel = meetingChannelFromName(text(5)).value_or(MeetingChannel::InPerson),
            .kyrgyzLevel = levelFromName(text(6)).value_or(Level::Unknown),
            .foreignLevel = levelFromName(text(7)).value_or(Level::Unknown),
            .date = readDate(row, 8),
            .place = text(12),
            .partOf = {row.value(13).toLongLong()},
            .background = row.value(14).toInt() == 1,
            .note = text(15),
            .lastTold = QDate::fromString(text(16), Qt::ISODate)};
}

Row columns(const Meeting &meeting)
{
    return Row{{u"title"_s, textColumn(meeting.title)},
               {u"kind"_s, toName(meeting.kind)},
               {u"status"_s, toName(meeting.status)},
               {u"channel"_s, toName(meeting.channel)},
               {u"kyrgyz_level"_s, toName(meeting.kyrgyzLevel)},
               {u"foreign_level"_s, toName(meeting.foreignLevel)},
               {u"place"_s, textColumn(meeting.place)},
               {u"part_of"_s, idColumn(meeting.partOf)},
               {u"background"_s, meeting.background ? 1 : 0},
               {u"note"_s, textColumn(meeting.note)}} +
           dateColumns(meeting.date);
}

/// The meetings that are being read, found again by id while their children come in.
using Found = QHash<qint64, Meeting *>;

template <class Read>
Result<void> readChildren(Connection &connection, const QString &sql, const QString &where,
                          const QVariantList &bindings, const Found &found, Read read)
{
    const auto query = connection.run(
        sql.arg(
            u"WHERE c.deleted = 0 AND c.meeting_id IN (SELECT m.id FROM meeting m WHERE %1)"_s.arg(where)),
        bindings);
    if (!query)
        return std::unexpected(query.error());
    while ((*query)->next()) {
        if (Meeting *meeting = found.value((*query)->value(0).toLongLong()))
            read(*meeting, **query);
    }
    return {};
}

void readParticipant(Meeting &meeting, const QSqlQuery &row)
{
    meeting.participants.append({.entity = {row.value(1).toLongLong()},
                                 .office = {row.value(2).toLongLong()},
                                 .side = sideFromName(row.value(3).toString()).value_or(Side::Foreign),
                                 .country = row.value(4).toString(),
                                 .role = row.value(5).toString()});
}

void readCode(Meeting &meeting, const QSqlQuery &row)
{
    meeting.codes << CodeId{row.value(1).toLongLong()};
}

void readSource(Meeting &meeting, const QSqlQuery &row)
{
    meeting.sources.append({.dispatch = {row.value(1).toLongLong()},
                            .annotation = {row.value(2).toLongLong()},
                            .field = row.value(3).toString()});
}

void readStatus(Meeting &meeting, const QSqlQuery &row)
{
    if (const auto status = meetingStatusFromName(row.value(1).toString()))
        meeting.statusHistory.append(
            {*status, QDateTime::fromString(row.value(2).toString(), Qt::ISODateWithMs)});
}

/// Four questions for the children of all meetings together, instead of four for each.
Result<void> readAllChildren(Connection &connection, const QString &where, const QVariantList &bindings,
                             const Found &found)
{
    const std::pair<QString, void (*)(Meeting &, const QSqlQuery &)> children[] = {
        {u"SELECT c.meeting_id, c.entity_id, c.office_id, c.side, c.country, c.role FROM participant c %1 "
         "ORDER BY c.position, c.id"_s,
         &readParticipant},
        {u"SELECT c.meeting_id, c.code_id FROM meeting_code c %1 ORDER BY c.position, c.id"_s, &readCode},
        {u"SELECT c.meeting_id, c.dispatch_id, c.annotation_id, c.field FROM meeting_source c %1 "
         "ORDER BY c.position, c.id"_s,
         &readSource},
        {u"SELECT c.meeting_id, c.status, c.at FROM meeting_status c %1 ORDER BY c.id"_s, &readStatus}};
    for (const auto &[sql, read] : children) {
        if (auto done = readChildren(connection, sql, where, bindings, found, read); !done)
            return done;
    }
    return {};
}

Result<QList<Meeting>> readMeetings(Connection &connection, const QString &where,
                                    const QVariantList &bindings)
{
    const auto query = connection.run(
        u"SELECT %1 FROM meeting m WHERE %2 ORDER BY m.date_from IS NULL, m.date_from, m.date_to, m.id"_s.arg(
            meetingColumns, where),
        bindings);
    if (!query)
        return std::unexpected(query.error());
    QList<Meeting> meetings;
    while ((*query)->next())
        meetings << readMeeting(**query);
    Found found;
    for (Meeting &meeting : meetings)
        found.insert(meeting.id.value, &meeting);
    if (auto done = readAllChildren(connection, where, bindings, found); !done)
        return std::unexpected(done.error());
    return meetings;
}

QList<Row> participantRows(const Meeting &meeting)
{
    QList<Row> rows;
    for (const Participant &participant : meeting.participants)
        rows << Row{{u"entity_id"_s, participant.entity.value},
                    {u"office_id"_s, idColumn(participant.office)},
                    {u"side"_s, toName(participant.side)},
                    {u"country"_s, textColumn(participant.country)},
                    {u"role"_s, textColumn(participant.role)}};
    return rows;
}

QList<Row> codeRows(const Meeting &meeting)
{
    QList<Row> rows;
    for (const CodeId code : meeting.codes)
        rows << Row{{u"code_id"_s, code.value}};
    return rows;
}

QList<Row> sourceRows(const Meeting &meeting)
{
    QList<Row> rows;
    for (const MeetingSource &source : meeting.sources)
        rows << Row{{u"dispatch_id"_s, source.dispatch.value},
                    {u"annotation_id"_s, idColumn(source.annotation)},
                    {u"field"_s, textColumn(source.field)}};
    return rows;
}

Result<QList<qint64>> childIds(Connection &connection, const QString &table, MeetingId meeting)
{
    const QString order = table == "meeting_status"_L1 ? u"id"_s : u"position, id"_s;
    return rowIds(connection,
                  u"SELECT id FROM %1 WHERE meeting_id = ? AND deleted = 0 ORDER BY %2"_s.arg(table, order),
                  {meeting.value});
}

/// Makes the children exactly these rows, in this order, touching only what differs.
Result<void> setChildren(Connection &connection, Step &step, const QString &table, MeetingId meeting,
                         QList<Row> rows)
{
    const auto ids = childIds(connection, table, meeting);
    if (!ids)
        return std::unexpected(ids.error());
    for (qsizetype i = 0; i < std::max(ids->size(), rows.size()); ++i) {
        Result<void> done;
        if (i < rows.size())
            rows[i] << Row{{u"meeting_id"_s, meeting.value}, {u"position"_s, int(i)}};
        if (i >= ids->size())
            done = step.insert(table, rows[i]).transform([](qint64) {});
        else if (i >= rows.size())
            done = step.remove(table, ids->at(i));
        else
            done = step.update(table, ids->at(i), rows[i]);
        if (!done)
            return done;
    }
    return {};
}

Result<void> setAllChildren(Connection &connection, Step &step, MeetingId id, const Meeting &meeting)
{
    const std::pair<QString, QList<Row>> children[] = {{u"participant"_s, participantRows(meeting)},
                                                       {u"meeting_code"_s, codeRows(meeting)},
                                                       {u"meeting_source"_s, sourceRows(meeting)}};
    for (const auto &[table, rows] : children) {
        if (auto done = setChildren(connection, step, table, id, rows); !done)
            return done;
    }
    return {};
}

Result<void> addStatus(Step &step, MeetingId id, MeetingStatus status)
{
    return step
        .insert(u"meeting_status"_s,
                {{u"meeting_id"_s, id.value}, {u"status"_s, toName(status)}, {u"at"_s, now()}})
        .transform([](qint64) {});
}

void add(Condition &condition, const QString &sql, const QVariantList &bindings)
{
    condition.sql += u" AND "_s + sql;
    condition.bindings += bindings;
}

/// `sql` holds %1 where the list of question marks goes; an empty list lets everything pass.
void addList(Condition &condition, const QString &sql, const QVariantList &values)
{
    if (!values.isEmpty())
        add(condition, sql.arg(placeholders(values.size())), values);
}

/// Agency and words are read of a source dispatch, exactly as the library reads them.
void addSources(Condition &condition, const Filter &filter)
{
    Filter ofDispatch;
    ofDispatch.agencies = filter.agencies;
    ofDispatch.words = filter.words;
    if (ofDispatch.isEmpty())
        return;
    const Condition passing = dispatchCondition(ofDispatch);
    add(condition,
        u"m.id IN (SELECT fs.meeting_id FROM meeting_source fs JOIN dispatch d ON d.id = fs.dispatch_id "
        "WHERE fs.deleted = 0 AND "_s +
            passing.sql + u")"_s,
        passing.bindings);
}

} // namespace

Condition meetingCondition(const Filter &filter)
{
    Condition condition{u"m.deleted = 0"_s};
    // NULL dates compare to nothing: undated meetings drop out as soon as one end is given.
    if (filter.from.isValid())
        add(condition, u"m.date_to >= ?"_s, {dayColumn(filter.from)});
    if (filter.to.isValid())
        add(condition, u"m.date_from <= ?"_s, {dayColumn(filter.to)});
    QVariantList statuses;
    for (const MeetingStatus status : filter.statuses)
        statuses << toName(status);
    addList(condition, u"m.status IN (%1)"_s, statuses);
    addList(condition,
            u"m.id IN (SELECT fp.meeting_id FROM participant fp "
            "WHERE fp.deleted = 0 AND fp.side <> 'kyrgyz' AND fp.country IN (%1))"_s,
            QVariantList(filter.countries.begin(), filter.countries.end()));
    QVariantList codes;
    for (const CodeId code : filter.codes)
        codes << code.value;
    addList(condition,
            u"m.id IN (SELECT fc.meeting_id FROM meeting_code fc "
            "WHERE fc.deleted = 0 AND fc.code_id IN (%1))"_s,
            codes);
    addSources(condition, filter);
    return condition;
}

Result<QList<Meeting>> meetingsPassing(Connection &connection, const Filter &filter)
{
    const Condition condition = meetingCondition(filter);
    return readMeetings(connection, condition.sql, condition.bindings);
}

Result<QList<Meeting>> meetingsOfDispatch(Connection &connection, DispatchId dispatch)
{
    return readMeetings(connection,
                        u"m.deleted = 0 AND m.id IN (SELECT s.meeting_id FROM meeting_source s "
                        "WHERE s.deleted = 0 AND s.dispatch_id = ?)"_s,
                        {dispatch.value});
}

Result<Meeting> loadMeeting(Connection &connection, MeetingId id)
{
    const auto meetings = readMeetings(connection, u"m.deleted = 0 AND m.id = ?"_s, {id.value});
    if (!meetings)
        return std::unexpected(meetings.error());
    if (meetings->isEmpty())
        return failure(ErrorCode::NotFound, QString::number(id.value));
    return meetings->first();
}

Result<MeetingId> insertMeeting(Connection &connection, Step &step, const Meeting &meeting)
{
    const auto row = step.insert(u"meeting"_s, columns(meeting));
    if (!row)
        return std::unexpected(row.error());
    const MeetingId id{*row};
    if (auto done = setAllChildren(connection, step, id, meeting); !done)
        return std::unexpected(done.error());
    if (auto done = addStatus(step, id, meeting.status); !done)
        return std::unexpected(done.error());
    return id;
}

Result<void> updateMeeting(Connection &connection, Step &step, const Meeting &meeting)
{
    const auto before = loadMeeting(connection, meeting.id);
    if (!before)
        return std::unexpected(before.error());
    if (auto done = step.update(u"meeting"_s, meeting.id.value, columns(meeting)); !done)
        return done;
    if (auto done = setAllChildren(connection, step, meeting.id, meeting); !done)
        return done;
    if (before->status == meeting.status)
        return {};
    return addStatus(step, meeting.id, meeting.status);
}

Result<void> removeMeeting(Connection &connection, Step &step, MeetingId id)
{
    const QString tables[] = {u"participant"_s, u"meeting_code"_s, u"meeting_source"_s, u"meeting_status"_s};
    for (const QString &table : tables) {
        const auto ids = childIds(connection, table, id);
        if (!ids)
            return std::unexpected(ids.error());
        for (const qint64 child : *ids) {
            if (auto done = step.remove(table, child); !done)
                return done;
        }
    }
    const auto parts =
        rowIds(connection, u"SELECT id FROM meeting WHERE part_of = ? AND deleted = 0"_s, {id.value});
    if (!parts)
        return std::unexpected(parts.error());
    for (const qint64 part : *parts) {
        if (auto done = step.update(u"meeting"_s, part, {{u"part_of"_s, {}}}); !done)
            return done;
    }
    return step.remove(u"meeting"_s, id.value);
}

} // namespace elchi::store
