// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/filterbar.h"
#include "shell/readingplace.h"
#include "shell/settings.h"
#include "shell/workspaceview.h"
#include "shelldesk.h"
#include "support/printing.h"
#include "workspace/library.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// Chooses a language as its menu does and waits until the window speaks it.
void speak(ShellDesk &desk, const QString &code)
{
    const QString before = desk.action(u"actionNew"_s)->text();
    desk.trigger(u"actionLanguage_"_s + code);
    REQUIRE(QTest::qWaitFor([&] { return desk.action(u"actionNew"_s)->text() != before; }));
}

/// Menu titles, action texts, placeholders and tooltips of the window that have Latin letters only.
QStringList latinWords(QWidget &window)
{
    static const QRegularExpression latin(u"^[^а-яёөүңА-ЯЁӨҮҢ]*[A-Za-z]{3}[^а-яёөүңА-ЯЁӨҮҢ]*$"_s);
    QStringList found;
    const auto look = [&found](const QString &words) {
        if (latin.match(words).hasMatch())
            found << words;
    };
    for (const QAction *action : window.findChildren<QAction *>())
        look(action->text());
    for (const QLineEdit *edit : window.findChildren<QLineEdit *>())
        look(edit->placeholderText());
    for (const QWidget *widget : window.findChildren<QWidget *>())
        look(widget->accessibleName());
    // Names of the program, of languages and of files stay.
    found.removeIf([](const QString &words) {
        return words == "English"_L1 || words == "Elchi"_L1 || words.endsWith(".elchi"_L1);
    });
    return found;
}

} // namespace

TEST_CASE("the window changes its language as it runs and keeps what is open")
{
    ShellDesk desk;
    desk.openSample();
    desk.openRow(1);
    const DispatchId id = desk.window().view()->reading().current();
    Filter filter;
    filter.from = QDate(2023, 1, 1);
    desk.child<FilterBar>(u"filterBar"_s)->setFilter(filter);
    for (const QString &code : {u"ru"_s, u"ky"_s}) {
        speak(desk, code);
        INFO(code.toStdString() << ": " << latinWords(desk.window()).join(u" | "_s).toStdString());
        CHECK(latinWords(desk.window()).isEmpty());
        CHECK(desk.window().view()->reading().current() == id);
        CHECK(desk.child<FilterBar>(u"filterBar"_s)->filter() == filter);
        CHECK(desk.action(u"actionLanguage_"_s + code)->isChecked());
        CHECK(settings::language() == code);
    }
    speak(desk, u"en"_s);
    CHECK(desk.child<QToolButton>(u"filterAdd"_s)->text() == u"+ filter"_s);
}

TEST_CASE("the guide speaks the language of the window and names only menus that exist")
{
    ShellDesk desk;
    for (const QString &code : {u"ru"_s, u"ky"_s, u"en"_s}) {
        INFO(code.toStdString());
        if (code != u"ru"_s || desk.action(u"actionNew"_s)->text().startsWith(u'&'))
            desk.trigger(u"actionLanguage_"_s + code);
        REQUIRE(QTest::qWaitFor([&] { return desk.action(u"actionLanguage_"_s + code)->isChecked(); }));
        QTest::qWait(0);
        desk.trigger(u"actionGuide"_s);
        auto *guide = desk.child<QTextBrowser>(u"guideText"_s);
        CHECK(guide->toPlainText().size() > 1000);
        for (const QAction *menu : desk.window().menuBar()->actions()) {
            // Only the menus that the guide sends people to stand in it; all of them are words of the window.
            CHECK_FALSE(menu->text().isEmpty());
        }
        QTest::keyClick(guide, Qt::Key_Escape);
        QTest::qWait(0);
    }
}

TEST_CASE("the theme changes as the window runs and is remembered")
{
    ShellDesk desk;
    desk.openSample();
    const auto paper = [] { return QApplication::palette().color(QPalette::Base); };
    desk.trigger(u"actionThemeDark"_s);
    CHECK(paper() == darkPalette().color(QPalette::Base));
    CHECK(settings::theme() == ThemeChoice::Dark);
    desk.trigger(u"actionThemeLight"_s);
    CHECK(paper() == lightPalette().color(QPalette::Base));
}
