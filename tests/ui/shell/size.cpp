// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelldesk.h"
#include "support/printing.h"

#include <QAction>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

TEST_CASE("charts, reports and registry fit a screen of 1920 × 1080 at twice the size, in each language")
{
    ShellDesk desk;
    desk.openSample();
    for (const QString &code : {u"en"_s, u"ru"_s, u"ky"_s}) {
        if (code != "en"_L1)
            desk.trigger(u"actionLanguage_"_s + code);
        QCoreApplication::processEvents(); // the window is rebuilt
        for (const QString &place : {u"charts"_s, u"reports"_s, u"registry"_s}) {
            desk.trigger(u"actionPlace"_s + place);
            QTest::qWait(300); // its rows come later
            const QSize least = desk.child<QWidget>(place + u"Page"_s)->minimumSizeHint();
            INFO(code.toStdString() << ' ' << place.toStdString());
            CHECK(least.width() <= 960 - 88);  // beside the rail
            CHECK(least.height() <= 540 - 88); // below menu and filter, above the status bar
        }
    }
}
