// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registrypage.h"

#include "support/meetingworkspace.h"
#include "support/printing.h"
#include "support/typing.h"
#include "widgets/sentencelist.h"
#include "workspace/registry.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

struct ShownMentions
{
    ShownMentions()
    {
        page.resize(1366, 900);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.showEntity(base.ambassador);
    }

    template <class Widget>
    Widget *child(const QString &name)
    {
        auto *widget = page.findChild<Widget *>(name);
        REQUIRE(widget);
        return widget;
    }

    /// Opens "Merge into…" and takes the first entity that the words find.
    QString mergePreview(const QString &words)
    {
        QTest::mouseClick(child<QPushButton>(u"entityMerge"_s), Qt::LeftButton);
        auto *find = child<QLineEdit>(u"mergeFind"_s);
        find->setFocus();
        typeWords(find, words);
        REQUIRE(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        return child<QLabel>(u"mergeWords"_s)->text();
    }

    MeetingWorkspace base;
    RegistryPage page{*base.workspace};
};

} // namespace

TEST_CASE("Each mention leads to its place in its dispatch, by mouse and by keys")
{
    ShownMentions shown;
    auto *list = shown.child<SentenceList>(u"entityMentionsList"_s);
    REQUIRE(QTest::qWaitFor([&] { return list->passages().size() == 1; }));
    QSignalSpy chosen(&shown.page, &RegistryPage::passageChosen);
    list->scrollTo(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                      list->visualRect(list->model()->index(0, 0)).center());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(chosen.size() == 2);
    for (const auto &one : chosen) {
        CHECK(one[0].value<DispatchId>() == shown.base.dispatch);
        CHECK(one[1].value<std::optional<TextSpan>>() == list->passages().first().span);
    }
}

TEST_CASE("Before a merge stands everything that will move, counted, even when it is asked for at once")
{
    ShownMentions shown;
    shown.base.addMeeting(u"Приём"_s, u"29.01.2025"_s);
    const QString words = shown.mergePreview(u"Юкио"_s);
    CHECK(words.contains(u"“Кэнтаро Мори” becomes part of “Юкио Сато”"_s));
    CHECK(words.contains(u"1 mention(s), its place in 1 meeting(s), 1 tenure(s)."_s));
    CHECK_FALSE(words.contains(u"⚠"_s));
}

TEST_CASE("A merge of different types warns")
{
    ShownMentions shown;
    CHECK(shown.mergePreview(u"Посол Японии в Биш"_s)
              .contains(u"⚠ They are of different types: Person and Office."_s));
}

TEST_CASE("An entity that is used is not deleted, and the window is told why")
{
    ShownMentions shown;
    QSignalSpy failed(&shown.page, &RegistryPage::failed);
    QTest::mouseClick(shown.child<QPushButton>(u"entityDelete"_s), Qt::LeftButton);
    REQUIRE(failed.size() == 1);
    CHECK(errorSentence(failed[0][0].value<Error>()) ==
          u"Кэнтаро Мори is still in use (1); remove its marks and meetings first."_s);
    CHECK(shown.base.workspace->registry().load(shown.base.ambassador));
}

TEST_CASE("A tenure's days are read as people type them, and wrong ones are told beside the field")
{
    ShownMentions shown;
    auto *from = shown.child<QLineEdit>(u"tenureFrom1"_s);
    auto *to = shown.child<QLineEdit>(u"tenureTo1"_s);
    CHECK(from->text() == u"01.01.2024"_s);
    REQUIRE(QTest::qWaitFor([&] { return to->isVisible(); }));
    to->setFocus();
    typeWords(to, u"вчера"_s);
    QTest::keyClick(to, Qt::Key_Return);
    CHECK(shown.child<QLabel>(u"tenureTo1Below"_s)->isVisible());
    CHECK_FALSE(shown.base.workspace->registry().tenures(shown.base.ambassador)->first().to.isValid());
    to->selectAll();
    typeWords(to, u"06.2025"_s);
    QTest::keyClick(to, Qt::Key_Return);
    CHECK_FALSE(shown.child<QLabel>(u"tenureTo1Below"_s)->isVisible());
    CHECK(shown.base.workspace->registry().tenures(shown.base.ambassador)->first().to == QDate(2025, 6, 30));
}
