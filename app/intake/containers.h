// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/rawitem.h"

namespace elchi {

/// Reads a file inside of another by its own format and hands its items to `take`; answers false when no more
/// are wanted. `declared`: what is said of its encoding; may be empty. Counts how deep files stand in each
/// other.
using ReadInside = std::function<bool(const QByteArray &bytes, const QString &path, const QString &declared,
                                      const TakeItem &take)>;

/// The files of a ZIP archive, one after the other, as "archive.zip/folder/a.txt"; folders, hidden files and
/// what macOS adds are passed over. An entry whose name leads out of the archive ("../a", "/etc/a") is
/// refused (EntryOutside); nothing is ever written by its name. An entry that cannot be unpacked is an item
/// with its error, as is an archive with nothing in it (FileEmpty). Limits: those of ZipArchive.
void readZip(const QByteArray &bytes, const QString &path, const TakeItem &take, const ReadInside &inside);

/// A message as "mail.eml": its own words as one dispatch, then its attachments and forwarded messages as
/// "mail.eml/name". An attachment that is no dispatch is passed over in silence: every mail has some.
void readMailItems(const QByteArray &bytes, const QString &path, const ReadOptions &options,
                   const TakeItem &take, const ReadInside &inside);

/// The messages of a mailbox (mboxrd), as "box.mbox#3".
void readMailbox(const QByteArray &bytes, const QString &path, const ReadOptions &options,
                 const TakeItem &take, const ReadInside &inside);

} // namespace elchi
