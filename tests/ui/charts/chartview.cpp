// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include "support/printing.h"

#include <QAbstractBarSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QImage>
#include <QPalette>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QValueAxis>
#include <QXmlStreamReader>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

ChartData sectors(int count)
{
    ChartData data{
        .title = u"Sector <b>mentions"_s, .subtitle = u"2025 & later"_s, .unit = u"Mentions"_s, .bars = {}};
    for (int i = 0; i < count; ++i)
        data.bars << ChartBar{u"Сельское хозяйство и продовольствие, часть %1"_s.arg(i), count - i};
    return data;
}

ChartData months(int count)
{
    ChartData data = sectors(0);
    data.horizontal = false;
    for (int i = 0; i < count; ++i)
        data.bars << ChartBar{QDate(2023, 1, 1).addMonths(i).toString(u"MM.yyyy"_s), i % 3};
    return data;
}

struct Shown
{
    explicit Shown(const ChartData &data)
    {
        view.resize(700, 500);
        view.setChart(data);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
    }

    QChart &chart() { return *view.findChild<QChartView *>()->chart(); }
    QWidget *drawing() { return view.findChild<QChartView *>()->viewport(); }
    void click(int bar)
    {
        QTest::mouseClick(drawing(), Qt::LeftButton, Qt::NoModifier,
                          drawing()->mapFrom(&view, view.middleOf(bar)));
    }
    template <class Axis>
    Axis *axis()
    {
        for (QAbstractAxis *one : chart().axes()) {
            if (auto *found = qobject_cast<Axis *>(one))
                return found;
        }
        FAIL("no such axis");
        return nullptr;
    }

    ChartView view;
};

} // namespace

TEST_CASE("A click anywhere in the row of a bar chooses it, the first bar being on top")
{
    Shown shown(sectors(5));
    QSignalSpy chosen(&shown.view, &ChartView::barChosen);
    CHECK(shown.view.middleOf(0).y() < shown.view.middleOf(4).y());
    shown.click(0);
    shown.click(4); // the middle of this row lies beyond its short bar
    REQUIRE(chosen.size() == 2);
    CHECK(chosen[0][0].toInt() == 0);
    CHECK(chosen[1][0].toInt() == 4);
    CHECK(shown.view.chosen() == 4);
}

TEST_CASE("A click on a month's column chooses the month")
{
    Shown shown(months(12));
    QSignalSpy chosen(&shown.view, &ChartView::barChosen);
    CHECK(shown.view.middleOf(0).x() < shown.view.middleOf(11).x());
    shown.click(7);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toInt() == 7);
}

TEST_CASE("The arrows, Home and End choose bars, and the chosen one is said to a screen reader")
{
    Shown shown(sectors(40));
    QSignalSpy chosen(&shown.view, &ChartView::barChosen);
    for (const auto key :
         {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_End, Qt::Key_Down, Qt::Key_Home, Qt::Key_Up})
        QTest::keyClick(&shown.view, key);
    QList<int> bars;
    for (const auto &one : chosen)
        bars << one[0].toInt();
    CHECK(bars == QList<int>{0, 1, 0, 39, 39, 0, 0});
    CHECK(shown.view.accessibleDescription() == shown.view.shown().bars[0].label + u": 40"_s);
}

TEST_CASE("A bar that is chosen by keys comes into view")
{
    Shown shown(sectors(60));
    REQUIRE_FALSE(shown.view.rect().contains(shown.view.middleOf(59)));
    QTest::keyClick(&shown.view, Qt::Key_End);
    CHECK(shown.view.rect().contains(shown.view.middleOf(59)));
}

TEST_CASE("Names are whole, however many bars there are, and equal names keep their bars")
{
    ChartData data = sectors(30);
    data.bars[3].label = data.bars[2].label;
    data.bars[4].label.clear();
    Shown shown(data);
    const auto *names = shown.axis<QBarCategoryAxis>();
    CHECK(names->count() == 30);
    CHECK_FALSE(names->truncateLabels());
    // A row never gets less than its line of letters.
    CHECK(shown.chart().plotArea().height() / 30 > shown.view.fontMetrics().lineSpacing());
}

TEST_CASE("Many months get room for their names and scroll")
{
    Shown shown(months(120));
    CHECK(shown.chart().plotArea().width() / 120 > shown.view.fontMetrics().lineSpacing());
    CHECK(shown.view.horizontalScrollBar()->maximum() > 0);
}

TEST_CASE("The axis of numbers has whole steps from zero, with room above the longest bar")
{
    for (const int most : {0, 1, 2, 3, 7, 10, 101, 4711}) {
        CAPTURE(most);
        Shown shown({.title = {}, .subtitle = {}, .unit = {}, .bars = {{u"a"_s, most}}});
        const auto *axis = shown.axis<QValueAxis>();
        CHECK(axis->labelFormat() == u"%d"_s);
        CHECK(axis->min() == 0);
        CHECK(axis->max() > most);
        CHECK(axis->tickInterval() == int(axis->tickInterval()));
        CHECK(axis->max() / axis->tickInterval() <= 6);
    }
}

TEST_CASE("The chart follows the palette, and what was chosen stays chosen")
{
    Shown shown(sectors(4));
    shown.click(2);
    QPalette dark = shown.view.palette();
    dark.setColor(QPalette::Base, QColor(u"#191c1f"_s));
    dark.setColor(QPalette::Text, QColor(u"#e4e7e9"_s));
    dark.setColor(QPalette::Highlight, QColor(u"#266e93"_s));
    shown.view.setPalette(dark);
    CHECK(shown.chart().backgroundBrush().color() == QColor(u"#191c1f"_s));
    CHECK(shown.axis<QBarCategoryAxis>()->labelsColor() == QColor(u"#e4e7e9"_s));
    const auto *series = qobject_cast<QAbstractBarSeries *>(shown.chart().series().first());
    REQUIRE(series);
    CHECK(series->barSets().first()->color() == QColor(u"#266e93"_s));
    CHECK(shown.view.chosen() == 2);
}

TEST_CASE("Titles are shown as letters, never as markup")
{
    Shown shown(sectors(1));
    CHECK(shown.chart().title().contains(u"Sector &lt;b&gt;mentions"_s));
    CHECK(shown.chart().title().contains(u"2025 &amp; later"_s));
}

TEST_CASE("The PNG holds the whole chart at twice its size, without the frame of the chosen bar")
{
    Shown shown(sectors(60));
    const QSize whole = shown.view.widget()->size();
    REQUIRE(whole.height() > shown.view.height());
    const QImage plain = QImage::fromData(shown.view.png(), "PNG");
    CHECK(plain.size() == whole * 2);
    shown.click(0);
    CHECK(QImage::fromData(shown.view.png(), "PNG") == plain);
    CHECK(shown.view.chosen() == 0);
}

TEST_CASE("A chart too long for a picture at twice its size is written at its own")
{
    Shown shown(sectors(600));
    const QImage picture = QImage::fromData(shown.view.png(), "PNG");
    CHECK(picture.size() == shown.view.widget()->size());
}

TEST_CASE("The SVG is well-formed and has names and numbers as letters")
{
    Shown shown(sectors(12));
    const QByteArray drawing = shown.view.svg();
    QXmlStreamReader xml(drawing);
    QString letters;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            letters += xml.text().toString() + u'\n';
    }
    CHECK_FALSE(xml.hasError());
    CHECK(letters.simplified().contains(u"Сельское хозяйство и продовольствие, часть 11"_s));
    CHECK(letters.contains(u"\n12\n"_s));
    CHECK_FALSE(letters.contains(u'…'));
}

TEST_CASE("Long names and a long title are broken into lines; no letter stands outside of the picture")
{
    ChartData data = sectors(8);
    data.subtitle = QStringList(20, u"Республика Корея"_s).join(u", "_s) + u" · 2 left out"_s;
    Shown shown(data);
    for (const int width : {420, 700, 1300}) {
        CAPTURE(width);
        shown.view.resize(width, 500);
        QTest::qWait(20);
        const QRectF picture(QPointF(), shown.view.widget()->size());
        int seen = 0;
        for (const QGraphicsItem *item : shown.chart().scene()->items()) {
            const auto *text = dynamic_cast<const QGraphicsTextItem *>(item);
            if (!text || !text->isVisible() || text->toPlainText().trimmed().isEmpty())
                continue;
            ++seen;
            CAPTURE(text->toPlainText());
            CHECK(picture.contains(text->sceneBoundingRect().adjusted(4, 4, -4, -4)));
            CHECK_FALSE(text->toPlainText().contains(u"..."_s));
        }
        CHECK(seen > 8);
        CHECK(shown.chart().title().endsWith(u"2 left out"_s));
    }
}
