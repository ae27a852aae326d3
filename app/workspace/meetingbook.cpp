// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/meetingbook.h"

#include "store/annotations.h"
#include "store/codes.h"
#include "store/dispatches.h"
#include "store/entities.h"
#include "store/findings.h"
#include "store/meetings.h"
#include "store/verbs.h"
#include "suggest/meetingdraft.h"
#include "suggest/meetingsources.h"
#include "workspace/act.h"
#include "workspace/passagecutter.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

store::StepInfo about(const Workspace &workspace, QLatin1StringView verb, const Meeting &meeting)
{
    return {.verb = verb,
            .subject = meeting.title,
            .author = workspace.author(),
            .dispatch = meeting.sources.isEmpty() ? DispatchId() : meeting.sources.first().dispatch,
            .meeting = meeting.id};
}

Result<void> checked(const Meeting &meeting)
{
    for (const Participant &participant : meeting.participants) {
        if (!participant.entity.isValid())
            return failure(ErrorCode::ParticipantMissing);
    }
    if (meeting.id.isValid() && meeting.partOf == meeting.id)
        return failure(ErrorCode::PartOfItself);
    return {};
}

/// Each marked passage once, in the order of the sources, then the dispatches that are cited as a whole only.
Result<store::Cuttings> citedBy(store::Connection &connection, MeetingId id)
{
    const auto meeting = store::loadMeeting(connection, id);
    if (!meeting)
        return std::unexpected(meeting.error());
    QList<AnnotationId> marks;
    for (const MeetingSource &source : meeting->sources) {
        if (source.annotation.isValid() && !marks.contains(source.annotation))
            marks << source.annotation;
    }
    auto cuttings = store::cuttingsOf(connection, marks);
    for (const MeetingSource &source : meeting->sources) {
        if (!cuttings)
            return cuttings;
        if (std::ranges::contains(cuttings->passages, source.dispatch, &Passage::dispatch))
            continue;
        if (auto added = store::addWholeDispatch(connection, source.dispatch, *cuttings); !added)
            return std::unexpected(added.error());
    }
    return cuttings;
}

void addEntity(store::Connection &connection, DraftGround &ground, EntityId id)
{
    if (std::ranges::contains(ground.entities, id, &Entity::id))
        return;
    if (const auto entity = store::loadEntity(connection, id))
        ground.entities << *entity;
}

/// The tenures of the persons and offices among `ground.entities`, with their offices and persons.
Result<void> addTenures(store::Connection &connection, DraftGround &ground)
{
    const QList<Entity> mentioned = ground.entities;
    for (const Entity &entity : mentioned) {
        if (entity.type != EntityType::Person && entity.type != EntityType::Office)
            continue;
        const auto tenures = store::tenuresOf(connection, entity.id);
        if (!tenures)
            return std::unexpected(tenures.error());
        for (const Tenure &tenure : *tenures) {
            if (std::ranges::contains(ground.tenures, tenure.id, &Tenure::id))
                continue;
            ground.tenures << tenure;
            addEntity(connection, ground, tenure.person);
            addEntity(connection, ground, tenure.office);
        }
    }
    return {};
}

/// The countries that the places among `ground.entities` belong to.
Result<void> addCountries(store::Connection &connection, DraftGround &ground)
{
    const QList<Entity> mentioned = ground.entities;
    for (const Entity &entity : mentioned) {
        if (entity.type != EntityType::Place || entity.country.isEmpty())
            continue;
        const auto country = store::countryOfCode(connection, entity.country);
        if (!country)
            return std::unexpected(country.error());
        if (*country)
            addEntity(connection, ground, **country);
    }
    return {};
}

Result<DraftGround> groundOf(store::Connection &connection, DispatchId dispatch)
{
    const auto loaded = store::loadDispatch(connection, dispatch);
    if (!loaded)
        return std::unexpected(loaded.error());
    const auto marks = store::annotationsOf(connection, dispatch);
    if (!marks)
        return std::unexpected(marks.error());
    const auto entities = store::mentionedEntities(connection, dispatch);
    if (!entities)
        return std::unexpected(entities.error());
    const auto codes = store::allCodes(connection);
    if (!codes)
        return std::unexpected(codes.error());
    DraftGround ground{.dispatch = dispatch,
                       .text = loaded->text,
                       .fields = loaded->fields,
                       .marks = *marks,
                       .entities = *entities,
                       .tenures = {},
                       .codes = *codes};
    for (const auto &add : {&addTenures, &addCountries}) {
        if (auto done = add(connection, ground); !done)
            return std::unexpected(done.error());
    }
    return ground;
}

} // namespace

MeetingBook::MeetingBook(Workspace &workspace, store::Worker &worker)
    : m_workspace(workspace), m_worker(worker)
{
}

QFuture<Result<QList<Meeting>>> MeetingBook::meetings(const Filter &filter) const
{
    return m_worker.ask(
        [filter](store::Connection &connection) { return store::meetingsPassing(connection, filter); });
}

Result<Meeting> MeetingBook::load(MeetingId id) const
{
    return m_worker.now([id](store::Connection &connection) { return store::loadMeeting(connection, id); });
}

Result<QList<Meeting>> MeetingBook::ofDispatch(DispatchId dispatch) const
{
    return m_worker.now([dispatch](store::Connection &connection) {
        return store::meetingsOfDispatch(connection, dispatch);
    });
}

QFuture<Result<QList<Passage>>> MeetingBook::passages(MeetingId id) const
{
    return cutPassagesLater(
        m_worker.ask([id](store::Connection &connection) { return citedBy(connection, id); }));
}

Result<QList<Meeting>> MeetingBook::drafts(DispatchId dispatch) const
{
    const auto ground =
        m_worker.now([dispatch](store::Connection &connection) { return groundOf(connection, dispatch); });
    if (!ground)
        return std::unexpected(ground.error());
    return ofDispatch(dispatch).transform([&ground](const QList<Meeting> &recorded) {
        return notYetRecorded(draftMeetings(*ground), recorded);
    });
}

Result<QList<MeetingSource>> MeetingBook::followed(const Meeting &before, const Meeting &after) const
{
    return m_worker.now([&](store::Connection &connection) -> Result<QList<MeetingSource>> {
        const auto codes = store::allCodes(connection);
        if (!codes)
            return std::unexpected(codes.error());
        QList<DispatchId> read;
        QList<Annotation> marks;
        for (const MeetingSource &source : after.sources) {
            if (read.contains(source.dispatch))
                continue;
            read << source.dispatch;
            const auto here = store::annotationsOf(connection, source.dispatch);
            if (!here)
                return std::unexpected(here.error());
            marks += *here;
        }
        return followedSources(before, after, marks, *codes);
    });
}

void MeetingBook::announce()
{
    Q_EMIT m_workspace.meetingsChanged();
    Q_EMIT m_workspace.historyChanged();
}

Result<MeetingId> MeetingBook::add(const Meeting &meeting)
{
    if (auto fine = checked(meeting); !fine)
        return std::unexpected(fine.error());
    const auto id = act(m_worker, about(m_workspace, verbs::addMeeting, meeting),
                        [&meeting](store::Connection &connection, store::Step &step) {
                            return store::insertMeeting(connection, step, meeting);
                        });
    if (id)
        announce();
    return id;
}

Result<void> MeetingBook::change(const Meeting &meeting)
{
    if (auto fine = checked(meeting); !fine)
        return fine;
    const auto done = act(m_worker, about(m_workspace, verbs::changeMeeting, meeting),
                          [&meeting](store::Connection &connection, store::Step &step) {
                              return store::updateMeeting(connection, step, meeting);
                          });
    if (done)
        announce();
    return done;
}

Result<void> MeetingBook::addReport(MeetingId id, const Meeting &report)
{
    auto meeting = load(id);
    if (!meeting)
        return std::unexpected(meeting.error());
    const auto join = [](auto &known, const auto &added) {
        for (const auto &one : added) {
            if (!known.contains(one))
                known << one;
        }
    };
    join(meeting->sources, report.sources);
    join(meeting->codes, report.codes);
    return change(*meeting);
}

Result<void> MeetingBook::remove(MeetingId id)
{
    const auto meeting = load(id);
    if (!meeting)
        return std::unexpected(meeting.error());
    const auto done = act(m_worker, about(m_workspace, verbs::removeMeeting, *meeting),
                          [id](store::Connection &connection, store::Step &step) {
                              return store::removeMeeting(connection, step, id);
                          });
    if (done)
        announce();
    return done;
}

} // namespace elchi
