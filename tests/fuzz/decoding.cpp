// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/expect.h"
#include "intake/decoder.h"
#include "intake/normalise.h"
#include "text/mojibake.h"

#include <QByteArray>

using namespace elchi;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto decoded = decode(bytes, {});
    if (!decoded)
        return 0;
    expect(isKnownEncoding(decoded->encoding));
    const auto text = normalise(decoded->text, {});
    if (!text)
        return 0;
    expect(!text->contains(u'\r') && text->isValidUtf16());
    expect(normalise(*text, {}) == *text);
    if (const auto repair = repairable(*text))
        expect(!repair->misreadings.isEmpty() && repair->text != *text);
    return 0;
}
