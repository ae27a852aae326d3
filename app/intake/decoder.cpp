// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/decoder.h"

#include "text/letterfrequency.h"

#include <QList>
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
    if (bytes.size() % 2 || !bytes.contains('\0'))
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

/// How much the letters beyond ASCII look like Russian prose: frequent ones for it; capitals behind small
/// letters, Latin neighbours, signs and boxes against it. The mean of letterFrequency(), 3.5 for prose.
double cyrillicLikeness(const QString &text)
{
    constexpr double misplaced = -3;
    int letters = 0;
    double sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.unicode() < 0x80 || u"\u00A0«»„“”‘’–—…№"_s.contains(unit))
            continue;
        ++letters;
        const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
        const bool latinBefore = before.unicode() < 0x80 && before.isLetter();
        sum += latinBefore || (unit.isUpper() && before.isLower()) ? misplaced : letterFrequency(unit);
    }
    return letters ? sum / letters : misplaced;
}

/// uchardet stumbles over short texts; among the Cyrillic tables the most likely prose decides then.
QString likeliestEncoding(const QByteArray &bytes, const QString &guess)
{
    constexpr double trustInGuess = 0.2;
    constexpr double leastProse = 2.5;
    const QByteArray sample = bytes.left(20000);
    QString best = guess;
    double likeness = cyrillicLikeness(decodeStrictly(sample, guess).value_or(QString())) + trustInGuess;
    for (const QString &name :
         {u"windows-1251"_s, u"KOI8-R"_s, u"IBM866"_s, u"ISO-8859-5"_s, u"x-mac-cyrillic"_s}) {
        const double other = cyrillicLikeness(decodeStrictly(sample, name).value_or(QString()));
        if (other > likeness && other > leastProse) {
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
    return controls > qMax<qsizetype>(3, sample.size() / 100) || controls * 4 > sample.size();
}

/// Where a surrogate was written as UTF-8 (ED A0 80 to ED BF BF), in code points; -1 when something else is
/// wrong before it.
qsizetype surrogateInUtf8(const QByteArray &bytes)
{
    for (qsizetype at = bytes.indexOf('\xED'); at >= 0; at = bytes.indexOf('\xED', at + 1)) {
        if (at + 1 >= bytes.size() || uchar(bytes[at + 1]) < 0xA0)
            continue;
        const auto before = decodeStrictly(bytes.first(at), u"UTF-8"_s);
        return before ? before->toUcs4().size() : -1;
    }
    return -1;
}

/// Whether bytes speak against the encoding that a page or message declares: Cyrillic letters of a table of
/// one byte never come as valid UTF-8, and UTF-16 has zero bytes.
bool contradicts(const QByteArray &bytes, const QString &declared)
{
    if (declared.startsWith("UTF-16"_L1))
        return !bytes.contains('\0');
    const auto wide = std::ranges::count_if(bytes, [](char byte) { return byte < 0; });
    return declared != "UTF-8"_L1 && wide >= 8 && QUtf8StringView(bytes).isValidUtf8();
}

Result<Decoded> decodeAs(const QByteArray &bytes, const QString &path, const QString &encoding)
{
    if (auto text = decodeStrictly(bytes, encoding))
        return Decoded{*text, encoding};
    if (const qsizetype at = encoding == u"UTF-8" ? surrogateInUtf8(bytes) : -1; at >= 0)
        return failure(ErrorCode::TextInvalid, path, QString::number(at));
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
    if (!declared.isEmpty() && !contradicts(bytes, ianaName(declared))) {
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
        return decodeAs(bytes, path, u"UTF-8"_s);
    const QString guess = likeliestEncoding(bytes, guessedEncoding(bytes));
    return decodeAs(bytes, path, guess.isEmpty() ? u"UTF-8"_s : guess);
}

} // namespace elchi
