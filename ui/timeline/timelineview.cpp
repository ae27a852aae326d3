// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineview.h"

#include "models/words.h"
#include "timeline/timelineaccess.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int labelWidth = 176;
constexpr double keyZoom = 1.5;
constexpr double wheelZoom = 1.25; // for one notch
constexpr double revealMargin = 48;

} // namespace

TimelineView::TimelineView(QWidget *parent) : QAbstractScrollArea(parent)
{
    // Before anything is told to a screen reader, which would be given a plain widget for good.
    installTimelineAccess();
    setObjectName(u"timelineView"_s);
    setAccessibleName(tr("Timeline of meetings by partner country"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(int(TimelineScene::rowHeight));
    addActions();
}

QAction *TimelineView::addZoomAction(const QString &name, const QString &text,
                                     const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_zoomActions << action;
    return action;
}

void TimelineView::addActions()
{
    const QAction *in = addZoomAction(u"timelineZoomIn"_s, tr("Zoom in"),
                                      {Qt::Key_Plus, Qt::Key_Equal, Qt::CTRL | Qt::Key_Plus});
    connect(in, &QAction::triggered, this, [this] { zoom(keyZoom, keyAnchor()); });
    const QAction *out =
        addZoomAction(u"timelineZoomOut"_s, tr("Zoom out"), {Qt::Key_Minus, Qt::CTRL | Qt::Key_Minus});
    connect(out, &QAction::triggered, this, [this] { zoom(1 / keyZoom, keyAnchor()); });
    const QAction *fit = addZoomAction(u"timelineFit"_s, tr("Show all"), {Qt::Key_0});
    connect(fit, &QAction::triggered, this, [this] { setTime(m_time.fitted()); });
    auto *open = new QAction(tr("Open meeting"), this);
    open->setObjectName(u"timelineOpen"_s);
    open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, [this] {
        if (m_chosen.isValid())
            Q_EMIT meetingOpened(m_chosen);
    });
    addAction(open);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void TimelineView::setMeetings(const MeetingList &list, LaneOrder order)
{
    m_list = list;
    m_scene.setLanes(
        lanesByCountry(list.meetings, order, [](const QString &iso) { return countryName(iso); }));
    m_hovered = {};
    m_spot = m_scene.find(m_chosen);
    if (!m_spot.isValid())
        m_chosen = {};
    const TimelineGeometry time = m_time.over(m_scene.lanes().first, m_scene.lanes().last);
    setTime(m_showsAll ? time.fitted() : time);
}

void TimelineView::choose(MeetingId meeting)
{
    const Spot spot = m_scene.find(meeting);
    chooseSpot(spot);
    if (spot.isValid())
        reveal(spot);
}

void TimelineView::chooseSpot(Spot spot)
{
    m_spot = spot;
    const MeetingId meeting = spot.isValid() ? m_scene.item(spot).meeting : MeetingId();
    setAccessibleDescription(spot.isValid() ? spokenText(spot) : QString());
    if (QAccessible::isActive() && spot.isValid()) {
        QAccessibleEvent focused(this, QAccessible::Focus);
        focused.setChild(int(m_scene.byTime().indexOf(spot)));
        QAccessible::updateAccessibility(&focused);
    }
    viewport()->update();
    if (meeting == m_chosen)
        return;
    m_chosen = meeting;
    Q_EMIT meetingChosen(meeting);
}

void TimelineView::reveal(Spot spot)
{
    const LaneItem &item = m_scene.item(spot);
    setTime(m_time.showing(item.from, item.to, revealMargin));
    const QRectF rect = m_scene.rectOf(m_time, spot);
    const double top = verticalScrollBar()->value();
    const double room = plotRect().height() - TimelineScene::rowHeight;
    if (rect.top() < top + TimelineScene::rowHeight)
        verticalScrollBar()->setValue(int(rect.top() - TimelineScene::rowHeight));
    else if (rect.bottom() > top + room)
        verticalScrollBar()->setValue(int(rect.bottom() - room));
}

QRect TimelineView::rectOf(MeetingId meeting) const
{
    return rectOf(meeting == m_chosen && m_spot.isValid() ? m_spot : m_scene.find(meeting));
}

QRect TimelineView::rectOf(Spot spot) const
{
    if (!spot.isValid())
        return {};
    const QRect plot = plotRect();
    return m_scene.rectOf(m_time, spot)
        .translated(plot.left(), plot.top() - verticalScrollBar()->value())
        .toAlignedRect();
}

QString TimelineView::spanText() const
{
    if (!m_scene.lanes().first.isValid())
        return {};
    const QDate from = m_time.dateAt(0);
    const QDate to = m_time.dateAt(m_time.width - 0.5);
    const QString format = u"dd.MM.yyyy"_s;
    return from == to ? from.toString(format) : u"%1 – %2"_s.arg(from.toString(format), to.toString(format));
}

Spot TimelineView::spotAt(QPoint point) const
{
    return plotRect().contains(point) ? m_scene.at(m_time, toScene(point)) : Spot{};
}

void TimelineView::setTime(const TimelineGeometry &time)
{
    // Restacking changes the heights of the lanes: the chosen meeting keeps its place on the screen.
    const bool keep = m_spot.isValid() && time.pixelsPerDay != m_time.pixelsPerDay && m_scene.height() > 0;
    const double before = keep ? m_scene.rectOf(m_time, m_spot).top() : 0;
    m_time = time;
    m_showsAll = time == time.fitted();
    m_scene.layOut(m_time.pixelsPerDay);
    updateScrollBar();
    if (keep) {
        const double shift = m_scene.rectOf(m_time, m_spot).top() - before;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::lround(shift)));
    }
    viewport()->update();
    Q_EMIT spanChanged();
}

void TimelineView::zoom(double factor, double anchor)
{
    TimelineGeometry zoomed = m_time.zoomed(factor, anchor);
    if (m_spot.isValid()) {
        const QRectF rect = m_scene.rectOf(m_time, m_spot);
        const LaneItem &item = m_scene.item(m_spot);
        // Out of sight, out of mind: what was in view before stays in view.
        if (rect.right() > 0 && rect.left() < m_time.width)
            zoomed = zoomed.showing(item.from, item.to, TimelineScene::glyphWidth);
    }
    setTime(zoomed);
}

double TimelineView::keyAnchor() const
{
    if (!m_spot.isValid())
        return m_time.width / 2;
    const double x = m_scene.rectOf(m_time, m_spot).center().x();
    return x >= 0 && x <= m_time.width ? x : m_time.width / 2;
}

void TimelineView::updateScrollBar()
{
    const int room = plotRect().height();
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(m_scene.height())) - room));
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    const bool seen = m_spot.isValid() && m_scene.rectOf(m_time, m_spot).right() > 0 &&
                      m_scene.rectOf(m_time, m_spot).left() < m_time.width;
    const TimelineGeometry time = m_time.resized(plotRect().width());
    if (m_showsAll || !seen)
        setTime(m_showsAll ? time.fitted() : time);
    else // what was in view stays in view
        setTime(time.showing(m_scene.item(m_spot).from, m_scene.item(m_spot).to, TimelineScene::glyphWidth));
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    const QPoint point = event->position().toPoint();
    if (point.x() < plotRect().left() && !(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event); // over the lanes' names the wheel scrolls the lanes
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier || std::abs(delta.x()) > std::abs(delta.y()))
        setTime(m_time.panned(-double(delta.x() + delta.y()) * m_time.width / 1200));
    else
        zoom(std::pow(wheelZoom, delta.y() / 120.0), point.x() - plotRect().left());
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = m_dragged = event->position().toPoint();
    m_dragging = false;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton)) {
        const Spot spot = spotAt(point);
        if (spot != m_hovered) {
            m_hovered = spot;
            viewport()->update();
        }
        return;
    }
    m_dragging = m_dragging || (point - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_dragging)
        return;
    viewport()->setCursor(Qt::ClosedHandCursor);
    verticalScrollBar()->setValue(verticalScrollBar()->value() - (point.y() - m_dragged.y()));
    setTime(m_time.panned(m_dragged.x() - point.x()));
    m_dragged = point;
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    viewport()->unsetCursor();
    const QPoint point = event->position().toPoint();
    if (!m_dragging && plotRect().contains(point))
        chooseSpot(m_scene.at(m_time, toScene(point)));
    m_dragging = false;
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->position().toPoint());
    if (spot.isValid())
        Q_EMIT meetingOpened(m_scene.item(spot).meeting);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (!moveByKey(event->key(), event->modifiers()))
        QAbstractScrollArea::keyPressEvent(event);
}

bool TimelineView::moveByKey(int key, Qt::KeyboardModifiers modifiers)
{
    const double page = m_time.width * 0.8;
    const bool lanes = modifiers & Qt::ControlModifier;
    const bool pans = modifiers & Qt::ShiftModifier;
    QScrollBar *bar = verticalScrollBar();
    switch (key) {
    case Qt::Key_Home:
        setTime(m_time.showing(m_time.first, m_time.first, revealMargin));
        return true;
    case Qt::Key_End:
        setTime(m_time.showing(m_time.last, m_time.last, revealMargin));
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        setTime(m_time.panned(key == Qt::Key_PageUp ? -page : page));
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!lanes)
            return moveSpot(key);
        bar->setValue(bar->value() + (key == Qt::Key_Up ? -bar->singleStep() : bar->singleStep()));
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!pans && !lanes)
            return moveSpot(key);
        setTime(m_time.panned((key == Qt::Key_Left ? -1 : 1) * m_time.width / 10));
        return true;
    default:
        return false;
    }
}

bool TimelineView::moveSpot(int key)
{
    Spot next;
    if (!m_spot.isValid())
        next = m_scene.nearest(m_time.dayAt(m_time.width / 2));
    else if (key == Qt::Key_Left || key == Qt::Key_Right)
        next = m_scene.inLane(m_spot, key == Qt::Key_Left ? -1 : 1);
    else
        next = m_scene.inNextLane(m_spot, key == Qt::Key_Up ? -1 : 1);
    if (!next.isValid())
        return false;
    chooseSpot(next);
    reveal(next);
    return true;
}

bool TimelineView::focusNextPrevChild(bool next)
{
    // Tab goes from meeting to meeting in time and leaves the view after the last one.
    const Spot spot = m_spot.isValid() ? m_scene.inTime(m_spot, next ? 1 : -1)
                                       : m_scene.nearest(m_time.dayAt(m_time.width / 2));
    if (!spot.isValid())
        return QAbstractScrollArea::focusNextPrevChild(next);
    chooseSpot(spot);
    reveal(spot);
    return true;
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hovered.isValid()) {
        m_hovered = {};
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Spot spot = spotAt(help->pos());
    if (spot.isValid())
        QToolTip::showText(help->globalPos(), hoverText(spot), viewport(), rectOf(spot));
    else
        QToolTip::hideText();
    return true;
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateScrollBar();
}

QPointF TimelineView::toScene(QPoint viewportPoint) const
{
    return viewportPoint - plotRect().topLeft() + QPoint(0, verticalScrollBar()->value());
}

int TimelineView::headerHeight() const
{
    return 2 * (fontMetrics().height() + 6);
}

QRect TimelineView::plotRect() const
{
    return viewport()->rect().adjusted(labelWidth, headerHeight(), 0, 0);
}

const Meeting &TimelineView::meetingOf(Spot spot) const
{
    return m_list.meetings.at(m_scene.item(spot).index);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

QString TimelineView::spokenText(Spot spot) const
{
    const Meeting &meeting = meetingOf(spot);
    const QString lane = MeetingList::countriesText(meeting);
    const QString told = u"%1 · %2 · %3: %4"_s.arg(meeting.date->toString(), word(meeting.kind),
                                                   word(meeting.status), MeetingList::titleOf(meeting));
    return lane.isEmpty() ? told : u"%1, %2"_s.arg(told, lane);
}

/// Escaped: titles come from dispatches and are never laid out as markup.
QString TimelineView::hoverText(Spot spot) const
{
    const Meeting &meeting = meetingOf(spot);
    const QString first =
        u"%1 · %2 · %3"_s.arg(meeting.date->toString(), word(meeting.kind), word(meeting.status));
    return u"<p style='white-space:nowrap'><b>%1</b></p><p>%2</p>"_s.arg(
        first.toHtmlEscaped(), MeetingList::titleOf(meeting).toHtmlEscaped());
}

} // namespace elchi
