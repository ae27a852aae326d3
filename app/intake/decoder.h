// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace elchi {

struct Decoded
{
    QString text; ///< as it came, line ends and all; without a BOM
    QString
        encoding; ///< IANA name: "UTF-8", "windows-1251", "KOI8-R", "IBM866", "x-mac-cyrillic", "UTF-16LE"
};

/// Whether a name is that of an encoding: an IANA name or a usual other one ("cp1251"), upper or lower case.
[[nodiscard]] bool isKnownEncoding(const QString &name);

/// Bytes to letters. Order: `forced` (when not empty), BOM, `declared` (what an HTML page says of itself; may
/// be empty and may be wrong), strict UTF-8, the NUL pattern of UTF-16 without a BOM, uchardet.
/// Errors: EncodingUnknown (`forced`), EncodingInvalid (place: the encoding), TextInvalid (a surrogate in
/// UTF-8; place: its position), FileBinary. `path` names the file in them. Any thread.
[[nodiscard]] Result<Decoded> decode(const QByteArray &bytes, const QString &path, const QString &forced = {},
                                     const QString &declared = {});

} // namespace elchi
