// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/code.h"
#include "domain/entity.h"

#include <QColor>
#include <QPalette>
#include <QString>

class QIcon;

namespace elchi {

/// True where the palette writes light on dark.
[[nodiscard]] bool isDark(const QPalette &palette);

/// WCAG 2 contrast ratio of two opaque colours, 1–21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// The colour of an entity type for lines and labels on the palette's Base: at least 4.5:1 against it, and
/// apart from the other seven also for protanopes, deuteranopes and tritanopes (CIELAB distance above 20).
/// Never the only sign: write entityTypeLabel() beside it.
[[nodiscard]] QColor entityColour(EntityType type, const QPalette &palette);

/// The short word that stands in a label lane, in the interface language: "person", "org.". Lower case.
[[nodiscard]] QString entityTypeLabel(EntityType type);

/// The colour of a topic or sector: its own colour, made lighter or darker until it stands at least 4.5:1
/// against the palette's Base; a neutral one where the code has none.
[[nodiscard]] QColor codeColour(const Code &code, const QPalette &palette);

/// The colour of marks that are neither mention nor coding: dates, quotes and notes.
[[nodiscard]] QColor plainMarkColour(const QPalette &palette);

/// A disc of that colour in the middle of a square, transparent around it.
[[nodiscard]] QIcon discIcon(const QColor &colour, int edge, int diameter);

/// Amber, for what wants to be looked at: at least 4.5:1 against the palette's Base. Never the only sign.
[[nodiscard]] QColor doubtColour(const QPalette &palette);

/// The short word for a kind of mark in a label lane: "date", "quote", "note". Lower case.
[[nodiscard]] QString markKindLabel(AnnotationKind kind);

/// The same colour as a see-through underlay: the palette's Text stays at least 4.5:1 against it where three
/// marks nest, also when one of them is selected and its tint therefore stronger.
[[nodiscard]] QColor tint(const QColor &colour, const QPalette &palette, bool selected = false);

} // namespace elchi
