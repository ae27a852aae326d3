// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispatch.h"
#include "intake/reader.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace elchi {

/// One dispatch as a file holds it: its words decoded, and what the file says about it besides.
struct RawItem
{
    QByteArray bytes; ///< the original, or the part of the file that this dispatch stands in
    QString encoding; ///< IANA name
    QString path; ///< names it in errors and becomes its source path: "list.csv#17" for the 17th of a file
    QString text;
    bool html = false;   ///< `text` is a page
    QString title = {};  ///< what the file calls its headline
    QString author = {}; ///< empty: as the dateline says; so are agency and city
    QString agency = {};
    QString city = {};
    QString url = {};
    QDate date = {}; ///< its day, said outright; stands above the dateline's
    QDate published =
        {}; ///< when it was sent out: gives the dateline its year, or the day where there is none
    Language language = Language::Unknown; ///< said outright; Unknown: recognise
    ReadingNotes notes = {};
};

/// "list.csv#17": the path of one of several dispatches in a file, counted from 1.
[[nodiscard]] QString itemPath(const QString &path, qsizetype number);

/// Normalises the words, reads the fields and puts what the file says into them. Words that were read wrongly
/// before they came here are noted; with `options.repair` they are repaired, the original bytes stay. Errors:
/// FileEmpty, TextInvalid, those of readHtml() and, for a page that is heavy, of readApart(). Any thread.
[[nodiscard]] Result<NewDispatch> dispatchOf(const RawItem &raw, const ReadOptions &options);

/// One dispatch of a file, or why it could not be read.
struct ReadItem
{
    QString path;
    Result<NewDispatch> dispatch;
};

/// The same for words that may hold several dispatches: one item, or with `options.split` one for each, as
/// "text.txt#2" with its own words in UTF-8 as the original. Where `options.asks` they are refused as
/// PiecesUndecided instead of taken whole. Answers whether more items are wanted.
bool takeDispatches(const RawItem &raw, const ReadOptions &options, const TakeItem &take);

} // namespace elchi
