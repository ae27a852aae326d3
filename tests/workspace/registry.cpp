// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/registry.h"

#include "support/meetingworkspace.h"
#include "support/printing.h"
#include "workspace/history.h"
#include "workspace/library.h"
#include "workspace/meetingbook.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

QStringList found(const MeetingWorkspace &base, const QString &words,
                  std::optional<EntityType> type = std::nullopt, int limit = 20)
{
    const auto rows = base.workspace->registry().find(words, type, {}, limit);
    REQUIRE(rows);
    QStringList names;
    for (const EntityRow &row : *rows)
        names << row.entity.name;
    return names;
}

} // namespace

TEST_CASE("What hangs on an entity is counted: mentions, meetings, tenures")
{
    MeetingWorkspace base;
    Registry &registry = base.workspace->registry();
    CHECK(registry.uses(base.ambassador) ==
          EntityUses{.mentions = 1, .quotes = 0, .meetings = 0, .tenures = 1});
    base.addMeeting(u"Приём"_s, u"29.01.2025"_s);
    base.addMeeting(u"Второй приём"_s, u"30.01.2025"_s);
    CHECK(registry.uses(base.ambassador) ==
          EntityUses{.mentions = 1, .quotes = 0, .meetings = 2, .tenures = 1});
    CHECK(registry.uses(base.ambassadorOffice) ==
          EntityUses{.mentions = 1, .quotes = 0, .meetings = 2, .tenures = 1});
    CHECK(registry.uses(base.deputy) == EntityUses{});
}

TEST_CASE("An entity that is used cannot be removed, and the refusal says how often it is used")
{
    MeetingWorkspace base;
    base.addMeeting(u"Приём"_s, u"29.01.2025"_s);
    const auto removed = base.workspace->registry().remove(base.ambassador);
    REQUIRE_FALSE(removed);
    CHECK(removed.error().code == ErrorCode::StillUsed);
    CHECK(removed.error().subject == u"Кэнтаро Мори"_s);
    CHECK(removed.error().place == u"2"_s); // one mention, one meeting
    CHECK(base.workspace->registry().remove(base.deputy));
    CHECK_FALSE(base.workspace->registry().load(base.deputy));
    REQUIRE(base.workspace->history().undo());
    CHECK(base.workspace->registry().load(base.deputy));
}

TEST_CASE("A merge moves names, mentions, meetings, tenures and the note, and one undo parts them again")
{
    MeetingWorkspace base;
    Registry &registry = base.workspace->registry();
    const MeetingId meeting = base.addMeeting(u"Приём"_s, u"29.01.2025"_s);
    Entity gone = *registry.load(base.ambassador);
    gone.note = u"бывал в Оше"_s;
    gone.externalId = u"Q42"_s;
    gone.aliases << Alias{.text = u"К. Мори"_s};
    REQUIRE(registry.change(gone));
    Entity kept = *registry.load(base.envoy);
    kept.note = u"говорит по-русски"_s;
    REQUIRE(registry.change(kept));
    REQUIRE(registry.merge(base.envoy, base.ambassador));
    const Entity merged = *registry.load(base.envoy);
    CHECK(merged.name == u"Юкио Сато"_s);
    CHECK(merged.note == u"говорит по-русски\nбывал в Оше"_s);
    CHECK(merged.externalId == u"Q42"_s);
    CHECK(std::ranges::contains(merged.aliases, u"Кэнтаро Мори"_s, &Alias::text));
    CHECK(std::ranges::contains(merged.aliases, u"К. Мори"_s, &Alias::text));
    CHECK(registry.uses(base.envoy) == EntityUses{.mentions = 2, .quotes = 0, .meetings = 1, .tenures = 1});
    CHECK(std::ranges::contains(base.stored(meeting).participants, base.envoy, &Participant::entity));
    REQUIRE(base.workspace->history().undo());
    CHECK(registry.load(base.ambassador)->note == u"бывал в Оше"_s);
    CHECK(registry.load(base.envoy)->note == u"говорит по-русски"_s);
    CHECK(registry.load(base.envoy)->aliases.isEmpty());
    CHECK(registry.uses(base.ambassador) ==
          EntityUses{.mentions = 1, .quotes = 0, .meetings = 1, .tenures = 1});
    CHECK(std::ranges::contains(base.stored(meeting).participants, base.ambassador, &Participant::entity));
}

TEST_CASE("Typing finds inflected words and the other script behind what is spelt so")
{
    MeetingWorkspace base;
    CHECK(found(base, u"Токтобаеву"_s) == QStringList{u"Азамат Токтобаев"_s});
    CHECK(found(base, u"Toktobaev"_s) == QStringList{u"Азамат Токтобаев"_s});
    const auto added = base.workspace->registry().add(
        {.id = {}, .type = EntityType::Person, .name = u"A. Toktobaev"_s, .country = {}});
    REQUIRE(added);
    CHECK(found(base, u"Toktobaev"_s) == QStringList{u"A. Toktobaev"_s, u"Азамат Токтобаев"_s});
    CHECK(found(base, u"Toktobaev"_s, std::nullopt, 1) == QStringList{u"A. Toktobaev"_s});
    CHECK(found(base, u"Toktobaev"_s, EntityType::Office).isEmpty());
    REQUIRE(base.workspace->history().undo());
    CHECK(found(base, u"Toktobaev"_s) == QStringList{u"Азамат Токтобаев"_s});
}
