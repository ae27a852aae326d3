// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <optional>

struct zip;

namespace elchi {

/// The ZIP archive that a DOCX or ODT is, with its limits: 2,000 entries and 200 MB unpacked. The sizes that
/// the archive declares are looked at first; what is unpacked is counted as well, since a bomb declares
/// little. Move only; any thread, one at a time.
class OfficePackage
{
public:
    /// `bytes` must live as long as the package. Errors: DocumentLocked (an encrypted DOCX is an OLE file
    /// with an EncryptedPackage), FormatUnknown (another OLE file: a DOC), DocumentDamaged (no archive),
    /// ArchiveTooMany, ArchiveTooLarge. `path` names the file in errors.
    [[nodiscard]] static Result<OfficePackage> open(const QByteArray &bytes, const QString &path);

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
    OfficePackage(zip *archive, QString path) : m_archive(archive), m_path(std::move(path)) {}
    [[nodiscard]] Result<void> checkEntries() const;

    std::unique_ptr<zip, Closer> m_archive;
    QString m_path;
    qint64 m_unpacked = 0;
};

} // namespace elchi
