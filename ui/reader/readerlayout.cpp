// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerlayout.h"

#include "reader/invisibles.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace elchi {

namespace {

/// Letters of one QTextLayout at most: shaping is linear, but a block is shaped as a whole.
constexpr int blockLimit = 3000;
/// Up to here the whole text is laid out at once, so that the scroll bar never changes under the hand.
constexpr int eagerLimit = 40'000;

constexpr qreal paragraphShare = 0.55;

int blockEnd(const QString &text, int begin, int paragraphEnd)
{
    if (paragraphEnd - begin <= blockLimit)
        return paragraphEnd;
    const int limit = begin + blockLimit;
    const qsizetype space = text.lastIndexOf(u' ', limit - 1);
    if (space > begin + blockLimit / 2)
        return int(space) + 1;
    return text.at(limit).isLowSurrogate() ? limit - 1 : limit;
}

} // namespace

void ReaderLayout::setText(const QString &text, const QList<ShownFold> &folds)
{
    m_text = text;
    m_folds = folds;
    m_marks.clear();
    cut();
}

void ReaderLayout::setFoldOpen(int fold, bool open)
{
    if (fold < 0 || fold >= m_folds.size() || m_folds.at(fold).open == open)
        return;
    m_folds[fold].open = open;
    for (Block &block : m_blocks) {
        if (block.fold != fold)
            continue;
        if (block.foldLine)
            placeFoldLine(block);
        else if (open && m_text.size() <= eagerLimit)
            layOut(block);
        else
            reset(block);
    }
    stack();
}

int ReaderLayout::foldHiding(int position) const
{
    for (int i = 0; i < m_folds.size(); ++i) {
        const ShownFold &fold = m_folds.at(i);
        if (!fold.open && position >= fold.range.begin && position <= fold.range.end)
            return i;
    }
    return -1;
}

int ReaderLayout::foldLineAt(qreal y) const
{
    if (m_blocks.empty() || y < 0 || y > height())
        return -1;
    const Block &block = m_blocks[size_t(blockAt(y))];
    return block.foldLine ? block.fold : -1;
}

bool ReaderLayout::isHidden(const Block &block) const
{
    return block.fold >= 0 && !block.foldLine && !m_folds.at(block.fold).open;
}

bool ReaderLayout::isWaiting(const Block &block) const
{
    return !block.layout && !block.foldLine && !isHidden(block);
}

void ReaderLayout::setFont(const QFont &font)
{
    m_font = font;
    m_labels = Labels(font);
    forget();
}

void ReaderLayout::setWidth(qreal width)
{
    if (qFuzzyCompare(width, m_width))
        return;
    m_width = width;
    if (m_text.size() > eagerLimit) {
        forget();
        return;
    }
    // The letters keep their shapes; only the lines are broken anew.
    for (Block &block : m_blocks) {
        if (block.layout)
            breakLines(block);
    }
    stack();
}

void ReaderLayout::setMarks(const QList<ShownMark> &marks)
{
    m_marks = marks;
    for (Block &block : m_blocks) {
        if (block.layout)
            placeLines(block);
    }
    stack();
}

void ReaderLayout::setSpacing(int spacing)
{
    m_leading = (spacing - 100) / 200.0;
    forget();
}

QList<int> ReaderLayout::marksOn(TextRange range) const
{
    QList<int> found;
    for (int i = 0; i < m_marks.size(); ++i) {
        const ShownMark &mark = m_marks.at(i);
        if (!mark.hidden && mark.range.begin < range.end && mark.range.end > range.begin)
            found << i;
    }
    return found;
}

qreal ReaderLayout::heightOf(int position) const
{
    if (m_blocks.empty())
        return 0;
    const Block &block = m_blocks[size_t(blockOf(position))];
    const qreal share = qreal(position - block.range.begin) / std::max(1, block.range.length());
    return block.top + block.height * std::clamp(share, 0.0, 1.0);
}

void ReaderLayout::setInvisiblesShown(bool shown)
{
    if (shown == m_invisiblesShown)
        return;
    m_invisiblesShown = shown;
    forget();
}

const QFont &ReaderLayout::labelFont() const
{
    return m_labels.font();
}

qreal ReaderLayout::laneHeight() const
{
    return m_labels.height() + 4;
}

qreal ReaderLayout::height() const
{
    return m_blocks.empty() ? 0 : m_blocks.back().top + m_blocks.back().height;
}

void ReaderLayout::cut()
{
    m_blocks.clear();
    const int size = int(m_text.size());
    int fold = 0;
    for (int begin = 0; begin <= size;) {
        const qsizetype lineEnd = m_text.indexOf(u'\n', begin);
        const int paragraphEnd = lineEnd < 0 ? size : int(lineEnd);
        while (fold < m_folds.size() && m_folds.at(fold).range.end < begin)
            ++fold;
        const bool inFold = fold < m_folds.size() && m_folds.at(fold).range.begin <= begin;
        if (inFold && m_folds.at(fold).range.begin == begin)
            m_blocks.push_back({.range = {begin, begin}, .fold = fold, .foldLine = true});
        cutParagraph(begin, paragraphEnd, inFold ? fold : -1);
        begin = paragraphEnd + 1;
    }
    forget();
}

void ReaderLayout::cutParagraph(int begin, int end, int fold)
{
    do {
        const int to = blockEnd(m_text, begin, end);
        m_blocks.push_back({.range = {begin, to}, .endsParagraph = to == end, .fold = fold});
        begin = to;
    } while (begin < end);
}

void ReaderLayout::forget()
{
    for (Block &block : m_blocks)
        reset(block);
    if (m_text.size() <= eagerLimit) {
        for (Block &block : m_blocks) {
            if (isWaiting(block))
                layOut(block);
        }
    }
    stack();
}

void ReaderLayout::reset(Block &block) const
{
    block.layout.reset();
    block.lines.clear();
    if (block.foldLine)
        placeFoldLine(block);
    else
        block.height = isHidden(block) ? 0 : estimate(block);
}

void ReaderLayout::placeFoldLine(Block &block) const
{
    const ShownFold &fold = m_folds.at(block.fold);
    const qreal textHeight = m_labels.height();
    PlacedLine line;
    line.range = fold.open ? block.range : fold.range;
    line.top = 4;
    line.textHeight = textHeight;
    line.lanesTop = line.top + textHeight;
    line.height = textHeight + 4;
    line.fold = block.fold;
    block.lines = {line};
    block.height = line.top + line.height + std::ceil(QFontMetricsF(m_font).height() * paragraphShare);
}

qreal ReaderLayout::estimate(const Block &block) const
{
    const QFontMetricsF metrics(m_font);
    const qreal lines = std::ceil(block.range.length() * metrics.averageCharWidth() / std::max(m_width, 1.0));
    const qreal line = metrics.height() * (1 + 2 * m_leading);
    return std::max(lines, 1.0) * line + (block.endsParagraph ? metrics.height() * paragraphShare : 0);
}

void ReaderLayout::layOut(Block &block)
{
    block.layout = std::make_shared<QTextLayout>(lettersOf(block), m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    block.layout->setTextOption(option);
    block.layout->setCacheEnabled(true);
    breakLines(block);
}

QString ReaderLayout::lettersOf(const Block &block) const
{
    QString letters = m_text.mid(block.range.begin, block.range.length());
    if (!m_invisiblesShown)
        return letters;
    for (QChar &letter : letters) {
        if (invisibleSort(letter) != InvisibleSort::None)
            letter = QChar::Nbsp;
    }
    return letters;
}

void ReaderLayout::breakLines(Block &block)
{
    block.layout->beginLayout();
    for (QTextLine line = block.layout->createLine(); line.isValid(); line = block.layout->createLine())
        line.setLineWidth(m_width);
    block.layout->endLayout();
    placeLines(block);
}

void ReaderLayout::placeLines(Block &block)
{
    const qreal fontHeight = std::ceil(QFontMetricsF(m_font).height());
    const qreal leading = std::ceil(fontHeight * m_leading);
    const QList<int> marks = marksOn(block.range);
    LineMarks placed(m_marks, m_labels, m_width);
    block.lines.clear();
    qreal y = 0;
    for (int i = 0; i < block.layout->lineCount(); ++i) {
        const QTextLine text = block.layout->lineAt(i);
        PlacedLine line;
        line.range = {block.range.begin + text.textStart(),
                      block.range.begin + text.textStart() + text.textLength()};
        line.top = y + leading;
        line.textHeight = fontHeight;
        line.lanesTop = line.top + fontHeight + 2;
        line.pieces = placed.on(marks, text, line.range);
        int lanes = 0;
        for (const MarkPiece &piece : std::as_const(line.pieces))
            lanes = std::max(lanes, piece.lane + 1);
        line.height = fontHeight + (lanes > 0 ? 2 + lanes * laneHeight() : 0) + leading;
        y = line.top + line.height;
        block.lines.append(line);
    }
    block.height = y + (block.endsParagraph ? std::ceil(fontHeight * paragraphShare) : 0);
}

void ReaderLayout::stack()
{
    qreal y = 0;
    for (Block &block : m_blocks) {
        block.top = y;
        y += block.height;
    }
}

qsizetype ReaderLayout::blockAt(qreal y) const
{
    const auto after = std::upper_bound(m_blocks.begin(), m_blocks.end(), y,
                                        [](qreal wanted, const Block &block) { return wanted < block.top; });
    qsizetype found = std::max<qsizetype>(0, after - m_blocks.begin() - 1);
    // What is hidden has no height: its fold's line stands before it.
    while (found > 0 && isHidden(m_blocks[size_t(found)]))
        --found;
    return found;
}

qsizetype ReaderLayout::blockOf(int position) const
{
    const auto after =
        std::upper_bound(m_blocks.begin(), m_blocks.end(), position,
                         [](int wanted, const Block &block) { return wanted < block.range.begin; });
    return std::max<qsizetype>(0, after - m_blocks.begin() - 1);
}

bool ReaderLayout::ensure(qreal top, qreal bottom)
{
    const qreal before = height();
    bool changed = false;
    for (size_t i = size_t(blockAt(top)); i < m_blocks.size() && m_blocks[i].top <= bottom; ++i) {
        if (!isWaiting(m_blocks[i]))
            continue;
        layOut(m_blocks[i]);
        stack();
        changed = true;
    }
    return changed && !qFuzzyCompare(before + 1, height() + 1);
}

void ReaderLayout::ensurePosition(int position)
{
    if (m_blocks.empty())
        return;
    Block &block = m_blocks[size_t(blockOf(position))];
    if (!isWaiting(block))
        return;
    layOut(block);
    stack();
}

PlacedLine ReaderLayout::inDocument(const Block &block, PlacedLine line)
{
    line.top += block.top;
    line.lanesTop += block.top;
    return line;
}

QList<PlacedLine> ReaderLayout::linesBetween(qreal top, qreal bottom)
{
    ensure(top, bottom);
    QList<PlacedLine> lines;
    for (size_t i = size_t(blockAt(top)); i < m_blocks.size() && m_blocks[i].top <= bottom; ++i) {
        for (const PlacedLine &line : std::as_const(m_blocks[i].lines)) {
            const PlacedLine placed = inDocument(m_blocks[i], line);
            if (placed.top + placed.height >= top && placed.top <= bottom)
                lines.append(placed);
        }
    }
    return lines;
}

PlacedLine ReaderLayout::lineAt(int position)
{
    if (m_blocks.empty())
        return {};
    ensurePosition(position);
    qsizetype found = blockOf(position);
    while (found > 0 && isHidden(m_blocks[size_t(found)]))
        --found;
    const Block &block = m_blocks[size_t(found)];
    for (const PlacedLine &line : block.lines) {
        if (position < line.range.end || &line == &block.lines.last())
            return inDocument(block, line);
    }
    return {};
}

std::pair<const ReaderLayout::Block *, int> ReaderLayout::placeOf(const PlacedLine &line) const
{
    const Block &block = m_blocks[size_t(blockOf(line.range.begin))];
    for (int i = 0; block.layout && i < block.layout->lineCount(); ++i) {
        if (block.range.begin + block.layout->lineAt(i).textStart() == line.range.begin)
            return {&block, i};
    }
    return {nullptr, 0};
}

qreal ReaderLayout::xOf(const PlacedLine &line, int position) const
{
    if (m_blocks.empty())
        return 0;
    const auto [block, index] = placeOf(line);
    if (!block || line.fold >= 0)
        return 0;
    const int inside = std::clamp(position, line.range.begin, line.range.end);
    return block->layout->lineAt(index).cursorToX(inside - block->range.begin);
}

int ReaderLayout::positionAt(QPointF point)
{
    if (m_blocks.empty())
        return 0;
    ensure(point.y(), point.y());
    const Block &block = m_blocks[size_t(blockAt(point.y()))];
    for (int i = 0; block.layout && i < block.lines.size(); ++i) {
        const PlacedLine &line = block.lines.at(i);
        const bool isLast = i + 1 == block.lines.size();
        if (!isLast && point.y() - block.top >= line.top + line.height)
            continue;
        const int position = block.range.begin +
                             block.layout->lineAt(i).xToCursor(point.x(), QTextLine::CursorBetweenCharacters);
        // Behind the last letter of a wrapped line means before the space that wraps, not the next line.
        return isLast ? position : std::min(position, std::max(line.range.begin, line.range.end - 1));
    }
    return block.range.end;
}

int ReaderLayout::letterAt(QPointF point)
{
    if (m_blocks.empty() || point.y() < 0 || point.y() > height())
        return -1;
    ensure(point.y(), point.y());
    const Block &block = m_blocks[size_t(blockAt(point.y()))];
    for (int i = 0; block.layout && i < block.lines.size(); ++i) {
        const PlacedLine &line = block.lines.at(i);
        const qreal y = point.y() - block.top;
        const QTextLine text = block.layout->lineAt(i);
        if (y < line.top - 2 || y >= line.top + line.height || point.x() < 0 ||
            point.x() > text.naturalTextWidth() || line.range.isEmpty())
            continue;
        const int letter = block.range.begin + text.xToCursor(point.x(), QTextLine::CursorOnCharacter);
        return std::min(letter, line.range.end - 1);
    }
    return -1;
}

QRectF ReaderLayout::caretAt(int position)
{
    const PlacedLine line = lineAt(position);
    return {xOf(line, position), line.top - 1, 1.5, line.textHeight + 2};
}

void ReaderLayout::drawText(QPainter &painter, const PlacedLine &line, QPointF origin) const
{
    const auto [block, index] = placeOf(line);
    if (block && line.fold < 0)
        block->layout->lineAt(index).draw(&painter, origin + QPointF(0, line.top));
}

} // namespace elchi
