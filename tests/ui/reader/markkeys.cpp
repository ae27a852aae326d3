// SPDX-License-Identifier: GPL-3.0-or-later
#include "openreader.h"

#include "models/words.h"
#include "reader/brush.h"

using namespace elchi;
using namespace Qt::StringLiterals;

TEST_CASE("a new name that is like a known one is made only after the warning")
{
    OpenReader reader;
    reader.openText(u"Посол Японии прибыл. Мори Кэнтаро-сан выступил в Оше."_s);
    const qsizetype before = reader.marks().size();
    reader.select(u"Мори"_s);
    QTest::keyClick(reader.view, Qt::Key_1);
    CHECK(reader.marks().size() == before);
    const auto *popup = reader.pane.findChild<QWidget *>(u"selectionPopup"_s);
    REQUIRE(popup->isVisible());
    const auto *hint = popup->findChild<QLabel *>(u"popupNew"_s);
    REQUIRE(hint);
    CHECK(hint->text().contains(u"Кэнтаро Мори"_s));
    QTest::keyClick(reader.view, Qt::Key_Return);
    const auto mark = reader.markOn(u"Мори"_s);
    REQUIRE(mark);
    CHECK(mark->content.entity != reader.ambassador);
    CHECK(reader.entity(mark->content.entity).name == u"Мори"_s);
}

TEST_CASE("Space shows what else the words of a suggestion may be, and typing finds it")
{
    const OpenReader reader;
    QTest::keyClick(reader.view, Qt::Key_Tab);
    REQUIRE(reader.view->selectedMark() >= 0);
    const QString words =
        reader.view->text().mid(reader.view->marks().at(reader.view->selectedMark()).range.begin,
                                reader.view->marks().at(reader.view->selectedMark()).range.length());
    QTest::keyClick(reader.view, Qt::Key_Space);
    REQUIRE(reader.palette()->isVisible());
    typeWords(reader.palette(), u"Исакова"_s);
    QTest::keyClick(reader.palette(), Qt::Key_Return);
    const auto mark = reader.markOn(words);
    REQUIRE(mark);
    CHECK(mark->content.entity == reader.deputy);
}

TEST_CASE("the palette says when nothing known has the name that was typed")
{
    OpenReader reader;
    reader.openText(u"Посол Японии прибыл."_s);
    reader.select(u"Посол"_s);
    typeWords(reader.view, u"Исакова"_s);
    const auto *nothing = reader.pane.findChild<QLabel *>(u"popupNothing"_s);
    REQUIRE(nothing);
    CHECK_FALSE(nothing->isVisible());
    typeWords(reader.palette(), u" Ъщцк"_s);
    CHECK(nothing->isVisible());
}

TEST_CASE(
    "what is rejected for good is offered in no dispatch again, in no form, until that is taken back or undone")
{
    OpenReader reader;
    reader.openText(u"Япония: развитие туризма."_s);
    const DispatchId second = reader.dispatch;
    reader.openText(u"Посол Японии рассказал о туризме."_s);
    const auto isOffered = [&](const QString &words) {
        return std::ranges::any_of(reader.view->marks(), [&](const ShownMark &mark) {
            return mark.suggested && mark.range == reader.rangeOf(words);
        });
    };
    REQUIRE(isOffered(u"туризме"_s));
    reader.click(u"туризме"_s);
    QTest::keyClick(reader.view, Qt::Key_Delete, Qt::ShiftModifier);
    CHECK_FALSE(isOffered(u"туризме"_s));
    reader.pane.open(second);
    REQUIRE(QTest::qWaitFor([&] { return reader.suggestions() > 0; }));
    CHECK_FALSE(isOffered(u"туризма"_s));
    const auto rejected = reader.workspace->marking().rejectedForGood();
    REQUIRE(QTest::qWaitFor([&] { return rejected.isFinished(); }));
    REQUIRE(rejected.result());
    REQUIRE(reader.workspace->marking().offerAgain(*rejected.result()));
    CHECK(QTest::qWaitFor([&] { return isOffered(u"туризма"_s); }));
    REQUIRE(reader.workspace->history().undo());
    REQUIRE(QTest::qWaitFor([&] { return !isOffered(u"туризма"_s); }));
    REQUIRE(reader.workspace->history().undo());
    CHECK(QTest::qWaitFor([&] { return isOffered(u"туризма"_s); }));
}

TEST_CASE("Shift and a digit code the selected words with a favourite, without a selection the sentence")
{
    OpenReader reader;
    reader.openText(u"Посол Японии прибыл в Ош. Он открыл выставку картин."_s);
    reader.select(u"выставку картин"_s);
    QTest::keyClick(reader.view, Qt::Key_2, Qt::ShiftModifier);
    const auto codes = reader.workspace->codebook().codes();
    REQUIRE(codes);
    const auto words = reader.markOn(u"выставку картин"_s);
    REQUIRE(words);
    CHECK(words->content.code == codes->at(1).id);
    QTest::keyClick(reader.view, Qt::Key_Escape);
    QTest::keyClick(reader.view, Qt::Key_3, Qt::ShiftModifier);
    const auto sentence = reader.markOn(u"Он открыл выставку картин."_s);
    REQUIRE(sentence);
    CHECK(sentence->content.code == codes->at(2).id);
}

TEST_CASE("the codes that are used most are the favourites of the workspace when it is opened again")
{
    OpenReader reader;
    const auto codes = reader.workspace->codebook().codes();
    REQUIRE(codes);
    const CodeId used = codes->at(12).id;
    REQUIRE(reader.workspace->marking().mark(
        reader.dispatch, TextSpan(0, 6),
        {.kind = AnnotationKind::Coding, .entity = {}, .code = used, .date = {}, .note = {}}));
    ReaderPane again(*reader.workspace);
    const auto *first = again.findChild<QAction *>(u"favourite1"_s);
    REQUIRE(first);
    CHECK(QTest::qWaitFor([&] { return first->text().contains(codes->at(12).name(interfaceLanguage())); }));
}

TEST_CASE("two taps of a digit lock the brush: what is selected is marked at once, until Esc")
{
    OpenReader reader;
    reader.openText(u"Посол Японии прибыл. Гости: Айбек Сулайманов и Нурлан Бердиев."_s);
    auto *brush = reader.pane.findChild<Brush *>();
    REQUIRE(brush);
    QTest::keyClick(reader.view, Qt::Key_1);
    QTest::keyClick(reader.view, Qt::Key_1);
    REQUIRE(brush->isLocked());
    const auto *note = reader.pane.findChild<QLabel *>(u"brushNote"_s);
    CHECK((note->isVisible() && note->text().contains(word(EntityType::Person))));
    CHECK(reader.view->viewport()->cursor().shape() == Qt::CrossCursor);
    for (const QString &name : {u"Айбек Сулайманов"_s, u"Нурлан Бердиев"_s}) {
        const TextRange range = reader.rangeOf(name);
        reader.drag(reader.view->pointOf(range.begin), reader.view->pointOf(range.end - 1));
        const auto mark = reader.markOn(name);
        REQUIRE(mark);
        CHECK(reader.entity(mark->content.entity).type == EntityType::Person);
    }
    QTest::keyClick(reader.view, Qt::Key_Escape);
    CHECK_FALSE(brush->isLocked());
    CHECK_FALSE(note->isVisible());
    reader.select(u"Гости"_s);
    CHECK_FALSE(reader.markOn(u"Гости"_s));
}

TEST_CASE("a digit for one selection and the same for the next are no two taps")
{
    OpenReader reader;
    reader.openText(u"Посол Японии прибыл. Гости: Айбек Сулайманов и Нурлан Бердиев."_s);
    for (const QString &name : {u"Айбек Сулайманов"_s, u"Нурлан Бердиев"_s}) {
        reader.select(name);
        QTest::keyClick(reader.view, Qt::Key_1);
        CHECK(reader.markOn(name));
    }
    CHECK_FALSE(reader.pane.findChild<Brush *>()->isLocked());
}

TEST_CASE("the brush is taken up from a mark, with the mark's own sector")
{
    OpenReader reader;
    reader.openText(u"Посол Японии рассказал о туризме и о школах."_s);
    reader.click(u"туризме"_s);
    QTest::keyClick(reader.view, Qt::Key_Return);
    reader.click(u"туризме"_s);
    const auto tourism = reader.markOn(u"туризме"_s);
    REQUIRE(tourism);
    QTest::keyClick(reader.view, Qt::Key_F3);
    const TextRange range = reader.rangeOf(u"школах"_s);
    reader.drag(reader.view->pointOf(range.begin), reader.view->pointOf(range.end - 1));
    const auto mark = reader.markOn(u"школах"_s);
    REQUIRE(mark);
    CHECK(mark->content.code == tourism->content.code);
}

TEST_CASE("of two of one name the one of the sentence's country stands on top")
{
    OpenReader reader;
    const auto add = [&](const QString &name, const QString &country) {
        const auto id = reader.workspace->registry().add(
            {.id = {}, .type = EntityType::Person, .name = name, .country = country});
        REQUIRE(id);
        return *id;
    };
    add(u"Алия Тан"_s, u"CN"_s);
    const EntityId japanese = add(u"Мику Тан"_s, u"JP"_s);
    reader.openText(u"Посол Японии представил гостью по имени Тан."_s);
    reader.select(u"Тан"_s);
    QTest::keyClick(reader.view, Qt::Key_Return);
    const auto mark = reader.markOn(u"Тан"_s);
    REQUIRE(mark);
    CHECK(mark->content.entity == japanese);
}

TEST_CASE("after words are dragged over, the caret stands where they end or begin")
{
    OpenReader reader;
    reader.openText(u"Посол Японии прибыл в Ош. Он открыл выставку картин."_s);
    const TextRange range = reader.rangeOf(u"выставку картин"_s);
    reader.drag(reader.view->pointOf(range.begin + 2), reader.view->pointOf(range.end - 3));
    CHECK(reader.view->selection() == range);
    CHECK(reader.view->caret() == range.end);
    QTest::keyClick(reader.view, Qt::Key_Escape);
    QTest::keyClick(reader.view, Qt::Key_Escape);
    reader.drag(reader.view->pointOf(range.end - 3), reader.view->pointOf(range.begin + 2));
    CHECK(reader.view->selection() == range);
    CHECK(reader.view->caret() == range.begin);
}

TEST_CASE("walking by marks, suggestions and paragraphs goes on from the caret")
{
    OpenReader reader;
    reader.openText(u"Посол Японии прибыл.\nЯпония и Кыргызстан подписали план.\nВ Токио ждут гостей."_s);
    const auto chosen = [&] {
        const ShownMark &mark = reader.view->marks().at(reader.view->selectedMark());
        return reader.view->text().mid(mark.range.begin, mark.range.length());
    };
    QTest::keyClick(reader.view, Qt::Key_Down, Qt::AltModifier);
    CHECK(reader.view->caret() == reader.rangeOf(u"Япония и"_s).begin);
    QTest::keyClick(reader.view, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(reader.view, Qt::Key_Tab);
    CHECK(chosen() == u"Кыргызстан"_s);
    QTest::keyClick(reader.view, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(reader.view, Qt::Key_Escape);
    QTest::keyClick(reader.view, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(reader.view, Qt::Key_Down, Qt::ControlModifier);
    CHECK(chosen() == u"Токио"_s);
    QTest::keyClick(reader.view, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(reader.view, Qt::Key_Up, Qt::ControlModifier);
    CHECK(chosen() == u"Кыргызстан"_s);
}

TEST_CASE("Shift and a digit code the whole dispatch while its palette is open, other signs are typed there")
{
    OpenReader reader;
    const auto codes = reader.workspace->codebook().codesInUse();
    REQUIRE(codes);
    QTest::keyClick(reader.view, Qt::Key_F2, Qt::ShiftModifier);
    REQUIRE(reader.palette()->hasFocus());
    QTest::keyClick(reader.palette(), '"', Qt::ShiftModifier);
    CHECK(reader.palette()->text() == u"\""_s);
    reader.palette()->clear();
    QTest::keyClick(reader.palette(), Qt::Key_3, Qt::ShiftModifier);
    CHECK_FALSE(reader.palette()->isVisible());
    const auto all = reader.marks();
    const auto whole = std::ranges::find_if(all, [](const Annotation &mark) { return !mark.span; });
    REQUIRE(whole != all.end());
    CHECK(whole->content.code == codes->at(2).id);
}
