// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportspage.h"

#include "support/printing.h"
#include "workspace/library.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
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
    page.findChild<QPushButton *>(u"reportNoColumns"_s)->click();
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
    page.findChild<QPushButton *>(u"reportCopyPath"_s)->click();
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
