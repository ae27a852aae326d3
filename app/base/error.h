// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <expected>

namespace elchi {

/// What the world refused. The sentence an analyst reads is made from it by `errorSentence()`; never by the
/// place where the error arose.
enum class ErrorCode {
    FileMissing,       ///< subject: path
    FileUnreadable,    ///< subject: path; no rights, or an I/O error
    FileNotPlain,      ///< subject: path; a folder, a pipe or a device where a file is asked for
    LinkBroken,        ///< subject: path; a link to nothing or in a circle
    FileEmpty,         ///< subject: path
    FileTooLarge,      ///< subject: path; place: the limit in MB, "50"
    FileBinary,        ///< subject: path; not text of any kind that Elchi reads
    FormatUnknown,     ///< subject: path; place: the ending
    EncodingInvalid,   ///< subject: path; place: the encoding; the bytes are not legal in it
    EncodingUnknown,   ///< subject: the name that no encoding has
    TextInvalid,       ///< subject: path; place: position in code points of a NUL or lone surrogate
    XmlDoctype,        ///< subject: path; an XML document type, which may pull in anything
    EntryOutside,      ///< subject: path; an entry of an archive whose name leads out of it
    TextColumnMissing, ///< subject: path; a table of dispatches that names no column for their text
    ColumnMissing,     ///< subject: path; place: a column that was chosen and is not in this table
    ColumnsUndecided,  ///< subject: path; a table of which the analyst should say what its columns hold
    PiecesUndecided,   ///< subject: path; place: how many dispatches it seems to hold
    DocumentLocked,    ///< subject: path; asks for a password, or is encrypted
    DocumentDamaged,   ///< subject: path; not the format that it says it is, or broken or cut off
    DocumentTooDeep,   ///< subject: path; place: how many levels are read, "256"
    DocumentScanned,   ///< subject: path; pages that are pictures, without letters
    TooManyParts,      ///< subject: path, of an archive or a message; place: the limit, "2000"
    ArchiveTooLarge,   ///< subject: path; place: the limit in MB when unpacked, "200"
    ReaderStopped,     ///< subject: path; the program that reads it died, or met its limit of memory or time
    ReaderMissing,     ///< subject: the program that reads documents
    MailEncrypted,     ///< subject: path; place: "S/MIME" or "PGP"
    FolderUnreadable,  ///< subject: path
    WriteFailed,       ///< subject: path; the target keeps its former contents
    DiskFull,          ///< subject: path; the target keeps its former contents
    WorkspaceExists,   ///< subject: path; a new workspace never overwrites
    NotAWorkspace,     ///< subject: path; wrong application_id, or no SQLite file
    WorkspaceNewer,    ///< subject: path; place: its schema version
    WorkspaceReadOnly, ///< subject: path; the file or its folder must not be written to
    WorkspaceHeld,     ///< subject: path; place: who holds it, since when and what to do, if known
    WorkspaceDamaged,  ///< subject: path; place: which check failed, where words can tell; the file is left
                       ///< as it is
    StoreFailed,       ///< the database refused; detail goes to the log
    Duplicate,         ///< subject: name; the same thing is already there
    NotFound,          ///< subject: what was looked for
    SpanOutside,       ///< a span that does not lie inside its dispatch's text
    NothingToUndo,
    NothingToRedo,
    ActBuiltUpon,       ///< subject: the later act that stands on it, in words; place: when that was done
    Cancelled,          ///< the analyst cancelled
    NameMissing,        ///< of what is to be stored
    ParticipantMissing, ///< a row of a meeting without a name
    PartOfItself,       ///< a meeting
    TenureIncomplete,   ///< without its person or office
    TenureBackwards,    ///< ends before it begins
    StillUsed,          ///< subject: name; place: how often
    MergeWithItself,    ///< an entity or a code
    CodeUnderItself,    ///< subject: the code that would stand below itself
    ColumnUnknown,      ///< subject: the column
    InvalidInput,       ///< subject: what cannot be understood; place: where in it
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
