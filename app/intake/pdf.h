// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "intake/document.h"

#include <QByteArray>
#include <QString>

namespace elchi {

/// Reads the text layer of a PDF with poppler, page by page in reading order (columns one after the other). A
/// PDF has lines and no paragraphs. A line goes on in the next one unless it ends short of the column's right
/// edge (and the next one does not begin in small letters), or the next one is indented, set in another size
/// or stands off; over the end of a column or page unless it ends like a sentence.
///
/// Joined lines get a space between them. Behind a soft hyphen there is none, and it stays; behind a hyphen
/// likewise, since nobody can tell «сотруд-ничество» from «кыргызско-японский»: nothing is lost, and the word
/// can be found again. Every space is a plain one: a page has no other. Lines with nothing but the number of
/// their page are left out. Title and author are those of the document's properties.
///
/// Errors: DocumentLocked (asks for a password), DocumentScanned (no letter on any page), DocumentDamaged.
/// `path` names the file in them. Pure; one thread at a time. In the library Elchi::Pdf, which Elchi itself
/// is not linked with: elchi-apart is.
[[nodiscard]] Result<ReadDocument> readPdf(const QByteArray &bytes, const QString &path);

} // namespace elchi
