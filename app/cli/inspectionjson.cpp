// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inspectionjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace elchi::cli {

namespace {

QJsonValue orNull(const QString &words)
{
    return words.isEmpty() ? QJsonValue() : QJsonValue(words);
}

QJsonValue isoDay(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject spanJson(TextSpan span)
{
    return {{u"start"_s, span.begin()}, {u"end"_s, span.end()}};
}

QJsonObject wordsJson(TextSpan span, const QString &words)
{
    QJsonObject object = spanJson(span);
    object.insert(u"text"_s, words);
    return object;
}

QJsonValue datelineJson(const std::optional<Dateline> &dateline)
{
    if (!dateline)
        return {};
    QJsonObject object = spanJson(dateline->span);
    object.insert(u"city"_s, orNull(dateline->city));
    object.insert(u"agency"_s, orNull(dateline->agency));
    object.insert(u"author"_s, orNull(dateline->author));
    object.insert(u"date"_s, isoDay(dateline->date ? dateline->date->from() : QDate()));
    object.insert(u"year_source"_s,
                  dateline->yearSource ? QJsonValue(toName(*dateline->yearSource)) : QJsonValue());
    return object;
}

/// A date with unknown year has neither a first nor a last day.
QJsonObject dateJson(const std::optional<PartialDate> &date, DatePrecision precision, DateBasis basis)
{
    return {{u"from"_s, isoDay(date ? date->from() : QDate())},
            {u"to"_s, isoDay(date ? date->to() : QDate())},
            {u"precision"_s, toName(precision)},
            {u"basis"_s, toName(basis)}};
}

QJsonArray datesJson(const QList<TextDate> &dates, const OffsetMap &text)
{
    QJsonArray array;
    for (const TextDate &date : dates) {
        QJsonObject object = dateJson(date.date, date.precision, date.basis);
        object.insert(u"start"_s, date.span.begin());
        object.insert(u"end"_s, date.span.end());
        object.insert(u"text"_s, text.mid(date.span));
        array.append(object);
    }
    return array;
}

QJsonArray mentionsJson(const QList<Suggestion> &suggestions)
{
    QJsonArray array;
    for (const Suggestion &suggestion : suggestions) {
        if (suggestion.kind != AnnotationKind::Mention)
            continue;
        QJsonObject object = wordsJson(suggestion.span, suggestion.text);
        object.insert(u"type"_s, toContractName(suggestion.type));
        object.insert(u"name"_s, suggestion.name);
        object.insert(u"country"_s, orNull(suggestion.country));
        array.append(object);
    }
    return array;
}

QJsonArray sectorsJson(const QList<Suggestion> &suggestions)
{
    QJsonArray array;
    for (const Suggestion &suggestion : suggestions) {
        if (suggestion.kind != AnnotationKind::Coding)
            continue;
        QJsonObject object = wordsJson(suggestion.span, suggestion.text);
        object.insert(u"code"_s, suggestion.codeKey);
        object.insert(u"in_name"_s, suggestion.inName);
        array.append(object);
    }
    return array;
}

QJsonArray quotesJson(const QList<SpokenQuote> &quotes)
{
    QJsonArray array;
    for (const SpokenQuote &quote : quotes) {
        QJsonObject object = spanJson(quote.span);
        object.insert(u"speaker"_s, orNull(quote.speaker));
        array.append(object);
    }
    return array;
}

QJsonArray sideJson(const Meeting &meeting, bool kyrgyz, const QHash<EntityId, Entity> &entities)
{
    QJsonArray array;
    for (const Participant &participant : meeting.participants) {
        if ((participant.side == Side::Kyrgyz) == kyrgyz)
            array.append(QJsonObject{{u"name"_s, entities.value(participant.entity).name},
                                     {u"office"_s, orNull(entities.value(participant.office).name)},
                                     {u"country"_s, orNull(participant.country)}});
    }
    return array;
}

QJsonObject meetingJson(const ToldDraft &drafted, const QHash<EntityId, Entity> &entities)
{
    const Meeting &meeting = drafted.meeting;
    QJsonObject object = spanJson(drafted.sentence);
    object.insert(u"kind"_s, toName(meeting.kind));
    object.insert(u"status"_s, toName(meeting.status));
    object.insert(u"channel"_s, toName(meeting.channel));
    object.insert(u"date"_s, meeting.date ? QJsonValue(dateJson(meeting.date, meeting.date->precision(),
                                                                meeting.date->basis()))
                                          : QJsonValue());
    object.insert(u"place"_s, orNull(meeting.place));
    object.insert(u"background"_s, meeting.background);
    object.insert(u"kyrgyz_side"_s, sideJson(meeting, true, entities));
    object.insert(u"foreign_side"_s, sideJson(meeting, false, entities));
    object.insert(u"countries"_s, QJsonArray::fromStringList(meeting.partnerCountries()));
    return object;
}

} // namespace

QJsonObject toJson(const Inspection &inspection)
{
    const NewDispatch &dispatch = inspection.dispatch;
    const OffsetMap text(dispatch.text);
    QJsonArray attribution;
    for (const TextSpan span : inspection.attributions)
        attribution.append(wordsJson(span, text.mid(span)));
    QJsonArray boilerplate;
    for (const TextSpan span : inspection.boilerplate)
        boilerplate.append(spanJson(span));
    QJsonArray meetings;
    for (const ToldDraft &drafted : inspection.meetings)
        meetings.append(meetingJson(drafted, inspection.entities));
    return {{u"encoding"_s, dispatch.encoding},
            {u"language"_s, orNull(toName(dispatch.fields.language))},
            {u"text"_s, dispatch.text},
            {u"sha256"_s, QString::fromLatin1(inspection.textSha256.toHex())},
            {u"title"_s, orNull(dispatch.fields.title)},
            {u"dateline"_s, datelineJson(inspection.dateline)},
            {u"attribution"_s, attribution},
            {u"boilerplate"_s, boilerplate},
            {u"dates"_s, datesJson(inspection.dates, text)},
            {u"mentions"_s, mentionsJson(inspection.suggestions)},
            {u"sectors"_s, sectorsJson(inspection.suggestions)},
            {u"quotes"_s, quotesJson(inspection.quotes)},
            {u"meetings"_s, meetings}};
}

} // namespace elchi::cli
