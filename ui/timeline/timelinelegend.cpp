// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinelegend.h"

#include "models/words.h"
#include "timeline/timelinepainter.h"

#include <QPainter>

namespace elchi {

namespace {

constexpr int lineHeight = 22;
constexpr double glyphSize = 14;

struct Entry
{
    GlyphLook look;
    double width;
    QString text;
};

QList<Entry> entries()
{
    QList<Entry> result;
    for (const MeetingStatus status : allMeetingStatuses())
        result << Entry{{.status = status}, glyphSize, word(status)};
    result << Entry{{}, 36, TimelineLegend::tr("Over several days")};
    result << Entry{{.precision = DatePrecision::Month}, 48, TimelineLegend::tr("Day not known")};
    result << Entry{{.background = true}, glyphSize, TimelineLegend::tr("Only recalled in a text")};
    return result;
}

/// Places each entry and answers the height that all take; `paint` may be nothing.
template <class Paint>
int placeEntries(const QFontMetrics &metrics, int width, Paint paint)
{
    double x = 8;
    int y = 0;
    for (const Entry &entry : entries()) {
        const double needed = entry.width + 6 + metrics.horizontalAdvance(entry.text) + 16;
        if (x > 8 && x + needed > width) {
            x = 8;
            y += lineHeight;
        }
        paint(entry, QPointF(x, y));
        x += needed;
    }
    return y + lineHeight;
}

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("timelineLegend"));
    setAccessibleName(tr("What the shapes mean"));
    setAccessibleDescription(
        tr("Held is filled, planned is hollow, confirmed has a thick line, postponed is a "
           "struck-through diamond, cancelled is a cross."));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize TimelineLegend::sizeHint() const
{
    return {600, heightForWidth(600)};
}

QSize TimelineLegend::minimumSizeHint() const
{
    return {160, lineHeight};
}

int TimelineLegend::heightForWidth(int width) const
{
    return placeEntries(fontMetrics(), width, [](const Entry &, QPointF) {});
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    placeEntries(fontMetrics(), width(), [&](const Entry &entry, QPointF at) {
        const QRectF glyph(at.x(), at.y() + (lineHeight - glyphSize) / 2, entry.width, glyphSize);
        paintGlyph(painter, glyph, entry.look, palette());
        painter.setPen(palette().color(QPalette::WindowText));
        const QRectF text(glyph.right() + 6, at.y(), fontMetrics().horizontalAdvance(entry.text) + 4,
                          lineHeight);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, entry.text);
    });
}

} // namespace elchi
