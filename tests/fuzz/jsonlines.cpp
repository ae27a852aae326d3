// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/expect.h"
#include "intake/table.h"

using namespace elchi;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    readJsonLines(bytes, {}, {}, [](const ReadItem &item) {
        expect(!item.dispatch || !item.dispatch->text.isEmpty());
        return true;
    });
    return 0;
}
