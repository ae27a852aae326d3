// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <expected>

namespace elchi {

/// What the world refused. The sentence an analyst reads is made from it by `errorSentence()`; never by the
/// place where the error arose.
enum class ErrorCode {
    FileMissing,      ///< subject: path
    FileUnreadable,   ///< subject: path; no rights, or an I/O error
    FileEmpty,        ///< subject: path
    FileTooLarge,     ///< subject: path; place: the limit, e.g. "50 MB"
    FileBinary,       ///< subject: path; not text of any kind that Elchi reads
    FormatUnknown,    ///< subject: path; place: the ending
    EncodingInvalid,  ///< subject: path; place: the encoding; the bytes are not legal in it
    TextInvalid,      ///< subject: path; place: position in code points of a NUL or lone surrogate
    FolderUnreadable, ///< subject: path
    WriteFailed,      ///< subject: path; the target keeps its former contents
    DiskFull,         ///< subject: path; the target keeps its former contents
    WorkspaceExists,  ///< subject: path; a new workspace never overwrites
    NotAWorkspace,    ///< subject: path; wrong application_id, or no SQLite file
    WorkspaceNewer,   ///< subject: path; place: its schema version
    WorkspaceHeld,    ///< subject: path; place: who holds it and since when
    WorkspaceDamaged, ///< subject: path; place: which check failed; the file is left as it is
    StoreFailed,      ///< the database refused; detail goes to the log
    Duplicate,        ///< subject: name; the same thing is already there
    NotFound,         ///< subject: what was looked for
    SpanOutside,      ///< a span that does not lie inside its dispatch's text
    NothingToUndo,
    NothingToRedo,
    Cancelled,    ///< the analyst cancelled
    InvalidInput, ///< subject: the field; place: what is wrong with it
};

/// One refusal. `subject` and `place` may be shown; `detail` (SQL, parser words) goes to the log only.
struct Error
{
    ErrorCode code;
    QString subject = {};
    QString place = {};
    QString detail = {};

    friend bool operator==(const Error &, const Error &) = default;
};

template <class T>
using Result = std::expected<T, Error>;

/// `return failure(ErrorCode::FileEmpty, path);`
[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, const QString &subject = {},
                                                    const QString &place = {}, const QString &detail = {})
{
    return std::unexpected(Error{code, subject, place, detail});
}

/// The one clear sentence for the analyst: names the file and the place and says what to do. Translated with
/// QCoreApplication; called only where people are spoken to (ui/shell, cli).
[[nodiscard]] QString errorSentence(const Error &error);

} // namespace elchi
