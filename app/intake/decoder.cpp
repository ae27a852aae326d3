// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/decoder.h"

#include <QStringDecoder>
#include <algorithm>
#include <memory>
#include <optional>
#include <uchardet.h>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Enough for a statistical guess; more only costs time.
constexpr qsizetype sampleBytes = 256LL * 1024;

std::optional<QString> decodeStrictly(const QByteArray &bytes, const QString &encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData(), QStringDecoder::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter))
        return std::nullopt;
    return text;
}

QString bomEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return u"UTF-8"_s;
    if (bytes.startsWith(QByteArray("\xFF\xFE\0\0", 4)))
        return u"UTF-32LE"_s;
    if (bytes.startsWith(QByteArray("\0\0\xFE\xFF", 4)))
        return u"UTF-32BE"_s;
    if (bytes.startsWith("\xFF\xFE"))
        return u"UTF-16LE"_s;
    return bytes.startsWith("\xFE\xFF") ? u"UTF-16BE"_s : QString();
}

QString ianaName(const QString &name)
{
    const QString upper = name.toUpper();
    if (upper.startsWith(u"WINDOWS-"))
        return name.toLower();
    if (upper == u"CP1251" || upper == u"WIN-1251" || upper == u"WIN1251")
        return u"windows-1251"_s;
    if (upper == u"CP866" || upper == u"866")
        return u"IBM866"_s;
    if (upper == u"MAC-CYRILLIC" || upper == u"X-MAC-CYRILLIC" || upper == u"MACCYRILLIC")
        return u"x-mac-cyrillic"_s;
    return upper == u"UTF8" || upper == u"ASCII" || upper == u"US-ASCII" ? u"UTF-8"_s : upper;
}

/// Next to no control characters but those of lines, and next to nothing that Unicode does not know.
bool isReadable(const QString &text)
{
    const auto strange = std::ranges::count_if(text, [](QChar unit) {
        return unit.category() == QChar::Other_Control ? !u"\n\r\t\f"_s.contains(unit)
                                                       : unit.category() == QChar::Other_NotAssigned;
    });
    return strange * 100 <= text.size();
}

/// UTF-16 without a BOM: the zero bytes of spaces and digits all stand on one side.
QString nulPatternEncoding(const QByteArray &bytes)
{
    if (bytes.size() % 2)
        return {};
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < qMin(bytes.size(), sampleBytes); ++i) {
        if (bytes[i] == 0)
            ++(i % 2 ? odd : even);
    }
    if ((even + odd) * 20 < qMin(bytes.size(), sampleBytes) / 2)
        return {};
    const QString name = even * 20 <= odd ? u"UTF-16LE"_s : odd * 20 <= even ? u"UTF-16BE"_s : QString();
    const auto text = name.isEmpty() ? std::nullopt : decodeStrictly(bytes, name);
    return text && isReadable(*text) ? name : QString();
}

QString guessedEncoding(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> guess(uchardet_new(), &uchardet_delete);
    const QByteArray sample = bytes.left(sampleBytes);
    if (uchardet_handle_data(guess.get(), sample.constData(), size_t(sample.size())) != 0)
        return {};
    uchardet_data_end(guess.get());
    return ianaName(QString::fromLatin1(uchardet_get_charset(guess.get())));
}

/// How much a decoded text looks like Cyrillic prose: frequent letters for it; capitals inside of words,
/// signs and boxes against it. Per letter, at most 1.
double cyrillicLikeness(const QString &text)
{
    int letters = 0;
    double good = 0;
    for (qsizetype i = 0; i < qMin<qsizetype>(text.size(), 20000); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80)
            continue;
        ++letters;
        const bool lower = unit >= u'а' && unit <= u'я';
        const bool midCapital = i > 0 && text[i].isUpper() && text[i - 1].isLower();
        good += u"оеаинтсрвл"_s.contains(QChar(unit)) ? 1.0 : lower ? 0.6 : midCapital ? -2.0 : -0.2;
    }
    return letters ? good / letters : 0;
}

/// uchardet stumbles over short texts; among the Cyrillic tables the most likely prose decides then.
QString likeliestEncoding(const QByteArray &bytes, const QString &guess)
{
    QString best = guess;
    double likeness = cyrillicLikeness(decodeStrictly(bytes.left(20000), guess).value_or(QString())) + 0.15;
    for (const QString &name :
         {u"windows-1251"_s, u"KOI8-R"_s, u"IBM866"_s, u"ISO-8859-5"_s, u"x-mac-cyrillic"_s}) {
        const double other = cyrillicLikeness(decodeStrictly(bytes.left(20000), name).value_or(QString()));
        if (other > likeness && other > 0.5) {
            best = name;
            likeness = other;
        }
    }
    return best;
}

/// Bytes that are UTF-8 but for a few: a damaged UTF-8 file, not one of another encoding.
bool isDamagedUtf8(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes.left(sampleBytes));
    qsizetype wide = 0;
    qsizetype broken = 0;
    for (const QChar unit : text) {
        broken += unit == QChar::ReplacementCharacter;
        wide += unit.unicode() >= 0x80 && unit != QChar::ReplacementCharacter;
    }
    return wide > 0 && broken * 5 <= wide;
}

bool isBinary(const QByteArray &bytes)
{
    const QByteArray sample = bytes.left(sampleBytes);
    qsizetype controls = 0;
    for (const char byte : sample)
        controls +=
            (byte >= 0 && byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f');
    return controls > qMax<qsizetype>(3, sample.size() / 100);
}

Result<Decoded> decodeAs(const QByteArray &bytes, const QString &path, const QString &encoding)
{
    if (auto text = decodeStrictly(bytes, encoding))
        return Decoded{*text, encoding};
    return failure(ErrorCode::EncodingInvalid, path, encoding);
}

} // namespace

bool isKnownEncoding(const QString &name)
{
    return QStringDecoder(ianaName(name).toLatin1().constData()).isValid();
}

Result<Decoded> decode(const QByteArray &bytes, const QString &path, const QString &forced,
                       const QString &declared)
{
    if (!forced.isEmpty() && !isKnownEncoding(forced))
        return failure(ErrorCode::EncodingUnknown, forced);
    if (!forced.isEmpty())
        return decodeAs(bytes, path, ianaName(forced));
    if (const QString bom = bomEncoding(bytes); !bom.isEmpty())
        return decodeAs(bytes, path, bom);
    if (!declared.isEmpty()) {
        if (auto text = decodeStrictly(bytes, ianaName(declared)))
            return Decoded{*text, ianaName(declared)};
    }
    if (const QString wide = nulPatternEncoding(bytes); !wide.isEmpty()) {
        if (auto text = decodeStrictly(bytes, wide))
            return Decoded{*text, wide};
    }
    if (isBinary(bytes))
        return failure(ErrorCode::FileBinary, path);
    if (auto text = decodeStrictly(bytes, u"UTF-8"_s))
        return Decoded{*text, u"UTF-8"_s};
    if (isDamagedUtf8(bytes))
        return failure(ErrorCode::EncodingInvalid, path, u"UTF-8"_s);
    const QString guess = likeliestEncoding(bytes, guessedEncoding(bytes));
    return decodeAs(bytes, path, guess.isEmpty() ? u"UTF-8"_s : guess);
}

} // namespace elchi
