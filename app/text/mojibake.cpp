// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mojibake.h"

#include "text/letterfrequency.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <bitset>
#include <vector>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Enough to tell; a longer text is walked through only when its beginning is broken.
constexpr qsizetype sampleUnits = 1500;
constexpr qsizetype beginningUnits = 100;
constexpr int mostMisreadings = 3;

/// An encoding of one byte per letter, both ways.
class ByteTable
{
public:
    explicit ByteTable(const char *encoding)
    {
        for (int byte = 0; byte < 256; ++byte) {
            const QString letter = QStringDecoder(encoding).decode(QByteArray(1, char(byte)));
            const bool known = letter.size() == 1 && letter[0] != QChar::ReplacementCharacter;
            m_letters[size_t(byte)] = known ? letter[0] : QChar(byte);
            m_bytes[m_letters[size_t(byte)].unicode()] = qint16(byte);
        }
        // Readers pass what their table lacks on as control characters.
        for (int byte = 0x80; byte < 0xA0; ++byte) {
            if (m_bytes[size_t(byte)] == none)
                m_bytes[size_t(byte)] = qint16(byte);
        }
    }

    [[nodiscard]] std::optional<QByteArray> encode(const QString &text) const
    {
        QByteArray bytes;
        bytes.reserve(text.size());
        for (const QChar unit : text) {
            const qint16 byte = m_bytes[unit.unicode()];
            if (byte == none)
                return std::nullopt;
            bytes.append(char(byte));
        }
        return bytes;
    }
    [[nodiscard]] QString decode(const QByteArray &bytes) const
    {
        QString text;
        text.reserve(bytes.size());
        for (const char byte : bytes)
            text.append(m_letters[uchar(byte)]);
        return text;
    }

private:
    static constexpr qint16 none = -1;

    std::array<QChar, 256> m_letters;
    std::vector<qint16> m_bytes = std::vector<qint16>(0x10000, none); ///< for each UTF-16 unit
};

const ByteTable &windows1251()
{
    static const ByteTable table("windows-1251");
    return table;
}

const ByteTable &windows1252()
{
    static const ByteTable table("windows-1252");
    return table;
}

const ByteTable &koi8()
{
    static const ByteTable table("KOI8-R");
    return table;
}

bool isCyrillic(QChar unit)
{
    return unit.unicode() >= 0x400 && unit.unicode() < 0x530;
}

/// What texts of the region and their first misreading are made of: Latin and Cyrillic letters, signs,
/// quotes.
bool isPlausible(QChar unit)
{
    const char16_t code = unit.unicode();
    return code < 0x180 || isCyrillic(unit) || (code >= 0x2010 && code <= 0x203A) || code == 0x20AC ||
           code == 0x2116 || code == 0x2122 || code == 0x192 || code == 0x2C6 || code == 0x2DC;
}

/// A no-break space that some program made a space is the second byte of «Р».
QByteArray withBytesOfSpaces(QByteArray bytes)
{
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        if (uchar(bytes[i]) == 0xD0 && bytes[i + 1] == ' ')
            bytes[i + 1] = '\xA0';
    }
    return bytes;
}

/// The end of a sample may cut a letter.
QByteArray withoutCutLetter(QByteArray bytes)
{
    qsizetype end = bytes.size();
    while (end > 0 && bytes.size() - end < 3 && (uchar(bytes[end - 1]) & 0xC0) == 0x80)
        --end;
    if (end > 0 && uchar(bytes[end - 1]) >= 0xC0)
        bytes.truncate(end - 1);
    return bytes;
}

bool isUtf8(const QByteArray &bytes)
{
    return QUtf8StringView(bytes).isValidUtf8();
}

/// Letters of UTF-8 come as two or three of such a table; that prose of any language looks like this all
/// through does not happen.
std::optional<QString> fromUtf8(const QString &text, const ByteTable &table, bool sample)
{
    // The first words of ordinary prose are enough to see that it is none of it.
    if (const auto beginning = table.encode(text.left(beginningUnits));
        !beginning || !isUtf8(withBytesOfSpaces(withoutCutLetter(*beginning))))
        return std::nullopt;
    const auto encoded = table.encode(text);
    if (!encoded)
        return std::nullopt;
    const QByteArray bytes = withBytesOfSpaces(sample ? withoutCutLetter(*encoded) : *encoded);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString result = decoder.decode(bytes);
    const auto wide = std::ranges::count_if(result, [](QChar unit) { return unit.unicode() >= 0x80; });
    if (decoder.hasError() || wide < 2 || !std::ranges::all_of(result, isPlausible))
        return std::nullopt;
    return result;
}

/// Words of nothing but accented letters are no language's.
std::optional<QString> fromWindows1252(const QString &text)
{
    // Prose in Cyrillic letters is none of it from its first words on.
    if (!windows1252().encode(text.left(beginningUnits)))
        return std::nullopt;
    qsizetype accented = 0;
    qsizetype alone = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        qsizetype high = 0;
        for (; end < text.size() && text[end].isLetter(); ++end)
            high += text[end].unicode() >= 0x80;
        accented += high;
        alone += high == end - at && high > 1 ? high : 0;
        at = end + 1;
    }
    const auto bytes = alone >= 4 && alone * 10 >= accented * 8 ? windows1252().encode(text) : std::nullopt;
    return bytes ? std::optional(windows1251().decode(*bytes)) : std::nullopt;
}

/// How likely a Russian text has these letters.
struct Likelihood
{
    int letters = 0;
    qsizetype different = 0;
    double mean = 0; ///< logarithm of their frequency
};

/// Of a letter that isCyrillic() knows, without asking Qt's tables for every letter of every dispatch.
size_t withoutCase(QChar letter)
{
    static const auto lower = [] {
        std::array<quint16, 0x130> table{};
        for (size_t i = 0; i < table.size(); ++i)
            table[i] = quint16(QChar(char16_t(0x400 + i)).toLower().unicode() - 0x400);
        return table;
    }();
    return lower[letter.unicode() - 0x400U];
}

Likelihood likelihood(const QString &text)
{
    Likelihood result;
    std::bitset<0x130> different; // the letters that isCyrillic() knows
    double sum = 0;
    for (const QChar unit : text) {
        if (!isCyrillic(unit))
            continue;
        different.set(withoutCase(unit));
        sum += letterFrequency(unit);
        ++result.letters;
    }
    result.different = qsizetype(different.count());
    result.mean = result.letters ? sum / result.letters : 0;
    return result;
}

/// A text read as KOI8-R instead of windows-1251.
struct Koi8Reading
{
    QString text;
    int letters = 0; ///< Cyrillic ones, before
    double gain = 0; ///< of likelihood
};

/// Nothing where the letters are too few to tell by.
std::optional<Koi8Reading> readAsKoi8(const QString &text)
{
    const Likelihood before = likelihood(text);
    const auto bytes =
        before.letters >= 16 && before.different >= 8 ? windows1251().encode(text) : std::nullopt;
    if (!bytes)
        return std::nullopt;
    const QString read = koi8().decode(*bytes);
    return Koi8Reading{read, before.letters, likelihood(read).mean - before.mean};
}

/// The letters of KOI8-R are letters in windows-1251 as well, but others: their frequency tells. Over 3,000
/// passages of ordinary dispatches the wrong reading was never likelier by more than 0.23 (two words) or 0.15
/// (eight), and a word said twice proves nothing; of those misread 99 of 100 gain 0.32 or more from eight
/// words on.
std::optional<QString> fromKoi8(const QString &text)
{
    // Some forty words are enough to see that a text is none of it.
    if (const auto beginning = readAsKoi8(text.left(3 * beginningUnits)); beginning && beginning->gain < 0.15)
        return std::nullopt;
    const auto read = readAsKoi8(text);
    const double clearly = read && read->letters < 32 ? 0.5 : 0.3;
    const bool plausible = read && read->gain > clearly && std::ranges::all_of(read->text, isPlausible);
    return plausible ? std::optional(read->text) : std::nullopt;
}

struct Undoing
{
    Misreading misreading;
    std::optional<QString> (*undo)(const QString &text, bool sample);
};

const std::array<Undoing, 4> &undoings()
{
    static const std::array<Undoing, 4> all{{
        {{u"UTF-8"_s, u"windows-1251"_s},
         [](const QString &text, bool sample) { return fromUtf8(text, windows1251(), sample); }},
        {{u"UTF-8"_s, u"windows-1252"_s},
         [](const QString &text, bool sample) { return fromUtf8(text, windows1252(), sample); }},
        {{u"windows-1251"_s, u"windows-1252"_s},
         [](const QString &text, bool) { return fromWindows1252(text); }},
        {{u"KOI8-R"_s, u"windows-1251"_s}, [](const QString &text, bool) { return fromKoi8(text); }},
    }};
    return all;
}

const Undoing *misreadingOf(const QString &text)
{
    const bool cut = text.size() > sampleUnits;
    const QString sample = text.left(sampleUnits);
    const auto found = std::ranges::find_if(
        undoings(), [&](const Undoing &undoing) { return undoing.undo(sample, cut).has_value(); });
    return found == undoings().end() ? nullptr : &*found;
}

const ByteTable *tableOf(const QString &encoding)
{
    if (encoding == "windows-1251"_L1)
        return &windows1251();
    if (encoding == "windows-1252"_L1)
        return &windows1252();
    return encoding == "KOI8-R"_L1 ? &koi8() : nullptr;
}

/// One misreading undone without asking whether it is likely.
std::optional<QString> reread(const QString &words, const Misreading &misreading)
{
    const ByteTable *table = tableOf(misreading.readAs);
    const auto bytes = table ? table->encode(words) : std::nullopt;
    if (!bytes)
        return std::nullopt;
    if (const ByteTable *written = tableOf(misreading.written))
        return written->decode(*bytes);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString result = decoder.decode(withBytesOfSpaces(*bytes));
    return decoder.hasError() ? std::nullopt : std::optional(result);
}

bool isControl(QChar unit)
{
    return unit.unicode() >= 0x80 && unit.unicode() < 0xA0;
}

} // namespace

std::optional<Repair> repairable(const QString &text)
{
    Repair repair{text, {}};
    for (int i = 0; i < mostMisreadings; ++i) {
        const Undoing *undoing = misreadingOf(repair.text);
        const auto undone = undoing ? undoing->undo(repair.text, false) : std::nullopt;
        if (!undone)
            break;
        repair.text = *undone;
        repair.misreadings.append(undoing->misreading);
    }
    // Control characters are left where the chain breaks off: better no offer than half of one.
    if (repair.misreadings.isEmpty() || std::ranges::any_of(repair.text, isControl))
        return std::nullopt;
    return repair;
}

QString undone(const QString &words, const QList<Misreading> &misreadings)
{
    QString result = words;
    for (const Misreading &misreading : misreadings) {
        const auto before = reread(result, misreading);
        if (!before)
            return words;
        result = *before;
    }
    return result;
}

} // namespace elchi
