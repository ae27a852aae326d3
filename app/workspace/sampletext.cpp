// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sampletext.h"

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QStringList listOf(const QString &words, QChar separator)
{
    QStringList list;
    for (const QString &word : words.split(separator, Qt::SkipEmptyParts))
        list << word.trimmed();
    return list;
}

Result<SampleMeeting> readMeeting(const QString &line, const QString &name)
{
    QStringList fields = line.split(u'|');
    for (QString &field : fields)
        field = field.trimmed();
    if (fields.size() != 8 || fields.first() != "meeting"_L1)
        return failure(ErrorCode::InvalidInput, name, line);
    return SampleMeeting{.kind = fields[1],
                         .status = fields[2],
                         .day = QDate::fromString(fields[3], Qt::ISODate),
                         .place = fields[4],
                         .sectors = listOf(fields[5], u','),
                         .kyrgyz = listOf(fields[6], u';'),
                         .foreign = listOf(fields[7], u';')};
}

int codePoints(const QString &text)
{
    return int(text.toUcs4().size());
}

/// Appends the words of one pair of braces to the text and notes its mark.
Result<void> takeMark(const QString &inside, const QString &name, SampleText &sample)
{
    const QStringList fields = inside.split(u'|');
    const int begin = codePoints(sample.text);
    const auto span = TextSpan::make(begin, begin + codePoints(fields.first()));
    if (fields.size() < 3 || fields[1].size() != 1 || !span)
        return failure(ErrorCode::InvalidInput, name, inside);
    sample.text += fields.first();
    sample.marks << SampleMark{.span = *span,
                               .type = fields[1].front(),
                               .name = fields[2] == "="_L1 ? fields.first() : fields[2],
                               .country = fields.value(3),
                               .office = fields.value(4)};
    return {};
}

Result<void> readMarks(const QString &marked, const QString &name, SampleText &sample)
{
    qsizetype at = 0;
    while (at < marked.size()) {
        const qsizetype open = marked.indexOf(u'{', at);
        sample.text += marked.sliced(at, (open < 0 ? marked.size() : open) - at);
        if (open < 0)
            break;
        const qsizetype close = marked.indexOf(u'}', open);
        if (close < 0)
            return failure(ErrorCode::InvalidInput, name, marked.sliced(open, 20));
        if (auto taken = takeMark(marked.sliced(open + 1, close - open - 1), name, sample); !taken)
            return taken;
        at = close + 1;
    }
    return {};
}

} // namespace

Result<SampleText> readSampleText(const QString &contents, const QString &name)
{
    const qsizetype border = contents.indexOf(u"---\n"_s);
    if (border < 0)
        return failure(ErrorCode::InvalidInput, name, u"---"_s);
    SampleText sample;
    for (const QString &line : contents.first(border).split(u'\n', Qt::SkipEmptyParts)) {
        const auto meeting = readMeeting(line, name);
        if (!meeting)
            return std::unexpected(meeting.error());
        sample.meetings << *meeting;
    }
    if (auto read = readMarks(contents.sliced(border + 4).trimmed(), name, sample); !read)
        return std::unexpected(read.error());
    return sample;
}

} // namespace elchi
