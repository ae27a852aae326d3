// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/importpanel.h"

#include "library/importmodel.h"
#include "shownimport.h"
#include "support/printing.h"
#include "support/typing.h"
#include "workspace/history.h"
#include "workspace/library.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

TEST_CASE("what is doubtful about an imported dispatch is said in its row, and such rows are shown alone")
{
    ShownImport shown;
    shown.import(
        {shown.write(u"a.txt"_s, u"Бишкек, 29.01.25. /Кабар/. Министр принял посла Японии."_s),
         shown.write(u"b.txt"_s, u"Министр принял посла соседней страны и обсудил с ним дорогу."_s)});
    CHECK(shown.cell(0, ImportModel::Reason).isEmpty());
    CHECK(shown.cell(1, ImportModel::Reason).startsWith(u"⚠"_s));
    auto *outcome = shown.child<QComboBox>(u"importOutcome"_s);
    outcome->setFocus();
    QTest::keyClick(outcome, Qt::Key_Down);
    CHECK(shown.child<QTableView>(u"importTable"_s)->model()->rowCount() == 1);
    CHECK(shown.cell(0, ImportModel::Reason).startsWith(u"⚠"_s));
}

TEST_CASE("the year and agency of all chosen rows are corrected at once, and one undo takes it back")
{
    ShownImport shown;
    shown.import({shown.write(u"a.txt"_s, u"Бишкек, 29.01.25. /Кабар/. Министр принял посла Японии."_s),
                  shown.write(u"b.txt"_s, u"Ош, 30.01.25. /Кабар/. Стороны обсудили воду и дорогу."_s)});
    auto *table = shown.child<QTableView>(u"importTable"_s);
    CHECK_FALSE(shown.child<QWidget>(u"correctionBar"_s)->isVisible());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    REQUIRE(shown.child<QWidget>(u"correctionBar"_s)->isVisible());
    CHECK_FALSE(shown.child<QPushButton>(u"correctApply"_s)->isEnabled());
    auto *year = shown.child<QLineEdit>(u"correctYear"_s);
    year->setFocus();
    typeWords(year, u"2024"_s);
    auto *agency = shown.child<QLineEdit>(u"correctAgency"_s);
    agency->setFocus();
    typeWords(agency, u"24.kg"_s);
    QTest::keyClick(agency, Qt::Key_Return);

    CHECK(shown.cell(0, ImportModel::Date) == u"29.01.2024"_s);
    CHECK(shown.cell(1, ImportModel::Date) == u"30.01.2024"_s);
    CHECK(shown.cell(1, ImportModel::Agency) == u"24.kg"_s);
    REQUIRE(shown.workspace->history().undo());
    CHECK(shown.cell(0, ImportModel::Date) == u"29.01.2025"_s);
    CHECK(shown.cell(1, ImportModel::Agency) == u"Кабар"_s);
}

TEST_CASE("the language of all chosen rows is corrected at once")
{
    ShownImport shown;
    shown.import({shown.write(u"a.txt"_s, u"Salut 29.01.25"_s), shown.write(u"b.txt"_s, u"Hola 30.01.25"_s)});
    auto *table = shown.child<QTableView>(u"importTable"_s);
    table->selectAll();
    auto *language = shown.child<QComboBox>(u"correctLanguage"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    QTest::keyClick(language, Qt::Key_Down);
    QTest::mouseClick(shown.child<QPushButton>(u"correctApply"_s), Qt::LeftButton);
    CHECK(shown.cell(0, ImportModel::Language) == u"Kyrgyz"_s);
    CHECK(shown.cell(1, ImportModel::Language) == u"Kyrgyz"_s);
    CHECK(language->currentIndex() == 0);
    CHECK_FALSE(shown.child<QPushButton>(u"correctRepair"_s)->isVisible());
}

TEST_CASE("the letters of all chosen rows are repaired at once, and one undo takes it back")
{
    ShownImport shown;
    shown.import({shown.write(u"a.txt"_s, u"Ìèíèñòð ïðèíÿë ïîñëà Èíäèè, ðå÷ü øëà î ñåìåíàõ è î øêîëàõ."_s),
                  shown.write(u"b.txt"_s, u"Ïîñîë ßïîíèè ïîñåòèë øêîëó â Îøå è âñòðåòèëñÿ ñ ìýðîì."_s),
                  shown.write(u"c.txt"_s, u"Ош, 30.01.25. /Кабар/. Стороны обсудили воду и дорогу."_s)});
    shown.child<QTableView>(u"importTable"_s)->selectAll();
    auto *repair = shown.child<QPushButton>(u"correctRepair"_s);
    REQUIRE(repair->isVisible());
    CHECK(repair->text().contains(u'2'));
    QTest::mouseClick(repair, Qt::LeftButton);
    shown.settle();
    CHECK(shown.cell(0, ImportModel::Title).startsWith(u"Министр принял"_s));
    CHECK(shown.cell(1, ImportModel::Title).startsWith(u"Посол Японии"_s));
    CHECK(shown.dispatches() == 3);
    CHECK_FALSE(repair->isVisible());
    REQUIRE(shown.workspace->history().undo());
    CHECK(shown.dispatches() == 3);
}

TEST_CASE("Cancel ends an import at once, and the list holds all that was stored")
{
    ShownImport shown;
    QStringList paths;
    for (int i = 0; i < 1500; ++i)
        paths << shown.write(u"%1.txt"_s.arg(i), u"Стороны обсудили вопрос номер %1."_s.arg(i));
    shown.panel->start(paths, {});
    auto *list = shown.child<QTableView>(u"importTable"_s)->model();
    REQUIRE(QTest::qWaitFor([&] { return list->rowCount() > 0; }, 30000));
    QTest::mouseClick(shown.child<QPushButton>(u"importCancel"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !shown.panel->isRunning(); }, 5000));
    CHECK(list->rowCount() < 1500);
    CHECK(list->rowCount() == shown.workspace->library().count({}).result());
    shown.import(paths);
    CHECK(list->rowCount() == 1500);
    CHECK(shown.workspace->library().count({}).result() == 1500);
}

TEST_CASE("a date that is none cannot be applied")
{
    ShownImport shown;
    shown.import(
        {shown.write(u"a.txt"_s, u"Министр принял посла соседней страны и обсудил с ним дорогу."_s)});
    shown.child<QTableView>(u"importTable"_s)->selectAll();
    auto *date = shown.child<QLineEdit>(u"correctDate"_s);
    date->setFocus();
    typeWords(date, u"31.02.2025"_s);
    CHECK_FALSE(shown.child<QPushButton>(u"correctApply"_s)->isEnabled());
    date->clear();
    typeWords(date, u"03.02.2025"_s);
    QTest::keyClick(date, Qt::Key_Return);
    CHECK(shown.cell(0, ImportModel::Date) == u"03.02.2025"_s);
}
