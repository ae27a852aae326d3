// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/pdflines.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

using Lines = std::vector<PdfLine>;

/// A line with nothing but the number of its page, at its head or foot.
bool isPageNumber(const PdfLine &line, bool firstOrLast)
{
    const QString bare = line.text.trimmed().remove(u'-').remove(u'\u2013').trimmed();
    bool isNumber = false;
    const int number = bare.toInt(&isNumber);
    return firstOrLast && isNumber && number == line.page;
}

Lines withoutPageNumbers(const Lines &lines)
{
    Lines kept;
    for (size_t i = 0; i < lines.size(); ++i) {
        const bool first = i == 0 || lines[i - 1].page != lines[i].page;
        const bool last = i + 1 == lines.size() || lines[i + 1].page != lines[i].page;
        if (!isPageNumber(lines[i], first || last))
            kept.push_back(lines[i]);
    }
    return kept;
}

/// Whether a line begins with the sign of a list.
bool isItem(const PdfLine &line)
{
    return !line.text.isEmpty() && u"•◦▪▫●○■□‣⁃"_s.contains(line.text.front());
}

/// Whether a line stands at the right of another one, as the cell of a table does.
bool isBeside(const PdfLine &right, const PdfLine &left)
{
    return right.page == left.page && right.box.left() >= left.box.right() &&
           right.box.top() < left.box.bottom() && right.box.bottom() > left.box.top();
}

/// Signs of a list stand by themselves, with their items beside them.
Lines withSignsOfLists(const Lines &lines)
{
    Lines joined;
    for (const PdfLine &line : lines) {
        const bool alone = !joined.empty() && joined.back().text.size() == 1 && isItem(joined.back());
        if (alone && isBeside(line, joined.back()))
            joined.back() = {joined.back().text + u' ' + line.text, joined.back().box | line.box, line.page};
        else
            joined.push_back(line);
    }
    return joined;
}

bool isBelow(const PdfLine &next, const PdfLine &line)
{
    return next.page == line.page && next.box.top() > line.box.top();
}

/// The room between two lines, in heights of a line.
qreal gap(const PdfLine &line, const PdfLine &next)
{
    return (next.box.top() - line.box.bottom()) / std::max(line.box.height(), 1.0);
}

/// The room between lines of a paragraph: that of the closest quarter, since paragraphs may stand off.
qreal usualGap(const Lines &lines)
{
    std::vector<qreal> gaps;
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        if (isBelow(lines[i + 1], lines[i]))
            gaps.push_back(gap(lines[i], lines[i + 1]));
    }
    if (gaps.empty())
        return 0;
    const auto quarter = gaps.begin() + std::ptrdiff_t(gaps.size() / 4);
    std::ranges::nth_element(gaps, quarter);
    return *quarter;
}

/// For each line the right edge of its column: of the lines around it on that page that lie above each other.
std::vector<qreal> rightEdges(const Lines &lines)
{
    std::vector<qreal> edges(lines.size());
    for (size_t begin = 0; begin < lines.size();) {
        size_t end = begin + 1;
        qreal right = lines[begin].box.right();
        while (end < lines.size() && isBelow(lines[end], lines[end - 1])) {
            right = std::max(right, lines[end].box.right());
            ++end;
        }
        std::fill(edges.begin() + std::ptrdiff_t(begin), edges.begin() + std::ptrdiff_t(end), right);
        begin = end;
    }
    return edges;
}

/// Whether the first word of the next line would have had room at the end of this one.
bool endsShort(const PdfLine &line, const PdfLine &next, qreal edge)
{
    const qsizetype space = next.text.indexOf(u' ');
    const qreal letter = next.box.width() / qreal(std::max(qsizetype(1), next.text.size()));
    const qreal word = qreal(space < 0 ? next.text.size() : space) * letter;
    return edge - line.box.right() > word * 1.2 + letter * 2;
}

bool endsSentence(const QString &text)
{
    return !text.isEmpty() && u".!?…:;»”\""_s.contains(text.back());
}

/// Whether the words themselves say that they go on: a no-break space or a word that was not broken leaves
/// more room at the end of a line than a paragraph does.
bool wordsGoOn(const QString &before, const QString &after)
{
    return !endsSentence(before) && !after.isEmpty() && after.front().isLower();
}

/// Whether the next line is the same paragraph's.
bool runsOn(const PdfLine &line, const PdfLine &next, qreal edge, qreal usual)
{
    const qreal height = line.box.height();
    const bool ends = endsShort(line, next, edge) && !wordsGoOn(line.text, next.text);
    if (isItem(next) || isBeside(next, line) || std::abs(next.box.height() - height) > height * 0.2 || ends)
        return false;
    if (!isBelow(next, line))
        return !endsSentence(line.text);
    const bool standsOff = gap(line, next) > usual + 0.3;
    const bool indented = next.box.left() - line.box.left() > height * 0.6;
    return !standsOff && !indented;
}

/// What goes between two lines of a paragraph.
QString joint(const QString &before)
{
    const bool inWord = before.endsWith(u'\u00AD') || (before.size() > 1 && before.endsWith(u'-') &&
                                                       before[before.size() - 2].isLetterOrNumber());
    return inWord ? QString() : u" "_s;
}

} // namespace

QString paragraphsOf(std::vector<PdfLine> lines)
{
    lines = withSignsOfLists(withoutPageNumbers(lines));
    const qreal usual = usualGap(lines);
    const std::vector<qreal> edges = rightEdges(lines);
    QString text;
    for (size_t i = 0; i < lines.size(); ++i) {
        text += lines[i].text;
        if (i + 1 < lines.size())
            text += runsOn(lines[i], lines[i + 1], edges[i], usual) ? joint(lines[i].text) : u"\n"_s;
    }
    return text;
}

} // namespace elchi
