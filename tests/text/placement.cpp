// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/placement.h"

#include <QStringList>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

const QString old = u"Бишкек, 12.03.25. /Кабар/. Министр принял посла Японии. Посол Японии передал письмо. "
                    "На работы дадут 14 миллионов сомов. Встреча прошла 3 февраля."_s;

/// The first place of the words after `from`.
TextSpan spanOf(const QString &text, const QString &words, const QString &from = {})
{
    const qsizetype at = text.indexOf(words, text.indexOf(from));
    REQUIRE(at >= 0);
    return *OffsetMap(text).spanOf(at, at + words.size());
}

Placement placed(const QString &newer, TextSpan mark)
{
    return placedIn(OffsetMap(newer), OffsetMap(old), {mark}).first();
}

QString wordsAt(const QString &text, const Placement &placement)
{
    return placement.span ? OffsetMap(text).mid(*placement.span) : QString();
}

/// A mark with its surroundings as text.
QString windowOf(const OffsetMap &text, TextSpan mark)
{
    return text.mid({std::max(0, mark.begin() - contextLength), mark.end() + contextLength});
}

/// What has that window in the newer text stands there: its beginning is cut at the beginning of the older.
bool hasWindow(const OffsetMap &newer, const OffsetMap &older, TextSpan mark, TextSpan there)
{
    const int before = std::min(mark.begin(), contextLength);
    const QString window = windowOf(older, mark);
    const int begin = there.begin() - before;
    return begin >= 0 && newer.text().mid(newer.toUtf16(begin)).startsWith(window);
}

qsizetype countOf(const QString &words, const QString &text)
{
    qsizetype count = 0;
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
        ++count;
    return count;
}

QStringList randomSentences()
{
    const QStringList words{u"посол"_s, u"принял"_s, u"Японии"_s, u"2025"_s, u"«Кабар»"_s, u"🇰🇬"_s};
    QStringList sentences;
    for (int count = *rc::gen::inRange(1, 9); count > 0; --count) {
        QStringList sentence;
        for (int length = *rc::gen::inRange(1, 8); length > 0; --length)
            sentence << words[*rc::gen::inRange<qsizetype>(0, words.size())];
        sentences << sentence.join(u' ');
    }
    return sentences;
}

/// Sentences go, come, change and move.
QStringList edited(QStringList sentences)
{
    for (int edits = *rc::gen::inRange(0, 5); edits > 0; --edits) {
        const auto at = *rc::gen::inRange<qsizetype>(0, sentences.size());
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            sentences.insert(at, u"новость"_s);
            break;
        case 1:
            sentences.move(at, *rc::gen::inRange<qsizetype>(0, sentences.size()));
            break;
        case 2:
            sentences[at].replace(u"посол"_s, u"гость"_s);
            break;
        default:
            if (sentences.size() > 1)
                sentences.removeAt(at);
        }
    }
    return sentences;
}

QList<TextSpan> randomMarks(const OffsetMap &text)
{
    QList<TextSpan> marks;
    for (int count = *rc::gen::inRange(1, 8); count > 0; --count) {
        const int begin = *rc::gen::inRange(0, text.length());
        const int end = *rc::gen::inRange(begin + 1, std::min(begin + 12, text.length()) + 1);
        marks << TextSpan(begin, end);
    }
    return marks;
}

} // namespace

TEST_CASE("in the same text every mark stands where it stood")
{
    const auto placement = placed(old, spanOf(old, u"Японии"_s, u"Посол"_s));
    CHECK(placement == Placement{Standing::Same, spanOf(old, u"Японии"_s, u"Посол"_s)});
}

TEST_CASE("what comes before moves a mark along and it stands the same")
{
    const QString newer = u"ИСПРАВЛЕНО. "_s + old;
    const auto placement = placed(newer, spanOf(old, u"Бишкек"_s));
    CHECK(placement == Placement{Standing::Same, spanOf(newer, u"Бишкек"_s)});
}

TEST_CASE("a sentence that stands elsewhere takes its marks with it, however often their words stand there")
{
    const QString sentence = u"На приёме посол передал письмо от имени правительства Японии и её послов. "_s;
    const QString before = old + u' ' + old + u' ' + sentence;
    const QString after = sentence + old + u' ' + old + u" Японии, Японии."_s;
    const TextSpan mark = spanOf(before, u"правительства"_s);
    const auto placement = placedIn(OffsetMap(after), OffsetMap(before), {mark}).first();
    CHECK(placement == Placement{Standing::Moved, spanOf(after, u"правительства"_s)});
}

TEST_CASE("a mark beside a changed word has the same words in other surroundings")
{
    const QString newer = QString(old).replace(u"14"_s, u"41"_s);
    const auto placement = placed(newer, spanOf(old, u"сомов"_s));
    CHECK(placement == Placement{Standing::SameWords, spanOf(newer, u"сомов"_s)});
}

TEST_CASE("a mark on a changed word is shown with what came in its place")
{
    const QString newer = QString(old).replace(u"14 миллионов"_s, u"41 миллион"_s);
    const auto placement = placed(newer, spanOf(old, u"14 миллионов сомов"_s));
    CHECK(placement.standing == Standing::Changed);
    CHECK(wordsAt(newer, placement) == u"41 миллион сомов"_s);
    CHECK(wordsAt(newer, placed(newer, spanOf(old, u"14"_s))) == u"41"_s);
}

TEST_CASE("of a change that a mark reaches into it takes as many words as it covered")
{
    const QString newer = QString(old).replace(u"Встреча прошла 3"_s, u"Встреча 5"_s);
    CHECK(wordsAt(newer, placed(newer, spanOf(old, u"3 февраля"_s))) == u"5 февраля"_s);
    const QString gone = QString(old).replace(u"сомов. Встреча"_s, u"сомов. Беседа, как и приём,"_s);
    CHECK(wordsAt(gone, placed(gone, spanOf(old, u"Встреча прошла"_s))).endsWith(u" прошла"_s));
}

TEST_CASE("a mark on words that left cannot be placed")
{
    const QString newer = QString(old).remove(u" Посол Японии передал письмо."_s);
    CHECK(placed(newer, spanOf(old, u"письмо"_s)) == Placement{});
    CHECK(placed({}, spanOf(old, u"письмо"_s)) == Placement{});
}

TEST_CASE("a part of a changed word cannot be placed, nor does a mark grow into a passage")
{
    const QString newer = QString(old).replace(u"миллионов"_s, u"тысяч"_s);
    CHECK(placed(newer, spanOf(old, u"лион"_s)).standing == Standing::Nowhere);
    const QString passage = QString(old).replace(u"14"_s, QStringList(40, u"слово"_s).join(u'-'));
    CHECK(placed(passage, spanOf(old, u"14"_s)).standing == Standing::Nowhere);
}

TEST_CASE("a mark whose words and surroundings stand unchanged is always placed on them")
{
    const bool held = rc::check([] {
        const QStringList sentences = randomSentences();
        const OffsetMap older(sentences.join(u". "_s));
        const OffsetMap newer(edited(sentences).join(u". "_s));
        const auto marks = randomMarks(older);
        const auto placements = placedIn(newer, older, marks);
        RC_ASSERT(placements.size() == marks.size());
        for (qsizetype i = 0; i < marks.size(); ++i) {
            const QString window = windowOf(older, marks[i]);
            if (countOf(window, newer.text()) < countOf(window, older.text()))
                continue;
            RC_ASSERT(standsExactly(placements[i].standing));
            RC_ASSERT(newer.mid(*placements[i].span) == older.mid(marks[i]));
            RC_ASSERT(hasWindow(newer, older, marks[i], *placements[i].span));
        }
    });
    CHECK(held);
}

TEST_CASE("marks on the same words in the same surroundings never change places, and none takes another's")
{
    const bool held = rc::check([] {
        const QStringList sentences = randomSentences();
        const OffsetMap older(sentences.join(u". "_s));
        const OffsetMap newer(edited(sentences).join(u". "_s));
        const auto marks = randomMarks(older);
        const auto placements = placedIn(newer, older, marks);
        for (qsizetype i = 0; i < marks.size(); ++i) {
            for (qsizetype j = 0; j < marks.size(); ++j) {
                if (!placements[i].span || !placements[j].span || marks[i] == marks[j])
                    continue;
                RC_ASSERT(placements[i].span != placements[j].span);
                const bool alike =
                    windowOf(older, marks[i]) == windowOf(older, marks[j]) &&
                    older.mid(marks[i]) == older.mid(marks[j]) &&
                    std::min(marks[i].begin(), contextLength) == std::min(marks[j].begin(), contextLength);
                if (alike && standsExactly(placements[i].standing) && standsExactly(placements[j].standing))
                    RC_ASSERT((marks[i] < marks[j]) == (*placements[i].span < *placements[j].span));
            }
        }
    });
    CHECK(held);
}

TEST_CASE("in sentences that change places every mark stays with its own, though all are on the same word")
{
    const bool held = rc::check([] {
        const int count = *rc::gen::inRange(2, 12);
        QStringList sentences;
        for (int i = 0; i < count; ++i)
            sentences
                << u"В день номер %1 этого месяца сюда приехал посол и в зале номер %1 говорил о делах"_s.arg(
                       i);
        QStringList shuffled = sentences;
        for (int moves = *rc::gen::inRange(0, 6); moves > 0; --moves)
            shuffled.move(*rc::gen::inRange<qsizetype>(0, count), *rc::gen::inRange<qsizetype>(0, count));
        const QString before = sentences.join(u". "_s);
        const QString after = shuffled.join(u". "_s);
        QList<TextSpan> marks;
        for (int i = 0; i < count; ++i)
            marks << spanOf(before, u"посол"_s, sentences[i]);
        const auto placements = placedIn(OffsetMap(after), OffsetMap(before), marks);
        for (int i = 0; i < count; ++i)
            RC_ASSERT(placements[i].span == spanOf(after, u"посол"_s, sentences[i]));
    });
    CHECK(held);
}

TEST_CASE("a long line with hundreds of marks is placed in a moment")
{
    QStringList words;
    for (int i = 0; i < 60'000; ++i)
        words << u"слово%1"_s.arg(i);
    const OffsetMap older(words.join(u' '));
    words.move(100, 50'000);
    const OffsetMap newer(words.join(u' '));
    QList<TextSpan> marks;
    for (int i = 0; i < 500; ++i)
        marks << spanOf(older.text(), u"слово%1"_s.arg(i * 100 + 50));
    const auto placements = placedIn(newer, older, marks);
    CHECK(
        std::ranges::all_of(placements, [](const Placement &one) { return one.standing == Standing::Same; }));
}
