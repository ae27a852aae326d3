// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerview.h"

#include "reader/invisibles.h"
#include "reader/overviewstrip.h"
#include "reader/textlookwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFontMetricsF>
#include <QScrollBar>
#include <QSettings>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr qreal margin = 40;
constexpr qreal topMargin = 32;
constexpr qreal bottomMargin = 96; // the last lines can be read above a popup
constexpr int smallestPoints = 8;
constexpr int largestPoints = 40;
/// Letters of Russian text as they occur: what a line is measured by.
const auto measure = u"Председатель кабинета министров провел встречу с послом Японии в Кыргызстан"_s;

} // namespace

ReaderView::ReaderView(QWidget *parent) : QAbstractScrollArea(parent), m_strip(new OverviewStrip(this))
{
    setObjectName(u"readerText"_s);
    setAccessibleName(tr("Text of the dispatch"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setMouseTracking(true);
    viewport()->setAcceptDrops(true);
    viewport()->setCursor(Qt::IBeamCursor);
    m_layout.setFont(m_look.font);
    m_layout.setSpacing(m_look.spacing);
    m_layout.setText(QString());
    addActions();
    setViewportMargins(0, 0, OverviewStrip::stripWidth, 0);
    connect(m_strip, &OverviewStrip::chosen, this, [this](qreal at) {
        const qreal wanted = at * (m_textTop + m_layout.height() + bottomMargin) - viewport()->height() / 2.0;
        verticalScrollBar()->setValue(int(wanted));
    });
}

QAction *ReaderView::addAct(const QString &text, const QString &name, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void ReaderView::addActions()
{
    m_actions << addAct(tr("&Larger text"), u"readerLarger"_s,
                        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)})
              << addAct(tr("&Smaller text"), u"readerSmaller"_s, {QKeySequence(Qt::CTRL | Qt::Key_Minus)})
              << addAct(tr("&Usual text size"), u"readerUsualSize"_s,
                        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0)});
    connect(m_actions.at(0), &QAction::triggered, this,
            [this] { resizeText(m_layout.font().pointSize() + 1); });
    connect(m_actions.at(1), &QAction::triggered, this,
            [this] { resizeText(m_layout.font().pointSize() - 1); });
    connect(m_actions.at(2), &QAction::triggered, this,
            [this] { resizeText(TextLook::usualFont().pointSize()); });
    m_copy = addAct(tr("&Copy"), u"readerCopy"_s, QKeySequence::keyBindings(QKeySequence::Copy));
    connect(m_copy, &QAction::triggered, this, &ReaderView::copy);
    m_toggleFolds = addAct(tr("Show or hide &boilerplate"), u"readerFolds"_s, {QKeySequence(Qt::Key_F9)});
    connect(m_toggleFolds, &QAction::triggered, this, &ReaderView::toggleFolds);
    m_lookAction = addAct(tr("&Text and lines…"), u"readerLook"_s, {Qt::CTRL | Qt::ALT | Qt::Key_T});
    connect(m_lookAction, &QAction::triggered, this, &ReaderView::openLookWindow);
    addSignActions();
}

void ReaderView::resizeText(int points)
{
    QFont font = m_layout.font();
    font.setPointSize(std::clamp(points, smallestPoints, largestPoints));
    setTextFont(font);
}

void ReaderView::setTextFont(const QFont &font)
{
    TextLook look = m_look;
    look.font = font;
    setTextLook(look);
}

void ReaderView::setTextLook(const TextLook &look)
{
    const Anchor kept = anchor();
    m_look = look;
    m_look.store();
    m_layout.setFont(look.font);
    m_layout.setSpacing(look.spacing);
    fitColumn();
    restore(kept);
}

void ReaderView::openLookWindow()
{
    auto *window = findChild<TextLookWindow *>(Qt::FindDirectChildrenOnly);
    if (!window)
        window = new TextLookWindow(*this);
    // At the edge: what it changes is to be seen.
    window->adjustSize();
    window->move(mapToGlobal(QPoint(width() - window->width() - 2 * OverviewStrip::stripWidth, 8)));
    window->show();
    window->raise();
    window->activateWindow();
}

void ReaderView::setHits(const QList<TextRange> &hits)
{
    m_hits = hits;
    fillStrip();
    viewport()->update();
}

void ReaderView::placeStrip()
{
    const QRect text = viewport()->geometry();
    m_strip->setGeometry(text.right() + 1, text.top(), OverviewStrip::stripWidth, text.height());
}

void ReaderView::fillStrip()
{
    const qreal total = std::max(1.0, m_textTop + m_layout.height() + bottomMargin);
    const auto at = [&](TextRange range) { return (m_textTop + m_layout.heightOf(range.begin)) / total; };
    QList<OverviewStrip::Tick> ticks;
    for (const ShownMark &mark : marks()) {
        if (!mark.hidden)
            ticks.append({at(mark.range), mark.colour,
                          mark.suggested ? OverviewStrip::Look::Suggestion : OverviewStrip::Look::Mark});
    }
    for (const TextRange hit : std::as_const(m_hits))
        ticks.append({at(hit), palette().color(QPalette::Highlight), OverviewStrip::Look::Hit});
    m_strip->show(ticks);
}

void ReaderView::setDocument(const QString &heading, const QString &byline, const QString &text,
                             const QList<ShownFold> &folds)
{
    m_heading = withoutDirection(heading);
    m_byline = byline;
    placeHeading();
    m_layout.setText(text, folds);
    m_foldedByHand.clear();
    tellShown();
    m_selection = {};
    m_pieces.clear();
    m_hits.clear();
    m_anchor = m_caret = 0;
    m_selectedMark = -1;
    m_drag = Drag::None;
    updateBars();
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

void ReaderView::setHeading(const QString &heading, const QString &byline)
{
    m_heading = withoutDirection(heading);
    m_byline = byline;
    placeHeading();
    updateBars();
    viewport()->update();
}

void ReaderView::setMarks(const QList<ShownMark> &marks)
{
    const Anchor kept = anchor();
    m_layout.setMarks(marks);
    m_selectedMark = -1;
    m_drag = m_drag == Drag::Text ? m_drag : Drag::None;
    unfoldMarked();
    restore(kept);
}

void ReaderView::setSelectedMark(int mark)
{
    m_selectedMark = mark >= 0 && mark < m_layout.marks().size() ? mark : -1;
    if (m_selectedMark >= 0) {
        m_caret = m_anchor = m_layout.marks().at(mark).range.begin;
        m_selection = {};
        m_pieces.clear();
        unfold(m_layout.marks().at(mark).range);
    }
    viewport()->update();
}

void ReaderView::setSelection(TextRange range)
{
    const int size = int(text().size());
    m_anchor = std::clamp(range.begin, 0, size);
    m_caret = std::clamp(range.end, 0, size);
    m_selection = {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
    m_pieces.clear();
    m_goal = -1;
    viewport()->update();
    Q_EMIT selectionChanged();
}

TextPieces ReaderView::selectedPieces() const
{
    return TextPieces::of(m_pieces + QList{m_selection});
}

void ReaderView::keepPiece()
{
    if (m_selection.isEmpty())
        return;
    m_pieces << m_selection;
    m_anchor = m_caret;
    m_selection = {};
    viewport()->update();
    Q_EMIT selectionChanged();
}

QString ReaderView::selectedText() const
{
    return selectedPieces().wordsIn(text());
}

void ReaderView::clearSelection()
{
    if (m_selection.isEmpty() && m_pieces.isEmpty())
        return;
    m_selection = {};
    m_pieces.clear();
    m_anchor = m_caret;
    viewport()->update();
    Q_EMIT selectionChanged();
}

void ReaderView::copy() const
{
    TextPieces words = selectedPieces();
    if (words.range.isEmpty() && m_selectedMark >= 0)
        words = {marks().at(m_selectedMark).range, marks().at(m_selectedMark).gaps};
    if (!words.range.isEmpty())
        QApplication::clipboard()->setText(words.wordsIn(text()));
}

void ReaderView::reveal(TextRange range)
{
    unfold(range);
    bringToSight(range);
}

void ReaderView::bringToSight(TextRange range)
{
    // Twice: laying out the target may move it.
    for (int pass = 0; pass < 2; ++pass) {
        const PlacedLine first = m_layout.lineAt(range.begin);
        const PlacedLine last = m_layout.lineAt(std::max(range.begin, range.end - 1));
        updateBars();
        const qreal top = first.top + m_textTop - verticalScrollBar()->value();
        const qreal bottom = last.top + last.height + m_textTop - verticalScrollBar()->value();
        const qreal room = std::min(48.0, viewport()->height() / 6.0);
        if (top >= room && bottom <= viewport()->height() - room)
            break;
        verticalScrollBar()->setValue(int(first.top + m_textTop - viewport()->height() / 3.0));
    }
    viewport()->update();
}

QRect ReaderView::placeOf(TextRange range)
{
    QRectF place;
    const int last = std::max(range.begin, range.end - 1);
    for (int position = range.begin; position <= last;) {
        const PlacedLine line = m_layout.lineAt(position);
        const qreal left = m_layout.xOf(line, range.begin);
        const qreal right = m_layout.xOf(line, range.end);
        place |= QRectF(left, line.top, std::max(right - left, 1.0), line.height);
        position = std::max(line.range.end, position + 1);
        if (place.height() > viewport()->height() * 2)
            break;
    }
    const QRect seen = place.translated(origin()).toAlignedRect() & viewport()->rect();
    return seen.translated(viewport()->pos());
}

QPoint ReaderView::pointOf(int position)
{
    const PlacedLine line = m_layout.lineAt(position);
    const qreal left = m_layout.xOf(line, position);
    const qreal right = m_layout.xOf(line, position + 1);
    return (origin() + QPointF((left + right) / 2, line.top + line.textHeight / 2)).toPoint();
}

QPoint ReaderView::handlePoint(bool atEnd)
{
    return handleRect(atEnd).center().toPoint();
}

void ReaderView::fitColumn()
{
    const qreal wanted =
        QFontMetricsF(m_layout.font()).horizontalAdvance(measure) * m_look.letters / qreal(measure.size());
    m_layout.setWidth(std::floor(std::clamp(wanted, 40.0, std::max(40.0, viewport()->width() - 2 * margin))));
    placeHeading();
    updateBars();
    viewport()->update();
}

void ReaderView::updateBars()
{
    const qreal total = m_textTop + m_layout.height() + bottomMargin;
    verticalScrollBar()->setRange(0, int(std::max(0.0, std::min(total - viewport()->height(), 1e9))));
    verticalScrollBar()->setPageStep(viewport()->height());
    fillStrip();
    verticalScrollBar()->setSingleStep(int(QFontMetricsF(m_layout.font()).height() * 1.5));
}

ReaderView::Anchor ReaderView::anchor()
{
    const qreal top = verticalScrollBar()->value() - m_textTop;
    if (verticalScrollBar()->value() == 0 || top < 0)
        return {};
    for (const PlacedLine &line : m_layout.linesBetween(top, top + viewport()->height())) {
        if (line.top >= top)
            return {line.range.begin, line.top - top};
    }
    return {};
}

void ReaderView::restore(const Anchor &anchor)
{
    updateBars();
    if (anchor.position >= 0) {
        const qreal top = m_layout.lineAt(anchor.position).top - anchor.offset;
        updateBars();
        verticalScrollBar()->setValue(int(std::round(top + m_textTop)));
    }
    viewport()->update();
}

QPointF ReaderView::origin() const
{
    const qreal left = std::max(margin, std::floor((viewport()->width() - m_layout.width()) / 2));
    return {std::min(left, std::max(0.0, viewport()->width() - m_layout.width())),
            m_textTop - verticalScrollBar()->value()};
}

QFont ReaderView::headingFont() const
{
    QFont font = m_layout.font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont ReaderView::bylineFont() const
{
    QFont font = m_layout.font();
    font.setPointSizeF(std::max(8.0, font.pointSizeF() * 0.85));
    return font;
}

QRectF ReaderView::headingRect(const QString &words, const QFont &font, qreal top) const
{
    if (words.isEmpty())
        return {0, top, m_layout.width(), 0};
    // A heading of thousands of letters is no heading; what is cut off stands in the text below.
    return QFontMetricsF(font).boundingRect(QRectF(0, top, m_layout.width(), 1e6), Qt::TextWordWrap,
                                            words.left(400));
}

void ReaderView::placeHeading()
{
    m_headingRect = headingRect(m_heading, headingFont(), topMargin);
    m_bylineRect = headingRect(m_byline, bylineFont(), m_headingRect.bottom() + 6);
    m_textTop = std::ceil(m_bylineRect.bottom() + (m_heading.isEmpty() && m_byline.isEmpty() ? 0 : 16));
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    const Anchor kept = anchor();
    QAbstractScrollArea::resizeEvent(event);
    placeStrip();
    fitColumn();
    restore(kept);
}

void ReaderView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
    Q_EMIT scrolled();
}

void ReaderView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

} // namespace elchi
