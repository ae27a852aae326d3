// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartspage.h"

#include "chartroom.h"
#include "charts/chartview.h"
#include "models/words.h"
#include "support/filesizelimit.h"
#include "support/printing.h"
#include "widgets/sentencelist.h"
#include "workspace/history.h"

#include <QChartView>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

struct ShownCharts
{
    ShownCharts()
    {
        setInterfaceLanguage(Language::English);
        page.resize(1100, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        wait();
    }
    ~ShownCharts() { setInterfaceLanguage(Language::Unknown); }

    void wait()
    {
        REQUIRE(QTest::qWaitFor([&] { return !loaded.isEmpty(); }));
        loaded.clear();
    }

    template <class Widget>
    Widget *child(const QString &name)
    {
        auto *widget = page.findChild<Widget *>(name);
        REQUIRE(widget);
        return widget;
    }

    ChartView *chart() { return child<ChartView>(u"chartBars"_s); }
    QTableView *table() { return child<QTableView>(u"chartTable"_s); }
    SentenceList *sentences() { return child<SentenceList>(u"chartSentences"_s); }
    QString behind() { return child<QLabel>(u"chartBehind"_s)->text(); }
    void choose(const QString &box, int row)
    {
        auto *combo = child<QComboBox>(box);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        REQUIRE(combo->currentIndex() == row);
    }
    void count(CountUnit unit) { choose(u"chartUnit"_s, int(unit)); }
    QStringList bars()
    {
        QStringList words;
        for (const ChartBar &bar : chart()->shown().bars)
            words << u"%1 %2"_s.arg(bar.label, QString::number(bar.value));
        return words;
    }
    void click(int bar)
    {
        QWidget *drawing = chart()->findChild<QChartView *>()->viewport();
        QTest::mouseClick(drawing, Qt::LeftButton, Qt::NoModifier,
                          drawing->mapFrom(chart(), chart()->middleOf(bar)));
    }
    bool lists(int passages, const QString &words)
    {
        return QTest::qWaitFor(
            [&] { return sentences()->passages().size() == passages && behind() == words; });
    }

    ChartRoom room;
    ChartsPage page{*room.workspace};
    QSignalSpy loaded{&page, &ChartsPage::loaded};
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("The bars are the numbers that were counted by hand, in each unit")
{
    ShownCharts shown;
    const QString energy = shown.room.nameOf(shown.room.energy);
    const QString water = shown.room.nameOf(shown.room.water);
    const QString education = shown.room.nameOf(shown.room.education);
    CHECK(shown.bars() == QStringList{energy + u" 3"_s, water + u" 2"_s, education + u" 1"_s});
    shown.count(CountUnit::Dispatches);
    CHECK(shown.bars() == QStringList{energy + u" 2"_s, water + u" 2"_s, education + u" 1"_s});
    shown.count(CountUnit::Meetings);
    CHECK(shown.bars() == QStringList{energy + u" 2"_s, water + u" 1"_s});
    CHECK(shown.chart()->shown().subtitle == u"1 recalled meeting(s) not counted again"_s);
}

TEST_CASE("Months follow each other without a gap, and what has no month is said")
{
    ShownCharts shown;
    shown.choose(u"chartKind"_s, 1);
    CHECK(shown.bars() == QStringList{u"01.2025 3"_s, u"02.2025 0"_s, u"03.2025 2"_s});
    CHECK(shown.chart()->shown().subtitle == u"1 mention(s) without a known month left out"_s);
    shown.count(CountUnit::Meetings);
    CHECK(shown.bars() == QStringList{u"01.2025 1"_s, u"02.2025 1"_s});
}

TEST_CASE("A click on a bar lists as many passages as the bar counts, and a passage leads to its place")
{
    ShownCharts shown;
    shown.click(0);
    REQUIRE(shown.lists(3, shown.room.nameOf(shown.room.energy) + u": 3 mention(s)"_s));
    QSignalSpy chosen(&shown.page, &ChartsPage::passageChosen);
    auto *list = shown.sentences();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home); // without a current row End only chooses the first
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<DispatchId>() == shown.room.january);
    CHECK(chosen[0][1].value<std::optional<TextSpan>>() == TextSpan(45, 54));
}

TEST_CASE("Behind dispatches and meetings stand their passages, and the words give both numbers")
{
    ShownCharts shown;
    const QString energy = shown.room.nameOf(shown.room.energy);
    shown.count(CountUnit::Dispatches);
    shown.click(0);
    CHECK(shown.lists(3, energy + u": 2 dispatch(es), 3 passage(s)"_s));
    shown.count(CountUnit::Meetings);
    CHECK(shown.lists(2, energy + u": 2 meeting(s) (planned: 1, held: 1), 2 passage(s)"_s));
}

TEST_CASE("The keys go through the bars, and a month without mentions has no passages")
{
    ShownCharts shown;
    shown.choose(u"chartKind"_s, 1);
    shown.chart()->setFocus();
    QTest::keyClick(shown.chart(), Qt::Key_Right);
    CHECK(shown.lists(3, u"01.2025: 3 mention(s)"_s));
    QTest::keyClick(shown.chart(), Qt::Key_Right);
    CHECK(shown.lists(0, u"02.2025: 0 mention(s)"_s));
}

TEST_CASE("Shown as a table the numbers are the same, and its rows list the passages")
{
    ShownCharts shown;
    auto *asTable = shown.child<QToolButton>(u"chartAsTable"_s);
    asTable->setFocus();
    QTest::keyClick(asTable, Qt::Key_Space);
    REQUIRE(shown.table()->isVisible());
    REQUIRE(shown.table()->model()->rowCount() == 3);
    CHECK(shown.table()->model()->index(1, 1).data().toInt() == 2);
    shown.table()->setFocus();
    shown.table()->setCurrentIndex(shown.table()->model()->index(0, 0));
    QTest::keyClick(shown.table(), Qt::Key_Down);
    CHECK(shown.lists(2, shown.room.nameOf(shown.room.water) + u": 2 mention(s)"_s));
    QTest::keyClick(asTable, Qt::Key_Space);
    CHECK(shown.chart()->isVisible());
    CHECK(shown.chart()->chosen() == 1);
}

TEST_CASE("The table says what was left out, as the picture does")
{
    ShownCharts shown;
    shown.choose(u"chartKind"_s, 1);
    shown.child<QToolButton>(u"chartAsTable"_s)->click();
    auto *title = shown.child<QLabel>(u"chartTableTitle"_s);
    CHECK(title->isVisible());
    CHECK(title->text() == u"Sector mentions by month\n1 mention(s) without a known month left out"_s);
}

TEST_CASE("The filter narrows every number and stands in the picture")
{
    ShownCharts shown;
    Filter filter;
    filter.agencies = {u"24.kg"_s};
    shown.page.setFilter(filter);
    shown.wait();
    CHECK(shown.bars().size() == 2);
    CHECK(shown.chart()->shown().subtitle == u"24.kg"_s);
    filter.agencies.clear();
    filter.codes = {shown.room.water};
    shown.page.setFilter(filter);
    shown.wait();
    const QString water = shown.room.nameOf(shown.room.water);
    CHECK(shown.bars() == QStringList{water + u" 2"_s});
    shown.count(CountUnit::Meetings); // of a meeting about energy and water only the water counts
    CHECK(shown.bars() == QStringList{water + u" 1"_s});
}

TEST_CASE("Where nothing is counted the page says why and offers the way on")
{
    ShownCharts shown;
    auto *button = shown.child<QPushButton>(u"chartEmptyDo"_s);
    CHECK_FALSE(button->isVisible());
    QSignalSpy cleared(&shown.page, &ChartsPage::clearFilterRequested);
    Filter filter;
    filter.agencies = {u"nobody"_s};
    shown.page.setFilter(filter);
    shown.wait();
    REQUIRE(button->isVisible());
    CHECK_FALSE(shown.child<QToolButton>(u"chartSave"_s)->isEnabled());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    CHECK(cleared.size() == 1);
}

TEST_CASE("A mark is counted at once while the page is seen, and the chosen sector stays chosen")
{
    ShownCharts shown;
    shown.click(1);
    REQUIRE(shown.lists(2, shown.room.nameOf(shown.room.water) + u": 2 mention(s)"_s));
    const auto mark = shown.room.code(shown.room.january, 0, 7, shown.room.water);
    shown.room.code(shown.room.january, 8, 16, shown.room.water);
    CHECK(shown.lists(4, shown.room.nameOf(shown.room.water) + u": 4 mention(s)"_s));
    CHECK(shown.chart()->chosen() == 0); // the longest bar by now
    REQUIRE(mark.isValid());
    REQUIRE(shown.room.workspace->history().undo());
    CHECK(shown.lists(3, shown.room.nameOf(shown.room.water) + u": 3 mention(s)"_s));
}

TEST_CASE("A page that is not seen asks nothing, and once when it is seen again")
{
    ShownCharts shown;
    shown.page.hide();
    for (int begin = 0; begin < 20; ++begin)
        shown.room.code(shown.room.january, begin, begin + 5, shown.room.water);
    QTest::qWait(50);
    CHECK(shown.loaded.isEmpty());
    shown.page.show();
    shown.wait();
    CHECK(shown.bars().first() == shown.room.nameOf(shown.room.water) + u" 22"_s);
    QTest::qWait(50);
    CHECK(shown.loaded.isEmpty());
}

TEST_CASE("Several marks at once are one question")
{
    ShownCharts shown;
    for (int begin = 0; begin < 20; ++begin)
        shown.room.code(shown.room.january, begin, begin + 5, shown.room.water);
    shown.wait();
    CHECK(shown.bars().first() == shown.room.nameOf(shown.room.water) + u" 22"_s);
    QTest::qWait(50);
    CHECK(shown.loaded.isEmpty());
}

TEST_CASE("The picture is written as PNG and as SVG, and the page names the file")
{
    ShownCharts shown;
    QSignalSpy saved(&shown.page, &ChartsPage::saved);
    const QSize size = shown.chart()->widget()->size();
    const QString png = shown.room.folder.filePath(u"отрасли.png"_s);
    shown.page.saveTo(png);
    REQUIRE(QTest::qWaitFor([&] { return saved.size() == 1; }));
    CHECK(QImage(png).size() == size * 2);
    CHECK(shown.child<QLabel>(u"chartSaved"_s)->text().contains(png));
    const QString svg = shown.room.folder.filePath(u"отрасли.SVG"_s);
    shown.page.saveTo(svg);
    REQUIRE(QTest::qWaitFor([&] { return saved.size() == 2; }));
    CHECK(contents(svg).contains("<svg"));
}

TEST_CASE("The picture is whole also while the table is shown")
{
    ShownCharts shown;
    QSignalSpy saved(&shown.page, &ChartsPage::saved);
    const QString path = shown.room.folder.filePath(u"chart.svg"_s);
    shown.child<QToolButton>(u"chartAsTable"_s)->click();
    for (int begin = 0; begin < 30; ++begin) // the chart that is not seen changes, too
        shown.room.code(shown.room.january, begin, begin + 5, shown.room.water);
    shown.wait();
    shown.page.resize(1300, 800);
    QCoreApplication::processEvents();
    shown.page.saveTo(path);
    REQUIRE(QTest::qWaitFor([&] { return saved.size() == 1; }));
    const QString drawing = QString::fromUtf8(contents(path));
    CHECK(drawing.contains(u">32<"_s)); // the new number of the longest bar
    for (const CodeId sector : {shown.room.energy, shown.room.water, shown.room.education})
        CHECK(drawing.contains(shown.room.nameOf(sector)));
}

TEST_CASE("A picture that cannot be written whole leaves the former file and is told")
{
    ShownCharts shown;
    QSignalSpy saved(&shown.page, &ChartsPage::saved);
    QSignalSpy failed(&shown.page, &ChartsPage::failed);
    for (const QString &ending : {u"png"_s, u"svg"_s}) {
        CAPTURE(ending);
        const QString path = shown.room.folder.filePath(u"chart."_s + ending);
        shown.page.saveTo(path);
        REQUIRE(QTest::qWaitFor([&] { return saved.size() == 1; }));
        const QByteArray former = contents(path);
        REQUIRE(former.size() > 4096);
        {
            const FileSizeLimit limit(4096);
            shown.page.saveTo(path);
            REQUIRE(QTest::qWaitFor([&] { return failed.size() == 1; })); // the fault did fire
        }
        CHECK(failed[0][0].value<Error>().code == ErrorCode::WriteFailed);
        CHECK(failed[0][0].value<Error>().subject == path);
        CHECK(saved.size() == 1);
        CHECK_FALSE(shown.child<QLabel>(u"chartSaved"_s)->isVisible());
        CHECK(contents(path) == former);
        CHECK(QDir(shown.room.folder.path())
                  .entryList({u"chart.*"_s}, QDir::Files | QDir::Hidden)
                  .filter(ending)
                  .size() == 1);
        saved.clear();
        failed.clear();
    }
}
