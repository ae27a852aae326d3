// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineaccess.h"

#include "timeline/timelineview.h"

#include <QAccessibleWidget>
#include <QHash>

namespace elchi {

namespace {

/// One meeting in one lane. Its view may replace the meetings while a screen reader still holds this.
class MeetingItem : public QAccessibleInterface
{
public:
    MeetingItem(TimelineView *view, Spot spot) : m_view(view), m_spot(spot) {}

    [[nodiscard]] bool isValid() const override { return m_view->scene().byTime().contains(m_spot); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name && isValid() ? m_view->spokenText(m_spot) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect drawn = m_view->rectOf(m_spot);
        return {m_view->viewport()->mapToGlobal(drawn.topLeft()), drawn.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = true;
        state.focusable = true;
        state.selected = isValid() && m_view->spot() == m_spot;
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = isValid() && !m_view->viewport()->rect().intersects(m_view->rectOf(m_spot));
        return state;
    }

private:
    TimelineView *m_view;
    Spot m_spot;
};

class TimelineAccess : public QAccessibleWidget
{
public:
    explicit TimelineAccess(TimelineView *view) : QAccessibleWidget(view, QAccessible::List), m_view(view) {}
    ~TimelineAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }
    TimelineAccess(const TimelineAccess &) = delete;
    TimelineAccess &operator=(const TimelineAccess &) = delete;

    [[nodiscard]] int childCount() const override { return int(m_view->scene().byTime().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index < 0 || index >= childCount() ? nullptr : itemOf(m_view->scene().byTime().at(index));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (this->child(index) == child)
                return index;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_view->hasFocus() && m_view->spot().isValid() ? itemOf(m_view->spot()) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const Spot spot = m_view->spotAt(m_view->viewport()->mapFromGlobal(QPoint(x, y)));
        return spot.isValid() ? itemOf(spot) : nullptr;
    }

private:
    /// Made when it is first asked for: there may be thousands.
    [[nodiscard]] QAccessibleInterface *itemOf(Spot spot) const
    {
        auto &id = m_items[{spot.lane, spot.item}];
        if (QAccessibleInterface *known = id ? QAccessible::accessibleInterface(id) : nullptr)
            return known;
        auto *made = new MeetingItem(m_view, spot);
        id = QAccessible::registerAccessibleInterface(made);
        return made;
    }

    TimelineView *m_view;
    mutable QHash<std::pair<int, int>, QAccessible::Id> m_items;
};

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineAccess(view) : nullptr;
}

} // namespace

void installTimelineAccess()
{
    static const bool installed = (QAccessible::installFactory(&accessOf), true);
    Q_UNUSED(installed)
}

} // namespace elchi
