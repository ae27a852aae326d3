// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/partialdate.h"
#include "domain/textspan.h"

#include <QString>
#include <optional>

namespace elchi {

/// One line of a concordance: where words stand, with what is around them.
struct OtherPlace
{
    DispatchId dispatch;
    QString title;                   ///< of the dispatch
    std::optional<PartialDate> date; ///< of the dispatch
    TextSpan span;
    QString before; ///< up to keptAround code points, line ends as spaces
    QString words;
    QString after;
    AnnotationId mark = {}; ///< the mark that stands there; none: it is to be set

    static constexpr int keptAround = 80;
    friend bool operator==(const OtherPlace &, const OtherPlace &) = default;
};

} // namespace elchi
