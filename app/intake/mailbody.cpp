// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailbody.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QString asPage(const QString &text)
{
    QString source = text.toHtmlEscaped();
    return u"<p>"_s + source.replace(u"\n"_s, u"<br>"_s) + u"</p>"_s;
}

/// The marks of quotation in front of a flowed line.
qsizetype quoteDepth(QStringView line)
{
    const auto behind = std::ranges::find_if(line, [](QChar unit) { return unit != u'>'; });
    return behind - line.begin();
}

} // namespace

void MailBody::add(const QString &text, bool html)
{
    if (!QStringView(text).trimmed().isEmpty())
        m_pieces.append({text, html});
}

bool MailBody::isHtml() const
{
    return std::ranges::any_of(m_pieces, &Piece::html);
}

QString MailBody::text() const
{
    const bool page = isHtml();
    QStringList texts;
    for (const Piece &piece : m_pieces)
        texts.append(page && !piece.html ? asPage(piece.text) : piece.text);
    return texts.join(u'\n');
}

QString unflowed(const QString &text, bool deleteSpace)
{
    QString joined;
    joined.reserve(text.size());
    qsizetype openQuote = -1; ///< of the paragraph that goes on; -1: none does
    bool first = true;
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s);
    for (QStringView line : QStringView(lines).split(u'\n')) {
        const qsizetype quote = quoteDepth(line);
        QStringView words = line.mid(quote);
        if (words.startsWith(u' '))
            words = words.mid(1);
        const bool signature = words == u"-- ";
        if (openQuote != quote || signature) {
            if (!first)
                joined += u'\n';
            joined += line.left(quote);
        }
        const bool flows = words.endsWith(u' ') && !signature;
        joined += flows && deleteSpace ? words.chopped(1) : words;
        openQuote = flows ? quote : -1;
        first = false;
    }
    return joined;
}

} // namespace elchi
