// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/normalise.h"

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// What one walk over a text tells of it.
struct Survey
{
    qsizetype forbiddenAt = -1; ///< code point of the first character that no text may hold; -1: none
    bool otherLineEnds = false;
    bool mayCompose = false; ///< something stands in it that normalising could change
};

bool isLineEnd(char16_t unit)
{
    return (unit >= u'\v' && unit <= u'\r') || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

/// Letters and signs that are their own composed form and join nothing before them: all but a few of what
/// dispatches are written in, and the reason why normalising costs them nothing.
bool standsAlone(char16_t unit)
{
    return unit < 0x0300 || (unit >= 0x0400 && unit <= 0x0481) || (unit >= 0x048A && unit < 0x0530) ||
           (unit >= 0x2010 && unit <= 0x2027) || unit == 0x2116;
}

Survey surveyOf(QStringView text)
{
    Survey survey;
    qsizetype position = 0;
    for (qsizetype at = 0; at < text.size(); ++at, ++position) {
        const char16_t unit = text[at].unicode();
        survey.otherLineEnds |= isLineEnd(unit);
        survey.mayCompose |= !standsAlone(unit);
        const bool high = QChar::isHighSurrogate(unit);
        const bool paired = high && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (unit == 0 || QChar::isLowSurrogate(unit) || (high && !paired)) {
            survey.forbiddenAt = position;
            return survey;
        }
        at += paired;
    }
    return survey;
}

} // namespace

Result<QString> normalise(const QString &decoded, const QString &path)
{
    const Survey survey = surveyOf(decoded);
    if (survey.forbiddenAt >= 0)
        return failure(ErrorCode::TextInvalid, path, QString::number(survey.forbiddenAt));
    QString text = decoded;
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    if (survey.otherLineEnds) {
        text.replace(u"\r\n"_s, u"\n"_s);
        for (QChar &unit : text)
            unit = isLineEnd(unit.unicode()) ? u'\n' : unit;
    }
    return survey.mayCompose ? text.normalized(QString::NormalizationForm_C) : text;
}

} // namespace elchi
