// SPDX-License-Identifier: GPL-3.0-or-later
#include "openreader.h"

using namespace elchi;
using namespace Qt::StringLiterals;

TEST_CASE("what somebody is quoted with is offered with its speaker, and accepted with it")
{
    OpenReader reader;
    reader.openText(
        u"Посол Японии Кэнтаро Мори посетил Ош. «Мы построим здесь новую школу», — сказал Кэнтаро Мори."_s);
    const QString words = u"Мы построим здесь новую школу"_s;
    const auto offered = std::ranges::find(reader.view->marks(), reader.rangeOf(words), &ShownMark::range);
    REQUIRE(offered != reader.view->marks().end());
    CHECK(offered->suggested);
    CHECK(offered->label == u"quote: Кэнтаро Мори"_s);
    reader.click(words);
    QTest::keyClick(reader.view, Qt::Key_Return);
    const auto mark = reader.markOn(words);
    REQUIRE(mark);
    CHECK(mark->content.kind == AnnotationKind::Quote);
    CHECK(mark->content.entity == reader.ambassador);
    CHECK(mark->suggested);
    const auto shown = std::ranges::find(reader.view->marks(), reader.rangeOf(words), &ShownMark::range);
    CHECK((shown->label == u"quote: Кэнтаро Мори"_s && !shown->suggested));
    REQUIRE(QTest::qWaitFor([&] { return reader.suggestions() > 0; }));
    CHECK(std::ranges::count(reader.view->marks(), reader.rangeOf(words), &ShownMark::range) == 1);
}

TEST_CASE("a word is double-clicked and a digit makes it a new place")
{
    const OpenReader reader;
    reader.doubleClick(u"Бишкек"_s);
    CHECK(reader.view->selectedText() == u"Бишкек"_s);
    CHECK(reader.palette()->isVisible());
    QTest::keyClick(reader.view, Qt::Key_5);
    const auto mark = reader.markOn(u"Бишкек"_s);
    REQUIRE(mark);
    CHECK(reader.entity(mark->content.entity).type == EntityType::Place);
    CHECK_FALSE(reader.palette()->isVisible());
}

TEST_CASE("letters typed at the selection find a known name, and Enter takes it")
{
    const OpenReader reader;
    reader.select(u"Посол сообщил"_s);
    typeWords(reader.view, u"Кэнтаро"_s);
    REQUIRE(reader.palette()->text() == u"Кэнтаро"_s);
    QTest::keyClick(reader.palette(), Qt::Key_Return);
    const auto mark = reader.markOn(u"Посол сообщил"_s);
    REQUIRE(mark);
    CHECK(mark->content.entity == reader.ambassador);
}

TEST_CASE("Shift and the arrows select, a digit marks what is selected")
{
    const OpenReader reader;
    reader.click(u"Посол сообщил"_s);
    QTest::keyClick(reader.view, Qt::Key_Home);
    QTest::keyClick(reader.view, Qt::Key_Right, Qt::ShiftModifier);
    REQUIRE_FALSE(reader.view->selectedText().isEmpty());
    const QString words = reader.view->selectedText();
    const qsizetype before = reader.marks().size();
    QTest::keyClick(reader.view, Qt::Key_8);
    CHECK(reader.marks().size() == before + 1);
    CHECK(reader.markOn(words));
}

TEST_CASE("the handle of a chosen mark moves its end alone")
{
    const OpenReader reader;
    reader.click(u"Юкио Сато"_s);
    const auto before = reader.markOn(u"Юкио Сато"_s);
    REQUIRE(before);
    REQUIRE(reader.view->selectedMark() >= 0);
    const TextRange date = reader.rangeOf(u"3 февраля"_s);
    reader.drag(reader.view->handlePoint(true), reader.view->pointOf(date.end - 1));
    const auto after = reader.markOn(u"Юкио Сато 3 февраля"_s);
    REQUIRE(after);
    CHECK(after->id == before->id);
    CHECK(after->span->begin() == before->span->begin());
    CHECK(reader.markOn(u"Кэнтаро Мори"_s));
}

TEST_CASE("a word of one letter is taken wherever in it the drag begins")
{
    const OpenReader reader;
    const TextRange range = reader.rangeOf(u"3 февраля"_s);
    const QPoint middle = reader.view->pointOf(range.begin);
    for (const int aside : {-2, 0, 2}) {
        reader.view->clearSelection(); // else the words would be dragged away
        reader.drag(middle + QPoint(aside, 0), reader.view->pointOf(range.end - 1));
        CHECK(reader.view->selectedText() == u"3 февраля"_s);
    }
}

TEST_CASE("the sector that the words are about stands on top, and Enter takes it")
{
    OpenReader reader;
    reader.openText(u"Стороны обсудили энергетику и информационные технологии."_s);
    const auto codes = reader.workspace->codebook().codes();
    REQUIRE(codes);
    for (const auto &[words, key] :
         {std::pair(u"энергетику"_s, u"energy"_s), std::pair(u"информационные технологии"_s, u"digital"_s)}) {
        reader.select(words);
        QTest::keyClick(reader.view, Qt::Key_Return);
        const auto mark = reader.markOn(words);
        REQUIRE(mark);
        const auto code = std::ranges::find(*codes, mark->content.code, &Code::id);
        REQUIRE(code != codes->end());
        CHECK(code->key == key);
        reader.view->clearSelection();
    }
}

TEST_CASE("what is marked by hand has the name and country that are suggested for it")
{
    OpenReader reader;
    reader.openText(u"Касымалиев встретился с послом Японии в Кыргызстане Такеши Мориокой."_s);
    reader.select(u"послом Японии в Кыргызстане"_s);
    QTest::keyClick(reader.view, Qt::Key_Return);
    const auto office = reader.markOn(u"послом Японии в Кыргызстане"_s);
    REQUIRE(office);
    CHECK(reader.entity(office->content.entity).type == EntityType::Office);
    CHECK(reader.entity(office->content.entity).country == u"JP"_s);
    reader.select(u"Такеши Мориокой"_s);
    QTest::keyClick(reader.view, Qt::Key_1);
    const auto person = reader.markOn(u"Такеши Мориокой"_s);
    REQUIRE(person);
    CHECK(reader.entity(person->content.entity).name == u"Такеши Мориока"_s);
    CHECK(reader.entity(person->content.entity).country == u"JP"_s);
}

TEST_CASE("a new person that is suggested stands on top, and Enter makes it")
{
    OpenReader reader;
    reader.openText(u"Касымалиев встретился с послом Японии в Кыргызстане Такеши Мориокой."_s);
    reader.select(u"Такеши Мориокой"_s);
    QTest::keyClick(reader.view, Qt::Key_Return);
    const auto person = reader.markOn(u"Такеши Мориокой"_s);
    REQUIRE(person);
    CHECK(reader.entity(person->content.entity).name == u"Такеши Мориока"_s);
    CHECK(reader.entity(person->content.entity).type == EntityType::Person);
}

TEST_CASE("a digit does not double an entity that the words are known to name")
{
    const OpenReader reader;
    const auto known = reader.workspace->registry().find(u"Япония"_s, EntityType::Country, {}, 5);
    REQUIRE(known);
    reader.select(u"Японии"_s);
    QTest::keyClick(reader.view, Qt::Key_4);
    const auto mark = reader.markOn(u"Японии"_s);
    REQUIRE(mark);
    CHECK(mark->content.entity == known->first().entity.id);
}

TEST_CASE("accepting all leaves a sector's word inside of an office's name to be decided on")
{
    OpenReader reader;
    reader.openText(u"Министр энергетики рассказал о сельском хозяйстве."_s);
    QTest::keyClick(reader.view, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(reader.markOn(u"сельском хозяйстве"_s));
    REQUIRE(reader.markOn(u"Министр энергетики"_s));
    CHECK_FALSE(reader.markOn(u"энергетики"_s));
    CHECK(QTest::qWaitFor([&] { return reader.suggestions() == 1; }));
    QTest::keyClick(reader.view, Qt::Key_Tab);
    QTest::keyClick(reader.view, Qt::Key_Return);
    CHECK(reader.markOn(u"энергетики"_s));
}

TEST_CASE("Del takes the chosen mark away, and undo brings it back")
{
    const OpenReader reader;
    reader.click(u"Юкио Сато"_s);
    QTest::keyClick(reader.view, Qt::Key_Delete);
    CHECK_FALSE(reader.markOn(u"Юкио Сато"_s));
    REQUIRE(reader.workspace->history().undo());
    CHECK(reader.markOn(u"Юкио Сато"_s));
}

TEST_CASE("a click tells the mark, a click beside it tells that there is none")
{
    const OpenReader reader;
    QSignalSpy chosen(&reader.pane, &ReaderPane::markSelected);
    reader.click(u"Кэнтаро Мори"_s);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.takeFirst().first().value<AnnotationId>() == reader.ambassadorMark);
    reader.click(u"сообщил о визите"_s);
    REQUIRE_FALSE(chosen.isEmpty());
    CHECK_FALSE(chosen.last().first().value<AnnotationId>().isValid());
}

TEST_CASE("Tab goes to a suggestion, Enter accepts it, Del rejects the next for good")
{
    const OpenReader reader;
    const int offered = reader.suggestions();
    REQUIRE(offered >= 2);
    const qsizetype marked = reader.marks().size();
    QTest::keyClick(reader.view, Qt::Key_Tab);
    REQUIRE(reader.view->selectedMark() >= 0);
    QTest::keyClick(reader.view, Qt::Key_Return);
    CHECK(reader.marks().size() == marked + 1);
    CHECK(QTest::qWaitFor([&] { return reader.suggestions() == offered - 1; }));
    QTest::keyClick(reader.view, Qt::Key_Delete);
    CHECK(reader.marks().size() == marked + 1);
    CHECK(QTest::qWaitFor([&] { return reader.suggestions() == offered - 2; }));
}

TEST_CASE("accepting all is one step of the history")
{
    const OpenReader reader;
    const qsizetype marked = reader.marks().size();
    QTest::keyClick(reader.view, Qt::Key_Return, Qt::ControlModifier);
    CHECK(reader.marks().size() > marked + 1);
    CHECK(QTest::qWaitFor([&] { return reader.suggestions() == 0; }));
    REQUIRE(reader.workspace->history().undo());
    CHECK(reader.marks().size() == marked);
}

TEST_CASE("9 marks words as the date that they name, with the year of the dispatch")
{
    const OpenReader reader;
    reader.select(u"3 февраля"_s);
    QTest::keyClick(reader.view, Qt::Key_9);
    const auto mark = reader.markOn(u"3 февраля"_s);
    REQUIRE(mark);
    REQUIRE(mark->content.kind == AnnotationKind::Date);
    CHECK(mark->content.date->from() == QDate(2025, 2, 3));
    CHECK(mark->content.date->basis() == DateBasis::DatelineYear);
}

TEST_CASE("where words name no date, it is asked for and typed")
{
    const OpenReader reader;
    reader.select(u"Посол сообщил"_s);
    QTest::keyClick(reader.view, Qt::Key_9);
    CHECK_FALSE(reader.markOn(u"Посол сообщил"_s));
    REQUIRE(reader.palette()->isVisible());
    typeWords(reader.palette(), u"02.2025"_s);
    QTest::keyClick(reader.palette(), Qt::Key_9, Qt::AltModifier);
    const auto mark = reader.markOn(u"Посол сообщил"_s);
    REQUIRE(mark);
    CHECK(mark->content.date == PartialDate::month(2025, 2, DateBasis::ByHand));
}

TEST_CASE("a mark becomes a date, and its note stays")
{
    const OpenReader reader;
    reader.select(u"3 февраля"_s);
    QTest::keyClick(reader.view, Qt::Key_8);
    const auto event = reader.markOn(u"3 февраля"_s);
    REQUIRE(event);
    AnnotationContent noted = event->content;
    noted.note = u"день визита"_s;
    REQUIRE(reader.workspace->marking().changeContent(event->id, noted));
    QTest::keyClick(reader.view, Qt::Key_9);
    const auto date = reader.markOn(u"3 февраля"_s);
    REQUIRE(date);
    CHECK(date->id == event->id);
    CHECK(date->content.kind == AnnotationKind::Date);
    CHECK(date->content.note == u"день визита"_s);
}

TEST_CASE("words selected before anything is suggested get it on top as soon as it is there")
{
    OpenReader reader;
    const auto added = reader.workspace->library().add({.bytes = "x",
                                                        .text = u"Встреча с послом Японии в Кыргызстане."_s,
                                                        .encoding = u"UTF-8"_s,
                                                        .sourcePath = {},
                                                        .fields = {}});
    REQUIRE(added);
    reader.dispatch = added->dispatch;
    reader.pane.open(added->dispatch);
    REQUIRE(reader.suggestions() == 0);
    reader.select(u"послом Японии в Кыргызстане"_s);
    REQUIRE(QTest::qWaitFor([&] { return reader.suggestions() > 0; }));
    QTest::keyClick(reader.view, Qt::Key_Return);
    CHECK(reader.markOn(u"послом Японии в Кыргызстане"_s));
}

TEST_CASE("after one mark the next words still have what is suggested for them on top")
{
    OpenReader reader;
    reader.openText(u"Адылбек Касымалиев провел встречу с послом Японии в Кыргызстане Хидэки Года."_s);
    reader.select(u"Адылбек Касымалиев"_s);
    QTest::keyClick(reader.view, Qt::Key_1);
    REQUIRE(reader.markOn(u"Адылбек Касымалиев"_s));
    reader.select(u"послом Японии в Кыргызстане"_s);
    QTest::keyClick(reader.view, Qt::Key_Return);
    CHECK(reader.markOn(u"послом Японии в Кыргызстане"_s));
}
