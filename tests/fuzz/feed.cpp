// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/feed.h"

#include "fuzz/expect.h"

using namespace elchi;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    expect(looksLikeFeed(bytes) || !bytes.trimmed().startsWith("<rss "));
    readFeed(bytes, {}, {}, [](const ReadItem &item) {
        expect(!item.dispatch || !item.dispatch->text.isEmpty());
        return true;
    });
    return 0;
}
