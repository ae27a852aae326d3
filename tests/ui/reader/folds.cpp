// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerlayout.h"
#include "reader/readerpane.h"
#include "reader/readerview.h"
#include "support/meetingworkspace.h"
#include "support/printing.h"
#include "support/showing.h"
#include "workspace/history.h"
#include "workspace/library.h"
#include "workspace/marking.h"

#include <QAction>
#include <QElapsedTimer>
#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"Бишкек, 29.01.25. /Кабар/. Посол Японии посетил Ош.\n"
                     "Читайте также: Форум в Оше\n"
                     "\n"
                     "Фото: пресс-служба посла\n"
                     "Посол посетил и школу.\n"
                     "Подписывайтесь на нас"_s;

TextRange rangeOf(const QString &words, const QString &in = text)
{
    const int begin = int(in.indexOf(words));
    REQUIRE(begin >= 0);
    return {begin, begin + int(words.size())};
}

/// A dispatch with boilerplate in the middle and at the end, open in the reader.
struct FoldedDispatch : MeetingWorkspace
{
    FoldedDispatch() : pane(*workspace)
    {
        const auto added = workspace->library().add(
            {.bytes = text.toUtf8(), .text = text, .encoding = u"UTF-8"_s, .sourcePath = {}, .fields = {}});
        REQUIRE(added);
        folded = added->dispatch;
        pane.resize(900, 600);
        REQUIRE(showActive(&pane));
        pane.open(folded);
        view = pane.findChild<ReaderView *>();
        view->setFocus();
    }

    void press(int fold) const
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->foldPoint(fold));
    }
    [[nodiscard]] bool isOpen(int fold) const { return view->folds().at(fold).open; }
    /// A mark on words without a letter outside the BMP.
    void mark(const QString &words) const
    {
        const TextRange range = rangeOf(words);
        REQUIRE(workspace->marking().mark(folded, TextSpan(range.begin, range.end),
                                          {.kind = AnnotationKind::Mention, .entity = ambassador}));
    }

    DispatchId folded;
    ReaderPane pane;
    ReaderView *view = nullptr;
};

} // namespace

TEST_CASE("boilerplate lines that follow each other are one fold, closed at first, which says how long it is")
{
    const FoldedDispatch reader;
    REQUIRE(reader.view->folds().size() == 2);
    const TextRange first{rangeOf(u"Читайте"_s).begin, rangeOf(u"служба посла"_s).end};
    CHECK(reader.view->folds().first() == ShownFold{.range = first, .letters = 26 + 24, .open = false});
    CHECK(reader.view->text() == text);
    CHECK(reader.view->isFoldedAway(rangeOf(u"Форум"_s)));
    CHECK_FALSE(reader.view->isFoldedAway(rangeOf(u"школу"_s)));
    CHECK(reader.view->accessibleDescription() ==
          u"Boilerplate: 50 letter(s) – show; Boilerplate: 21 letter(s) – show"_s);
}

TEST_CASE("a click on the line of a fold shows what it hides and hides it again, and nothing else moves")
{
    const FoldedDispatch reader;
    const QPoint before = reader.view->pointOf(0);
    const QPoint behind = reader.view->pointOf(rangeOf(u"школу"_s).begin);
    reader.press(0);
    CHECK(reader.isOpen(0));
    CHECK_FALSE(reader.isOpen(1));
    CHECK(reader.view->pointOf(0) == before);
    CHECK(reader.view->pointOf(rangeOf(u"школу"_s).begin).y() > behind.y());
    CHECK(reader.view->accessibleDescription().contains(u"50 letter(s) – hide"_s));
    reader.press(0);
    CHECK_FALSE(reader.isOpen(0));
    CHECK(reader.view->pointOf(rangeOf(u"школу"_s).begin) == behind);
}

TEST_CASE("F9 shows all boilerplate and hides it again")
{
    const FoldedDispatch reader;
    QTest::keyClick(reader.view, Qt::Key_F9);
    CHECK((reader.isOpen(0) && reader.isOpen(1)));
    QTest::keyClick(reader.view, Qt::Key_F9);
    CHECK_FALSE((reader.isOpen(0) || reader.isOpen(1)));
}

TEST_CASE("the caret stops at the line of a fold, Space shows it, and the arrows go over what is hidden")
{
    const FoldedDispatch reader;
    reader.view->setSelection({rangeOf(u"Ош."_s).end, rangeOf(u"Ош."_s).end});
    QTest::keyClick(reader.view, Qt::Key_Right); // the fold's line
    QTest::keyClick(reader.view, Qt::Key_Right); // behind it
    QTest::keyClick(reader.view, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(reader.view->selectedText() == u"П"_s);
    CHECK(reader.view->selection().begin == rangeOf(u"Посол посетил"_s).begin);
    QTest::keyClick(reader.view, Qt::Key_Escape);
    QTest::keyClick(reader.view, Qt::Key_Up);
    QTest::keyClick(reader.view, Qt::Key_Space);
    CHECK(reader.isOpen(0));
    QTest::keyClick(reader.view, Qt::Key_Down);
    QTest::keyClick(reader.view, Qt::Key_Down);
    QTest::keyClick(reader.view, Qt::Key_Home);
    QTest::keyClick(reader.view, Qt::Key_End, Qt::ShiftModifier);
    CHECK(reader.view->selectedText() == u"Фото: пресс-служба посла"_s);
}

TEST_CASE("walking down and up with the arrows reaches both ends of a text with folds")
{
    const FoldedDispatch reader;
    QTest::keyClick(reader.view, Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(reader.view, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(reader.view->selection() == TextRange{0, int(text.size())});
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(reader.view, Qt::Key_Up, Qt::ShiftModifier);
    CHECK(reader.view->selection().isEmpty());
}

TEST_CASE("a passage that is searched for unfolds what hides it")
{
    FoldedDispatch reader;
    const TextRange hit = rangeOf(u"Форум"_s);
    reader.pane.reveal(TextSpan(hit.begin, hit.end));
    CHECK(reader.isOpen(0));
    CHECK(reader.view->selectedText() == u"Форум"_s);
}

TEST_CASE("a mark inside unfolds, at once and when the dispatch is opened again, but not against the hand")
{
    FoldedDispatch reader;
    reader.mark(u"Форум"_s);
    CHECK(reader.isOpen(0));
    CHECK_FALSE(reader.isOpen(1));
    reader.press(0);
    reader.mark(u"школу"_s);
    CHECK_FALSE(reader.isOpen(0));
    reader.pane.open(reader.dispatch);
    reader.pane.open(reader.folded);
    CHECK(reader.isOpen(0));
}

TEST_CASE("what was shown is still shown when the dispatch is opened again")
{
    FoldedDispatch reader;
    reader.press(1);
    reader.pane.open(reader.dispatch);
    CHECK(reader.view->folds().isEmpty());
    reader.pane.open(reader.folded);
    CHECK_FALSE(reader.isOpen(0));
    CHECK(reader.isOpen(1));
}

TEST_CASE("suggestions that nobody sees are not accepted with the others")
{
    const FoldedDispatch reader;
    const auto suggested = [&reader] {
        return std::ranges::count_if(reader.view->marks(),
                                     [](const ShownMark &mark) { return mark.suggested; });
    };
    REQUIRE(QTest::qWaitFor([&] { return suggested() > 0; }));
    const TextRange place = rangeOf(u"Оше"_s);
    REQUIRE(std::ranges::contains(reader.view->marks(), place, &ShownMark::range));
    reader.pane.findChild<QAction *>(u"suggestionAcceptAll"_s)->trigger();
    const auto marks = reader.workspace->marking().marks(reader.folded);
    REQUIRE(marks);
    for (const Annotation &mark : *marks)
        CHECK(mark.quote != u"Оше"_s);
    CHECK_FALSE(reader.isOpen(0));
}

TEST_CASE("a long paragraph that only begins like boilerplate is not folded")
{
    FoldedDispatch reader;
    const QString body = u"Фото и слова: "_s + QString(u"посол говорил о дорогах. "_s).repeated(20);
    const auto added = reader.workspace->library().add(
        {.bytes = body.toUtf8(), .text = body, .encoding = u"UTF-8"_s, .sourcePath = {}, .fields = {}});
    REQUIRE(added);
    reader.pane.open(added->dispatch);
    CHECK(reader.view->folds().isEmpty());
}

TEST_CASE("with folds open and closed at random every shown letter is found where it stands")
{
    const bool held = rc::check([] {
        QStringList lines;
        for (int count = *rc::gen::inRange(1, 12); count > 0; --count)
            lines << QString(u"слово "_s).repeated(*rc::gen::inRange(0, 12));
        const QString words = lines.join(u'\n');
        QList<ShownFold> folds;
        int begin = 0;
        for (const QString &line : std::as_const(lines)) {
            if (*rc::gen::inRange(0, 3) == 0 && (folds.isEmpty() || folds.last().range.end + 1 < begin))
                folds << ShownFold{{begin, begin + int(line.size())}, 1, *rc::gen::arbitrary<bool>()};
            begin += int(line.size()) + 1;
        }
        ReaderLayout layout;
        layout.setFont(QFont(u"DejaVu Sans"_s, 12));
        layout.setWidth(200);
        layout.setText(words, folds);
        for (int i = 0; i < folds.size(); ++i) {
            if (*rc::gen::arbitrary<bool>())
                layout.setFoldOpen(i, !layout.folds().at(i).open);
        }
        for (int i = 0; i < words.size(); ++i) {
            const QRectF caret = layout.caretAt(i);
            const int hiding = layout.foldHiding(i);
            RC_ASSERT(layout.foldLineAt(caret.center().y()) == hiding);
            if (hiding < 0 && !words.at(i).isSpace())
                RC_ASSERT(layout.letterAt({caret.left() + 1, caret.center().y()}) == i);
            if (hiding >= 0)
                RC_ASSERT(layout.positionAt(caret.center()) == layout.folds().at(hiding).range.begin);
        }
    });
    CHECK(held);
}

TEST_CASE("a fold above a line of a million letters opens and closes in a moment")
{
    ReaderView view;
    view.resize(900, 700);
    REQUIRE(showActive(&view));
    const QString head = u"Читайте также\n"_s;
    view.setDocument({}, {}, head + QString(u"посол принял гостя "_s).repeated(55'000),
                     {ShownFold{{0, int(head.size()) - 1}, 13, false}});
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i) {
        view.toggleFolds();
        QCoreApplication::processEvents();
    }
    CHECK(timer.elapsed() < 20 * 50);
}
