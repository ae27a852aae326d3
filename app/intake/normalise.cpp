// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/normalise.h"

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Code point of the first character that no text may hold; -1 when all is well.
qsizetype forbiddenAt(const QString &text)
{
    qsizetype position = 0;
    for (qsizetype at = 0; at < text.size(); ++at, ++position) {
        if (text[at].isNull() || text[at].isLowSurrogate())
            return position;
        if (text[at].isHighSurrogate()) {
            if (at + 1 >= text.size() || !text[at + 1].isLowSurrogate())
                return position;
            ++at;
        }
    }
    return -1;
}

} // namespace

Result<QString> normalise(const QString &decoded, const QString &path)
{
    if (const qsizetype at = forbiddenAt(decoded); at >= 0)
        return failure(ErrorCode::TextInvalid, path, QString::number(at));
    QString text = decoded;
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    text.replace(u"\r\n"_s, u"\n"_s);
    for (const char16_t other : {u'\r', char16_t(0x85), u'\u2028', u'\u2029', u'\f', u'\v'})
        text.replace(QChar(other), u'\n');
    return text.normalized(QString::NormalizationForm_C);
}

} // namespace elchi
