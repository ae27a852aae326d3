// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of pages at any place. The bytes of a PDF are poppler's to read, which has fuzz targets of its own,
// and are read in a process of their own; what Elchi makes of the lines is this.
#include "intake/pdflines.h"

#include "fuzz/expect.h"

#include <QByteArray>
#include <QtEndian>

using namespace elchi;

namespace {

/// Each line is ten bytes of place, one of its page, one of its length, and its letters.
std::vector<PdfLine> linesOf(const QByteArray &bytes)
{
    constexpr qsizetype head = 10;
    std::vector<PdfLine> lines;
    int page = 1;
    for (qsizetype at = 0; at + head <= bytes.size();) {
        const auto number = [&](qsizetype index) {
            return qreal(qFromLittleEndian<qint16>(bytes.constData() + at + 2 * index)) / 4;
        };
        page += uchar(bytes[at + 8]) % 2;
        const QRectF box(number(0), number(1), number(2), number(3));
        const qsizetype length = uchar(bytes[at + 9]);
        lines.push_back({QString::fromUtf8(bytes.mid(at + head, length)), box, page});
        at += head + length;
    }
    return lines;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    std::vector<PdfLine> lines = linesOf(bytes);
    qsizetype letters = 0;
    for (const PdfLine &line : lines)
        letters += line.text.size() + 1;
    const QString text = paragraphsOf(std::move(lines));
    expect(text.size() <= letters && text.isValidUtf16());
    return 0;
}
