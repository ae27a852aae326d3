// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/columnrole.h"
#include "domain/dispatch.h"
#include "text/language.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <functional>
#include <stop_token>

namespace elchi {

/// What the analyst says about what is being read.
struct ReadOptions
{
    QDate contextDate = {};   ///< gives the year where a dateline has none; invalid: none given
    QString agency = {};      ///< replaces the agency that was read
    QString encoding = {};    ///< forced, any name that Qt or ICU knows; empty: detect
    ColumnRoles columns = {}; ///< of tables; columns that are not named here are read by their names
    QHash<QString, ColumnRoles> rememberedColumns = {}; ///< the same for tables with a columnsKey()
    bool repair = false;    ///< a text that was read in a wrong encoding before becomes what it was
    bool split = false;     ///< a text that holds several dispatches becomes several
    QList<int> joined = {}; ///< of those, counted from 1, the ones that belong to the one before
    bool asks = false;      ///< refuses what the analyst should decide first, instead of taking the likeliest
    LanguageGuess guessLanguage = {}; ///< asked where the language is not certain; any thread; none: nobody
    QString declared = {};            ///< what the message around a file says of its encoding; may be wrong
    std::stop_token stop = {}; ///< once it asks for it, no more items are read and documents are left unread
};

/// The largest file that is read.
inline constexpr qint64 maximumDispatchBytes = 50LL * 1024 * 1024;
/// The same for the place of FileTooLarge: "50".
[[nodiscard]] QString maximumDispatchMegabytes();

struct ReadItem;
/// Takes one item of a file; answers false when no more are wanted.
using TakeItem = std::function<bool(ReadItem item)>;

/// Reads all dispatches of one file, in any format that formatOf() knows and any encoding; `path` names the
/// file in errors and becomes `sourcePath` (empty for the clipboard). At least one item is taken. Pure; any
/// thread. A text is NFC with `\n` line ends, without a BOM. Title, dateline, author, language and
/// attribution are read from it; what is not there stays empty. Errors: FileEmpty, FileTooLarge, FileBinary,
/// FormatUnknown (a known binary format), EncodingInvalid, TextInvalid (NUL or lone surrogate), Cancelled (by
/// `options.stop`) and those of the formats.
void readItems(const QByteArray &bytes, const QString &path, const ReadOptions &options,
               const TakeItem &take);

/// The first dispatch of a file.
[[nodiscard]] Result<NewDispatch> readDispatch(const QByteArray &bytes, const QString &path,
                                               const ReadOptions &options = {});

/// The same for words already decoded (clipboard): `bytes` is their UTF-8.
[[nodiscard]] Result<NewDispatch> readClipboard(const QString &text, bool html,
                                                const ReadOptions &options = {});

} // namespace elchi
