// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/dispatchpieces.h"

#include "text/dateline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr qsizetype leastBody = 20;      // letters behind a dateline
constexpr qsizetype leastForeword = 200; // letters that stand for themselves before the first dateline
constexpr qsizetype longestHeadline = 200;
const QDate someDay(2024, 7, 1); // a day counts as one also where its year is not written

qsizetype lettersIn(QStringView words)
{
    return std::ranges::count_if(words, [](QChar unit) { return unit.isLetter(); });
}

/// Whether there are so many letters; a long text is not walked to its end for a few.
bool hasLetters(QStringView words, qsizetype least)
{
    for (const QChar unit : words) {
        if (least <= 0)
            break;
        least -= unit.isLetter();
    }
    return least <= 0;
}

/// A line of a text, in UTF-16, without its line end.
struct Line
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

class PieceFinder
{
public:
    explicit PieceFinder(const OffsetMap &text) : m_text(text)
    {
        const QString &all = text.text();
        for (qsizetype at = 0; at < all.size();) {
            const qsizetype feed = all.indexOf(u'\n', at);
            const qsizetype end = feed < 0 ? all.size() : feed;
            m_lines.append({at, end});
            at = end + 1;
        }
    }

    QList<TextSpan> pieces()
    {
        for (qsizetype line = 0; line < m_lines.size(); ++line) {
            if (mayBeDateline(line))
                tryLine(line);
        }
        dropLastWithoutBody();
        addForeword();
        return spans();
    }

private:
    /// A line at which a dispatch begins, and where the words behind its dateline do, in UTF-16.
    struct Begin
    {
        qsizetype line = 0;
        qsizetype body = 0;
    };

    [[nodiscard]] QStringView words(qsizetype line) const
    {
        const Line &one = m_lines[line];
        return QStringView(m_text.text()).mid(one.begin, one.end - one.begin);
    }
    [[nodiscard]] bool isBlank(qsizetype line) const { return words(line).trimmed().isEmpty(); }
    [[nodiscard]] bool isSeparator(qsizetype line) const
    {
        return std::ranges::none_of(words(line), [](QChar unit) { return unit.isLetterOrNumber(); });
    }

    /// A cheap look before the shapes of datelines are tried on every line of a long text.
    [[nodiscard]] bool mayBeDateline(qsizetype line) const
    {
        const QStringView head = words(line).trimmed().left(60);
        if (head.isEmpty() || head[0].isLower())
            return false;
        return std::ranges::any_of(head,
                                   [](QChar unit) { return unit.isDigit() || u"/("_s.contains(unit); }) ||
               std::ranges::any_of(head.left(30), [](QChar unit) { return u"-–—"_s.contains(unit); });
    }

    /// Words that do not end like a sentence and are not too long for a headline.
    [[nodiscard]] bool isHeadline(qsizetype line) const
    {
        const QStringView one = words(line).trimmed();
        return one.size() <= longestHeadline && one.contains(u' ') && lettersIn(one) >= 8 &&
               !u".,:;"_s.contains(one.back());
    }
    [[nodiscard]] bool isStamp(qsizetype line) const
    {
        const QStringView one = words(line).trimmed();
        return lettersIn(one) < 12 &&
               std::ranges::count_if(one, [](QChar unit) { return unit.isDigit(); }) >= 4;
    }

    /// The first line of the headline above a dateline, not above `floor`; the dateline's own without one.
    [[nodiscard]] qsizetype headlineAbove(qsizetype dateline, qsizetype floor) const
    {
        qsizetype line = dateline - 1;
        while (line >= floor && isBlank(line))
            --line;
        if (line < floor || !isHeadline(line))
            return dateline;
        const auto stands = [&](qsizetype at) { return at >= floor && !isSeparator(at); };
        const bool second = stands(line - 1) && isHeadline(line - 1) && !stands(line - 2);
        line -= second ? 1 : 0;
        line -= stands(line - 1) && isStamp(line - 1) ? 1 : 0;
        return line;
    }

    void tryLine(qsizetype line)
    {
        const auto dateline = datelineOfLine(m_text, m_lines[line].begin, m_lines[line].end, someDay);
        if (!dateline)
            return;
        const qsizetype floor = m_begins.isEmpty() ? 0 : lineAt(m_begins.last().body) + 1;
        const qsizetype first = headlineAbove(line, floor);
        const bool opensText = QStringView(m_text.text()).left(m_lines[line].begin).trimmed().isEmpty();
        if (!dateline->date && first == line && !opensText)
            return;
        if (!m_begins.isEmpty() && !hasLettersBetween(m_begins.last().body, m_lines[first].begin, leastBody))
            return;
        m_begins.append({first, m_text.toUtf16(dateline->span.end())});
    }

    [[nodiscard]] qsizetype lineAt(qsizetype position) const
    {
        const auto behind = std::ranges::upper_bound(m_lines, position, {}, &Line::begin);
        return behind - m_lines.begin() - 1;
    }
    [[nodiscard]] bool hasLettersBetween(qsizetype begin, qsizetype end, qsizetype least) const
    {
        return begin < end && hasLetters(QStringView(m_text.text()).mid(begin, end - begin), least);
    }

    void dropLastWithoutBody()
    {
        if (!m_begins.isEmpty() && !hasLettersBetween(m_begins.last().body, m_text.text().size(), leastBody))
            m_begins.removeLast();
    }

    void addForeword()
    {
        const bool own =
            m_begins.size() > 1 && hasLettersBetween(0, m_lines[m_begins.first().line].begin, leastForeword);
        if (own)
            m_begins.prepend({0, 0});
        else if (!m_begins.isEmpty())
            m_begins.first().line = 0;
        else
            m_begins.append({0, 0});
    }

    [[nodiscard]] QList<TextSpan> spans() const
    {
        QList<TextSpan> spans;
        for (qsizetype i = 0; i < m_begins.size(); ++i) {
            qsizetype first = m_begins[i].line;
            qsizetype last = (i + 1 < m_begins.size() ? m_begins[i + 1].line : m_lines.size()) - 1;
            while (first <= last && isSeparator(first))
                ++first;
            while (last > first && isSeparator(last))
                --last;
            const auto span =
                first <= last ? m_text.spanOf(m_lines[first].begin, m_lines[last].end) : std::nullopt;
            if (span)
                spans << *span;
        }
        return spans;
    }

    const OffsetMap &m_text;
    QList<Line> m_lines;
    QList<Begin> m_begins;
};

} // namespace

QList<TextSpan> dispatchesIn(const OffsetMap &text)
{
    return PieceFinder(text).pieces();
}

} // namespace elchi
