// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reports.h"

using namespace Qt::StringLiterals;

namespace elchi::report {

namespace {

const QString between = u" | "_s;

QString number(qint64 id)
{
    return id > 0 ? QString::number(id) : QString();
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString firstDay(const std::optional<PartialDate> &date)
{
    return date ? iso(date->from()) : QString();
}

/// Four cells: first day, last day, precision, basis.
QStringList dateCells(const std::optional<PartialDate> &date)
{
    if (!date)
        return {{}, {}, {}, {}};
    return {iso(date->from()), iso(date->to()), toName(date->precision()), toName(date->basis())};
}

/// The cells of the columns that lead back to the sentence.
QStringList sourceCells(DispatchId id, const std::optional<TextSpan> &span, const QString &quote,
                        const Context &context)
{
    const Dispatch dispatch = context.dispatches.value(id);
    return {number(id.value),
            dispatch.uuid,
            firstDay(dispatch.fields.date),
            dispatch.fields.agency,
            dispatch.fields.title,
            quote,
            span ? QString::number(span->begin()) : QString(),
            span ? QString::number(span->end()) : QString()};
}

QString participantsOf(const Meeting &meeting, Side side, const Context &context)
{
    QStringList names;
    for (const Participant &participant : meeting.participants) {
        if (participant.side != side)
            continue;
        const QString office = context.entities.value(participant.office).name;
        const QString name = context.entities.value(participant.entity).name;
        names << (office.isEmpty() ? name : u"%1 (%2)"_s.arg(name, office));
    }
    return names.join(between);
}

QString keysOf(const Meeting &meeting, CodeKind kind, const Context &context)
{
    QStringList keys;
    for (const CodeId id : meeting.codes) {
        const auto code = context.codes.constFind(id);
        if (code != context.codes.constEnd() && code->kind == kind)
            keys << code->key;
    }
    return keys.join(between);
}

QString dispatchesOf(const Meeting &meeting)
{
    QStringList numbers;
    for (const MeetingSource &source : meeting.sources) {
        if (const QString id = number(source.dispatch.value); !numbers.contains(id))
            numbers << id;
    }
    return numbers.join(between);
}

QStringList meetingSource(const Meeting &meeting, const QHash<AnnotationId, Passage> &quotes,
                          const Context &context)
{
    for (const MeetingSource &source : meeting.sources) {
        const auto passage = quotes.constFind(source.annotation);
        if (passage == quotes.constEnd())
            continue;
        // Code points: a QString counts UTF-16 units.
        const auto letters = passage->sentence.toUcs4().mid(passage->quoteBegin, passage->quoteLength);
        const QString quote =
            QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()), letters.size());
        return sourceCells(source.dispatch, passage->span, quote, context);
    }
    const DispatchId whole = meeting.sources.isEmpty() ? DispatchId() : meeting.sources.first().dispatch;
    return sourceCells(whole, std::nullopt, {}, context);
}

QStringList meetingCells(const Meeting &meeting, const Context &context)
{
    return QStringList{number(meeting.id.value), meeting.uuid} + dateCells(meeting.date) +
           QStringList{toName(meeting.kind),
                       toName(meeting.status),
                       toName(meeting.channel),
                       meeting.title,
                       meeting.place,
                       meeting.partnerCountries().join(between),
                       participantsOf(meeting, Side::Kyrgyz, context),
                       participantsOf(meeting, Side::Foreign, context),
                       participantsOf(meeting, Side::Third, context),
                       toName(meeting.kyrgyzLevel),
                       toName(meeting.foreignLevel),
                       keysOf(meeting, CodeKind::Sector, context),
                       keysOf(meeting, CodeKind::Topic, context),
                       number(meeting.partOf.value),
                       meeting.background ? u"yes"_s : u"no"_s,
                       meeting.note,
                       dispatchesOf(meeting)};
}

QStringList dispatchCells(const Dispatch &dispatch)
{
    const DispatchFields &fields = dispatch.fields;
    return QStringList{number(dispatch.id.value), dispatch.uuid} + dateCells(fields.date) +
           QStringList{fields.agency,
                       fields.author,
                       fields.city,
                       fields.title,
                       toName(fields.language),
                       fields.attribution,
                       toName(dispatch.progress),
                       dispatch.note,
                       fields.url,
                       dispatch.sourcePath,
                       dispatch.encoding,
                       QString::fromLatin1(dispatch.textSha256.toHex())};
}

} // namespace

Table meetingsTable(const QList<Meeting> &meetings, const QHash<AnnotationId, Passage> &quotes,
                    const Context &context)
{
    Table table{describe(Kind::Meetings).columns, {}};
    for (const Meeting &meeting : meetings)
        table.rows << meetingCells(meeting, context) + meetingSource(meeting, quotes, context);
    return table;
}

Table mentionsTable(const QList<EntityMention> &mentions, const Context &context)
{
    Table table{describe(Kind::Mentions).columns, {}};
    for (const EntityMention &mention : mentions) {
        const auto entity = context.entities.constFind(mention.entity);
        const bool known = entity != context.entities.constEnd();
        table.rows << QStringList{number(mention.annotation.value), number(mention.entity.value),
                                  known ? toName(entity->type) : QString(), known ? entity->name : QString(),
                                  known ? entity->country : QString()} +
                          sourceCells(mention.dispatch, mention.span, mention.quote, context);
    }
    return table;
}

Table sectorsTable(const QList<CodeMention> &mentions, const Context &context)
{
    Table table{describe(Kind::Sectors).columns, {}};
    for (const CodeMention &mention : mentions) {
        const auto code = context.codes.constFind(mention.code);
        if (code == context.codes.constEnd() || code->kind != CodeKind::Sector)
            continue;
        table.rows << QStringList{number(mention.annotation.value),
                                  code->key,
                                  code->nameRu,
                                  code->nameKy,
                                  code->nameEn,
                                  code->isic4,
                                  code->isic5,
                                  code->dac} +
                          sourceCells(mention.dispatch, mention.span, mention.quote, context);
    }
    return table;
}

Table dispatchesTable(const QList<Dispatch> &dispatches)
{
    Table table{describe(Kind::Dispatches).columns, {}};
    for (const Dispatch &dispatch : dispatches)
        table.rows << dispatchCells(dispatch);
    return table;
}

} // namespace elchi::report
