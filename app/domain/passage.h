// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/dispatch.h"

#include <QString>
#include <optional>

namespace elchi {

/// A sentence behind a number: where it stands and which of its words count.
struct Passage
{
    DispatchId dispatch;
    QString title;                   ///< of the dispatch
    QString agency;                  ///< of the dispatch
    std::optional<PartialDate> date; ///< of the dispatch
    AnnotationId annotation = {};
    std::optional<TextSpan> span = std::nullopt; ///< in the dispatch; none: the whole dispatch
    QString sentence = {}; ///< the sentence around the span; the title where there is no span
    int quoteBegin = 0;    ///< code points into `sentence`
    int quoteLength = 0;   ///< code points
};

/// One sector or topic coding with what charts and reports count by.
struct CodeMention
{
    AnnotationId annotation;
    DispatchId dispatch;
    CodeId code;
    std::optional<PartialDate> date; ///< of the dispatch
    QString agency;
    std::optional<TextSpan> span;
    QString quote;
};

/// One mention of an entity as reports list it.
struct EntityMention
{
    AnnotationId annotation;
    DispatchId dispatch;
    EntityId entity;
    std::optional<PartialDate> date; ///< of the dispatch
    QString title;                   ///< of the dispatch
    QString agency;
    std::optional<TextSpan> span;
    QString quote;
};

} // namespace elchi
