// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sentencelist.h"

#include "support/printing.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

Passage passage(qint64 dispatch, std::optional<TextSpan> span)
{
    return {.dispatch = {dispatch},
            .title = u"Касымалиев принял посла Японии"_s,
            .agency = u"Кабар"_s,
            .date = PartialDate::day(QDate(2025, 1, 29), DateBasis::Dateline),
            .span = span,
            .sentence =
                u"Отдельно стороны обсудили энергетику, дороги и подготовку молодых специалистов, а также "
                "условия следующего раунда консультаций в Бишкеке, который пройдёт весной."_s,
            .quoteBegin = 26,
            .quoteLength = 10};
}

void show(SentenceList &list)
{
    list.resize(420, 300);
    list.show();
    REQUIRE(QTest::qWaitForWindowExposed(&list));
}

} // namespace

TEST_CASE("A click on a sentence opens its passage")
{
    SentenceList list;
    list.setPassages({passage(4, TextSpan(5, 9)), passage(5, std::nullopt)});
    show(list);
    QSignalSpy chosen(&list, &SentenceList::passageChosen);
    const QRect second = list.visualRect(list.model()->index(1, 0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, second.center());
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<DispatchId>() == DispatchId{5});
    CHECK_FALSE(chosen[0][1].value<std::optional<TextSpan>>().has_value());
}

TEST_CASE("Enter opens the current sentence once")
{
    SentenceList list;
    list.setPassages({passage(4, TextSpan(5, 9)), passage(5, std::nullopt)});
    show(list);
    list.setFocus();
    list.setCurrentIndex(list.model()->index(0, 0));
    QSignalSpy chosen(&list, &SentenceList::passageChosen);
    QTest::keyClick(&list, Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][1].value<std::optional<TextSpan>>() == TextSpan(5, 9));
}

TEST_CASE("The copied sentence carries its source")
{
    SentenceList list;
    list.setPassages({passage(4, TextSpan(5, 9))});
    show(list);
    list.setCurrentIndex(list.model()->index(0, 0));
    list.findChild<QAction *>(u"copySentence"_s)->trigger();
    CHECK(QApplication::clipboard()->text().startsWith(u"Отдельно стороны"_s));
    CHECK(QApplication::clipboard()->text().endsWith(
        u"— 29.01.2025 · Кабар · Касымалиев принял посла Японии"_s));
}

TEST_CASE("Picture of the sentence list", "[.shot]")
{
    SentenceList list;
    list.setPassages({passage(4, TextSpan(5, 9)), passage(5, TextSpan(5, 9)), passage(6, std::nullopt)});
    list.setCurrentIndex(list.model()->index(1, 0));
    show(list);
    CHECK(list.grab().save(u"/tmp/Num-sentences.png"_s));
}
