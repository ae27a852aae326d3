// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/meetingmodel.h"
#include "timeline/timelinegeometry.h"
#include "timeline/timelineheader.h"
#include "timeline/timelinescene.h"

#include <QAbstractScrollArea>
#include <QPoint>

class QAction;

namespace elchi {

/// The drawn timeline: a lane for each partner country, time from left to right. The wheel zooms about the
/// pointer, Shift+wheel and dragging pan, + − 0 zoom and fit, Tab and the arrows go from meeting to meeting,
/// Enter opens. Only what is in view is painted.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// Replaces the meetings. The chosen meeting stays chosen if it is still there. Who saw all of them goes
    /// on seeing all, as at first; who zoomed or panned stays where he is.
    void setMeetings(const MeetingList &list, LaneOrder order);
    /// Chooses a meeting and brings it into view; an invalid id, or one that has no date: chooses none.
    void choose(MeetingId meeting);
    [[nodiscard]] MeetingId chosen() const { return m_chosen; }

    [[nodiscard]] const TimelineGeometry &geometryOfTime() const { return m_time; }
    [[nodiscard]] const TimelineScene &scene() const { return m_scene; }
    /// Where a meeting's glyph is drawn, in viewport coordinates; empty when it stands nowhere. For tests and
    /// the tour.
    [[nodiscard]] QRect rectOf(MeetingId meeting) const;
    [[nodiscard]] QRect rectOf(Spot spot) const;
    /// The chosen meeting in the lane where it was chosen; may be none.
    [[nodiscard]] Spot spot() const { return m_spot; }
    /// The meeting under a point of the viewport; may be none.
    [[nodiscard]] Spot spotAt(QPoint point) const;
    /// "29.01.2025 · Reception · Held: Title, Japan": what a screen reader says of a meeting.
    [[nodiscard]] QString spokenText(Spot spot) const;
    /// How many glyphs the last paint drew.
    [[nodiscard]] int paintedMeetings() const { return m_painted; }
    /// "01.2024 – 02.2025": what is in view.
    [[nodiscard]] QString spanText() const;

    /// Zoom in, zoom out, fit, open: for tool bars and menus; owned by the view.
    [[nodiscard]] QList<QAction *> zoomActions() const { return m_zoomActions; }

Q_SIGNALS:
    void meetingChosen(elchi::MeetingId meeting); ///< invalid: none
    void meetingOpened(elchi::MeetingId meeting); ///< Enter or double click
    void spanChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void addActions();
    QAction *addZoomAction(const QString &name, const QString &text, const QList<QKeySequence> &keys);
    void setTime(const TimelineGeometry &time);
    void zoom(double factor, double anchor);
    [[nodiscard]] double keyAnchor() const;
    void chooseSpot(Spot spot);
    void reveal(Spot spot);
    void updateScrollBar();
    [[nodiscard]] bool moveByKey(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool moveSpot(int key);
    [[nodiscard]] QPointF toScene(QPoint viewportPoint) const;
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] QRect plotRect() const;
    [[nodiscard]] const Meeting &meetingOf(Spot spot) const;
    [[nodiscard]] QString hoverText(Spot spot) const;
    void paintLanes(QPainter &painter);
    void paintGrid(QPainter &painter, const TimelineHeader &header);
    void paintMeetings(QPainter &painter);
    void paintTitles(QPainter &painter, const QList<PlacedMeeting> &meetings);
    void paintLabels(QPainter &painter);
    void paintHeader(QPainter &painter, const TimelineHeader &header);
    void paintToday(QPainter &painter);
    void paintFocus(QPainter &painter);

    MeetingList m_list;
    TimelineScene m_scene;
    TimelineGeometry m_time;
    QList<QAction *> m_zoomActions;
    MeetingId m_chosen;
    Spot m_spot;
    Spot m_hovered; ///< under the pointer
    QPoint m_pressed;
    QPoint m_dragged;
    bool m_dragging = false;
    bool m_showsAll = true; ///< all is fitted in and stays so until the analyst zooms or pans
    int m_painted = 0;
};

} // namespace elchi
