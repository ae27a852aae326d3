// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace elchi {

/// What a file of dispatches is.
enum class Format { Text, Html, Feed, Csv, JsonLines, Docx, Odt, Rtf, Pdf, Mail, Mailbox, Zip };

/// The format of a file: by its first bytes where they tell, else by the ending of `path`, else text. Nothing
/// for a format that Elchi does not read; `unread` then names it ("PNG").
[[nodiscard]] std::optional<Format> formatOf(const QByteArray &bytes, const QString &path, QString *unread);

} // namespace elchi
