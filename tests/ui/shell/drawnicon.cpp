// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/drawnicon.h"

#include <QImage>

#include <catch2/catch_test_macros.hpp>

using namespace elchi;

TEST_CASE("a drawn sign is nothing but its strokes: what its memory held before does not show")
{
    const auto icon = drawnIcon(QStyle::SP_LineEditClearButton);
    REQUIRE(icon);
    for (const int side : {16, 24, 32}) {
        // Memory of that size that is given back full of something.
        QList<QImage> noise(20, QImage(side, side, QImage::Format_ARGB32_Premultiplied));
        for (QImage &image : noise)
            image.fill(Qt::red);
        noise.clear();
        const QImage sign = icon->pixmap(side).toImage();
        CHECK(sign.pixelColor(0, 0).alpha() == 0);
        CHECK(sign.pixelColor(side / 2, 1).alpha() == 0);
        CHECK(sign.pixelColor(side / 2, side / 2).alpha() > 0);
    }
}
