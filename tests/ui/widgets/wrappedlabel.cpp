// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrappedlabel.h"

#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

TEST_CASE("a wrapped label is as high as Qt's own, also after its words and its font have changed")
{
    WrappedLabel label(u"Атынан билдирилген булак жана анын толук аталышы"_s);
    QLabel plain(label.text());
    plain.setWordWrap(true);
    const auto sameHeights = [&] {
        for (const int width : {40, 120, 400, 120}) {
            CAPTURE(width);
            CHECK(label.heightForWidth(width) == plain.heightForWidth(width));
        }
    };
    sameHeights();
    CHECK(label.heightForWidth(40) > label.heightForWidth(400));
    QFont large = label.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    for (QLabel *each : {static_cast<QLabel *>(&label), &plain})
        each->setFont(large);
    sameHeights();
    for (QLabel *each : {static_cast<QLabel *>(&label), &plain})
        each->setText(u"Булак"_s);
    sameHeights();
}
