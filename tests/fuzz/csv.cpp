// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/expect.h"
#include "intake/table.h"
#include "text/csvreader.h"

using namespace elchi;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    for (const QChar separator : {u',', u';', u'\t'}) {
        if (const auto table = CsvTable::read(text, separator); table && table->size() > 0)
            expect(table->value(0, QString()).size() <= text.size());
    }
    readCsvDispatches(bytes, {}, {}, [](const ReadItem &item) {
        expect(!item.dispatch || !item.dispatch->text.isEmpty());
        return true;
    });
    return 0;
}
