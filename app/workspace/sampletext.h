// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/textspan.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace elchi {

/// One mark of a sample file: `{words|type|name|country|office}`. `=` for the name means the words
/// themselves.
struct SampleMark
{
    TextSpan span; ///< code points of the text without braces
    QChar type; ///< p person, o office, g organisation, c country (name is its ISO code), l place, s sector
                ///< (name is its key), d date (name is an ISO day)
    QString name;
    QString country; ///< ISO code
    QString office;  ///< of a person
};

/// One line `meeting | kind | status | ISO day | place | sector keys | Kyrgyz names | foreign names`.
struct SampleMeeting
{
    QString kind;
    QString status;
    QDate day;
    QString place;
    QStringList sectors;
    QStringList kyrgyz;
    QStringList foreign;
};

/// A sample dispatch as its file says it: meeting lines, a line `---`, then the text with its marks in
/// braces.
struct SampleText
{
    QString text;
    QList<SampleMark> marks;
    QList<SampleMeeting> meetings;
};

/// Reads a file of resources/sample. Error: InvalidInput (subject: `name`, place: what is wrong) for a brace
/// that is not closed, a mark without words or type, a meeting line with another number of fields.
[[nodiscard]] Result<SampleText> readSampleText(const QString &contents, const QString &name);

} // namespace elchi
