// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/importpanel.h"

#include "library/importmodel.h"
#include "support/printing.h"
#include "support/showing.h"
#include "support/typing.h"
#include "workspace/history.h"
#include "workspace/library.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

struct ShownImport
{
    ShownImport()
    {
        auto made = Workspace::create(folder.filePath(u"w.elchi"_s), u"Tester"_s);
        REQUIRE(made);
        workspace = std::move(*made);
        panel = std::make_unique<ImportPanel>(*workspace);
        panel->resize(1000, 500);
        REQUIRE(showActive(panel.get()));
    }

    QString write(const QString &name, const QString &words)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(words.toUtf8()) > 0);
        return file.fileName();
    }

    void import(const QStringList &paths)
    {
        panel->start(paths, {});
        REQUIRE(QTest::qWaitFor([this] { return !panel->isRunning(); }));
    }

    template <class Widget>
    Widget *child(const QString &name)
    {
        auto *widget = panel->findChild<Widget *>(name);
        REQUIRE(widget);
        return widget;
    }

    QString cell(int row, int column)
    {
        return child<QTableView>(u"importTable"_s)->model()->index(row, column).data().toString();
    }

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ImportPanel> panel;
};

} // namespace

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
