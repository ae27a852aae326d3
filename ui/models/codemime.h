// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QMimeData>
#include <QString>
#include <optional>

namespace elchi {

/// What is dragged between text and codes inside the window: a code, to be let go on words, or the selected
/// words, to be let go on a code. Nothing outside of Elchi reads the former.
[[nodiscard]] QString codeMimeType();
[[nodiscard]] QMimeData *mimeOf(CodeId code); ///< the caller's
[[nodiscard]] std::optional<CodeId> codeIn(const QMimeData &data);

/// The selected words as plain text, known as the reader's own.
[[nodiscard]] QMimeData *mimeOfSelection(const QString &words); ///< the caller's
[[nodiscard]] bool isSelection(const QMimeData &data);

} // namespace elchi
