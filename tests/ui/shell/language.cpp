// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/filterbar.h"
#include "shell/readingplace.h"
#include "shell/settings.h"
#include "shell/workspaceview.h"
#include "shelldesk.h"
#include "support/printing.h"
#include "workspace/library.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>
#include <QTabWidget>
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

/// What the window offers to choose or press, without access keys.
QSet<QString> wordsOf(ShellDesk &desk)
{
    QSet<QString> words;
    const auto add = [&words](QString text) { words.insert(text.remove(u'&')); };
    for (const QAction *action : desk.window().findChildren<QAction *>())
        add(action->text());
    for (const QAbstractButton *button : desk.window().findChildren<QAbstractButton *>())
        add(button->text());
    for (const QTabBar *tabs : desk.window().findChildren<QTabBar *>()) {
        for (int page = 0; page < tabs->count(); ++page)
            add(tabs->tabText(page));
    }
    return words;
}

/// Bold words of the guide that are neither keys nor words of the window. The first bold word is the name of
/// the thing itself: workspace.
QStringList unknownWords(const QString &guide, const QSet<QString> &known)
{
    static const QRegularExpression bold(u"\\*\\*([^*]+)\\*\\*"_s);
    static const QRegularExpression keys(u"^(1–8|9|Ctrl\\+Enter|F\\d+|Tab|Enter|Del)$"_s);
    QStringList unknown;
    auto found = bold.globalMatch(guide);
    found.next();
    while (found.hasNext()) {
        for (const QString &word : found.next().captured(1).split(u" → "_s)) {
            if (!keys.match(word).hasMatch() && !known.contains(word))
                unknown << word;
        }
    }
    return unknown;
}

} // namespace

TEST_CASE("the window changes its language as it runs and keeps what is open")
{
    ShellDesk desk;
    desk.openSample();
    desk.trigger(u"actionHistory"_s);
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

TEST_CASE(
    "the guide speaks the language of the window and sends nobody to words that the window does not have")
{
    ShellDesk desk;
    desk.openSample();
    desk.trigger(u"actionHistory"_s);
    for (const QString &code : {u"en"_s, u"ru"_s, u"ky"_s}) {
        if (code != "en"_L1)
            speak(desk, code);
        // A place is made when it is gone to, and so are its pages.
        desk.trigger(u"actionPlaceregistry"_s);
        desk.child<QTabWidget>(u"registryPlace"_s)->setCurrentIndex(1);
        desk.trigger(u"actionPlacemeetings"_s);
        INFO(code.toStdString());
        QFile file(u":/help/guide.%1.md"_s.arg(code));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QStringList missing = unknownWords(QString::fromUtf8(file.readAll()), wordsOf(desk));
        INFO(missing.join(u" | "_s).toStdString());
        CHECK(missing.isEmpty());

        desk.trigger(u"actionGuide"_s);
        auto *guide = desk.child<QTextBrowser>(u"guideText"_s);
        CHECK(guide->toPlainText().size() > 1500);
        CHECK_FALSE(guide->toPlainText().contains(u"SPDX"_s));
        QTest::keyClick(guide->window(), Qt::Key_Escape);
        CHECK(QTest::qWaitFor([&] { return !desk.window().findChild<QTextBrowser *>(u"guideText"_s); }));
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

TEST_CASE("no two menus have the same access key, in any language")
{
    ShellDesk desk;
    for (const QString &code : {u"ru"_s, u"ky"_s, u"en"_s}) {
        speak(desk, code);
        QStringList keys;
        for (const QAction *menu : desk.window().menuBar()->actions())
            keys << menu->text().mid(menu->text().indexOf(u'&') + 1, 1).toLower();
        INFO(code.toStdString() << ": " << keys.join(u' ').toStdString());
        CHECK(QSet<QString>(keys.begin(), keys.end()).size() == keys.size());
        CHECK(keys.size() >= 7);
    }
}
