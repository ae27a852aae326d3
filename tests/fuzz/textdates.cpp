// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/textdates.h"

#include "fuzz/expect.h"

#include <QByteArray>

using namespace elchi;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const OffsetMap text(QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)));
    const auto day = PartialDate::day(QDate(2024, 2, 29), DateBasis::Dateline);
    int behind = 0;
    for (const TextDate &date : datesIn(text, day)) {
        expect(date.span.begin() >= behind && date.span.end() <= text.length());
        behind = date.span.begin();
        expect(!date.date || date.date->from() <= date.date->to());
    }
    expect(datesIn(text, {}).size() >= 0);
    return 0;
}
