// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/entity.h"
#include "reader/textunits.h"

#include <QColor>
#include <QList>
#include <QString>
#include <algorithm>

namespace elchi {

/// How a mark is drawn: with a line and its label beneath the words, or on the words themselves, as changes
/// of a text are shown; those cannot be chosen.
enum class MarkLook { Lane, Struck, Underlined };

/// One mark as the reader draws it: where it stands and how it looks. Knows nothing of the store.
struct ShownMark
{
    TextRange range;
    QColor colour = {};     ///< of line and label
    QString label = {};     ///< short, beneath the line: "person", "Energy"
    QString hint = {};      ///< plain text for hovering
    bool suggested = false; ///< only proposed: dotted line, no underlay
    bool code = false;      ///< topic or sector: double line instead of a plain one
    MarkLook look = MarkLook::Lane;
    AnnotationKind kind = AnnotationKind::Mention;
    EntityType type = EntityType::Person; ///< of a mention
    bool own = true;                      ///< set by this analyst
    bool hidden = false;                  ///< not drawn: the analyst does not want to see such marks now
    QList<TextRange> gaps = {};           ///< inside of the range, by position: drawn as a thin joint

    /// Whether that letter is marked.
    [[nodiscard]] bool holds(int letter) const
    {
        const auto isIn = [letter](TextRange gap) { return gap.contains(letter); };
        return range.contains(letter) && std::ranges::none_of(gaps, isIn);
    }
    friend bool operator==(const ShownMark &, const ShownMark &) = default;
};

} // namespace elchi
