// SPDX-License-Identifier: GPL-3.0-or-later
// A whole dispatch is marked with real events on the real window, and every action is counted: a click, a
// drag, a key.
#include "../shell/shelldesk.h"
#include "reader/readerview.h"
#include "support/places.h"
#include "support/printing.h"
#include "tour/hand.h"
#include "workspace/codebook.h"
#include "workspace/library.h"
#include "workspace/marking.h"
#include "workspace/registry.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTest>
#include <algorithm>
#include <cstdio>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostActions = 25;

/// A new workspace, which knows the countries, their offices and the sectors, with one dispatch in it.
class AnnotatingDesk
{
public:
    explicit AnnotatingDesk(const QString &dispatch) : hand(m_desk.window())
    {
        REQUIRE(m_desk.window().createWorkspace(m_desk.path(u"annotating.elchi"_s)));
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
    /// Three clicks, one gesture: the sentence.
    void clickSentence(const QString &word)
    {
        auto *reader = hand.find<ReaderView>(u"readerText"_s);
        const int at = int(reader->text().indexOf(word)) + 1;
        reader->reveal({at, at + 1});
        const QPoint point = reader->pointOf(at);
        hand.doubleClick(reader->viewport(), point);
        QTest::mouseClick(reader->viewport(), Qt::LeftButton, {}, point);
    }
    /// A row of the list that is open over the window.
    void clickListed(int row)
    {
        hand.waitFor([] { return QApplication::activePopupWidget() != nullptr; }, u"no list opens"_s);
        auto *list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        REQUIRE(list);
        hand.click(list->viewport(), list->visualRect(list->model()->index(row, 0)).center());
    }

    /// What is marked, as the golden file writes it.
    [[nodiscard]] QStringList marked()
    {
        const auto all = m_desk.workspace().marking().marks(dispatch());
        REQUIRE(all);
        QStringList lines;
        for (const Annotation &mark : *all) {
            const QString begin = mark.span ? QString::number(mark.span->begin()) : QString();
            const QString end = mark.span ? QString::number(mark.span->end()) : QString();
            lines << QStringList{begin, end, toName(mark.content.kind), target(mark.content)}.join(u'\t');
        }
        lines.sort();
        return lines;
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
        const QStringList have = marked();
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
    [[nodiscard]] QString target(const AnnotationContent &content)
    {
        if (content.kind == AnnotationKind::Coding)
            return m_desk.workspace().codebook().load(content.code).value_or(Code()).key;
        if (content.kind == AnnotationKind::Date) {
            const QString from = content.date->from().toString(Qt::ISODate);
            const QString to = content.date->to().toString(Qt::ISODate);
            return from == to ? from : from + u'/' + to;
        }
        return m_desk.workspace().registry().load(content.entity).value_or(Entity()).name;
    }

    ShellDesk m_desk;

public:
    Hand hand;
};

QString reception()
{
    return testData(u"annotating/reception.txt"_s);
}

QString goldenReception()
{
    return testData(u"annotating/reception.golden.tsv"_s);
}

} // namespace

TEST_CASE("a dispatch is marked completely by keys and mouse, with few actions")
{
    AnnotatingDesk desk(reception());
    desk.hand.press(u"F4"_s);
    desk.waitForSuggestions();
    desk.hand.press(u"Ctrl+Return"_s);
    desk.waitForNoSuggestions();
    desk.drag(u"Осенний форум Иссык-Куля"_s);
    desk.hand.press(u"8"_s);
    desk.hand.press(u"Escape"_s);
    desk.hand.press(u"Shift+2"_s);
    desk.hand.press(u"Shift+F2"_s);
    desk.hand.press(u"Down"_s);
    desk.hand.press(u"Return"_s);
    desk.hand.press(u"F5"_s);
    desk.check(goldenReception());
}

TEST_CASE("a dispatch is marked completely by the mouse alone")
{
    AnnotatingDesk desk(reception());
    desk.clickFirstRow();
    desk.waitForSuggestions();
    desk.hand.click(u"suggestionAcceptAllButton"_s);
    desk.waitForNoSuggestions();
    desk.drag(u"Осенний форум Иссык-Куля"_s);
    desk.hand.click(u"popupType8"_s);
    desk.clickSentence(u"пригласил"_s);
    desk.hand.click(u"favourite2Button"_s);
    desk.hand.click(u"showAllCodes"_s);
    desk.clickListed(0);
    desk.hand.click(u"progressDoneNextButton"_s);
    CHECK(desk.hand.keys() == 0);
    desk.check(goldenReception());
}

TEST_CASE("a dispatch of an agency is marked completely", "[.real]")
{
    // Its wording is the agency's: file and golden file are named from outside.
    const QString dispatch = qEnvironmentVariable("ELCHI_REAL_DISPATCH");
    const QString golden = qEnvironmentVariable("ELCHI_REAL_GOLDEN");
    if (dispatch.isEmpty() || golden.isEmpty())
        FAIL("ELCHI_REAL_DISPATCH and ELCHI_REAL_GOLDEN name no files.");
    AnnotatingDesk desk(dispatch);
    desk.hand.press(u"F4"_s);
    desk.waitForSuggestions();
    desk.hand.press(u"Ctrl+Return"_s);
    desk.waitForNoSuggestions();
    desk.clickSentence(u"товарооборота"_s);
    desk.hand.press(u"Shift+2"_s);
    desk.hand.press(u"Shift+F2"_s);
    desk.hand.press(u"Down"_s);
    desk.hand.press(u"Return"_s);
    desk.hand.press(u"F5"_s);
    desk.check(golden);
}
