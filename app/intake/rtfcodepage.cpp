// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/rtfcodepage.h"

#include <QStringDecoder>
#include <algorithm>

namespace elchi {

namespace {

struct Charset
{
    int charset;
    int page;
};

constexpr Charset charsets[] = {{0, 1252},   {77, 10000}, {128, 932},  {129, 949},  {134, 936},  {136, 950},
                                {161, 1253}, {162, 1254}, {163, 1258}, {177, 1255}, {178, 1256}, {186, 1257},
                                {204, 1251}, {222, 874},  {238, 1250}, {254, 437},  {255, 850}};

/// The names that Qt and ICU know the pages by.
QByteArray encodingName(int page)
{
    switch (page) {
    case 866:
    case 437:
    case 850:
    case 852:
    case 855:
        return "IBM" + QByteArray::number(page);
    case 932:
        return "Shift_JIS";
    case 936:
        return "GBK";
    case 949:
        return "EUC-KR";
    case 950:
        return "Big5";
    case 10000:
        return "macintosh";
    case 10007:
        return "x-mac-cyrillic";
    case 20866:
        return "KOI8-R";
    case 21866:
        return "KOI8-U";
    case 28595:
        return "ISO-8859-5";
    case 65001:
        return "UTF-8";
    default:
        return "windows-" + QByteArray::number(page);
    }
}

} // namespace

int codePageOfCharset(int charset)
{
    const auto found = std::ranges::find(charsets, charset, &Charset::charset);
    return found == std::end(charsets) ? 0 : found->page;
}

QString decodeCodePage(const QByteArray &bytes, int page)
{
    if (std::ranges::all_of(bytes, [](char byte) { return uchar(byte) < 0x80; }))
        return QString::fromLatin1(bytes);
    QStringDecoder decoder(encodingName(page).constData(), QStringDecoder::Flag::Stateless);
    if (!decoder.isValid())
        decoder = QStringDecoder("windows-1252", QStringDecoder::Flag::Stateless);
    return decoder.decode(bytes);
}

} // namespace elchi
