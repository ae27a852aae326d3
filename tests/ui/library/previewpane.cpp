// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/previewpane.h"

#include "library/columnstable.h"
#include "library/importmodel.h"
#include "shownimport.h"
#include "support/printing.h"
#include "support/showing.h"
#include "workspace/history.h"
#include "workspace/library.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTableView>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

const QString oddTable = u"Номер;Когда;Материал\n"
                         "1;03.02.2025;Министр принял посла.\n"
                         "2;04.02.2025;Посол прибыл в Ош.\n"_s;

const QString threeDispatches =
    u"Посол прибыл в Ош\nОш, 29.01.25. /Кабар/. Посла ждали у новой школы.\n\n"
    "Посол уехал в Баткен\nОш, 30.01.25. /Кабар/. Посла провожали жители села.\n\n"
    "Министр вернулся из поездки\nБишкек, 31.01.25. /Кабар/. Министр рассказал о переговорах в Анкаре.\n"_s;

/// Waits until the preview has what it shows.
void waitForPreview(ShownImport &shown)
{
    auto *import = shown.panel->findChild<QPushButton *>(u"previewImport"_s);
    REQUIRE(import);
    REQUIRE(QTest::qWaitFor([&] {
        return import->isVisible() &&
               (import->isEnabled() || shown.child<QLabel>(u"previewHint"_s)->isVisible());
    }));
}

/// Chooses an entry as the keyboard does.
void choose(QComboBox *box, const QString &words)
{
    box->setFocus();
    for (int steps = 0; box->currentText() != words && steps < box->count(); ++steps)
        QTest::keyClick(box, Qt::Key_Down);
    for (int steps = 0; box->currentText() != words && steps < box->count(); ++steps)
        QTest::keyClick(box, Qt::Key_Up);
    REQUIRE(box->currentText() == words);
}

} // namespace

TEST_CASE(
    "a table whose columns are in doubt is shown; what they are said to hold is imported and remembered")
{
    ShownImport shown;
    const QString table = shown.write(u"odd.csv"_s, oddTable);
    shown.import({table});
    waitForPreview(shown);
    CHECK(shown.dispatches() == 0);
    auto *import = shown.child<QPushButton>(u"previewImport"_s);
    CHECK_FALSE(import->isEnabled());
    CHECK(shown.child<QTableWidget>(u"previewColumns"_s)->item(1, 1)->text() == u"03.02.2025"_s);
    CHECK(shown.child<QComboBox>(u"columnRole1"_s)->currentText() == u"Date"_s);
    choose(shown.child<QComboBox>(u"columnRole2"_s), u"Text"_s);
    REQUIRE(import->isEnabled());
    QTest::keyClick(shown.child<QComboBox>(u"columnRole2"_s), Qt::Key_Return);
    shown.settle();
    CHECK(shown.dispatches() == 2);
    CHECK(shown.cell(0, ImportModel::Date) == u"03.02.2025"_s);
    CHECK(shown.child<QTableView>(u"importTable"_s)->isVisible());

    const QString next =
        shown.write(u"next.csv"_s, u"Материал;Номер;Когда\nВизит завершён.;3;05.02.2025\n"_s);
    shown.import({next});
    CHECK(shown.dispatches() == 3);
    CHECK(shown.cell(0, ImportModel::Outcome) == u"Imported"_s);
    CHECK(shown.cell(0, ImportModel::Reason).contains(u"Columns as you chose them"_s));
}

TEST_CASE("columns are changed after the import; the rows take the place of those before in one step")
{
    ShownImport shown;
    shown.import({shown.write(u"a.csv"_s, u"title,text\nПриём посла,Министр принял посла.\n"_s)});
    REQUIRE(shown.dispatches() == 1);
    auto *table = shown.child<QTableView>(u"importTable"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_F5);
    waitForPreview(shown);
    choose(shown.child<QComboBox>(u"columnRole0"_s), u"Text"_s);
    CHECK(shown.child<QComboBox>(u"columnRole1"_s)->currentText() == u"Leave out"_s);
    QTest::keyClick(shown.child<QComboBox>(u"columnRole0"_s), Qt::Key_Return);
    shown.settle();
    CHECK(shown.dispatches() == 1);
    CHECK(shown.cell(0, ImportModel::Title) == u"Приём посла"_s);
    REQUIRE(shown.workspace->history().undo());
    const auto page = shown.workspace->library().page({}, LibraryOrder::Title, 0, 10).result();
    REQUIRE(page);
    REQUIRE(page->size() == 1);
    const auto before = shown.workspace->library().load(page->first().id);
    REQUIRE(before);
    CHECK(before->text == u"Министр принял посла."_s);
}

TEST_CASE("Esc leaves a file waiting in its row, and Enter on the row shows it again")
{
    ShownImport shown;
    QSignalSpy room(shown.panel.get(), &ImportPanel::previewShown);
    shown.import({shown.write(u"odd.csv"_s, oddTable)});
    waitForPreview(shown);
    QTest::keyClick(shown.child<QComboBox>(u"columnRole0"_s), Qt::Key_Escape);
    auto *table = shown.child<QTableView>(u"importTable"_s);
    REQUIRE(table->isVisible());
    CHECK(shown.cell(0, ImportModel::Outcome) == u"Waiting"_s);
    CHECK(shown.child<QLabel>(u"importSummary"_s)->text().contains(u"1 waiting"_s));
    CHECK(shown.dispatches() == 0);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    waitForPreview(shown);
    REQUIRE(room.size() == 3);
    CHECK(room.last().first().toBool());
}

TEST_CASE("of several files what is certain is imported at once, and the others wait in their rows")
{
    ShownImport shown;
    shown.import({shown.write(u"a.txt"_s, u"Бишкек, 29.01.25. /Кабар/. Министр принял посла Японии."_s),
                  shown.write(u"odd.csv"_s, oddTable)});
    CHECK(shown.dispatches() == 1);
    CHECK(shown.child<QTableView>(u"importTable"_s)->isVisible());
    CHECK(shown.cell(1, ImportModel::Outcome) == u"Waiting"_s);
}

TEST_CASE("files are looked at before they are imported when the analyst asks for it")
{
    ShownImport shown;
    const QString text = u"Бишкек, 29.01.25. /Кабар/. Министр принял посла Японии."_s;
    shown.panel->look({shown.write(u"a.txt"_s, text)});
    waitForPreview(shown);
    CHECK(shown.dispatches() == 0);
    CHECK(shown.child<QPlainTextEdit>(u"previewText"_s)->toPlainText() == text);
    QTest::keyClick(shown.child<QPushButton>(u"previewImport"_s), Qt::Key_Return);
    shown.settle();
    CHECK(shown.dispatches() == 1);
    CHECK(shown.cell(0, ImportModel::Agency) == u"Кабар"_s);
}

TEST_CASE("a text with several dispatches waits; what belongs together is joined and the rest is split")
{
    ShownImport shown;
    shown.import({shown.write(u"three.txt"_s, threeDispatches)});
    waitForPreview(shown);
    CHECK(shown.dispatches() == 0);
    auto *pieces = shown.child<QTableWidget>(u"previewPieces"_s);
    auto *import = shown.child<QPushButton>(u"previewImport"_s);
    REQUIRE(pieces->rowCount() == 3);
    CHECK(pieces->item(1, 1)->text() == u"Посол уехал в Баткен"_s);
    CHECK(pieces->item(1, 2)->text() == u"30.01.2025"_s);
    CHECK(import->text() == u"Split into 3"_s);
    CHECK(pieces->hasFocus());
    QTest::keyClick(pieces, Qt::Key_Down);
    CHECK(shown.child<QPlainTextEdit>(u"previewText"_s)->toPlainText().startsWith(u"Посол уехал"_s));
    QTest::keyClick(pieces, Qt::Key_Space);
    CHECK(import->text() == u"Split into 2"_s);
    QTest::keyClick(pieces, Qt::Key_Return);
    shown.settle();
    CHECK(shown.dispatches() == 2);
    CHECK(shown.cell(0, ImportModel::Title) == u"Посол прибыл в Ош"_s);
    CHECK(shown.cell(1, ImportModel::Title) == u"Министр вернулся из поездки"_s);
    REQUIRE(shown.workspace->history().undo());
    CHECK(shown.dispatches() == 0);
}

TEST_CASE("a text with several dispatches is kept as one when the analyst says so, and its row tells")
{
    ShownImport shown;
    shown.import({shown.write(u"three.txt"_s, threeDispatches)});
    waitForPreview(shown);
    REQUIRE(clickMiddle(shown.child<QPushButton>(u"previewWhole"_s)));
    shown.settle();
    CHECK(shown.dispatches() == 1);
    CHECK(shown.cell(0, ImportModel::Reason).contains(u"seems to hold 3 dispatches"_s));
}

TEST_CASE("a wrongly recognised encoding is put right afterwards, live in the preview and in one step")
{
    ShownImport shown;
    const QString russian =
        u"Приём посла\nБишкек, 12.05.24. /Кабар/. Министр принял посла, речь шла о семенах."_s;
    const QString path = shown.write(u"koi.txt"_s, QByteArray(QStringEncoder("KOI8-R").encode(russian)));
    auto *usual = shown.child<QComboBox>(u"importEncoding"_s);
    choose(usual, u"windows-1251"_s);
    shown.import({path});
    REQUIRE(shown.dispatches() == 1);
    QSignalSpy opened(shown.panel.get(), &ImportPanel::dispatchChosen);
    auto *table = shown.child<QTableView>(u"importTable"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_F5);
    auto *text = shown.child<QPlainTextEdit>(u"previewText"_s);
    REQUIRE(QTest::qWaitFor([&] { return !text->toPlainText().isEmpty(); }));
    auto *encoding = shown.child<QComboBox>(u"previewEncoding"_s);
    CHECK(encoding->currentText() == u"windows-1251"_s);
    CHECK_FALSE(text->toPlainText().contains(u"Министр"_s));
    choose(encoding, u"KOI8-R"_s);
    REQUIRE(QTest::qWaitFor([&] { return text->toPlainText() == russian; }));
    auto *again = shown.child<QPushButton>(u"previewImport"_s);
    REQUIRE(again->isEnabled());
    CHECK(again->text() == u"Read again"_s);
    QTest::keyClick(encoding, Qt::Key_Return);
    shown.settle();
    CHECK(shown.dispatches() == 1);
    CHECK(shown.cell(0, ImportModel::Title) == u"Приём посла"_s);
    CHECK(shown.cell(0, ImportModel::Encoding) == u"KOI8-R"_s);
    CHECK(opened.size() == 1);
    REQUIRE(shown.workspace->history().undo());
    CHECK(shown.dispatches() == 1);
}

TEST_CASE("a misread text is told in its row, shown before and after, and repaired with consent")
{
    ShownImport shown;
    const QString garbled = u"Ìèíèñòð ïðèíÿë ïîñëà Èíäèè, ðå÷ü øëà î ñåìåíàõ è î øêîëàõ."_s;
    const QString before = u"Министр принял посла Индии, речь шла о семенах и о школах."_s;
    shown.import({shown.write(u"g.txt"_s, garbled)});
    REQUIRE(shown.dispatches() == 1);
    CHECK(shown.cell(0, ImportModel::Reason).contains(u"looks like windows-1251 read as windows-1252"_s));
    auto *table = shown.child<QTableView>(u"importTable"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_F5);
    auto *repair = shown.child<QPushButton>(u"previewImport"_s);
    REQUIRE(QTest::qWaitFor([&] { return repair->isVisible() && repair->isEnabled(); }));
    CHECK(repair->text() == u"Repair"_s);
    CHECK(shown.child<QPlainTextEdit>(u"previewText"_s)->toPlainText() == garbled);
    CHECK(shown.child<QPlainTextEdit>(u"previewRepaired"_s)->toPlainText() == before);
    QTest::keyClick(repair, Qt::Key_Return);
    shown.settle();
    CHECK(shown.dispatches() == 1);
    CHECK(shown.cell(0, ImportModel::Title).startsWith(u"Министр принял"_s));
    CHECK(shown.cell(0, ImportModel::Reason).contains(u"Repaired"_s));
}

TEST_CASE(
    "what waits for the analyst stays in the list when another import begins; what is shown stays shown")
{
    ShownImport shown;
    shown.import({shown.write(u"odd.csv"_s, oddTable)});
    waitForPreview(shown);
    const QString text =
        shown.write(u"a.txt"_s, u"Бишкек, 29.01.25. /Кабар/. Министр принял посла Японии."_s);
    shown.panel->start({text}, {});
    CHECK(shown.child<QWidget>(u"previewPane"_s)->isVisible());
    QTest::keyClick(shown.child<QComboBox>(u"columnRole0"_s), Qt::Key_Escape);
    shown.settle();
    REQUIRE(shown.dispatches() == 1);
    CHECK(shown.cell(0, ImportModel::Outcome) == u"Waiting"_s);
    shown.import({shown.write(u"b.txt"_s, u"Ош, 30.01.25. /Кабар/. Стороны обсудили воду и дорогу."_s)});
    CHECK(shown.child<QTableView>(u"importTable"_s)->model()->rowCount() == 2);
    CHECK(shown.cell(0, ImportModel::Outcome) == u"Waiting"_s);
    CHECK(shown.cell(1, ImportModel::Outcome) == u"Imported"_s);
}
