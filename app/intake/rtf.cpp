// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/rtf.h"

#include "intake/paragraphs.h"
#include "intake/rtfcodepage.h"

#include <QHash>
#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr size_t deepest = 256;
constexpr int longestWord = 32;

enum class Destination { Body, Skipped, Fonts, Info, Title, Author };

/// What a group inherits from the one around it and gives back at its end.
struct Group
{
    Destination destination = Destination::Body;
    Destination aroundUpr = Destination::Body; ///< where the Unicode half of \upr goes
    int font = -1;                             ///< -1: the document's default
    int unicodeSkip = 1;                       ///< \uc: how many characters stand for one \u
    bool deleted = false;
    bool inShape = false;   ///< inside of a shape of the body, where its text may come
    bool paragraph = false; ///< the group began a paragraph of its own, a text box
};

/// Words that begin a destination. Those without text of the body share one answer.
std::optional<Destination> destinationOf(QByteArrayView word)
{
    static const QHash<QByteArrayView, Destination> destinations = [] {
        QHash<QByteArrayView, Destination> all{{"fonttbl", Destination::Fonts}, {"info", Destination::Info}};
        for (const char *skipped :
             {"colortbl", "stylesheet", "pict",       "header",    "headerl",  "headerr",    "headerf",
              "footer",   "footerl",    "footerr",    "footerf",   "footnote", "annotation", "fldinst",
              "listtext", "pntext",     "nonshppict", "shprslt",   "sp",       "xe",         "tc",
              "tcn",      "rxe",        "filetbl",    "listtable", "revtbl",   "template",   "ftnsep",
              "ftnsepc",  "ftncn",      "aftnsep",    "aftnsepc",  "aftncn",   "private"})
            all.insert(skipped, Destination::Skipped);
        return all;
    }();
    const auto found = destinations.constFind(word);
    return found == destinations.cend() ? std::nullopt : std::optional(*found);
}

/// Words that stand for one character; 0 for those that do not.
char16_t characterOf(QByteArrayView word)
{
    static const QHash<QByteArrayView, char16_t> characters{
        {"tab", u'\t'},           {"line", u'\n'},        {"lbr", u'\n'},         {"emdash", u'\u2014'},
        {"endash", u'\u2013'},    {"lquote", u'\u2018'},  {"rquote", u'\u2019'},  {"ldblquote", u'\u201C'},
        {"rdblquote", u'\u201D'}, {"bullet", u'\u2022'},  {"emspace", u'\u2003'}, {"enspace", u'\u2002'},
        {"qmspace", u'\u2005'},   {"zwj", u'\u200D'},     {"zwnj", u'\u200C'},    {"zwbo", u'\u200B'},
        {"zwnbo", u'\u2060'},     {"ltrmark", u'\u200E'}, {"rtlmark", u'\u200F'}};
    return characters.value(word, 0);
}

bool endsParagraph(QByteArrayView word)
{
    return word == "par" || word == "cell" || word == "nestcell" || word == "sect" || word == "page" ||
           word == "row";
}

class RtfReader
{
public:
    RtfReader(const QByteArray &bytes, const QString &path) : m_bytes(bytes), m_path(path) {}

    Result<ReadDocument> read()
    {
        if (!m_bytes.startsWith("{\\rtf"))
            return failure(ErrorCode::DocumentDamaged, m_path, {}, u"no RTF"_s);
        m_lines.begin();
        do {
            readToken();
        } while (!m_groups.empty() && m_groups.size() <= deepest && m_at < m_bytes.size());
        if (m_groups.size() > deepest)
            return failure(ErrorCode::DocumentTooDeep, m_path, QString::number(deepest));
        if (!m_groups.empty())
            return failure(ErrorCode::DocumentDamaged, m_path, {}, u"cut off"_s);
        m_lines.end();
        m_document.text = m_lines.text();
        m_document.title = m_document.title.trimmed();
        m_document.author = m_document.author.trimmed();
        return m_document;
    }

private:
    Group &group() { return m_groups.back(); }

    void readToken()
    {
        const char byte = m_bytes[m_at++];
        if (byte == '{')
            beginGroup();
        else if (byte == '}')
            endGroup();
        else if (byte == '\\')
            readControl();
        else if (byte != '\r' && byte != '\n')
            takeByte(byte);
    }

    void beginGroup()
    {
        flush();
        m_toSkip = 0;
        m_groups.push_back(m_groups.empty() ? Group() : group());
        group().paragraph = false;
    }

    void endGroup()
    {
        flush();
        m_toSkip = 0;
        if (group().paragraph)
            m_lines.end();
        m_groups.pop_back();
    }

    void readControl()
    {
        if (m_at == m_bytes.size())
            return;
        if (isLetter(m_bytes[m_at]))
            readWord();
        else
            takeSymbol(m_bytes[m_at++]);
    }

    void takeSymbol(char symbol)
    {
        if (symbol == '\'')
            takeByte(char(m_bytes.sliced(m_at, qMin(qsizetype(2), m_bytes.size() - m_at)).toInt(nullptr, 16)),
                     2);
        else if (symbol == '*')
            m_ignorable = true;
        else if (symbol == '\\' || symbol == '{' || symbol == '}')
            takeByte(symbol);
        else if (symbol == '~')
            takeUnit(u'\u00A0');
        else if (symbol == '-')
            takeUnit(u'\u00AD');
        else if (symbol == '_')
            takeUnit(u'\u2011');
        else if (symbol == '\t')
            takeUnit(u'\t');
        else if (symbol == '\r' || symbol == '\n')
            endParagraph();
    }

    void readWord()
    {
        const qsizetype begin = m_at;
        while (m_at < m_bytes.size() && isLetter(m_bytes[m_at]) && m_at - begin < longestWord)
            ++m_at;
        const QByteArrayView word = QByteArrayView(m_bytes).sliced(begin, m_at - begin);
        const qsizetype digits = m_at;
        if (m_at < m_bytes.size() && m_bytes[m_at] == '-')
            ++m_at;
        while (m_at < m_bytes.size() && m_bytes[m_at] >= '0' && m_bytes[m_at] <= '9')
            ++m_at;
        bool hasNumber = false;
        const int number = QByteArrayView(m_bytes).sliced(digits, m_at - digits).toInt(&hasNumber);
        if (m_at < m_bytes.size() && m_bytes[m_at] == ' ')
            ++m_at;
        if (word == "bin")
            m_at += qBound(qsizetype(0), qsizetype(number), m_bytes.size() - m_at);
        // A control word is one of the characters that stand for a \u.
        if (m_toSkip > 0)
            --m_toSkip;
        else
            obey(word, hasNumber ? std::optional(number) : std::nullopt);
        m_ignorable = false;
    }

    void obey(QByteArrayView word, std::optional<int> number)
    {
        if (enterDestination(word))
            return;
        if (m_ignorable)
            group().destination = Destination::Skipped;
        else if (const char16_t character = characterOf(word))
            takeUnit(character);
        else if (endsParagraph(word))
            endParagraph();
        else if (word == "u" && number)
            takeUnicode(*number);
        else
            setProperty(word, number);
    }

    /// Whether the word was one that begins a destination.
    bool enterDestination(QByteArrayView word)
    {
        const Destination here = group().destination;
        if (word == "upr") {
            group().aroundUpr = here;
            group().destination = Destination::Skipped;
        } else if (word == "ud") {
            group().destination = group().aroundUpr;
        } else if (word == "shpinst") {
            group().inShape = here != Destination::Skipped;
            group().destination = Destination::Skipped;
        } else if (word == "shptxt") {
            beginTextBox();
        } else if (word == "title" && here == Destination::Info) {
            group().destination = Destination::Title;
        } else if (word == "author" && here == Destination::Info) {
            group().destination = Destination::Author;
        } else if (const auto destination = destinationOf(word)) {
            flush();
            if (here != Destination::Skipped)
                group().destination = *destination;
        } else {
            return false;
        }
        return true;
    }

    /// The text of a shape stands inside of a destination that readers without shapes skip.
    void beginTextBox()
    {
        if (!group().inShape)
            return;
        group().inShape = false;
        group().destination = Destination::Body;
        group().paragraph = true;
        m_lines.begin();
    }

    void setProperty(QByteArrayView word, std::optional<int> number)
    {
        if (word == "uc") {
            group().unicodeSkip = qBound(0, number.value_or(1), 100);
        } else if (word == "deleted") {
            flush();
            group().deleted = number != 0;
        } else if (word == "plain") {
            flush();
            group().deleted = false;
            group().font = -1;
        } else {
            setCodePage(word, number.value_or(0));
        }
    }

    void setCodePage(QByteArrayView word, int number)
    {
        flush();
        if (word == "f")
            group().font = number;
        else if (word == "deff")
            m_defaultFont = number;
        else if (word == "ansicpg" && number > 0)
            m_page = number;
        else if (word == "mac")
            m_page = 10000;
        else if (word == "pc")
            m_page = 437;
        else if (word == "pca")
            m_page = 850;
        else if (group().destination == Destination::Fonts && word == "fcharset")
            m_fontPages.insert(group().font, codePageOfCharset(number));
        else if (group().destination == Destination::Fonts && word == "cpg" && number > 0)
            m_fontPages.insert(group().font, number);
    }

    /// One byte of text that takes `length` more bytes of the file.
    void takeByte(char byte, qsizetype length = 0)
    {
        m_at = qMin(m_at + length, m_bytes.size());
        if (m_toSkip > 0)
            --m_toSkip;
        else
            m_pending += byte;
    }

    void takeUnit(char16_t unit)
    {
        if (m_toSkip > 0) {
            --m_toSkip;
            return;
        }
        flush();
        take(QStringView(&unit, 1));
    }

    void takeUnicode(int number)
    {
        flush();
        const auto unit = char16_t(number); // negative for the upper half
        take(QStringView(&unit, 1));
        m_toSkip = group().unicodeSkip;
    }

    /// The bytes so far, as letters of the code page that they were written in.
    void flush()
    {
        if (m_pending.isEmpty())
            return;
        take(decodeCodePage(m_pending, pageInUse()));
        m_pending.clear();
    }

    int pageInUse() const
    {
        const int font = m_groups.back().font;
        const int page = m_fontPages.value(font < 0 ? m_defaultFont : font, 0);
        // Programs that know no code pages call every font an ANSI one and write in that of the document.
        // Word reads Western letters there; a run that has next to no ASCII letters is none of a Western
        // language.
        const bool named = page != 0 && (page != 1252 || isWestern(m_pending));
        return named ? page : m_page;
    }

    static bool isWestern(const QByteArray &bytes)
    {
        const auto isHigh = [](char byte) { return uchar(byte) >= 0xC0; };
        return std::ranges::count_if(bytes, isHigh) <= std::ranges::count_if(bytes, isLetter);
    }

    void take(QStringView letters)
    {
        const Group &here = m_groups.back();
        if (here.destination == Destination::Title)
            m_document.title += letters;
        else if (here.destination == Destination::Author)
            m_document.author += letters;
        else if (here.destination == Destination::Body && !here.deleted)
            m_lines.append(letters);
    }

    void endParagraph()
    {
        flush();
        if (group().destination != Destination::Body || group().deleted)
            return;
        m_lines.end();
        m_lines.begin();
    }

    static bool isLetter(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }

    const QByteArray &m_bytes;
    QString m_path;
    qsizetype m_at = 0;
    std::vector<Group> m_groups;
    Paragraphs m_lines;
    ReadDocument m_document;
    QByteArray m_pending; ///< bytes of text that are not letters yet
    QHash<int, int> m_fontPages;
    int m_page = 1252;
    int m_defaultFont = 0;
    int m_toSkip = 0;         ///< characters that stand for the last \u where no Unicode is known
    bool m_ignorable = false; ///< after \*
};

} // namespace

Result<ReadDocument> readRtf(const QByteArray &bytes, const QString &path)
{
    return RtfReader(bytes, path).read();
}

} // namespace elchi
