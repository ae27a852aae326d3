// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace elchi {

/// The code page that a \fcharset stands for (RTF 1.9.1, "Font Table"); 0 for those that name none (default,
/// symbol).
[[nodiscard]] int codePageOfCharset(int charset);

/// Bytes of a Windows code page as letters; of windows-1252 when the page is unknown. Bytes that are no
/// letters of the page become U+FFFD. Any thread.
[[nodiscard]] QString decodeCodePage(const QByteArray &bytes, int page);

} // namespace elchi
