// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reports.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace elchi::report {

namespace {

/// One column as the program knows it; the meaning is translated when it is asked for.
struct ColumnWords
{
    const char *key;
    const char *meaning;
};

struct ReportWords
{
    Kind kind;
    const char *name;
    const char *meaning;
    QList<ColumnWords> columns;
};

/// Every report ends with the columns that lead back to the sentence.
const QList<ColumnWords> sourceColumns{
    {"dispatch_id", QT_TRANSLATE_NOOP("Reports", "Number of the dispatch in this workspace")},
    {"dispatch_uuid",
     QT_TRANSLATE_NOOP("Reports", "Identifier of the dispatch, the same in every workspace")},
    {"dispatch_date", QT_TRANSLATE_NOOP("Reports", "Date of the dispatch (its first day)")},
    {"agency", QT_TRANSLATE_NOOP("Reports", "Agency that published the dispatch")},
    {"dispatch_title", QT_TRANSLATE_NOOP("Reports", "Title of the dispatch")},
    {"quote", QT_TRANSLATE_NOOP("Reports", "The exact words of the passage")},
    {"span_begin", QT_TRANSLATE_NOOP("Reports", "Where the passage begins, in code points of the text")},
    {"span_end", QT_TRANSLATE_NOOP("Reports", "Where the passage ends, in code points of the text")},
};

const QList<ColumnWords> meetingColumns{
    {"meeting_id", QT_TRANSLATE_NOOP("Reports", "Number of the meeting in this workspace")},
    {"meeting_uuid", QT_TRANSLATE_NOOP("Reports", "Identifier of the meeting, the same in every workspace")},
    {"date_from", QT_TRANSLATE_NOOP("Reports", "First day of the meeting, as far as it is known")},
    {"date_to", QT_TRANSLATE_NOOP("Reports", "Last day of the meeting, as far as it is known")},
    {"date_precision",
     QT_TRANSLATE_NOOP("Reports", "How exactly the date is known: day, range, month, year")},
    {"date_basis", QT_TRANSLATE_NOOP("Reports", "What the date comes from: the text, the dateline, by hand")},
    {"kind", QT_TRANSLATE_NOOP("Reports", "Kind of the meeting")},
    {"status", QT_TRANSLATE_NOOP("Reports", "planned, confirmed, held, postponed or cancelled")},
    {"channel", QT_TRANSLATE_NOOP("Reports", "In person, by video, by phone or in writing")},
    {"title", QT_TRANSLATE_NOOP("Reports", "Title of the meeting")},
    {"place", QT_TRANSLATE_NOOP("Reports", "Place of the meeting")},
    {"countries", QT_TRANSLATE_NOOP("Reports", "Partner countries (ISO 3166 codes)")},
    {"kyrgyz_side", QT_TRANSLATE_NOOP("Reports", "Participants of the Kyrgyz side with their offices")},
    {"foreign_side", QT_TRANSLATE_NOOP("Reports", "Participants of the foreign side with their offices")},
    {"third_side", QT_TRANSLATE_NOOP("Reports", "Participants of a third side with their offices")},
    {"kyrgyz_level", QT_TRANSLATE_NOOP("Reports", "Level of the Kyrgyz side")},
    {"foreign_level", QT_TRANSLATE_NOOP("Reports", "Level of the foreign side")},
    {"sectors", QT_TRANSLATE_NOOP("Reports", "Sectors of the meeting (keys)")},
    {"topics", QT_TRANSLATE_NOOP("Reports", "Topics of the meeting (keys)")},
    {"part_of", QT_TRANSLATE_NOOP("Reports", "Number of the visit or summit that it belongs to")},
    {"background", QT_TRANSLATE_NOOP("Reports", "yes where the text only recalls the meeting")},
    {"note", QT_TRANSLATE_NOOP("Reports", "Note of the analyst")},
    {"dispatches", QT_TRANSLATE_NOOP("Reports", "Numbers of all dispatches that tell of it")},
};

const QList<ColumnWords> mentionColumns{
    {"annotation_id", QT_TRANSLATE_NOOP("Reports", "Number of the mark in this workspace")},
    {"entity_id", QT_TRANSLATE_NOOP("Reports", "Number of the entity in this workspace")},
    {"type", QT_TRANSLATE_NOOP("Reports", "Type of the entity: person, office, organisation …")},
    {"entity", QT_TRANSLATE_NOOP("Reports", "Name of the entity")},
    {"country", QT_TRANSLATE_NOOP("Reports", "Country of the entity (ISO 3166 code)")},
};

const QList<ColumnWords> sectorColumns{
    {"annotation_id", QT_TRANSLATE_NOOP("Reports", "Number of the mark in this workspace")},
    {"sector", QT_TRANSLATE_NOOP("Reports", "Key of the sector")},
    {"sector_ru", QT_TRANSLATE_NOOP("Reports", "Name of the sector in Russian")},
    {"sector_ky", QT_TRANSLATE_NOOP("Reports", "Name of the sector in Kyrgyz")},
    {"sector_en", QT_TRANSLATE_NOOP("Reports", "Name of the sector in English")},
    {"isic4", QT_TRANSLATE_NOOP("Reports", "ISIC Rev. 4 code of the sector")},
    {"isic5", QT_TRANSLATE_NOOP("Reports", "ISIC Rev. 5 code of the sector")},
    {"dac", QT_TRANSLATE_NOOP("Reports", "OECD DAC code of the sector")},
};

const QList<ColumnWords> dispatchColumns{
    {"dispatch_id", QT_TRANSLATE_NOOP("Reports", "Number of the dispatch in this workspace")},
    {"dispatch_uuid",
     QT_TRANSLATE_NOOP("Reports", "Identifier of the dispatch, the same in every workspace")},
    {"date_from", QT_TRANSLATE_NOOP("Reports", "First day of the dispatch's date")},
    {"date_to", QT_TRANSLATE_NOOP("Reports", "Last day of the dispatch's date")},
    {"date_precision",
     QT_TRANSLATE_NOOP("Reports", "How exactly the date is known: day, range, month, year")},
    {"date_basis", QT_TRANSLATE_NOOP("Reports", "What the date comes from: the text, the dateline, by hand")},
    {"agency", QT_TRANSLATE_NOOP("Reports", "Agency that published the dispatch")},
    {"author", QT_TRANSLATE_NOOP("Reports", "Author of the dispatch")},
    {"city", QT_TRANSLATE_NOOP("Reports", "City of the dateline")},
    {"title", QT_TRANSLATE_NOOP("Reports", "Title of the dispatch")},
    {"language", QT_TRANSLATE_NOOP("Reports", "Language of the text: ru, ky or en")},
    {"attribution", QT_TRANSLATE_NOOP("Reports", "Source named in the text")},
    {"progress", QT_TRANSLATE_NOOP("Reports", "How far the analyst is: new, in-work or done")},
    {"note", QT_TRANSLATE_NOOP("Reports", "Note of the analyst")},
    {"url", QT_TRANSLATE_NOOP("Reports", "Web address of the dispatch")},
    {"source_path", QT_TRANSLATE_NOOP("Reports", "File that the dispatch was imported from")},
    {"encoding", QT_TRANSLATE_NOOP("Reports", "Encoding of that file")},
    {"text_sha256", QT_TRANSLATE_NOOP("Reports", "SHA-256 of the stored text (UTF-8)")},
};

const QList<ReportWords> reportWords{
    {Kind::Meetings, "meetings", QT_TRANSLATE_NOOP("Reports", "Who met whom: one row per meeting"),
     meetingColumns + sourceColumns},
    {Kind::Mentions, "mentions", QT_TRANSLATE_NOOP("Reports", "Who and what is named: one row per mention"),
     mentionColumns + sourceColumns},
    {Kind::Sectors, "sectors",
     QT_TRANSLATE_NOOP("Reports", "Which sectors are spoken of: one row per sector mention"),
     sectorColumns + sourceColumns},
    {Kind::Dispatches, "dispatches", QT_TRANSLATE_NOOP("Reports", "What was published: one row per dispatch"),
     dispatchColumns},
};

QString translated(const char *words)
{
    return QCoreApplication::translate("Reports", words);
}

Description described(const ReportWords &words)
{
    QList<Column> columns;
    for (const ColumnWords &column : words.columns)
        columns.append({QString::fromLatin1(column.key), translated(column.meaning)});
    return {words.kind, QString::fromLatin1(words.name), translated(words.meaning), columns};
}

} // namespace

QList<Description> descriptions()
{
    QList<Description> all;
    for (const ReportWords &words : reportWords)
        all << described(words);
    return all;
}

Description describe(Kind kind)
{
    for (const ReportWords &words : reportWords) {
        if (words.kind == kind)
            return described(words);
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Kind> kindFromName(const QString &name)
{
    for (const ReportWords &words : reportWords) {
        if (name == QLatin1StringView(words.name))
            return words.kind;
    }
    return std::nullopt;
}

} // namespace elchi::report
