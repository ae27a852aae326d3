// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/meetingspage.h"

#include "meetings/meetingeditor.h"
#include "support/meetingworkspace.h"
#include "support/printing.h"
#include "support/showing.h"
#include "widgets/choicebox.h"
#include "workspace/history.h"
#include "workspace/marking.h"
#include "workspace/meetingbook.h"

#include "support/typing.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

struct ShownPage
{
    ShownPage() : page(*base.workspace)
    {
        page.resize(1366, 700);
        REQUIRE(showActive(&page));
    }

    template <class Widget>
    Widget *child(const QString &name)
    {
        auto *widget = page.findChild<Widget *>(name);
        REQUIRE(widget);
        return widget;
    }

    bool waitForRows(int rows)
    {
        return QTest::qWaitFor(
            [&] { return child<QTableView>(u"meetingsTable"_s)->model()->rowCount() == rows; });
    }

    MeetingWorkspace base;
    MeetingsPage page;
};

} // namespace

TEST_CASE("the ambassador's reception and the announced visit are recorded from one dispatch, two keys each")
{
    ShownPage shown;
    shown.page.record(shown.base.dispatch);
    QTest::keyClick(keyTarget(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shown.waitForRows(1));
    CHECK(QApplication::focusWidget() == shown.child<QPushButton>(u"anotherMeeting"_s));
    CHECK(shown.child<QPushButton>(u"anotherMeeting"_s)->text().contains(u"Юкио Сато"_s));
    QTest::keyClick(keyTarget(), Qt::Key_Space);
    QTest::keyClick(keyTarget(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shown.waitForRows(2));
    const QList<Meeting> meetings = shown.base.meetings();
    CHECK(meetings.at(0).status == MeetingStatus::Held);
    CHECK(meetings.at(0).date->toString() == u"29.01.2025"_s);
    CHECK(meetings.at(1).status == MeetingStatus::Planned);
    CHECK(meetings.at(1).kind == MeetingKind::Visit);
    CHECK(meetings.at(1).date->toString() == u"03.02.2025"_s);
    CHECK(meetings.at(1).partnerCountries() == QStringList{u"JP"_s});
    REQUIRE(meetings.at(1).participants.size() == 1);
    CHECK(meetings.at(1).participants.first().entity == shown.base.envoy);
    CHECK(meetings.at(1).participants.first().side == Side::Foreign);
}

TEST_CASE("a meeting that no sentence tells of is recorded by hand")
{
    ShownPage shown;
    for (int told = 0; told < 2; ++told) {
        shown.page.record(shown.base.dispatch);
        REQUIRE(clickMiddle(shown.child<QPushButton>(u"recordMeeting"_s)));
    }
    REQUIRE(shown.waitForRows(2));
    QTest::keyClick(shown.child<QPushButton>(u"anotherMeeting"_s), Qt::Key_Space);
    CHECK(shown.page.findChild<MeetingEditor *>()->meeting().participants.isEmpty());
    auto *status = shown.child<ChoiceBox>(u"meetingStatus"_s);
    status->setFocus();
    while (status->currentData().toInt() != int(MeetingStatus::Planned))
        QTest::keyClick(status, Qt::Key_Up);
    auto *date = shown.child<QLineEdit>(u"meetingDate"_s);
    date->setFocus();
    date->selectAll();
    typeWords(date, u"15.02.2025"_s);
    auto *envoy = shown.child<QLineEdit>(u"addParticipantForeign"_s);
    envoy->setFocus();
    typeWords(envoy, u"Сато"_s);
    QTest::keyClick(keyTarget(), Qt::Key_Return);
    QTest::keyClick(keyTarget(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shown.waitForRows(3));
    const Meeting last = shown.base.meetings().last();
    CHECK(last.status == MeetingStatus::Planned);
    CHECK(last.date->toString() == u"15.02.2025"_s);
    CHECK(std::ranges::contains(last.participants, shown.base.envoy, &Participant::entity));
    CHECK(last.sources.first().dispatch == shown.base.dispatch);
}

TEST_CASE("a row shows its meeting, Delete takes it away and undo brings it back")
{
    ShownPage shown;
    shown.base.addMeeting(u"Приём"_s, u"29.01.2025"_s);
    shown.base.addMeeting(u"Визит"_s, u"03.02.2025"_s, MeetingStatus::Planned);
    REQUIRE(shown.waitForRows(2));
    auto *table = shown.child<QTableView>(u"meetingsTable"_s);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(0, 0)).center());
    CHECK(shown.child<QLineEdit>(u"meetingTitle"_s)->text() == u"Визит"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    REQUIRE(shown.waitForRows(1));
    CHECK(shown.page.findChild<MeetingEditor *>()->isEmpty());
    REQUIRE(shown.base.workspace->history().undo());
    CHECK(shown.waitForRows(2));
}

TEST_CASE("the chosen meeting stays chosen when the list is loaded again")
{
    ShownPage shown;
    const MeetingId id = shown.base.addMeeting(u"Приём"_s, u"29.01.2025"_s);
    REQUIRE(shown.waitForRows(1));
    shown.page.showMeeting(id);
    shown.base.addMeeting(u"Визит"_s, u"03.02.2025"_s);
    REQUIRE(shown.waitForRows(2));
    CHECK(shown.child<QTableView>(u"meetingsTable"_s)->currentIndex().row() == 1);
    CHECK(shown.child<QLineEdit>(u"meetingTitle"_s)->text() == u"Приём"_s);
}

TEST_CASE("a draft that was left for another meeting waits and is taken up again")
{
    ShownPage shown;
    const MeetingId id = shown.base.addMeeting(u"Визит"_s, u"03.02.2025"_s, MeetingStatus::Planned);
    REQUIRE(shown.waitForRows(1));
    shown.page.record(shown.base.dispatch);
    auto *title = shown.child<QLineEdit>(u"meetingTitle"_s);
    title->selectAll();
    typeWords(title, u"Недописанное"_s);
    shown.page.showMeeting(id);
    CHECK(title->text() == u"Визит"_s);
    auto *resume = shown.child<QPushButton>(u"resumeDraft"_s);
    REQUIRE(QTest::qWaitFor([&] { return resume->isVisible(); }));
    REQUIRE(clickMiddle(resume));
    CHECK(shown.page.findChild<MeetingEditor *>()->isDraft());
    CHECK(title->text() == u"Недописанное"_s);
    CHECK_FALSE(resume->isVisible());
}

TEST_CASE("typing finds a meeting, Enter goes to the list and from there to its fields")
{
    ShownPage shown;
    shown.base.addMeeting(u"Приём"_s, u"29.01.2025"_s);
    shown.base.addMeeting(u"Визит"_s, u"03.02.2025"_s);
    REQUIRE(shown.waitForRows(2));
    CHECK(shown.child<QTableView>(u"meetingsTable"_s)->hasFocus());
    QTest::keyClick(keyTarget(), Qt::Key_F, Qt::ControlModifier);
    auto *find = shown.child<QLineEdit>(u"meetingsFind"_s);
    REQUIRE(find->hasFocus());
    typeWords(find, u"прием"_s);
    REQUIRE(shown.waitForRows(1));
    CHECK(shown.child<QLabel>(u"meetingsCount"_s)->text().contains(u'2'));
    QTest::keyClick(find, Qt::Key_Return);
    REQUIRE(shown.child<QTableView>(u"meetingsTable"_s)->hasFocus());
    CHECK(shown.child<QLineEdit>(u"meetingTitle"_s)->text() == u"Приём"_s);
    QTest::keyClick(keyTarget(), Qt::Key_Return);
    CHECK(shown.child<QLineEdit>(u"meetingTitle"_s)->hasFocus());
    find->setFocus();
    typeWords(find, u"x"_s);
    CHECK(shown.child<QLabel>(u"meetingsEmpty"_s)->isVisible());
    CHECK(find->isVisible());
    REQUIRE(clickMiddle(shown.child<QPushButton>(u"meetingsEmptyDo"_s)));
    CHECK(shown.waitForRows(2));
    CHECK(shown.child<QLineEdit>(u"meetingTitle"_s)->text() == u"Приём"_s);
}

TEST_CASE("a draft that nobody changed is made anew from what is marked by now")
{
    ShownPage shown;
    shown.page.record(shown.base.dispatch);
    auto *title = shown.child<QLineEdit>(u"meetingTitle"_s);
    const QString before = title->text();
    const auto marks = shown.base.workspace->marking().marks(shown.base.dispatch);
    REQUIRE(marks);
    for (const Annotation &mark : *marks) {
        // The office alone would still bring who held it that day.
        if (mark.content.entity == shown.base.ambassador ||
            mark.content.entity == shown.base.ambassadorOffice)
            REQUIRE(shown.base.workspace->marking().remove({mark.id}));
    }
    shown.page.record(shown.base.dispatch);
    CHECK(title->text() != before);
    typeWords(title, u"Моё"_s);
    const QString mine = title->text();
    shown.page.record(shown.base.dispatch);
    CHECK(title->text() == mine);
}

TEST_CASE("a meeting that is opened from elsewhere stands in sight in a long list")
{
    ShownPage shown;
    const MeetingId first = shown.base.addMeeting(u"Первая"_s, u"01.01.2020"_s);
    for (int day = 1; day <= 28; ++day)
        shown.base.addMeeting(u"Встреча"_s, u"%1.02.2025"_s.arg(day));
    shown.page.showMeeting(first); // before the list is loaded
    REQUIRE(shown.waitForRows(29));
    CHECK(shown.child<QLineEdit>(u"meetingTitle"_s)->text() == u"Первая"_s);
    auto *table = shown.child<QTableView>(u"meetingsTable"_s);
    CHECK(table->currentIndex().row() == 28);
    CHECK(QTest::qWaitFor(
        [&] { return table->viewport()->rect().intersects(table->visualRect(table->currentIndex())); }));
}

TEST_CASE("a meeting may be part of a visit that the filter keeps out of the list")
{
    ShownPage shown;
    const MeetingId visit =
        shown.base.addMeeting(u"Визит премьера"_s, u"03.02.2025"_s, MeetingStatus::Planned);
    Meeting changed = shown.base.stored(visit);
    changed.kind = MeetingKind::Visit;
    REQUIRE(shown.base.workspace->meetings().change(changed));
    const MeetingId talks = shown.base.addMeeting(u"Переговоры"_s, u"29.01.2025"_s);
    REQUIRE(shown.waitForRows(2));
    Filter held;
    held.statuses = {MeetingStatus::Held};
    shown.page.setFilter(held);
    REQUIRE(shown.waitForRows(1));
    shown.page.showMeeting(talks);
    auto *partOf = shown.child<ChoiceBox>(u"meetingPartOf"_s);
    REQUIRE(QTest::qWaitFor([&] { return partOf->findData(qlonglong(visit.value)) >= 0; }));
    partOf->setFocus();
    QTest::keyClick(partOf, Qt::Key_Down);
    CHECK(shown.base.stored(talks).partOf == visit);
}

TEST_CASE("who comes to the list sees its first meeting and goes on with the arrows")
{
    MeetingWorkspace base;
    base.addMeeting(u"Приём"_s, u"29.01.2025"_s);
    base.addMeeting(u"Визит"_s, u"03.02.2025"_s);
    MeetingsPage page(*base.workspace);
    page.resize(1366, 700);
    REQUIRE(showActive(&page));
    auto *table = page.findChild<QTableView *>(u"meetingsTable"_s);
    REQUIRE(QTest::qWaitFor([&] { return table->hasFocus(); }));
    const auto *title = page.findChild<QLineEdit *>(u"meetingTitle"_s);
    CHECK(title->text() == u"Визит"_s);
    CHECK(table->selectionModel()->isRowSelected(0));
    QTest::keyClick(keyTarget(), Qt::Key_Down);
    CHECK(title->text() == u"Приём"_s);
}

TEST_CASE("without meetings the page says what it is for")
{
    ShownPage shown;
    REQUIRE(QTest::qWaitFor([&] { return shown.child<QLabel>(u"meetingsEmpty"_s)->isVisible(); }));
    CHECK_FALSE(shown.child<QTableView>(u"meetingsTable"_s)->isVisible());
    CHECK_FALSE(shown.page.findChild<MeetingEditor *>()->isVisible());
    QSignalSpy reading(&shown.page, &MeetingsPage::readingRequested);
    REQUIRE(clickMiddle(shown.child<QPushButton>(u"meetingsEmptyDo"_s)));
    CHECK(reading.size() == 1);
    shown.page.record(shown.base.dispatch);
    CHECK(shown.page.findChild<MeetingEditor *>()->isVisible());
}
