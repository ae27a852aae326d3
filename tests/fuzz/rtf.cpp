// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/rtf.h"

#include "fuzz/expect.h"

using namespace elchi;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto read = readRtf(bytes, {}))
        expect(read->text.size() <= bytes.size() && read->title.size() <= bytes.size());
    return 0;
}
