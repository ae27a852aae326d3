// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/rawitem.h"

#include "intake/apart.h"
#include "intake/fields.h"
#include "intake/html.h"
#include "intake/normalise.h"

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

Result<HtmlPage> readPage(const QString &source, const QString &path, const std::stop_token &stop)
{
    if (!isHeavyPage(source))
        return readHtml(source, path);
    return readApart(DocumentFormat::Html, source.toUtf8(), path, stop)
        .transform([](const ReadDocument &read) { return HtmlPage{read.title, read.text}; });
}

/// The stored text; `headline` becomes the page's where it has one and the file names none.
Result<QString> storedText(const RawItem &raw, QString &headline, const std::stop_token &stop)
{
    auto text = normalise(raw.text, raw.path);
    if (!text || !raw.html)
        return text;
    const auto page = readPage(*text, raw.path, stop);
    if (!page)
        return std::unexpected(page.error());
    if (headline.isEmpty())
        headline = page->title;
    // Character references may bring in what normalising has just removed.
    return normalise(page->text, raw.path);
}

void replace(QString &field, const QString &said)
{
    if (!said.isEmpty())
        field = said.simplified();
}

DispatchFields fieldsOf(const RawItem &raw, const QString &text, const QString &headline,
                        const ReadOptions &options)
{
    ReadOptions known = options;
    if (!known.contextDate.isValid())
        known.contextDate = raw.published;
    DispatchFields fields = readFields(text, headline, known);
    replace(fields.author, raw.author);
    replace(fields.city, raw.city);
    replace(fields.url, raw.url);
    if (options.agency.isEmpty())
        replace(fields.agency, raw.agency);
    if (raw.language != Language::Unknown) {
        fields.language = raw.language;
        fields.languageBasis = LanguageBasis::Source;
    }
    const bool undated = !fields.date || fields.date->basis() == DateBasis::ByHand;
    if (const QDate said = raw.date.isValid() ? raw.date : undated ? raw.published : QDate(); said.isValid())
        fields.date = PartialDate::day(said, DateBasis::Explicit);
    return fields;
}

} // namespace

QString itemPath(const QString &path, qsizetype number)
{
    return u"%1#%2"_s.arg(path).arg(number);
}

Result<NewDispatch> dispatchOf(const RawItem &raw, const ReadOptions &options)
{
    QString headline = raw.title.simplified();
    const auto text = storedText(raw, headline, options.stop);
    if (!text)
        return std::unexpected(text.error());
    if (QStringView(*text).trimmed().isEmpty())
        return failure(ErrorCode::FileEmpty, raw.path);
    return NewDispatch{.bytes = raw.bytes,
                       .text = *text,
                       .encoding = raw.encoding,
                       .sourcePath = raw.path,
                       .fields = fieldsOf(raw, *text, headline, options)};
}

} // namespace elchi
