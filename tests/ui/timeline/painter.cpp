// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepainter.h"

#include "support/printing.h"

#include <QImage>
#include <QPainter>
#include <catch2/catch_test_macros.hpp>

using namespace elchi;

namespace {

const QColor accent(0, 0, 160);

QImage drawn(const QRectF &rect, const GlyphLook &look)
{
    QPalette colours(Qt::lightGray, Qt::white);
    colours.setColor(QPalette::Base, Qt::white);
    colours.setColor(QPalette::Accent, accent);
    colours.setColor(QPalette::PlaceholderText, Qt::darkGray);
    QImage image(400, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintGlyph(painter, rect, look, colours);
    painter.end();
    return image;
}

bool isFilled(const QImage &image, QPoint at)
{
    return image.pixelColor(at) == accent;
}

} // namespace

TEST_CASE("each status has a shape of its own, also without colour")
{
    QList<QImage> shapes;
    for (const MeetingStatus status : allMeetingStatuses()) {
        const QImage shape =
            drawn(QRectF(100, 3, 14, 14), {.status = status}).convertToFormat(QImage::Format_Mono);
        CHECK_FALSE(shapes.contains(shape));
        shapes << shape;
    }
}

TEST_CASE("the glyph of a year stands in the middle of the part that is in view")
{
    const QRectF year(-900, 3, 1300, 14);
    const QPoint aboveTheLine(200, 6);
    GlyphLook look{.precision = DatePrecision::Year};
    CHECK_FALSE(isFilled(drawn(year, look), aboveTheLine));
    look.seen = QRectF(0, 3, 400, 14);
    CHECK(isFilled(drawn(year, look), aboveTheLine));
}
