// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/html.h"

#include "fuzz/expect.h"
#include "intake/reader.h"

using namespace elchi;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    expect(declaredCharset(bytes).size() <= 40);
    if (const auto page = readHtml(QString::fromUtf8(bytes), {}))
        expect(!page->text.contains(u"\n\n") && !page->title.contains(u'\n'));
    if (const auto dispatch = readDispatch(bytes, QStringLiteral("a.html")))
        expect(!dispatch->text.isEmpty() && dispatch->bytes == bytes);
    return 0;
}
