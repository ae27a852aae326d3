// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/dateline.h"

#include "fuzz/expect.h"
#include "text/attribution.h"

#include <QByteArray>

using namespace elchi;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const OffsetMap text(QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)));
    const auto dateline = findDateline(text, QDate(2024, 2, 29));
    if (dateline) {
        expect(dateline->span.begin() >= 0 && dateline->span.end() <= text.length());
        expect(dateline->date.has_value() == dateline->yearSource.has_value());
    }
    for (const TextSpan &span : attributionsIn(text))
        expect(span.end() <= text.length());
    return 0;
}
