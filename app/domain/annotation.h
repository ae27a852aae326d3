// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/partialdate.h"
#include "domain/textspan.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace elchi {

enum class AnnotationKind { Mention, Coding, Date, Quote, Note };

[[nodiscard]] QString toName(AnnotationKind kind); ///< "mention", "coding", "date", "quote", "note"
[[nodiscard]] std::optional<AnnotationKind> annotationKindFromName(const QString &name);

/// What a mark says, apart from where it stands. Which field counts depends on `kind`:
/// Mention → entity; Coding → code; Date → date; Quote → entity (the speaker, may be none); Note → note.
struct AnnotationContent
{
    AnnotationKind kind = AnnotationKind::Mention;
    EntityId entity = {};
    CodeId code = {};
    std::optional<PartialDate> date = std::nullopt;
    QString note = {}; ///< allowed on every kind

    friend bool operator==(const AnnotationContent &, const AnnotationContent &) = default;
};

/// How much of the text on either side a mark keeps: code points.
inline constexpr int contextLength = 32;

/// A stored mark. Overlap, nesting and the same span twice are normal.
struct Annotation
{
    AnnotationId id;
    DispatchId dispatch;
    std::optional<TextSpan> span; ///< none: the mark is on the whole dispatch
    QString quote;                ///< the exact text of the span
    /// What lies in the span and is not marked, by position and apart from each other: a mark in several
    /// pieces. It is one mark all the same: counted, exported and undone once.
    QList<TextSpan> gaps = {};
    QString before; ///< up to contextLength code points
    QString after;
    AnnotationContent content;
    QString author;         ///< who set it
    QDateTime createdAt;    ///< UTC
    bool suggested = false; ///< accepted from a suggestion rather than set by hand
};

/// The marked words: the quote, with " … " for each gap.
[[nodiscard]] QString markedWords(const Annotation &annotation);
/// The same for a quote that begins at `begin` of the text.
[[nodiscard]] QString withoutGaps(const QString &quote, int begin, const QList<TextSpan> &gaps);

} // namespace elchi
