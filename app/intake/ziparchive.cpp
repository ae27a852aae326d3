// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ziparchive.h"

#include <QStringDecoder>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr qint64 mostEntries = 2000;
constexpr qint64 mostBytes = maximumUnpackedBytes;
constexpr QByteArrayView oleMagic = "\xD0\xCF\x11\xE0";
constexpr qsizetype chunkBytes = 64LL * 1024;

struct FileCloser
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using File = std::unique_ptr<zip_file_t, FileCloser>;

std::unexpected<Error> tooLarge(const QString &path)
{
    return failure(ErrorCode::ArchiveTooLarge, path, maximumUnpackedMegabytes());
}

QString entryName(const QByteArray &raw)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString name = utf8.decode(raw);
    if (!utf8.hasError())
        return name;
    QStringDecoder dos("IBM866");
    return dos.isValid() ? QString(dos.decode(raw)) : QString::fromLatin1(raw);
}

} // namespace

QString maximumUnpackedMegabytes()
{
    return QString::number(maximumUnpackedBytes / (1024LL * 1024));
}

bool isLockedPackage(const QByteArray &bytes)
{
    // Names inside OLE files are UTF-16.
    const QString name = u"EncryptedPackage"_s;
    return bytes.startsWith(oleMagic) &&
           bytes.contains(QByteArrayView(reinterpret_cast<const char *>(name.utf16()), name.size() * 2));
}

void ZipArchive::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, const QString &path)
{
    if (isLockedPackage(bytes))
        return failure(ErrorCode::DocumentLocked, path);
    if (bytes.startsWith(oleMagic))
        return failure(ErrorCode::FormatUnknown, path, u"DOC"_s);
    zip_error_t error = {};
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        const QString detail = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        zip_source_free(source);
        return failure(ErrorCode::DocumentDamaged, path, {}, detail);
    }
    ZipArchive package(archive, path);
    if (const auto checked = package.checkEntries(); !checked)
        return std::unexpected(checked.error());
    return package;
}

Result<void> ZipArchive::checkEntries() const
{
    const qint64 count = zip_get_num_entries(m_archive.get(), 0);
    if (count > mostEntries)
        return failure(ErrorCode::TooManyParts, m_path, QString::number(mostEntries));
    zip_uint64_t declared = 0;
    for (qint64 i = 0; i < count; ++i) {
        zip_stat_t entry = {};
        if (zip_stat_index(m_archive.get(), zip_uint64_t(i), 0, &entry) != 0 ||
            !(entry.valid & ZIP_STAT_SIZE))
            continue;
        declared += qMin(entry.size, zip_uint64_t(mostBytes) + 1);
        if (declared > zip_uint64_t(mostBytes))
            return tooLarge(m_path);
    }
    return {};
}

QStringList ZipArchive::names() const
{
    QStringList names;
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i)
        names << entryName(zip_get_name(m_archive.get(), zip_uint64_t(i), ZIP_FL_ENC_RAW));
    return names;
}

Result<std::optional<QByteArray>> ZipArchive::find(const QString &name)
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), name.toUtf8().constData(), 0);
    if (index < 0)
        return std::nullopt;
    return read(int(index)).transform([](const QByteArray &contents) { return std::optional(contents); });
}

Result<QByteArray> ZipArchive::read(int index)
{
    zip_stat_t entry = {};
    if (zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &entry) == 0 &&
        (entry.valid & ZIP_STAT_ENCRYPTION_METHOD) && entry.encryption_method != ZIP_EM_NONE)
        return failure(ErrorCode::DocumentLocked, m_path);
    const File file(zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0));
    QByteArray contents;
    QByteArray chunk(chunkBytes, Qt::Uninitialized);
    zip_int64_t count = file ? 0 : -1;
    while (file && (count = zip_fread(file.get(), chunk.data(), zip_uint64_t(chunk.size()))) > 0) {
        m_unpacked += count;
        if (m_unpacked > mostBytes)
            return tooLarge(m_path);
        contents.append(chunk.constData(), count);
    }
    if (count < 0)
        return failure(ErrorCode::DocumentDamaged, m_path, {}, QString::number(index));
    return contents;
}

Result<QByteArray> ZipArchive::load(const QString &name)
{
    auto found = find(name);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return failure(ErrorCode::DocumentDamaged, m_path, {}, u"no "_s + name);
    return std::move(**found);
}

} // namespace elchi
