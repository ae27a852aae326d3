// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"

namespace elchi {

/// Something that was done to one mark and may be wanted for others like it.
struct MarkAct
{
    enum class Kind { Marked, Changed, Removed };

    Kind kind = Kind::Marked;
    Annotation mark;               ///< as it is now; a removed one as it was
    AnnotationContent before = {}; ///< what it said before; of a new one nothing
};

} // namespace elchi
