// SPDX-License-Identifier: GPL-3.0-or-later
// Drags as the X server sends them: what Qt does with a drag and drop there, no event of a test shows.
#include "shelldesk.h"

#include "reader/readerview.h"
#include "shell/readingplace.h"
#include "shell/workspaceview.h"
#include "workspace/codebook.h"
#include "workspace/library.h"
#include "workspace/marking.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QProcess>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>
#include <algorithm>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

/// A dispatch in the real window, and a mouse.
class DraggingDesk
{
public:
    DraggingDesk()
    {
        REQUIRE(QGuiApplication::platformName() == u"xcb"_s);
        m_desk.window().move(0, 0);
        m_desk.window().resize(1300, 720); // some of the screen is bare
        REQUIRE(m_desk.window().createWorkspace(m_desk.path(u"dragging.elchi"_s)));
        const QString text =
            m_desk.write(u"visit.txt"_s,
                         "Бишкек, 12.03.25. /Кабар/. Посол Японии прибыл в Ош. Он открыл выставку картин и "
                         "осмотрел новый мост.");
        auto import = m_desk.workspace().library().import({text}, {});
        REQUIRE(QTest::qWaitFor([&] { return import.isFinished() && m_desk.listed() == 1; }));
        m_desk.openRow(0);
        m_view = m_desk.child<ReaderView>(u"readerText"_s);
        // Until the pane has its size and the suggestions are drawn, the lines move.
        REQUIRE(QTest::qWaitFor([this] { return !m_view->marks().isEmpty(); }));
    }

    /// Presses, moves in steps and lets go, at places of the screen, all through the server.
    void drag(QPoint from, QPoint to)
    {
        QStringList acts;
        const auto moveTo = [&acts](QPoint at) {
            acts << u"mousemove"_s << QString::number(at.x()) << QString::number(at.y());
        };
        moveTo(from);
        acts << u"mousedown"_s << u"1"_s;
        constexpr int steps = 6;
        for (int step = 1; step <= steps; ++step)
            moveTo(from + (to - from) * step / steps);
        acts << u"mouseup"_s << u"1"_s;
        QProcess hand;
        hand.start(u"xdotool"_s, acts);
        REQUIRE(QTest::qWaitFor([&hand] { return hand.state() == QProcess::NotRunning; }));
        REQUIRE(hand.exitCode() == 0);
    }

    [[nodiscard]] TextRange rangeOf(const QString &wanted) const
    {
        const int begin = int(m_view->text().indexOf(wanted));
        REQUIRE(begin >= 0);
        return {begin, begin + int(wanted.size())};
    }
    [[nodiscard]] QPoint onWord(const QString &wanted) const
    {
        return m_view->viewport()->mapToGlobal(m_view->pointOf(rangeOf(wanted).begin + 1));
    }
    [[nodiscard]] QPoint onCode(const QString &name)
    {
        auto *list = m_desk.child<QAbstractItemView>(u"codeListRows"_s);
        const QModelIndexList found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, name);
        REQUIRE(found.size() == 1);
        list->scrollTo(found.first(), QAbstractItemView::PositionAtCenter);
        for (QWidget *above = list->parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(list);
        }
        return list->viewport()->mapToGlobal(list->visualRect(found.first()).center());
    }
    [[nodiscard]] QPoint onFavourite(int number)
    {
        auto *button = m_desk.child<QToolButton>(u"favourite%1Button"_s.arg(number));
        return button->mapToGlobal(button->rect().center());
    }

    /// Whether the words carry a coding; waits for it.
    [[nodiscard]] bool isCoded(const QString &wanted, const QString &key)
    {
        const auto code = m_desk.workspace().codebook().codes();
        REQUIRE(code);
        const auto found = std::ranges::find(*code, key, &Code::key);
        REQUIRE(found != code->end());
        return QTest::qWaitFor([&] {
            const auto marks = m_desk.workspace().marking().marks(place().current());
            return marks && std::ranges::any_of(*marks, [&](const Annotation &mark) {
                       return mark.quote == wanted && mark.content.code == found->id;
                   });
        });
    }
    [[nodiscard]] bool isMarked(const QString &wanted)
    {
        return QTest::qWaitFor([&] {
            const auto marks = m_desk.workspace().marking().marks(place().current());
            return marks && std::ranges::contains(*marks, wanted, &Annotation::quote);
        });
    }
    void select(const QString &wanted)
    {
        const TextRange range = rangeOf(wanted);
        const QPoint from = m_view->viewport()->mapToGlobal(m_view->pointOf(range.begin));
        const QPoint to = m_view->viewport()->mapToGlobal(m_view->pointOf(range.end - 1));
        drag(from, to);
        REQUIRE(QTest::qWaitFor([&] { return m_view->selectedText() == wanted; }));
    }
    [[nodiscard]] ReaderView &view() { return *m_view; }

private:
    [[nodiscard]] ReadingPlace &place() { return m_desk.window().view()->reading(); }

    ShellDesk m_desk;
    ReaderView *m_view = nullptr;
};

} // namespace

TEST_CASE("words are selected and the ends of their mark are dragged with the mouse of an X server",
          "[.x-server]")
{
    DraggingDesk desk;
    desk.select(u"новый"_s);
    QTest::keyClick(&desk.view(), Qt::Key_6);
    REQUIRE(desk.isMarked(u"новый"_s));
    const auto onHandle = [&](bool atEnd) {
        return desk.view().viewport()->mapToGlobal(desk.view().handlePoint(atEnd));
    };
    desk.drag(onHandle(true), desk.onWord(u"мост"_s));
    CHECK(desk.isMarked(u"новый мост"_s));
    desk.drag(onHandle(false), desk.onWord(u"осмотрел"_s));
    CHECK(desk.isMarked(u"осмотрел новый мост"_s));
}

TEST_CASE(
    "a code is dragged from the codebook and from the favourites onto selected words and onto a sentence",
    "[.x-server]")
{
    DraggingDesk desk;
    desk.select(u"выставку картин"_s);
    desk.drag(desk.onCode(u"Culture, sport and media"_s), desk.onWord(u"картин"_s));
    CHECK(desk.isCoded(u"выставку картин"_s, u"culture"_s));
    QTest::keyClick(&desk.view(), Qt::Key_Escape);
    desk.drag(desk.onFavourite(1), desk.onWord(u"прибыл"_s));
    CHECK(desk.isCoded(u"Посол Японии прибыл в Ош."_s, u"energy"_s));
}

TEST_CASE("selected words are dragged onto a code of the codebook and onto a favourite", "[.x-server]")
{
    DraggingDesk desk;
    desk.select(u"выставку картин"_s);
    desk.drag(desk.onWord(u"картин"_s), desk.onCode(u"Culture, sport and media"_s));
    CHECK(desk.isCoded(u"выставку картин"_s, u"culture"_s));
    desk.select(u"новый мост"_s);
    desk.drag(desk.onWord(u"новый"_s), desk.onFavourite(2));
    CHECK(desk.isCoded(u"новый мост"_s, u"mining"_s));
}

TEST_CASE(
    "words that are dragged away and let go where nothing takes them, or outside of the window, stay selected",
    "[.x-server]")
{
    DraggingDesk desk;
    desk.select(u"выставку картин"_s);
    desk.drag(desk.onWord(u"картин"_s), desk.onWord(u"Посол"_s));
    CHECK(desk.view().selectedText() == u"выставку картин"_s);
    desk.drag(desk.onWord(u"картин"_s), {1340, 750});
    CHECK(desk.view().selectedText() == u"выставку картин"_s);
    // The mouse is free again: the next drag selects, once the palette does not stand over the words.
    QTest::keyClick(&desk.view(), Qt::Key_Escape);
    desk.select(u"новый мост"_s);
}
