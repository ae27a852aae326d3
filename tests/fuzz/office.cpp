// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes are the body of a DOCX and of an ODT, and once an archive by themselves.
#include "fuzz/expect.h"
#include "intake/docx.h"
#include "intake/odt.h"

#include <zip.h>

using namespace elchi;

namespace {

/// An archive with one entry, as it is.
QByteArray archiveOf(const char *name, const QByteArray &entry)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    zip_source_t *content = zip_source_buffer(archive, entry.constData(), zip_uint64_t(entry.size()), 0);
    const zip_int64_t index = zip_file_add(archive, name, content, 0);
    expect(index == 0 && zip_set_file_compression(archive, 0, ZIP_CM_STORE, 0) == 0);
    expect(zip_close(archive) == 0);
    QByteArray bytes(entry.size() + 1024, Qt::Uninitialized);
    expect(zip_source_open(target) == 0);
    bytes.truncate(zip_source_read(target, bytes.data(), zip_uint64_t(bytes.size())));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

/// Whatever was read: a run of spaces is the only thing that may be longer than what it is written with.
void check(const Result<ReadDocument> &read, qsizetype size)
{
    expect(!read || (read->text.isValidUtf16() && read->text.size() <= 1000 * (size + 1)));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    check(readDocx(archiveOf("word/document.xml", bytes), {}), bytes.size());
    check(readOdt(archiveOf("content.xml", bytes), {}), bytes.size());
    check(readDocx(bytes, {}), bytes.size());
    return 0;
}
