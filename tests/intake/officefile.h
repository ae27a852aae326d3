// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <utility>

namespace elchi {

using Entries = QList<std::pair<QString, QByteArray>>;

/// The words that every format has to give back: Russian and Kyrgyz letters, quotes, a dash, an NBSP, a soft
/// hyphen.
[[nodiscard]] QStringList sampleParagraphs();

/// A ZIP archive with these entries, deflated.
[[nodiscard]] QByteArray zipOf(const Entries &entries);

/// What stands inside of <w:body> or <office:text>, as a whole document with title and author.
[[nodiscard]] QByteArray docxOf(const QString &body);
[[nodiscard]] QByteArray odtOf(const QString &body);
/// The parts of the same, to be changed before they are zipped.
[[nodiscard]] Entries docxEntries(const QString &body);
[[nodiscard]] Entries odtEntries(const QString &body);

} // namespace elchi
