// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/library.h"

#include <expected>

namespace elchi::cli {

class Arguments;

/// Offers the options of the verbs that read files: --context-date, --encoding, --columns, --repair, --split.
void allowReading(Arguments &arguments);

/// What was given of them. Unexpected: the exit status, after a sentence.
[[nodiscard]] std::expected<ImportOptions, int> readingOptions(const Arguments &arguments);

} // namespace elchi::cli
