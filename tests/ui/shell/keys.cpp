// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcuts.h"

#include "shell/helpwindow.h"
#include "shell/readingplace.h"
#include "shell/workspaceview.h"
#include "shelldesk.h"
#include "support/printing.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QTableWidget>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

const QStringList places{u"reading"_s, u"meetings"_s, u"timeline"_s,
                         u"charts"_s,  u"reports"_s,  u"registry"_s};

/// Widgets from which a key reaches an action; nothing: the whole window.
QList<QWidget *> reachOf(const QAction &action)
{
    QList<QWidget *> widgets;
    for (QObject *object : action.associatedObjects()) {
        if (auto *widget = qobject_cast<QWidget *>(object); widget && !widget->inherits("QMenu"))
            widgets << widget;
    }
    return widgets;
}

/// True when some place of the cursor reaches both actions.
bool meet(const QAction &one, const QAction &other)
{
    const bool oneEverywhere = one.shortcutContext() == Qt::WindowShortcut;
    const bool otherEverywhere = other.shortcutContext() == Qt::WindowShortcut;
    if (oneEverywhere || otherEverywhere)
        return true;
    for (const QWidget *a : reachOf(one)) {
        for (const QWidget *b : reachOf(other)) {
            if (a == b || a->isAncestorOf(b) || b->isAncestorOf(a))
                return true;
        }
    }
    return false;
}

/// "Ctrl+0: Clear the filter / Show all" for every key that two actions would fight for.
QStringList fights(const QWidget &window)
{
    QStringList found;
    const auto actions = window.findChildren<QAction *>();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        for (qsizetype j = i + 1; j < actions.size(); ++j) {
            for (const QKeySequence &key : actions[i]->shortcuts()) {
                // Two that are never enabled together share Enter and Del: a suggestion and a mark.
                if (actions[j]->shortcuts().contains(key) && meet(*actions[i], *actions[j]) &&
                    actions[i]->isEnabled() && actions[j]->isEnabled())
                    found << u"%1: %2 / %3"_s.arg(key.toString(), actions[i]->text(), actions[j]->text());
            }
        }
    }
    return found;
}

/// Controls in sight that Tab reaches and a screen reader could not name.
QStringList nameless(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        const bool labelled = spoken && !spoken->relations(QAccessible::Label).isEmpty();
        if (!labelled && (!spoken || spoken->text(QAccessible::Name).isEmpty()))
            found << u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                    widget->objectName());
    }
    return found;
}

} // namespace

TEST_CASE("no two acts fight for one key, in any place")
{
    ShellDesk desk;
    desk.openSample();
    desk.openRow(0);
    for (const QString &place : places) {
        desk.trigger(u"actionPlace"_s + place);
        INFO(place.toStdString() << ": " << fights(desk.window()).join(u" | "_s).toStdString());
        CHECK(fights(desk.window()).isEmpty());
    }
}

TEST_CASE("every control that Tab reaches has a name, in any place")
{
    ShellDesk desk;
    INFO(nameless(desk.window()).join(u" | "_s).toStdString());
    CHECK(nameless(desk.window()).isEmpty());
    desk.openSample();
    desk.openRow(0);
    for (const QString &place : places) {
        desk.trigger(u"actionPlace"_s + place);
        QTest::qWait(0);
        INFO(place.toStdString() << ": " << nameless(desk.window()).join(u" | "_s).toStdString());
        CHECK(nameless(desk.window()).isEmpty());
    }
}

TEST_CASE("places have the keys Ctrl+1 to Ctrl+6")
{
    ShellDesk desk;
    desk.openSample();
    for (int at = 0; at < places.size(); ++at) {
        QTest::keyClick(&desk.window(), Qt::Key(Qt::Key_1 + at), Qt::ControlModifier);
        CHECK(desk.window().view()->place() == allPlaces.at(size_t(at)));
    }
}

TEST_CASE("what acts on the text is offered only where the text is seen")
{
    ShellDesk desk;
    desk.openSample();
    desk.openRow(0);
    auto *mark = desk.child<QMenu>(u"menuMark"_s);
    CHECK(mark->menuAction()->isEnabled());
    CHECK(desk.action(u"readerLarger"_s)->isVisible());
    desk.trigger(u"actionPlacecharts"_s);
    CHECK_FALSE(mark->menuAction()->isEnabled());
    CHECK_FALSE(desk.action(u"readerLarger"_s)->isVisible());
    desk.trigger(u"actionPlacereading"_s);
    CHECK(mark->menuAction()->isEnabled());
    CHECK(desk.action(u"readerLarger"_s)->isVisible());
}

TEST_CASE("Ctrl+F puts the cursor into the search from anywhere in the reading place")
{
    ShellDesk desk;
    desk.openSample();
    desk.openRow(0);
    desk.child<QWidget>(u"readerText"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->objectName() == u"librarySearch"_s);
}

TEST_CASE("what concerns the whole dispatch has its key in the library too")
{
    ShellDesk desk;
    desk.openSample();
    desk.openRow(0);
    QWidget *list = desk.child<QWidget>(u"libraryList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F2, Qt::ShiftModifier);
    CHECK(desk.child<QWidget>(u"selectionPopup"_s)->isVisible());
}

TEST_CASE("a dispatch that opens by itself has the keyboard at once")
{
    ShellDesk desk;
    desk.openSample();
    REQUIRE(QTest::qWaitFor([&] { return desk.window().view()->reading().current().isValid(); }));
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->objectName() == u"readerText"_s);
}

TEST_CASE("chords work on a Russian layout, and the list of keys does not show them twice")
{
    ShellDesk desk;
    desk.openSample();
    CHECK(cyrillicChord(Qt::CTRL | Qt::Key_Z) == QKeySequence(Qt::CTRL | Qt::Key(u'Я')));
    CHECK(cyrillicChord(QKeySequence(Qt::Key_F5)).isEmpty());
    CHECK(desk.action(u"actionUndo"_s)->shortcuts().contains(cyrillicChord(Qt::CTRL | Qt::Key_Z)));

    desk.trigger(u"actionShortcuts"_s);
    const auto *table = desk.child<QTableWidget>(u"shortcutsTable"_s);
    QStringList keys;
    for (int row = 0; row < table->rowCount(); ++row)
        keys << (table->item(row, 1) ? table->item(row, 1)->text() : QString());
    CHECK(keys.contains(u"Ctrl+Z"_s));
    CHECK(keys.filter(QRegularExpression(u"[А-Я]"_s)).isEmpty());
    // Opened again it comes to the front instead of standing there twice.
    desk.trigger(u"actionShortcuts"_s);
    CHECK(desk.window().findChildren<QTableWidget *>(u"shortcutsTable"_s).size() == 1);
}
