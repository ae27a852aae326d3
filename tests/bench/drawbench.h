// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace elchi::bench {

/// Shows dispatches of 4 KB with 60 and with 500 marks in the reader's view until they are painted, beside a
/// bare QPlainTextEdit of the same size, font and text with as many extra selections; prints milliseconds and
/// their ratios.
void draw();

} // namespace elchi::bench
