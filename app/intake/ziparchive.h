// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

struct zip;

namespace elchi {

/// The most that may come out of one file, archives inside of archives included.
inline constexpr qint64 maximumUnpackedBytes = 200LL * 1024 * 1024;
/// The same for the place of ArchiveTooLarge: "200".
[[nodiscard]] QString maximumUnpackedMegabytes();

/// Whether bytes are an office document that is encrypted: an OLE file with an EncryptedPackage (MS-OFFCRYPTO
/// 1.3). Any thread.
[[nodiscard]] bool isLockedPackage(const QByteArray &bytes);

/// A ZIP archive, as a DOCX or ODT is one too, with its limits: 2,000 entries and 200 MB unpacked. The sizes
/// that the archive declares are looked at first; what is unpacked is counted as well, since a bomb declares
/// little. Move only; any thread, one at a time.
class ZipArchive
{
public:
    /// `bytes` must live as long as the archive. Errors: DocumentLocked (an encrypted DOCX is an OLE file
    /// with an EncryptedPackage), FormatUnknown (another OLE file: a DOC), DocumentDamaged (no archive),
    /// TooManyParts, ArchiveTooLarge. `path` names the file in errors.
    [[nodiscard]] static Result<ZipArchive> open(const QByteArray &bytes, const QString &path);

    /// The names of its entries as people wrote them, in their order: UTF-8, else the code page of Russian
    /// DOS (866), in which archivers of the region write them. Folders end in '/'.
    [[nodiscard]] QStringList names() const;
    /// The entry at that place of names(). Errors as for find().
    [[nodiscard]] Result<QByteArray> read(int index);
    /// An entry by its exact name; nothing when there is none.
    /// Errors: DocumentLocked (encrypted entry), ArchiveTooLarge, DocumentDamaged (checksum, cut off).
    [[nodiscard]] Result<std::optional<QByteArray>> find(const QString &name);
    /// The same for an entry without which there is no document: DocumentDamaged when there is none.
    [[nodiscard]] Result<QByteArray> load(const QString &name);

private:
    struct Closer
    {
        void operator()(zip *archive) const;
    };
    ZipArchive(zip *archive, QString path) : m_archive(archive), m_path(std::move(path)) {}
    [[nodiscard]] Result<void> checkEntries() const;

    std::unique_ptr<zip, Closer> m_archive;
    QString m_path;
    qint64 m_unpacked = 0;
};

} // namespace elchi
