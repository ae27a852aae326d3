// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/cutmark.h"

namespace elchi {

Result<Annotation> cutMark(const OffsetMap &text, DispatchId dispatch, std::optional<TextSpan> span,
                           const AnnotationContent &content, const QList<TextSpan> &gaps)
{
    Annotation annotation{.id = {},
                          .dispatch = dispatch,
                          .span = span,
                          .quote = {},
                          .gaps = gaps,
                          .before = {},
                          .after = {},
                          .content = content,
                          .author = {},
                          .createdAt = {}};
    if (!span)
        return annotation;
    if (span->end() > text.length())
        return failure(ErrorCode::SpanOutside, QString::number(span->end()), QString::number(text.length()));
    int behind = span->begin();
    for (const TextSpan gap : gaps) {
        if (gap.begin() <= behind || gap.end() >= span->end())
            return failure(ErrorCode::SpanOutside, QString::number(gap.end()), QString::number(span->end()));
        behind = gap.end();
    }
    annotation.quote = text.mid(*span);
    if (const auto before = TextSpan::make(std::max(0, span->begin() - contextLength), span->begin()))
        annotation.before = text.mid(*before);
    if (const auto after = TextSpan::make(span->end(), std::min(text.length(), span->end() + contextLength)))
        annotation.after = text.mid(*after);
    return annotation;
}

} // namespace elchi
