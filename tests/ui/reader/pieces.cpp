// SPDX-License-Identifier: GPL-3.0-or-later
#include "openreader.h"

#include "reader/readerlayout.h"
#include "workspace/findings.h"

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

struct PieceReader : OpenReader
{
    PieceReader() { openText(u"Посол Японии сказал, что министр здравоохранения и науки прибыл в Ош."_s); }
    void addPiece(const QString &words) const
    {
        const TextRange range = rangeOf(words);
        QWidget *port = view->viewport();
        const QPoint from = view->pointOf(range.begin);
        const QPoint to = view->pointOf(range.end - 1);
        QTest::mousePress(port, Qt::LeftButton, Qt::ShiftModifier, from);
        for (const QPoint at : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, port->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             Qt::ShiftModifier);
            QCoreApplication::sendEvent(port, &move);
        }
        QTest::mouseRelease(port, Qt::LeftButton, Qt::ShiftModifier, to);
    }
};

} // namespace

TEST_CASE("a second piece that is selected with Shift makes one mark with a gap")
{
    const PieceReader reader;
    const qsizetype before = reader.marks().size();
    reader.select(u"министр"_s);
    reader.addPiece(u"науки"_s);
    CHECK(reader.view->selectedText() == u"министр науки"_s);
    QTest::keyClick(reader.view, Qt::Key_2);
    if (reader.marks().size() == before)
        QTest::keyClick(reader.view, Qt::Key_Return); // similar offices are known
    REQUIRE(reader.marks().size() == before + 1);
    const auto mark = reader.markOn(u"министр здравоохранения и науки"_s);
    REQUIRE(mark);
    REQUIRE(mark->gaps.size() == 1);
    CHECK(markedWords(*mark) == u"министр … науки"_s);
    CHECK(reader.entity(mark->content.entity).name == u"министр науки"_s);
    REQUIRE(reader.workspace->history().undo());
    CHECK(reader.marks().size() == before);
    REQUIRE(reader.workspace->history().redo());
    CHECK(reader.markOn(u"министр здравоохранения и науки"_s)->gaps == mark->gaps);
}

TEST_CASE("a mark in pieces is listed once, with its own words, and is sound")
{
    const PieceReader reader;
    reader.select(u"министр"_s);
    reader.addPiece(u"науки"_s);
    QTest::keyClick(reader.view, Qt::Key_2, Qt::ShiftModifier);
    const auto codes = reader.workspace->codebook().codes();
    Filter filter;
    auto mentions = reader.workspace->findings().codeMentions(filter);
    REQUIRE(QTest::qWaitFor([&] { return mentions.isFinished(); }));
    REQUIRE(mentions.result());
    REQUIRE(mentions.result()->size() == 1);
    CHECK(mentions.result()->first().quote == u"министр … науки"_s);
    const auto faults = reader.workspace->verify();
    REQUIRE(faults);
    CHECK(faults->isEmpty());
}

TEST_CASE("the keyboard keeps a piece and selects a further one")
{
    const PieceReader reader;
    reader.select(u"министр"_s);
    QTest::keyClick(reader.view, Qt::Key_Space, Qt::ShiftModifier);
    QTest::keyClick(reader.view, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(reader.view, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(reader.view, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(reader.view, Qt::Key_Right,
                    Qt::KeyboardModifiers(Qt::ControlModifier) | Qt::ShiftModifier);
    CHECK(reader.view->selectedText() == u"министр науки"_s);
    QTest::keyClick(reader.view, Qt::Key_Escape);
    QTest::keyClick(reader.view, Qt::Key_Escape);
    CHECK(reader.view->selectedText().isEmpty());
}

TEST_CASE("a chosen mark gets a further piece, and moving its end keeps the gap")
{
    const PieceReader reader;
    reader.select(u"министр"_s);
    QTest::keyClick(reader.view, Qt::Key_3, Qt::ShiftModifier);
    const auto first = reader.markOn(u"министр"_s);
    REQUIRE(first);
    reader.addPiece(u"науки"_s);
    auto mark = reader.markOn(u"министр здравоохранения и науки"_s);
    REQUIRE(mark);
    CHECK(mark->id == first->id);
    REQUIRE(mark->gaps.size() == 1);
    QTest::keyClick(reader.view, Qt::Key_Right, Qt::ControlModifier);
    mark = reader.markOn(u"министр здравоохранения и науки прибыл"_s);
    REQUIRE(mark);
    CHECK(markedWords(*mark) == u"министр … науки прибыл"_s);
}

TEST_CASE("the pieces of a mark stand in one lane, joined, and only its own words are its")
{
    ReaderLayout layout;
    const QString text = u"министр здравоохранения и науки прибыл"_s;
    layout.setText(text);
    layout.setWidth(2000);
    const int gap = int(text.indexOf(u" здраво"_s));
    const int on = int(text.indexOf(u"науки"_s));
    const ShownMark mark{.range = {0, on + 5}, .label = u"x"_s, .gaps = {{gap, on}}};
    layout.setMarks({mark});
    const QList<MarkPiece> pieces = layout.lineAt(0).pieces;
    REQUIRE(pieces.size() == 3);
    CHECK((pieces[0].lane == pieces[1].lane && pieces[1].lane == pieces[2].lane));
    CHECK((!pieces[0].joint && pieces[1].joint && !pieces[2].joint));
    CHECK((pieces[0].right == pieces[1].left && pieces[1].right == pieces[2].left));
    CHECK((pieces[0].first && pieces[2].last));
    CHECK(mark.holds(on));
    CHECK_FALSE(mark.holds(gap + 3));
}
