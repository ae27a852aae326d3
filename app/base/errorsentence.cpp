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

/// Sentences about files that are to be read: %1 is the path, %2 the place.
QString filePattern(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
        return Errors::tr("%1 is not there; check the path and try again.");
    case ErrorCode::FileUnreadable:
        return Errors::tr("%1 cannot be read; ask its owner for the right to read it.");
    case ErrorCode::FileNotPlain:
        return Errors::tr("%1 is not an ordinary file; choose a file.");
    case ErrorCode::LinkBroken:
        return Errors::tr("%1 is a link that leads nowhere; choose the file itself.");
    case ErrorCode::FileEmpty:
        return Errors::tr("%1 is empty; there is nothing to import.");
    case ErrorCode::FileTooLarge:
        return Errors::tr("%1 is larger than %2 MB; split it and import the parts.");
    case ErrorCode::FileBinary:
        return Errors::tr("%1 is not a text; save it as text or HTML and import that.");
    case ErrorCode::FormatUnknown:
        return Errors::tr("%1 has a format that Elchi does not read (%2); save it as text or HTML.");
    case ErrorCode::EncodingInvalid:
        return Errors::tr("%1 is not valid %2; choose another encoding.");
    case ErrorCode::EncodingUnknown:
        return Errors::tr("There is no encoding %1; choose another one, such as UTF-8 or windows-1251.");
    case ErrorCode::TextInvalid:
        return Errors::tr("%1 has a forbidden character at position %2; remove it and import again.");
    case ErrorCode::XmlDoctype:
        return Errors::tr("%1 declares a document type, which Elchi does not follow; save it without one.");
    case ErrorCode::EntryOutside:
        return Errors::tr("%1 leads out of its archive and was not read; unpack the archive yourself.");
    case ErrorCode::TextColumnMissing:
        return Errors::tr("%1 has no column for the text of its dispatches; name one of them “text”.");
    case ErrorCode::ColumnMissing:
        return Errors::tr("%1 has no column “%2”; name one that it has.");
    case ErrorCode::ColumnsUndecided:
        return Errors::tr("%1 is a table; look at the preview and say what its columns hold.");
    case ErrorCode::PiecesUndecided:
        return Errors::tr(
            "%1 seems to hold several dispatches (%2); look at the preview and split it or not.");
    case ErrorCode::TooManyParts:
        return Errors::tr("%1 has more than %2 parts; split it and import the pieces.");
    case ErrorCode::MailEncrypted:
        return Errors::tr("%1 is encrypted or sealed (%2); open it in your mail program and save its text.");
    case ErrorCode::FolderUnreadable:
        return Errors::tr("The folder %1 cannot be opened; ask its owner for the right to read it.");
    default:
        return {};
    }
}

/// Sentences about documents of office programs, archives and PDF: %1 is the path, %2 the place.
QString documentPattern(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DocumentLocked:
        return Errors::tr("%1 is protected with a password; save it without one and import that.");
    case ErrorCode::DocumentDamaged:
        return Errors::tr(
            "%1 is damaged; open it in the program it comes from, save it anew and import that.");
    case ErrorCode::DocumentTooDeep:
        return Errors::tr(
            "%1 is nested deeper than %2 levels; save its text in a new document and import that.");
    case ErrorCode::DocumentScanned:
        return Errors::tr(
            "%1 has pictures of pages but no letters; recognise its text first and import that.");
    case ErrorCode::ArchiveTooLarge:
        return Errors::tr("%1 unpacks to more than %2 MB; save its text alone and import that.");
    case ErrorCode::ReaderStopped:
        return Errors::tr("%1 took too much time or memory to read; save its text alone and import that.");
    case ErrorCode::ReaderMissing:
        return Errors::tr("The program %1, which reads documents, is missing; install Elchi anew.");
    default:
        return {};
    }
}

/// Sentences about workspaces and files that are to be written: %1 is the path, %2 the place.
QString workspacePattern(ErrorCode code, bool hasPlace)
{
    switch (code) {
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
    case ErrorCode::WorkspaceReadOnly:
        return Errors::tr(
            "%1 or its folder is write-protected; ask for the right to write there, or copy the "
            "file to a folder of yours and open the copy.");
    case ErrorCode::WorkspaceHeld:
        return hasPlace ? Errors::tr("%1 is already open: %2")
                        : Errors::tr("%1 is already open in another program. Close it there first.");
    case ErrorCode::WorkspaceDamaged:
        return hasPlace ? Errors::tr("%1 is damaged (%2) and was left as it is; open its newest backup with "
                                     "“File → Open a backup…”.")
                        : Errors::tr("%1 is damaged and was left as it is; open its newest backup with "
                                     "“File → Open a backup…”.");
    default:
        return {};
    }
}

/// Sentences about what an analyst does: %1 is the subject, %2 the place.
QString actPattern(ErrorCode code)
{
    switch (code) {
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
    case ErrorCode::ActBuiltUpon:
        return Errors::tr("This act cannot be taken back alone, because a later one stands on it: %1 (%2). "
                          "Take that back first.");
    case ErrorCode::Cancelled:
        return Errors::tr("Cancelled; what was done so far is kept.");
    case ErrorCode::NameMissing:
        return Errors::tr("Give it a name first.");
    case ErrorCode::ParticipantMissing:
        return Errors::tr("Choose a name for every participant, or remove the empty row.");
    case ErrorCode::PartOfItself:
        return Errors::tr("A meeting cannot be part of itself; choose another one.");
    case ErrorCode::TenureIncomplete:
        return Errors::tr("A tenure needs a person and an office; choose both.");
    case ErrorCode::TenureBackwards:
        return Errors::tr("The tenure ends before it begins; correct one of its days.");
    case ErrorCode::StillUsed:
        return Errors::tr("%1 is still in use (%2); remove its marks and meetings first.");
    case ErrorCode::MergeWithItself:
        return Errors::tr("An entity cannot be merged with itself; choose another one.");
    case ErrorCode::CodeUnderItself:
        return Errors::tr("%1 would stand below itself; choose another place for it.");
    case ErrorCode::ColumnUnknown:
        return Errors::tr("There is no column %1; the list of reports names all.");
    case ErrorCode::InvalidInput:
        return Errors::tr("%1 cannot be understood (%2); correct it and try again.");
    default:
        return {};
    }
}

/// The sentence before its places are filled.
QString pattern(const Error &error)
{
    QString sentence = filePattern(error.code);
    if (sentence.isEmpty())
        sentence = documentPattern(error.code);
    if (sentence.isEmpty())
        sentence = workspacePattern(error.code, !error.place.isEmpty());
    return sentence.isEmpty() ? actPattern(error.code) : sentence;
}

} // namespace

QString errorSentence(const Error &error)
{
    // One pass over both places: a "%2" inside a file name must not be filled.
    const QString sentence = pattern(error);
    if (sentence.contains(u"%2"))
        return sentence.arg(QDir::toNativeSeparators(error.subject), error.place);
    if (sentence.contains(u"%1"))
        return sentence.arg(QDir::toNativeSeparators(error.subject));
    return sentence;
}

} // namespace elchi
