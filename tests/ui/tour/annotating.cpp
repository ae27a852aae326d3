// SPDX-License-Identifier: GPL-3.0-or-later
// A whole dispatch is marked with real events on the real window, and every action is counted: a click, a
// drag, a key.
#include "../shell/shelldesk.h"
#include "reader/readerview.h"
#include "support/markedup.h"
#include "support/places.h"
#include "support/printing.h"
#include "tour/hand.h"
#include "workspace/library.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTest>
#include <algorithm>
#include <catch2/generators/catch_generators.hpp>
#include <cstdio>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostActions = 25;

/// A new workspace, which knows the countries, their offices, the sectors and two topics, with one dispatch
/// in it.
class AnnotatingDesk
{
public:
    explicit AnnotatingDesk(const QString &dispatch) : hand(m_desk.window())
    {
        REQUIRE(m_desk.window().createWorkspace(m_desk.path(u"annotating.elchi"_s)));
        REQUIRE(addTopics(m_desk.workspace()));
        auto import = m_desk.workspace().library().import({dispatch}, {});
        REQUIRE(QTest::qWaitFor([&] { return import.isFinished(); }));
        REQUIRE(QTest::qWaitFor([&] { return m_desk.listed() == 1; }));
        hand.takeWindow();
    }

    [[nodiscard]] int actions() const { return hand.clicks() + hand.keys(); }
    void clickFirstRow()
    {
        auto *list = hand.find<QAbstractItemView>(u"libraryList"_s);
        const auto row = [list] { return list->model()->index(0, 0); };
        hand.waitFor([&] { return !row().data().toString().isEmpty(); }, u"the library has no row"_s);
        hand.click(list->viewport(), list->visualRect(row()).center());
    }
    void waitForSuggestions()
    {
        const auto *count = hand.find<QLabel>(u"suggestionCount"_s);
        hand.waitFor([count] { return count && count->isVisible(); }, u"nothing is suggested"_s);
    }
    void waitForNoSuggestions()
    {
        const auto *count = m_desk.child<QLabel>(u"suggestionCount"_s);
        hand.waitFor([count] { return !count->isVisible(); }, u"suggestions stay"_s);
    }
    void drag(const QString &words)
    {
        auto *reader = hand.find<ReaderView>(u"readerText"_s);
        const int begin = int(reader->text().indexOf(words));
        REQUIRE(begin >= 0);
        const int last = begin + int(words.size()) - 1;
        reader->reveal({begin, last + 1});
        hand.drag(reader->viewport(), reader->pointOf(begin), reader->pointOf(last));
    }
    /// Letter by letter, as with Alt: the words are a part of a word.
    void dragLetters(const QString &words, const QString &within)
    {
        auto *reader = hand.find<ReaderView>(u"readerText"_s);
        const int begin = int(reader->text().indexOf(within) + within.indexOf(words));
        const int last = begin + int(words.size()) - 1;
        reader->reveal({begin, last + 1});
        hand.drag(reader->viewport(), reader->pointOf(begin) - QPoint(2, 0),
                  reader->pointOf(last) + QPoint(2, 0), Qt::AltModifier);
    }
    void clickWords(const QString &words)
    {
        auto *reader = hand.find<ReaderView>(u"readerText"_s);
        const int at = int(reader->text().indexOf(words)) + 1;
        reader->reveal({at, at + 1});
        hand.click(reader->viewport(), reader->pointOf(at));
    }
    /// The first row of the palette.
    void clickCandidate()
    {
        auto *list = hand.find<QAbstractItemView>(u"popupList"_s);
        hand.click(list->viewport(), list->visualRect(list->model()->index(0, 0)).center());
    }
    /// The code for the whole dispatch.
    void clickRelations()
    {
        hand.click(u"showAllCodes"_s);
        hand.waitFor([] { return QApplication::activePopupWidget() != nullptr; }, u"no list opens"_s);
        auto *list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        REQUIRE(list);
        const QModelIndexList found =
            list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, u"Bilateral relations"_s);
        REQUIRE(found.size() == 1);
        list->scrollTo(found.first());
        hand.click(list->viewport(), list->visualRect(found.first()).center());
    }
    void pressAll(const QString &file)
    {
        QFile keys(file);
        REQUIRE(keys.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(keys.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#'))
                continue;
            hand.press(line);
            if (line == u"Ctrl+Return")
                waitForNoSuggestions();
        }
    }

    [[nodiscard]] bool isDone()
    {
        const auto loaded = m_desk.workspace().library().load(dispatch());
        return loaded && loaded->progress == Progress::Done;
    }
    void check(const QString &golden)
    {
        INFO(hand.fault().toStdString());
        REQUIRE(hand.isAble());
        QFile file(golden);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QStringList wanted = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        wanted.removeFirst();
        wanted.sort();
        const QStringList have = markLines(m_desk.workspace(), dispatch());
        for (const QString &line : wanted) {
            if (!have.contains(line))
                UNSCOPED_INFO("missing: " << line.toStdString());
        }
        for (const QString &line : have) {
            if (!wanted.contains(line))
                UNSCOPED_INFO("too much: " << line.toStdString());
        }
        CHECK(have == wanted);
        CHECK(isDone());
        std::printf("%d actions for %d marks\n", actions(), int(have.size()));
        CHECK(actions() <= mostActions);
    }

private:
    [[nodiscard]] DispatchId dispatch()
    {
        auto page = m_desk.workspace().library().page({}, LibraryOrder::NewestFirst, 0, 1);
        REQUIRE(QTest::qWaitFor([&] { return page.isFinished(); }));
        REQUIRE(page.result());
        return page.result()->first().id;
    }

    ShellDesk m_desk;

public:
    Hand hand;
};

QString data(const QString &name)
{
    return testData(u"annotating/"_s + name);
}

/// A dispatch whose wording is its agency's: named from outside.
QString realDispatch()
{
    const QString path = qEnvironmentVariable("ELCHI_REAL_DISPATCH");
    INFO("ELCHI_REAL_DISPATCH names the file.");
    REQUIRE_FALSE(path.isEmpty());
    return path;
}

void markByKeys(const QString &dispatch, const QString &name)
{
    AnnotatingDesk desk(dispatch);
    desk.hand.press(u"F4"_s);
    desk.waitForSuggestions();
    desk.pressAll(data(name + u".keys"_s));
    CHECK(desk.hand.clicks() == 0);
    desk.check(data(name + u".golden.tsv"_s));
}

} // namespace

TEST_CASE("a dispatch is marked completely by keys and mouse, with few actions")
{
    AnnotatingDesk desk(data(u"reception.txt"_s));
    desk.hand.press(u"F4"_s);
    desk.waitForSuggestions();
    desk.hand.press(u"Shift+Tab"_s);
    desk.hand.press(u"Del"_s);
    desk.hand.press(u"Ctrl+Return"_s);
    desk.waitForNoSuggestions();
    desk.drag(u"Осенний форум Иссык-Куля"_s);
    desk.hand.press(u"8"_s);
    desk.hand.press(u"Shift+F2"_s);
    desk.hand.press(u"Shift+1"_s);
    desk.hand.press(u"F5"_s);
    desk.check(data(u"reception.golden.tsv"_s));
}

TEST_CASE("a dispatch is marked completely by the mouse alone")
{
    AnnotatingDesk desk(data(u"reception.txt"_s));
    desk.clickFirstRow();
    desk.waitForSuggestions();
    desk.hand.click(u"suggestionAcceptAllButton"_s);
    desk.waitForNoSuggestions();
    desk.clickWords(u"Иссык-Куля"_s);
    desk.hand.click(u"markRemove"_s);
    desk.drag(u"Осенний форум Иссык-Куля"_s);
    desk.hand.click(u"popupType8"_s);
    desk.clickRelations();
    desk.hand.click(u"progressDoneNextButton"_s);
    CHECK(desk.hand.keys() == 0);
    desk.check(data(u"reception.golden.tsv"_s));
}

TEST_CASE("a real dispatch is marked completely by keys and mouse, with few actions", "[.real]")
{
    AnnotatingDesk desk(realDispatch());
    desk.hand.press(u"F4"_s);
    desk.waitForSuggestions();
    desk.hand.press(u"Ctrl+Return"_s);
    desk.waitForNoSuggestions();
    desk.dragLetters(u"Кыргызско"_s, u"Кыргызско-Японского"_s);
    desk.hand.press(u"Return"_s);
    desk.dragLetters(u"Японского"_s, u"Кыргызско-Японского"_s);
    desk.hand.press(u"Return"_s);
    desk.hand.press(u"Shift+F2"_s);
    desk.hand.press(u"Shift+1"_s);
    desk.hand.press(u"F5"_s);
    desk.check(data(u"seed.golden.tsv"_s));
}

TEST_CASE("a real dispatch is marked completely by the mouse alone", "[.real]")
{
    AnnotatingDesk desk(realDispatch());
    desk.clickFirstRow();
    desk.waitForSuggestions();
    desk.hand.click(u"suggestionAcceptAllButton"_s);
    desk.waitForNoSuggestions();
    desk.dragLetters(u"Кыргызско"_s, u"Кыргызско-Японского"_s);
    desk.clickCandidate();
    desk.dragLetters(u"Японского"_s, u"Кыргызско-Японского"_s);
    desk.clickCandidate();
    desk.clickRelations();
    desk.hand.click(u"progressDoneNextButton"_s);
    CHECK(desk.hand.keys() == 0);
    desk.check(data(u"seed.golden.tsv"_s));
}

TEST_CASE("a dispatch is marked completely by the keyboard alone")
{
    // Once more under real keyboards in tests/gui/keyboard.py.
    markByKeys(data(u"reception.txt"_s), u"reception"_s);
}

TEST_CASE("a real dispatch is marked completely by the keyboard alone", "[.real]")
{
    markByKeys(realDispatch(), u"seed"_s);
}
