// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcuts.h"

#include "shell/keylist.h"
#include "shell/keymap.h"
#include "shell/readingplace.h"
#include "shell/settings.h"
#include "shell/shortcutswindow.h"
#include "shell/workspaceview.h"
#include "shelldesk.h"
#include "support/printing.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTreeView>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

const QStringList places{u"reading"_s, u"meetings"_s, u"timeline"_s,
                         u"charts"_s,  u"reports"_s,  u"registry"_s};

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

/// The list of keys, opened from the menu.
class KeyWindow
{
public:
    explicit KeyWindow(ShellDesk &desk) : m_desk(desk)
    {
        desk.trigger(u"actionShortcuts"_s);
        m_tree = child<QTreeView>(u"shortcutsTree"_s);
    }

    template <class Widget>
    [[nodiscard]] Widget *child(const QString &name) const
    {
        return m_desk.child<Widget>(name);
    }
    void choose(const QString &action) { m_tree->setCurrentIndex(rowOf(action)); }
    void press(const QString &action, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        choose(action);
        auto *edit = child<QKeySequenceEdit>(u"shortcutsKey"_s);
        edit->setFocus();
        QTest::keyClick(edit, key, modifiers);
    }
    [[nodiscard]] QString keysOf(const QString &action) const
    {
        return rowOf(action).siblingAtColumn(KeyList::Keys).data().toString();
    }
    [[nodiscard]] QStringList all() const
    {
        QStringList keys;
        const QAbstractItemModel &model = *m_tree->model();
        for (int section = 0; section < model.rowCount(); ++section) {
            const QModelIndex parent = model.index(section, 0);
            for (int row = 0; row < model.rowCount(parent); ++row)
                keys << model.index(row, KeyList::Keys, parent).data().toString();
        }
        return keys;
    }
    [[nodiscard]] QString note() const { return child<QLabel>(u"shortcutsNote"_s)->text(); }

private:
    [[nodiscard]] QModelIndex rowOf(const QString &action) const
    {
        const QString words = m_desk.action(action)->text().remove(u'&');
        const QModelIndexList rows = m_tree->model()->match(m_tree->model()->index(0, 0), Qt::DisplayRole,
                                                            words, 1, Qt::MatchExactly | Qt::MatchRecursive);
        REQUIRE(rows.size() == 1);
        return rows.first();
    }

    ShellDesk &m_desk;
    QTreeView *m_tree = nullptr;
};

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

    KeyWindow keys(desk);
    CHECK(keys.keysOf(u"actionUndo"_s) == u"Ctrl+Z"_s);
    for (const QString &shown : keys.all())
        CHECK_FALSE(shown.contains(QRegularExpression(u"[А-Я]"_s)));
    // Opened again it comes to the front instead of standing there twice.
    desk.trigger(u"actionShortcuts"_s);
    CHECK(desk.window().findChildren<ShortcutsWindow *>().size() == 1);
}

TEST_CASE("a chord that a keyboard with both layouts means twice is done once")
{
    ShellDesk desk;
    desk.openSample();
    TwinChords twins;
    qApp->installEventFilter(&twins);
    QAction *undo = desk.action(u"actionUndo"_s);
    undo->setEnabled(true);
    int done = 0;
    QObject::connect(undo, &QAction::triggered, &desk.window(), [&] { ++done; });
    for (const QKeySequence &key :
         {QKeySequence(Qt::CTRL | Qt::Key_Z), cyrillicChord(Qt::CTRL | Qt::Key_Z)}) {
        QShortcutEvent twice(key, 0, true);
        QCoreApplication::sendEvent(undo, &twice);
    }
    CHECK(done == 2);
    // Two acts that have one key: that is another matter, and nothing is done.
    QShortcutEvent other(QKeySequence(Qt::Key_F5), 0, true);
    QCoreApplication::sendEvent(undo, &other);
    CHECK(done == 2);
}

TEST_CASE("another key is pressed for an act, and it is still there in a window that is made anew")
{
    ShellDesk desk;
    desk.openSample();
    {
        KeyWindow keys(desk);
        keys.press(u"actionHistory"_s, Qt::Key_H, Qt::ControlModifier);
        CHECK(keys.keysOf(u"actionHistory"_s) == u"Ctrl+H (changed)"_s);
        CHECK(desk.action(u"actionHistory"_s)->shortcuts().contains(cyrillicChord(Qt::CTRL | Qt::Key_H)));
        QTest::keyClick(&desk.window(), Qt::Key_H, Qt::ControlModifier);
        CHECK(desk.action(u"actionHistory"_s)->isChecked());
        desk.child<QDialog>(u"shortcutsWindow"_s)->close();
    }
    desk.trigger(u"actionLanguage_ky"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.action(u"actionHistory"_s)->text() != u"&History"; }));
    CHECK(desk.action(u"actionHistory"_s)->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_H));
    KeyWindow keys(desk);
    QTest::mouseClick(keys.child<QPushButton>(u"shortcutsReset"_s), Qt::LeftButton);
    CHECK(desk.action(u"actionHistory"_s)->shortcut() == QKeySequence(Qt::Key_F8));
    CHECK(keys.keysOf(u"actionHistory"_s) == u"F8"_s);
}

TEST_CASE("all keys are forgotten at once, also those of places that were not entered yet")
{
    ShellDesk desk;
    desk.openSample();
    settings::setKey(u"codeOut"_s, QKeySequence(Qt::CTRL | Qt::Key_U)); // of the codebook
    KeyWindow keys(desk);
    QTest::mouseClick(keys.child<QPushButton>(u"shortcutsReset"_s), Qt::LeftButton);
    CHECK(settings::keys().isEmpty());
}

TEST_CASE("on a Russian layout the chosen key is kept as that of a Latin one")
{
    ShellDesk desk;
    desk.openSample();
    KeyWindow keys(desk);
    keys.choose(u"actionHistory"_s);
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent typed(type, u'Р', Qt::ControlModifier);
        QCoreApplication::sendEvent(keys.child<QKeySequenceEdit>(u"shortcutsKey"_s), &typed);
    }
    CHECK(keys.keysOf(u"actionHistory"_s) == u"Ctrl+H (changed)"_s);
    QTest::mouseClick(keys.child<QPushButton>(u"shortcutsDelivered"_s), Qt::LeftButton);
    CHECK(keys.keysOf(u"actionHistory"_s) == u"F8"_s);
}

TEST_CASE("a key that another act has is refused with a sentence that names it")
{
    ShellDesk desk;
    desk.openSample();
    desk.openRow(0);
    KeyWindow keys(desk);
    keys.press(u"actionHistory"_s, Qt::Key_Z, Qt::ControlModifier);
    CHECK(keys.note().startsWith(u"Ctrl+Z is the key of “Undo"_s));
    CHECK(keys.keysOf(u"actionHistory"_s) == u"F8"_s);
    // Those of the text are in reach of an act of the whole window.
    keys.press(u"actionHistory"_s, Qt::Key_Delete, {});
    CHECK(keys.note().contains(u"is the key of"_s));
    keys.press(u"actionHistory"_s, Qt::Key_H, {});
    CHECK(keys.note().contains(u"would write into texts"_s));
    CHECK(desk.action(u"actionHistory"_s)->shortcut() == QKeySequence(Qt::Key_F8));
}

TEST_CASE("delivered keys come back only where nobody has taken them meanwhile")
{
    ShellDesk desk;
    desk.openSample();
    KeyWindow keys(desk);
    keys.choose(u"actionHistory"_s);
    QTest::mouseClick(keys.child<QPushButton>(u"shortcutsNone"_s), Qt::LeftButton);
    CHECK(keys.keysOf(u"actionHistory"_s) == u"none (changed)"_s);
    keys.press(u"actionFullScreen"_s, Qt::Key_F8, {});
    CHECK(keys.keysOf(u"actionFullScreen"_s) == u"F8 (changed)"_s);
    keys.choose(u"actionHistory"_s);
    QTest::mouseClick(keys.child<QPushButton>(u"shortcutsDelivered"_s), Qt::LeftButton);
    CHECK(keys.note().startsWith(u"F8 is the key of “Full screen”"_s));
    CHECK(keys.keysOf(u"actionHistory"_s) == u"none (changed)"_s);
    QTest::mouseClick(keys.child<QPushButton>(u"shortcutsReset"_s), Qt::LeftButton);
    CHECK(keys.keysOf(u"actionHistory"_s) == u"F8"_s);
}

TEST_CASE("the list of keys is typed into, by act and by key")
{
    ShellDesk desk;
    desk.openSample();
    KeyWindow keys(desk);
    auto *find = keys.child<QLineEdit>(u"shortcutsFind"_s);
    find->setText(u"ctrl+shift+z"_s);
    const auto *shown = keys.child<QTreeView>(u"shortcutsTree"_s)->model();
    REQUIRE(shown->rowCount() == 1);
    CHECK(shown->rowCount(shown->index(0, 0)) == 1);
    find->setText(u"no such act"_s);
    CHECK(shown->rowCount() == 0);
}
