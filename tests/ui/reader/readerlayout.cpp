// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerlayout.h"

#include "support/printing.h"

#include <QElapsedTimer>
#include <QFontMetricsF>
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

const QString sample = u"Посол Японии в Кыргызстане Хидэки Года посетил Ош.\nЫсык-Көл 😀 форуму өттү."_s;

ReaderLayout layoutOf(const QString &text, qreal width = 560)
{
    ReaderLayout layout;
    layout.setFont(QFont(u"DejaVu Sans"_s, 12));
    layout.setWidth(width);
    layout.setText(text);
    return layout;
}

ShownMark markOn(const QString &text, const QString &words)
{
    const int begin = int(text.indexOf(words));
    return {
        .range = {begin, begin + int(words.size())}, .colour = Qt::red, .label = u"label"_s, .hint = words};
}

} // namespace

TEST_CASE("every letter is found again where it stands")
{
    for (const qreal width : {120.0, 560.0}) {
        ReaderLayout layout = layoutOf(sample, width);
        for (int i = 0; i < sample.size(); ++i) {
            if (sample.at(i).isSpace() || sample.at(i).isLowSurrogate())
                continue;
            const QRectF caret = layout.caretAt(i);
            INFO(i);
            CHECK(layout.positionAt(QPointF(caret.left() + 0.2, caret.center().y())) == i);
            CHECK(layout.letterAt(QPointF(caret.left() + 1, caret.center().y())) == i);
        }
    }
}

TEST_CASE("a line is higher only by the lanes that it needs")
{
    ReaderLayout layout = layoutOf(sample);
    const qreal bare = layout.lineAt(0).height;
    layout.setMarks({markOn(sample, u"Посол Японии в Кыргызстане"_s), markOn(sample, u"Японии"_s),
                     markOn(sample, u"Посол Японии в Кыргызстане Хидэки Года"_s)});
    const PlacedLine marked = layout.lineAt(0);
    REQUIRE(marked.pieces.size() == 3);
    QSet<int> lanes;
    for (const MarkPiece &piece : marked.pieces)
        lanes.insert(piece.lane);
    CHECK(lanes == QSet<int>{0, 1, 2});
    CHECK(marked.height > bare + 3 * layout.laneHeight() - 1);
    CHECK(layout.lineAt(int(sample.size()) - 1).height == bare);
    layout.setMarks({});
    CHECK(layout.lineAt(0).height == bare);
}

TEST_CASE("a mark over two lines has a piece on each and its label on the first")
{
    ReaderLayout layout = layoutOf(sample, 160);
    layout.setMarks({markOn(sample, u"Японии в Кыргызстане Хидэки Года"_s)});
    int labels = 0;
    int pieces = 0;
    for (const PlacedLine &line : layout.linesBetween(0, layout.height())) {
        for (const MarkPiece &piece : line.pieces) {
            ++pieces;
            labels += piece.label.isEmpty() ? 0 : 1;
            CHECK(piece.first == !piece.label.isEmpty());
            CHECK(piece.right > piece.left);
        }
    }
    CHECK(pieces >= 2);
    CHECK(labels == 1);
}

TEST_CASE("labels stay inside the column")
{
    ReaderLayout layout = layoutOf(sample, 300);
    QList<ShownMark> marks{markOn(sample, u"Ош"_s), markOn(sample, u"Года"_s), markOn(sample, u"Посол"_s)};
    for (ShownMark &mark : marks)
        mark.label = u"информационные технологии"_s;
    layout.setMarks(marks);
    const QFontMetricsF metrics(layout.labelFont());
    for (const PlacedLine &line : layout.linesBetween(0, layout.height())) {
        for (const MarkPiece &piece : line.pieces) {
            CHECK(piece.labelLeft >= 0);
            CHECK(piece.labelLeft + metrics.horizontalAdvance(piece.label) <= 300.5);
        }
    }
}

TEST_CASE("a million letters without a line end cost no more than what is seen")
{
    QElapsedTimer timer;
    timer.start();
    ReaderLayout layout = layoutOf(QString(1'000'000, u'ы'));
    const QList<PlacedLine> lines = layout.linesBetween(0, 900);
    CHECK(lines.size() > 10);
    CHECK(layout.height() > 100'000);
    CHECK(timer.elapsed() < 1000);
    const PlacedLine last = layout.lineAt(999'999);
    CHECK(last.range.contains(999'999));
    CHECK(timer.elapsed() < 2000);
}

TEST_CASE("an empty text has a line for the caret and no letter")
{
    ReaderLayout layout = layoutOf(QString());
    CHECK(layout.height() > 0);
    CHECK(layout.positionAt({10, 10}) == 0);
    CHECK(layout.letterAt({10, 10}) == -1);
}
