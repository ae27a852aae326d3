// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/meetingeditor.h"

#include "models/words.h"
#include "support/meetingworkspace.h"
#include "support/printing.h"
#include "support/showing.h"
#include "widgets/choicebox.h"
#include "widgets/sentencelist.h"
#include "workspace/history.h"
#include "workspace/library.h"
#include "workspace/meetingbook.h"

#include "support/typing.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

struct ShownEditor
{
    ShownEditor() : editor(*base.workspace)
    {
        editor.resize(560, 900);
        REQUIRE(showActive(&editor));
    }

    template <class Widget>
    Widget *child(const QString &name)
    {
        auto *widget = editor.findChild<Widget *>(name);
        REQUIRE(widget);
        return widget;
    }

    /// Types over the whole of a field and leaves it with Tab.
    void type(const QString &field, const QString &words)
    {
        auto *edit = child<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        typeWords(edit, words);
        QTest::keyClick(edit, Qt::Key_Tab);
    }

    void choose(const QString &box, int value)
    {
        auto *choice = child<ChoiceBox>(box);
        choice->setFocus();
        const int target = choice->findData(value);
        while (choice->currentIndex() != target)
            QTest::keyClick(choice, choice->currentIndex() < target ? Qt::Key_Down : Qt::Key_Up);
    }

    MeetingWorkspace base;
    MeetingEditor editor;
};

} // namespace

TEST_CASE("each field of a stored meeting is one step of the history")
{
    ShownEditor shown;
    const MeetingId id = shown.base.addMeeting(u"Приём"_s, u"29.01.2025"_s);
    shown.editor.showMeeting(id);
    shown.type(u"meetingTitle"_s, u"Приём посла"_s);
    CHECK(shown.base.stored(id).title == u"Приём посла"_s);
    shown.type(u"meetingDate"_s, u"30.01.2025"_s);
    CHECK(shown.base.stored(id).date->toString() == u"30.01.2025"_s);
    REQUIRE(shown.base.workspace->history().undo());
    CHECK(shown.child<QLineEdit>(u"meetingDate"_s)->text() == u"29.01.2025"_s);
    CHECK(shown.child<QLineEdit>(u"meetingTitle"_s)->text() == u"Приём посла"_s);
    REQUIRE(shown.base.workspace->history().undo());
    CHECK(shown.child<QLineEdit>(u"meetingTitle"_s)->text() == u"Приём"_s);
}

TEST_CASE("a date that is none is refused in words and nothing is stored")
{
    ShownEditor shown;
    const MeetingId id = shown.base.addMeeting(u"Приём"_s, u"29.01.2025"_s);
    shown.editor.showMeeting(id);
    shown.type(u"meetingDate"_s, u"31.02.2025"_s);
    CHECK(shown.base.stored(id).date->toString() == u"29.01.2025"_s);
    const auto labels = shown.editor.findChildren<QLabel *>();
    CHECK(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->isVisible() && label->text().startsWith(u"⚠"_s); }));
}

TEST_CASE("a range, a part of a month, a month and a year are typed and say how they are known")
{
    ShownEditor shown;
    const MeetingId id = shown.base.addMeeting(u"Приём"_s, u"29.01.2025"_s, MeetingStatus::Planned);
    shown.editor.showMeeting(id);
    for (const auto &[typed, precision] :
         {std::pair(u"3–5.02.2025"_s, DatePrecision::Range), std::pair(u"02.2025"_s, DatePrecision::Month),
          std::pair(u"начало 02.2025"_s, DatePrecision::PartOfMonth),
          std::pair(u"2025"_s, DatePrecision::Year)}) {
        shown.type(u"meetingDate"_s, typed);
        CHECK(shown.base.stored(id).date->precision() == precision);
        CHECK(shown.child<QLabel>(u"meetingDateBelow"_s)->text().startsWith(word(precision)));
    }
    shown.type(u"meetingDate"_s, QString());
    CHECK_FALSE(shown.base.stored(id).date);
}

TEST_CASE("each status stands in the history beside the status")
{
    ShownEditor shown;
    const MeetingId id = shown.base.addMeeting(u"Визит"_s, u"03.02.2025"_s, MeetingStatus::Planned);
    shown.editor.showMeeting(id);
    shown.choose(u"meetingStatus"_s, int(MeetingStatus::Held));
    const QString history = shown.child<QLabel>(u"meetingHistory"_s)->text();
    CHECK(history.contains(word(MeetingStatus::Planned)));
    CHECK(history.indexOf(word(MeetingStatus::Held)) > history.indexOf(word(MeetingStatus::Planned)));
    REQUIRE(shown.base.workspace->history().undo());
    CHECK_FALSE(shown.child<QLabel>(u"meetingHistory"_s)->text().contains(word(MeetingStatus::Held)));
}

TEST_CASE("a held meeting after its dispatch is doubted, a planned one is not")
{
    ShownEditor shown;
    const MeetingId id = shown.base.addMeeting(u"Визит"_s, u"03.02.2025"_s);
    shown.editor.showMeeting(id);
    auto *doubt = shown.child<QLabel>(u"meetingDoubt"_s);
    CHECK(doubt->isVisible());
    CHECK(doubt->text().contains(u"29.01.2025"_s));
    shown.choose(u"meetingStatus"_s, int(MeetingStatus::Planned));
    CHECK(shown.base.stored(id).status == MeetingStatus::Planned);
    CHECK_FALSE(doubt->isVisible());
}

TEST_CASE("a draft is stored only by recording it")
{
    ShownEditor shown;
    shown.editor.showDraft(shown.base.draft(), shown.base.dispatch);
    QSignalSpy recorded(&shown.editor, &MeetingEditor::recorded);
    shown.type(u"meetingTitle"_s, u"Приём посла Японии"_s);
    CHECK(shown.base.meetings().isEmpty());
    QTest::mouseClick(shown.child<QPushButton>(u"recordMeeting"_s), Qt::LeftButton);
    REQUIRE(recorded.size() == 1);
    REQUIRE(shown.base.meetings().size() == 1);
    const Meeting stored = shown.base.meetings().first();
    CHECK(stored.title == u"Приём посла Японии"_s);
    CHECK(stored.partnerCountries() == QStringList{u"JP"_s});
    CHECK(shown.child<QPushButton>(u"anotherMeeting"_s)->isVisible());
}

TEST_CASE("a discarded draft leaves nothing behind")
{
    ShownEditor shown;
    shown.editor.showDraft(shown.base.draft(), shown.base.dispatch);
    QTest::mouseClick(shown.child<QPushButton>(u"discardMeeting"_s), Qt::LeftButton);
    CHECK(shown.editor.isEmpty());
    CHECK(shown.base.meetings().isEmpty());
}

TEST_CASE("a participant is found by typing, gets the office of that day and the country it stands for")
{
    ShownEditor shown;
    Meeting empty;
    empty.date = PartialDate::parse(u"29.01.2025"_s);
    shown.editor.showDraft(empty, shown.base.dispatch);
    auto *foreign = shown.child<QLineEdit>(u"addParticipantForeign"_s);
    foreign->setFocus();
    typeWords(foreign, u"Мори"_s);
    QTest::keyClick(keyTarget(), Qt::Key_Return);
    REQUIRE(shown.editor.meeting().participants.size() == 1);
    const Participant added = shown.editor.meeting().participants.first();
    CHECK(added.entity == shown.base.ambassador);
    CHECK(added.office == shown.base.ambassadorOffice);
    CHECK(added.country == u"JP"_s);
    CHECK(added.side == Side::Foreign);
    CHECK(QApplication::focusWidget() == shown.child<QLineEdit>(u"participantOffice0"_s));
}

TEST_CASE("a participant that the dispatch names brings its sentence, one that leaves takes it along")
{
    ShownEditor shown;
    Meeting byHand;
    byHand.sources = {{.dispatch = shown.base.dispatch}};
    shown.editor.showDraft(byHand, shown.base.dispatch);
    auto *foreign = shown.child<QLineEdit>(u"addParticipantForeign"_s);
    foreign->setFocus();
    typeWords(foreign, u"Мори"_s);
    QTest::keyClick(keyTarget(), Qt::Key_Return);
    auto *sentences = shown.child<SentenceList>(u"meetingSentences"_s);
    REQUIRE(QTest::qWaitFor([&] { return sentences->passages().size() == 1; }));
    CHECK(sentences->passages().first().annotation == shown.base.ambassadorMark);
    shown.editor.recordDraft();
    REQUIRE(shown.base.meetings().size() == 1);
    CHECK(shown.base.meetings().first().sources.last().annotation == shown.base.ambassadorMark);
    REQUIRE(clickMiddle(shown.child<QWidget>(u"participantRemove0"_s)));
    CHECK(shown.base.meetings().first().sources == byHand.sources);
}

TEST_CASE("participants are removed by button and moved to the other side by key")
{
    ShownEditor shown;
    const MeetingId id = shown.base.addMeeting(u"Приём"_s, u"29.01.2025"_s);
    shown.editor.showMeeting(id);
    auto *name = shown.child<QLineEdit>(u"participantName1"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shown.base.stored(id).participants.at(1).side == Side::Kyrgyz);
    CHECK(QApplication::focusWidget() == shown.child<QLineEdit>(u"participantName1"_s));
    REQUIRE(clickMiddle(shown.child<QWidget>(u"participantRemove0"_s)));
    REQUIRE(shown.base.stored(id).participants.size() == 1);
    CHECK(shown.base.stored(id).participants.first().entity == shown.base.ambassador);
    REQUIRE(shown.base.workspace->history().undo());
    CHECK(shown.child<QLineEdit>(u"participantName0"_s)->text() == u"Азамат Токтобаев"_s);
}

TEST_CASE("a click on a sentence leads to its place in the dispatch")
{
    ShownEditor shown;
    shown.editor.showMeeting(shown.base.addMeeting(u"Приём"_s, u"29.01.2025"_s));
    QSignalSpy passage(&shown.editor, &MeetingEditor::passageChosen);
    auto *sentences = shown.child<SentenceList>(u"meetingSentences"_s);
    REQUIRE(QTest::qWaitFor([&] { return !sentences->passages().isEmpty(); }));
    sentences->setCurrentIndex(sentences->model()->index(0, 0));
    QTest::keyClick(sentences, Qt::Key_Return);
    REQUIRE(passage.size() == 1);
    CHECK(passage.first().first().value<DispatchId>() == shown.base.dispatch);
    CHECK(passage.first().at(1).value<std::optional<TextSpan>>().has_value());
}

TEST_CASE(
    "a draft from another dispatch offers the meeting that is recorded already and joins it by one button")
{
    ShownEditor shown;
    const MeetingId id = shown.base.addMeeting(u"Приём"_s, u"29.01.2025"_s);
    shown.base.addMeeting(u"Давно"_s, u"29.01.2021"_s);
    shown.editor.setOthers(shown.base.meetings());
    const QString text = u"Мори побывал в кабмине."_s;
    NewDispatch page{
        .bytes = text.toUtf8(), .text = text, .encoding = u"UTF-8"_s, .sourcePath = {}, .fields = {}};
    page.fields.title = text;
    page.fields.date = PartialDate::day(QDate(2025, 1, 30), DateBasis::Dateline);
    const auto other = shown.base.workspace->library().add(page);
    REQUIRE(other);
    Meeting draft = shown.base.stored(id);
    draft.sources = {{.dispatch = other->dispatch}};
    shown.editor.showDraft(draft, other->dispatch);

    CHECK(shown.child<QLabel>(u"recordedQuestion"_s)->text().startsWith(u"⚠"_s));
    CHECK(shown.child<ChoiceBox>(u"recordedMeetings"_s)->currentData().toLongLong() == id.value);
    QSignalSpy recorded(&shown.editor, &MeetingEditor::recorded);
    REQUIRE(clickMiddle(shown.child<QPushButton>(u"addToRecorded"_s)));
    REQUIRE(recorded.size() == 1);
    CHECK_FALSE(shown.editor.isDraft());
    CHECK(shown.editor.meeting().id == id);
    CHECK(shown.base.stored(id).sources.last().dispatch == other->dispatch);
    CHECK(shown.base.meetings().size() == 2);
    CHECK_FALSE(shown.child<QWidget>(u"recordedBar"_s)->isVisible());
}

TEST_CASE(
    "a draft that is like no recorded meeting lets the analyst choose one, and without any it does not ask")
{
    ShownEditor shown;
    shown.editor.showDraft(shown.base.draft(), shown.base.dispatch);
    CHECK_FALSE(shown.child<QWidget>(u"recordedBar"_s)->isVisible());
    const MeetingId id = shown.base.addMeeting(u"Давно"_s, u"29.01.2021"_s);
    Meeting elsewhere = shown.base.stored(id);
    elsewhere.sources.clear();
    shown.editor.setOthers({elsewhere});
    CHECK(shown.child<QWidget>(u"recordedBar"_s)->isVisible());
    CHECK_FALSE(shown.child<QPushButton>(u"addToRecorded"_s)->isEnabled());
    shown.choose(u"recordedMeetings"_s, int(id.value));
    CHECK(shown.child<QPushButton>(u"addToRecorded"_s)->isEnabled());
}
