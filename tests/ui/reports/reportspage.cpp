// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportspage.h"

#include "support/filesizelimit.h"
#include "support/printing.h"
#include "support/showing.h"
#include "workspace/library.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// A workspace on a real file with `count` dispatches of two agencies.
struct Room
{
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;

    explicit Room(int count)
    {
        QSettings().remove(u"reportColumns"_s); // as the analyst finds it the first time
        auto made = Workspace::create(folder.filePath(u"w.elchi"_s), u"Айнура"_s);
        REQUIRE(made.has_value());
        workspace = std::move(*made);
        for (int i = 0; i < count; ++i) {
            NewDispatch one;
            one.text = u"Сообщение номер %1; «вне очереди», с \"кавычками\".\n"_s.arg(i);
            one.bytes = one.text.toUtf8();
            one.encoding = u"UTF-8"_s;
            one.fields.title = u"=Заголовок; номер %1"_s.arg(i);
            one.fields.agency = i % 2 ? u"24.kg"_s : u"Кабар"_s;
            one.fields.date = PartialDate::day(QDate(2025, 1, 1).addDays(i), DateBasis::Dateline);
            REQUIRE(workspace->library().add(one).has_value());
        }
    }
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void shows(ReportsPage &page, report::Kind kind, int rows)
{
    QSignalSpy loaded(&page, &ReportsPage::loaded);
    page.chooseReport(kind);
    page.resize(1000, 640);
    page.show();
    REQUIRE(QTest::qWaitFor([&] { return !loaded.isEmpty() && loaded.last()[0].toInt() == rows; }));
}

} // namespace

TEST_CASE("The page says how many rows will be written and shows the first twenty")
{
    Room room(25);
    ReportsPage page(*room.workspace);
    shows(page, report::Kind::Dispatches, 25);
    CHECK(page.findChild<QTableView *>(u"reportPreview"_s)->model()->rowCount() == 20);
    CHECK(page.findChild<QLabel *>(u"reportCount"_s)->text().startsWith(u"25 row(s) will be written"_s));
}

TEST_CASE("The report follows the shared filter")
{
    Room room(25);
    ReportsPage page(*room.workspace);
    shows(page, report::Kind::Dispatches, 25);
    Filter filter;
    filter.agencies = {u"24.kg"_s};
    QSignalSpy loaded(&page, &ReportsPage::loaded);
    page.setFilter(filter);
    REQUIRE(QTest::qWaitFor([&] { return !loaded.isEmpty(); }));
    CHECK(loaded.last()[0].toInt() == 12);
}

TEST_CASE("Only the checked columns are shown and written, in both kinds of CSV")
{
    Room room(3);
    ReportsPage page(*room.workspace);
    shows(page, report::Kind::Dispatches, 3);
    page.findChild<QToolButton *>(u"reportNoColumns"_s)->click();
    CHECK_FALSE(page.findChild<QPushButton *>(u"reportSave"_s)->isEnabled());
    auto *columns = page.findChild<QListWidget *>(u"reportColumns"_s);
    for (const QString &key : {u"date_from"_s, u"agency"_s, u"title"_s})
        columns->findItems(key, Qt::MatchExactly).first()->setCheckState(Qt::Checked);
    CHECK(page.columns() == QStringList{u"date_from"_s, u"agency"_s, u"title"_s});
    const QString path = room.folder.filePath(u"report.csv"_s);
    QSignalSpy saved(&page, &ReportsPage::saved);
    page.saveTo(path);
    REQUIRE(QTest::qWaitFor([&] { return saved.size() == 1; }));
    CHECK(contents(path) == QString(u"date_from,agency,title\r\n2025-01-03,Кабар,=Заголовок; номер 2\r\n"
                                    "2025-01-02,24.kg,=Заголовок; номер 1\r\n"
                                    "2025-01-01,Кабар,=Заголовок; номер 0\r\n"_s)
                                .toUtf8());
    page.choosePreset(report::CsvPreset::Excel);
    page.saveTo(path);
    REQUIRE(QTest::qWaitFor([&] { return saved.size() == 2; }));
    CHECK(saved[1][1].toInt() == 3);
    CHECK(contents(path).startsWith("\xEF\xBB\xBF"
                                    "date_from;agency;title\r\n2025-01-03;"));
    CHECK(contents(path).contains(QString(u"\"'=Заголовок; номер 2\""_s).toUtf8()));
}

TEST_CASE("After writing the page names the file and its path can be copied")
{
    Room room(2);
    ReportsPage page(*room.workspace);
    shows(page, report::Kind::Dispatches, 2);
    const QString path = room.folder.filePath(u"отчёт.csv"_s);
    QSignalSpy saved(&page, &ReportsPage::saved);
    page.saveTo(path);
    REQUIRE(QTest::qWaitFor([&] { return !saved.isEmpty(); }));
    CHECK(page.findChild<QLabel *>(u"reportMessage"_s)->text().contains(path));
    page.findChild<QPushButton *>(u"reportMessageCopy"_s)->click();
    CHECK(QApplication::clipboard()->text() == path);
}

TEST_CASE("A file that cannot be written is reported and nothing is said to be saved")
{
    Room room(2);
    ReportsPage page(*room.workspace);
    shows(page, report::Kind::Dispatches, 2);
    QSignalSpy saved(&page, &ReportsPage::saved);
    QSignalSpy failed(&page, &ReportsPage::failed);
    page.saveTo(room.folder.filePath(u"none/report.csv"_s));
    REQUIRE(QTest::qWaitFor([&] { return !failed.isEmpty(); }));
    CHECK(failed[0][0].value<Error>().code == ErrorCode::WriteFailed);
    CHECK(saved.isEmpty());
}

TEST_CASE("A row opens the dispatch behind it")
{
    Room room(2);
    ReportsPage page(*room.workspace);
    shows(page, report::Kind::Dispatches, 2);
    QSignalSpy chosen(&page, &ReportsPage::passageChosen);
    auto *table = page.findChild<QTableView *>(u"reportPreview"_s);
    table->setCurrentIndex(table->model()->index(1, 0));
    Q_EMIT table->activated(table->currentIndex());
    REQUIRE(chosen.size() == 1);
    CHECK(room.workspace->library().load(chosen[0][0].value<DispatchId>())->fields.title ==
          u"=Заголовок; номер 0"_s);
}

TEST_CASE("Closing the page while a report is being put together does no harm")
{
    Room room(10);
    for (int i = 0; i < 10; ++i) {
        ReportsPage page(*room.workspace);
        page.chooseReport(report::Kind::Meetings);
        page.show();
        QCoreApplication::processEvents();
    }
    CHECK(room.workspace->counts().has_value());
}

TEST_CASE("Columns are moved by keys, and preview and file have them in that order, also the next time")
{
    Room room(1);
    QStringList wanted;
    {
        ReportsPage page(*room.workspace);
        shows(page, report::Kind::Dispatches, 1);
        auto *columns = page.findChild<QListWidget *>(u"reportColumns"_s);
        wanted = page.columns();
        wanted.move(2, 1);
        wanted.move(1, 0);
        wanted.removeLast();
        REQUIRE(showActive(&page)); // shortcuts belong to the active window
        columns->setFocus();
        columns->setCurrentRow(2);
        QTest::keyClick(columns, Qt::Key_Up, Qt::AltModifier);
        QTest::mouseClick(page.findChild<QToolButton *>(u"reportColumnUp"_s), Qt::LeftButton);
        CHECK(columns->currentRow() == 0);
        CHECK_FALSE(page.findChild<QToolButton *>(u"reportColumnUp"_s)->isEnabled());
        columns->setCurrentRow(columns->count() - 1);
        QTest::keyClick(columns, Qt::Key_Space);
        CHECK(page.columns() == wanted);
        const auto *preview = page.findChild<QTableView *>(u"reportPreview"_s)->model();
        CHECK(preview->headerData(0, Qt::Horizontal).toString() == wanted.first());
        const QString path = room.folder.filePath(u"order.csv"_s);
        QSignalSpy saved(&page, &ReportsPage::saved);
        page.saveTo(path);
        REQUIRE(QTest::qWaitFor([&] { return !saved.isEmpty(); }));
        CHECK(contents(path).startsWith((wanted.join(u',') + u"\r\n"_s).toUtf8()));
    }
    ReportsPage again(*room.workspace);
    shows(again, report::Kind::Dispatches, 1);
    CHECK(again.columns() == wanted);
    again.chooseReport(report::Kind::Meetings); // the others are as they were
    CHECK(again.columns().size() == report::describe(report::Kind::Meetings).columns.size());
}

TEST_CASE("A column that is dragged away is counted at its new place")
{
    Room room(1);
    ReportsPage page(*room.workspace);
    shows(page, report::Kind::Dispatches, 1);
    auto *columns = page.findChild<QListWidget *>(u"reportColumns"_s);
    const QString first = page.columns().first();
    // What a drop does in the view.
    REQUIRE(columns->model()->moveRow({}, 0, {}, 3));
    CHECK(page.columns().indexOf(first) == 2);
    CHECK(
        page.findChild<QTableView *>(u"reportPreview"_s)->model()->headerData(2, Qt::Horizontal).toString() ==
        first);
}

TEST_CASE("The preview shows the cells as the chosen kind of CSV will hold them")
{
    Room room(1);
    ReportsPage page(*room.workspace);
    shows(page, report::Kind::Dispatches, 1);
    const auto *preview = page.findChild<QTableView *>(u"reportPreview"_s)->model();
    const int title = int(page.columns().indexOf(u"title"_s));
    CHECK(preview->index(0, title).data().toString() == u"=Заголовок; номер 0"_s);
    auto *excel = page.findChild<QRadioButton *>(u"reportExcel"_s);
    excel->setFocus();
    QTest::keyClick(excel, Qt::Key_Space);
    CHECK(preview->index(0, title).data().toString() == u"'=Заголовок; номер 0"_s);
}

TEST_CASE("An empty report says what fills it and offers the way there")
{
    Room room(0);
    ReportsPage page(*room.workspace);
    shows(page, report::Kind::Mentions, 0);
    auto *way = page.findChild<QPushButton *>(u"reportEmptyDo"_s);
    REQUIRE(way->isVisible());
    QSignalSpy reading(&page, &ReportsPage::readingRequested);
    QSignalSpy cleared(&page, &ReportsPage::clearFilterRequested);
    way->click();
    CHECK(reading.size() == 1);
    Filter filter;
    filter.agencies = {u"nobody"_s};
    QSignalSpy loaded(&page, &ReportsPage::loaded);
    page.setFilter(filter);
    REQUIRE(QTest::qWaitFor([&] { return !loaded.isEmpty(); }));
    way->click();
    CHECK(cleared.size() == 1);
    page.findChild<QToolButton *>(u"reportNoColumns"_s)->click();
    way->click(); // "Write all columns"
    CHECK_FALSE(page.columns().isEmpty());
}

TEST_CASE("A report that cannot be written whole leaves the former file and is told")
{
    Room room(60);
    ReportsPage page(*room.workspace);
    shows(page, report::Kind::Dispatches, 60);
    const QString path = room.folder.filePath(u"report.csv"_s);
    QSignalSpy saved(&page, &ReportsPage::saved);
    QSignalSpy failed(&page, &ReportsPage::failed);
    page.saveTo(path);
    REQUIRE(QTest::qWaitFor([&] { return saved.size() == 1; }));
    const QByteArray former = contents(path);
    REQUIRE(former.size() > 4096);
    {
        const FileSizeLimit limit(4096);
        page.saveTo(path);
        REQUIRE(QTest::qWaitFor([&] { return failed.size() == 1; })); // the fault did fire
    }
    CHECK(failed[0][0].value<Error>().code == ErrorCode::WriteFailed);
    CHECK(failed[0][0].value<Error>().subject == path);
    CHECK(saved.size() == 1);
    CHECK_FALSE(page.findChild<QLabel *>(u"reportMessage"_s)->isVisible());
    CHECK(contents(path) == former);
    CHECK(page.findChild<QPushButton *>(u"reportSave"_s)->isEnabled()); // one can try again
}
