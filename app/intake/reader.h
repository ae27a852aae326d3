// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/dispatch.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace elchi {

/// What the analyst says about what is being read.
struct ReadOptions
{
    QDate contextDate = {}; ///< gives the year where a dateline has none; invalid: none given
    QString agency = {};    ///< replaces the agency that was read
    QString encoding = {};  ///< forced, any name that Qt or ICU knows; empty: detect
};

/// The largest file that is read.
inline constexpr qint64 maximumDispatchBytes = 50LL * 1024 * 1024;
/// The same for the place of FileTooLarge: "50".
[[nodiscard]] QString maximumDispatchMegabytes();

/// Reads one dispatch: text or HTML in any encoding; `path` tells the format by its ending, names the file in
/// errors and becomes `sourcePath` (empty for the clipboard). Pure; any thread. The text is NFC with `\n`
/// line ends, without a BOM. Title, dateline, author, language and attribution are read from it; what is not
/// there stays empty.
/// Errors: FileEmpty, FileTooLarge, FileBinary, FormatUnknown (a known binary format, or an ending Elchi has
/// no reader for), EncodingInvalid, TextInvalid (NUL or lone surrogate).
[[nodiscard]] Result<NewDispatch> readDispatch(const QByteArray &bytes, const QString &path,
                                               const ReadOptions &options = {});

/// The same for words already decoded (clipboard): `bytes` is their UTF-8.
[[nodiscard]] Result<NewDispatch> readClipboard(const QString &text, bool html,
                                                const ReadOptions &options = {});

} // namespace elchi
