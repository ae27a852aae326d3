// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/meetingworkspace.h"
#include "support/printing.h"
#include "workspace/codebook.h"
#include "workspace/history.h"
#include "workspace/library.h"
#include "workspace/marking.h"
#include "workspace/meetingbook.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

/// The same reception as another agency tells of it a day later.
DispatchId second(MeetingWorkspace &base, QDate day)
{
    const QString text = u"БИШКЕК, 30 января. Кэнтаро Мори побывал в кабмине, речь шла об энергетике."_s;
    NewDispatch page{
        .bytes = text.toUtf8(), .text = text, .encoding = u"UTF-8"_s, .sourcePath = {}, .fields = {}};
    page.fields.title = u"Мори побывал в кабмине"_s;
    page.fields.date = PartialDate::day(day, DateBasis::Dateline);
    const auto item = base.workspace->library().add(page);
    REQUIRE(item);
    return item->dispatch;
}

CodeId someSector(const MeetingWorkspace &base)
{
    const auto codes = base.workspace->codebook().codes();
    REQUIRE(codes);
    REQUIRE_FALSE(codes->isEmpty());
    return codes->first().id;
}

} // namespace

TEST_CASE(
    "a second dispatch joins a recorded meeting with its sectors, in one step, and no meeting is doubled")
{
    MeetingWorkspace base;
    const MeetingId id = base.addMeeting(u"Приём"_s, u"29.01.2025"_s);
    const Meeting before = base.stored(id);
    const DispatchId dispatch = second(base, QDate(2025, 1, 30));
    Meeting report{.id = {}, .title = u"Другое название"_s, .place = u"Ош"_s};
    report.codes = {someSector(base)};
    report.sources = {{.dispatch = dispatch}};
    REQUIRE(base.workspace->meetings().addReport(id, report));

    const Meeting after = base.stored(id);
    CHECK(base.meetings().size() == 1);
    CHECK(after.sources == before.sources + report.sources);
    CHECK(after.codes == report.codes);
    CHECK(after.title == before.title);
    CHECK(after.place == before.place);
    const auto there = base.workspace->meetings().ofDispatch(dispatch);
    REQUIRE(there);
    REQUIRE(there->size() == 1);
    CHECK(there->first().id == id);

    REQUIRE(base.workspace->history().undo());
    CHECK(base.stored(id).sources == before.sources);
    CHECK(base.stored(id).codes == before.codes);
}

TEST_CASE("the same report twice adds nothing, and a meeting that is gone is said to be gone")
{
    MeetingWorkspace base;
    const MeetingId id = base.addMeeting(u"Приём"_s, u"29.01.2025"_s);
    const Meeting report{.id = {}, .sources = {{.dispatch = second(base, QDate(2025, 1, 30))}}};
    REQUIRE(base.workspace->meetings().addReport(id, report));
    const Meeting once = base.stored(id);
    REQUIRE(base.workspace->meetings().addReport(id, report));
    CHECK(base.stored(id).sources == once.sources);
    REQUIRE(base.workspace->meetings().remove(id));
    const auto gone = base.workspace->meetings().addReport(id, report);
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == ErrorCode::NotFound);
}

TEST_CASE("a held meeting is doubtful until a dispatch of its day or later tells of it")
{
    MeetingWorkspace base;
    const MeetingId id = base.addMeeting(u"Визит"_s, u"30.01.2025"_s);
    CHECK(base.stored(id).lastTold == QDate(2025, 1, 29));
    CHECK(base.stored(id).isDoubtful());
    const Meeting report{.id = {}, .sources = {{.dispatch = second(base, QDate(2025, 1, 30))}}};
    REQUIRE(base.workspace->meetings().addReport(id, report));
    CHECK_FALSE(base.stored(id).isDoubtful());
}

TEST_CASE("an office marked without its holder brings into the draft who held it that day")
{
    MeetingWorkspace base;
    REQUIRE(base.workspace->marking().remove({base.ambassadorMark}));
    const auto drafts = base.workspace->meetings().drafts(base.dispatch);
    REQUIRE(drafts);
    REQUIRE_FALSE(drafts->isEmpty());
    const QList<Participant> &participants = drafts->first().participants;
    const auto holder = std::ranges::find(participants, base.ambassador, &Participant::entity);
    REQUIRE(holder != participants.end());
    CHECK(holder->office == base.ambassadorOffice);
    CHECK(holder->side == Side::Foreign);
}
