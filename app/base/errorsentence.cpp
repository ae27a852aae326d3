// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <QCoreApplication>
#include <QDir>

namespace elchi {

namespace {

/// The context of this file's words.
struct Errors
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

/// The sentence before its places are filled: %1 is the subject, %2 the place.
QString pattern(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
        return Errors::tr("%1 is not there any more; check the path and try again.");
    case ErrorCode::FileUnreadable:
        return Errors::tr("%1 cannot be read; ask for the right to read it, or copy it elsewhere.");
    case ErrorCode::FileEmpty:
        return Errors::tr("%1 is empty; there is nothing to import.");
    case ErrorCode::FileTooLarge:
        return Errors::tr("%1 is larger than %2; split it and import the parts.");
    case ErrorCode::FileBinary:
        return Errors::tr("%1 is not a text; save it as text or HTML and import that.");
    case ErrorCode::FormatUnknown:
        return Errors::tr("%1 has a format that Elchi does not read (%2); save it as text or HTML.");
    case ErrorCode::EncodingInvalid:
        return Errors::tr("%1 is not valid %2; choose another encoding.");
    case ErrorCode::TextInvalid:
        return Errors::tr("%1 has a forbidden character at position %2; remove it and import again.");
    case ErrorCode::FolderUnreadable:
        return Errors::tr("The folder %1 cannot be opened; ask for the right to read it.");
    case ErrorCode::WriteFailed:
        return Errors::tr(
            "%1 could not be written; choose another folder. What was there before is untouched.");
    case ErrorCode::DiskFull:
        return Errors::tr(
            "The disk is full: %1 could not be written. Free some space and try again; what was there before "
            "is untouched.");
    case ErrorCode::WorkspaceExists:
        return Errors::tr("%1 is already there; choose another name.");
    case ErrorCode::NotAWorkspace:
        return Errors::tr("%1 is not an Elchi workspace; choose a file that ends in .elchi.");
    case ErrorCode::WorkspaceNewer:
        return Errors::tr("%1 was made by a newer Elchi (format %2); update Elchi to open it.");
    case ErrorCode::WorkspaceHeld:
        return Errors::tr("%1 is already open: %2. Close it there first.");
    case ErrorCode::WorkspaceDamaged:
        return Errors::tr(
            "%1 is damaged (%2) and was left as it is; open the newest backup from the folder beside it.");
    case ErrorCode::StoreFailed:
        return Errors::tr("The workspace could not store this; nothing was changed. The log says why.");
    case ErrorCode::Duplicate:
        return Errors::tr("%1 is already there.");
    case ErrorCode::NotFound:
        return Errors::tr("%1 was not found; it may have been removed.");
    case ErrorCode::SpanOutside:
        return Errors::tr("The passage does not lie inside the dispatch; select it again.");
    case ErrorCode::NothingToUndo:
        return Errors::tr("There is nothing to undo.");
    case ErrorCode::NothingToRedo:
        return Errors::tr("There is nothing to redo.");
    case ErrorCode::Cancelled:
        return Errors::tr("Cancelled; what was done so far is kept.");
    case ErrorCode::InvalidInput:
        return Errors::tr("%1: %2");
    }
    return {};
}

} // namespace

QString errorSentence(const Error &error)
{
    // One pass over both places: a "%2" inside a file name must not be filled.
    QString sentence = pattern(error.code);
    if (sentence.contains(u"%2"))
        return sentence.arg(QDir::toNativeSeparators(error.subject), error.place);
    if (sentence.contains(u"%1"))
        return sentence.arg(QDir::toNativeSeparators(error.subject));
    return sentence;
}

} // namespace elchi
