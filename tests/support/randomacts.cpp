// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomacts.h"

#include "workspace/carryover.h"
#include "workspace/codebook.h"
#include "workspace/history.h"
#include "workspace/library.h"
#include "workspace/marking.h"
#include "workspace/meetingbook.h"
#include "workspace/others.h"
#include "workspace/registry.h"
#include "workspace/stories.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace elchi {

struct RandomActs::Kind
{
    const char *name;
    void (RandomActs::*act)();
};

const QList<RandomActs::Kind> &RandomActs::all()
{
    static const QList<Kind> kinds{
        {"add dispatch", &RandomActs::addDispatch},
        {"import", &RandomActs::importFiles},
        {"read again", &RandomActs::readAgain},
        {"set fields", &RandomActs::setFields},
        {"correct", &RandomActs::correct},
        {"set progress", &RandomActs::setProgress},
        {"set note", &RandomActs::setNote},
        {"remove dispatches", &RandomActs::removeDispatches},
        {"set relation", &RandomActs::setRelation},
        {"carry over", &RandomActs::carryOver},
        {"mark", &RandomActs::setMark},
        {"mark each", &RandomActs::markEach},
        {"mark new entity", &RandomActs::markNewEntity},
        {"resize mark", &RandomActs::resizeMark},
        {"change mark", &RandomActs::changeMark},
        {"change mark to new entity", &RandomActs::changeToNewEntity},
        {"remove marks", &RandomActs::removeMarks},
        {"apply to others", &RandomActs::applyToOthers},
        {"accept", &RandomActs::accept},
        {"reject", &RandomActs::reject},
        {"reject for good", &RandomActs::rejectForGood},
        {"offer again", &RandomActs::offerAgain},
        {"add entity", &RandomActs::addEntity},
        {"change entity", &RandomActs::changeEntity},
        {"remove entity", &RandomActs::removeEntity},
        {"set tenures", &RandomActs::setTenures},
        {"merge entities", &RandomActs::mergeEntities},
        {"part entities", &RandomActs::partEntities},
        {"set apart", &RandomActs::setApart},
        {"import entities", &RandomActs::importEntities},
        {"add code", &RandomActs::addCode},
        {"change code", &RandomActs::changeCode},
        {"remove code", &RandomActs::removeCode},
        {"move code", &RandomActs::moveCode},
        {"retire code", &RandomActs::retireCode},
        {"merge codes", &RandomActs::mergeCodes},
        {"split code", &RandomActs::splitCode},
        {"import codes", &RandomActs::importCodes},
        {"add meeting", &RandomActs::addMeeting},
        {"change meeting", &RandomActs::changeMeeting},
        {"add report", &RandomActs::addReport},
        {"remove meeting", &RandomActs::removeMeeting},
        {"undo", &RandomActs::undo},
        {"redo", &RandomActs::redo},
        {"undo some", &RandomActs::undoSome},
        {"take back", &RandomActs::takeBack},
    };
    return kinds;
}

RandomActs::RandomActs(Workspace &workspace, const QString &folder, quint32 seed)
    : m_workspace(workspace), m_folder(folder), m_random(seed)
{
    if (const auto done = workspace.history().nextUndo())
        m_floor = done->id;
}

int RandomActs::kinds()
{
    return int(all().size());
}

QString RandomActs::act()
{
    return act(upTo(kinds()));
}

QString RandomActs::act(int kind)
{
    const Kind &chosen = all().at(kind);
    (this->*chosen.act)();
    return QString::fromLatin1(chosen.name);
}

// The standard's distributions differ between libraries, the generator does not.
int RandomActs::upTo(int count)
{
    return int(m_random() % quint32(count));
}

QString RandomActs::word()
{
    static const QStringList words{u"посол"_s,     u"Япония"_s,   u"энергетика"_s, u"Жапаров"_s,
                                   u"жолугушуу"_s, u"О'Брайен"_s, u"ёлка"_s,       u"a\tb\nc"_s,
                                   u"«кавычки»"_s, u"𝄞 ключ"_s};
    return any(words) + QString::number(upTo(1000));
}

QString RandomActs::text()
{
    QString text = u"Бишкек, 12.03.25. /Кабар/. Министр принял посла Японии Кэнтаро Мори. "
                   "Стороны обсудили график попусков на лето и ремонт трёх каналов в приграничных районах. "
                   "На работы понадобится сумма в сомах, половину даст банк развития. "
                   "Эксперты сверят замеры уровня воды и представят общий доклад до конца ноября. "_s;
    if (chance(50)) // else it is much like the others
        for (int i = 0; i < 40; ++i)
            text += word() + u' ';
    return text + word() + u'.';
}

QDate RandomActs::day()
{
    return QDate(2025, 1, 1).addDays(upTo(300));
}

std::optional<PartialDate> RandomActs::date()
{
    return chance(20) ? std::nullopt : PartialDate::day(day(), DateBasis::ByHand);
}

QList<DispatchId> RandomActs::dispatches()
{
    const auto page = m_workspace.library().page({}, LibraryOrder::Title, 0, 100).result();
    QList<DispatchId> ids;
    for (const DispatchSummary &row : page.value_or(QList<DispatchSummary>()))
        ids << row.id;
    return ids;
}

DispatchId RandomActs::dispatch()
{
    return any(dispatches());
}

EntityId RandomActs::entity(std::optional<EntityType> type)
{
    const auto rows = m_workspace.registry().rows(type).result();
    return any(rows.value_or(QList<EntityRow>())).entity.id;
}

CodeId RandomActs::code()
{
    return any(m_workspace.codebook().codes().value_or(QList<Code>())).id;
}

MeetingId RandomActs::meeting()
{
    return any(m_workspace.meetings().meetings({}).result().value_or(QList<Meeting>())).id;
}

AnnotationId RandomActs::mark()
{
    return any(m_workspace.marking().marks(dispatch()).value_or(QList<Annotation>())).id;
}

TextSpan RandomActs::span(DispatchId dispatch)
{
    const auto loaded = m_workspace.library().load(dispatch);
    const int length = loaded ? int(loaded->text.toUcs4().size()) : 2;
    const int begin = upTo(length - 1);
    return TextSpan(begin, begin + 1 + upTo(std::min(40, length - begin - 1) + 1)); // at times one too far
}

AnnotationContent RandomActs::content()
{
    AnnotationContent content{.kind = AnnotationKind(upTo(5)), .note = chance(30) ? word() : QString()};
    if (content.kind == AnnotationKind::Mention || (content.kind == AnnotationKind::Quote && chance(50)))
        content.entity = entity();
    if (content.kind == AnnotationKind::Coding)
        content.code = code();
    if (content.kind == AnnotationKind::Date)
        content.date = PartialDate::day(day(), DateBasis::ByHand);
    const bool lacks = (content.kind == AnnotationKind::Mention && !content.entity.isValid()) ||
                       (content.kind == AnnotationKind::Coding && !content.code.isValid());
    if (lacks)
        content.kind = AnnotationKind::Note;
    return content;
}

Entity RandomActs::newEntity()
{
    Entity entity{.id = {},
                  .type = any(QList(allEntityTypes.begin(), allEntityTypes.end())),
                  .name = word(),
                  .country = any(QStringList{u""_s, u"KG"_s, u"JP"_s}),
                  .externalId = chance(20) ? u"Q%1"_s.arg(1 + upTo(999)) : QString(),
                  .note = chance(30) ? word() : QString()};
    for (int i = upTo(3); i > 0; --i)
        entity.aliases.append({.text = word(), .kind = AliasKind(upTo(5)), .validFrom = day()});
    return entity;
}

Meeting RandomActs::newMeeting()
{
    Meeting meeting{.id = {},
                    .title = word(),
                    .kind = any(allMeetingKinds()),
                    .status = any(allMeetingStatuses()),
                    .channel = any(allMeetingChannels()),
                    .date = date(),
                    .place = chance(50) ? word() : QString()};
    for (int i = upTo(3); i > 0; --i)
        meeting.participants.append({.entity = entity(EntityType::Person),
                                     .office = entity(EntityType::Office),
                                     .side = Side(upTo(3))});
    for (int i = upTo(3); i > 0; --i)
        meeting.codes << code();
    meeting.participants.removeIf([](const Participant &one) { return !one.entity.isValid(); });
    meeting.codes.removeIf([](CodeId id) { return !id.isValid(); });
    if (const DispatchId cited = dispatch(); cited.isValid() && chance(60))
        meeting.sources.append({.dispatch = cited, .annotation = {}, .field = u"date"_s});
    if (const auto cited = m_workspace.marking().load(mark()))
        meeting.sources.append({.dispatch = cited->dispatch, .annotation = cited->id, .field = u"place"_s});
    if (chance(20))
        meeting.partOf = this->meeting();
    return meeting;
}

// What a verb answers does not matter here: refused or done, the history must hold.

void RandomActs::addDispatch()
{
    const QString text = this->text();
    NewDispatch dispatch{
        .bytes = text.toUtf8(), .text = text, .encoding = u"UTF-8"_s, .sourcePath = {}, .fields = {}};
    dispatch.fields.title = word();
    dispatch.fields.date = date();
    std::ignore = m_workspace.library().add(dispatch);
}

void RandomActs::importFiles()
{
    QStringList paths;
    for (int i = upTo(4); i >= 0; --i) {
        QFile file(m_folder.filePath(u"%1-%2.txt"_s.arg(m_random()).arg(++m_files)));
        const QByteArray bytes = text().toUtf8();
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
            paths << file.fileName();
    }
    auto items = m_workspace.library().import(paths, {});
    items.waitForFinished();
}

void RandomActs::readAgain()
{
    auto read = m_workspace.library().readAgain({dispatch()},
                                                {.encoding = chance(50) ? u"windows-1251"_s : u"UTF-8"_s});
    read.waitForFinished();
}

void RandomActs::setFields()
{
    const DispatchId id = dispatch();
    const auto loaded = m_workspace.library().load(id);
    if (!loaded)
        return;
    DispatchFields fields = loaded->fields;
    if (chance(60))
        fields.title = word();
    if (chance(30))
        fields.date = date();
    if (chance(30))
        fields.city = word();
    std::ignore = m_workspace.library().setFields(id, fields);
}

void RandomActs::correct()
{
    std::ignore = m_workspace.library().correct({dispatch(), dispatch()}, {.date = date(), .agency = word()});
}

void RandomActs::setProgress()
{
    std::ignore = m_workspace.library().setProgress({dispatch(), dispatch()}, Progress(upTo(3)));
}

void RandomActs::setNote()
{
    std::ignore = m_workspace.library().setNote(dispatch(), chance(20) ? QString() : word());
}

void RandomActs::removeDispatches()
{
    if (chance(50))
        std::ignore = m_workspace.library().remove(dispatch());
    else
        std::ignore = m_workspace.library().remove({dispatch(), dispatch()});
}

void RandomActs::setRelation()
{
    const DispatchId one = dispatch();
    const DispatchId other = dispatch();
    if (one != other)
        std::ignore = m_workspace.stories().setRelation(one, other, StoryRelation(upTo(3)));
}

void RandomActs::carryOver()
{
    const auto all = dispatches();
    for (const DispatchId newer : all) {
        const auto undecided = m_workspace.carryOver().undecided(newer);
        if (!undecided || undecided->isEmpty())
            continue;
        QList<CarriedMark> accepted;
        QList<AnnotationId> rejected;
        for (const CarriedMark &carried : *undecided) {
            if (chance(50))
                accepted << carried;
            else
                rejected << carried.mark.id;
        }
        std::ignore = m_workspace.carryOver().decide(newer, accepted, rejected);
        return;
    }
}

void RandomActs::setMark()
{
    const DispatchId id = dispatch();
    const auto span = chance(20) ? std::nullopt : std::optional(this->span(id));
    QList<TextSpan> gaps; // refused where they are outside
    if (span && chance(40))
        gaps << TextSpan(span->begin() + 1, span->begin() + 2 + upTo(3));
    std::ignore = m_workspace.marking().mark(id, span, content(), gaps);
}

void RandomActs::markEach()
{
    const DispatchId id = dispatch();
    std::ignore = m_workspace.marking().markEach(id, {span(id), span(id), span(id)}, content());
}

void RandomActs::markNewEntity()
{
    const DispatchId id = dispatch();
    Entity entity = newEntity();
    if (chance(50))
        entity.name.clear();
    std::ignore = m_workspace.marking().markNewEntity(id, span(id), entity);
}

void RandomActs::resizeMark()
{
    const auto loaded = m_workspace.marking().load(mark());
    if (loaded)
        std::ignore = m_workspace.marking().changeSpan(loaded->id, span(loaded->dispatch));
}

void RandomActs::changeMark()
{
    std::ignore = m_workspace.marking().changeContent(mark(), content());
}

void RandomActs::changeToNewEntity()
{
    std::ignore = m_workspace.marking().changeToNewEntity(mark(), newEntity());
}

void RandomActs::removeMarks()
{
    if (chance(50))
        std::ignore = m_workspace.marking().remove({mark()});
    else
        std::ignore = m_workspace.marking().remove({mark(), mark(), mark()});
}

void RandomActs::applyToOthers()
{
    const auto loaded = m_workspace.marking().load(mark());
    if (!loaded)
        return;
    const auto kind = any(QList{MarkAct::Kind::Marked, MarkAct::Kind::Changed, MarkAct::Kind::Removed});
    const MarkAct act{.kind = kind, .mark = *loaded, .before = loaded->content};
    QList<OtherPlace> places;
    for (int i = upTo(3); i >= 0; --i) {
        const auto other = m_workspace.marking().load(mark());
        if (other && other->id != act.mark.id)
            places << OtherPlace{.dispatch = other->dispatch,
                                 .title = {},
                                 .date = {},
                                 .span = span(other->dispatch),
                                 .before = {},
                                 .words = {},
                                 .after = {},
                                 .mark = other->id};
    }
    const auto applied = m_workspace.others().apply(act, places);
    while (!applied.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
}

void RandomActs::accept()
{
    const DispatchId id = dispatch();
    QList<Suggestion> suggestions;
    for (int i = upTo(4); i >= 0; --i) {
        Suggestion suggestion{.span = span(id), .text = word(), .name = word()};
        suggestion.kind = any(QList{AnnotationKind::Mention, AnnotationKind::Quote, AnnotationKind::Coding});
        if (suggestion.kind == AnnotationKind::Coding)
            suggestion.code = code();
        else if (chance(50))
            suggestion.entity = entity();
        suggestions << suggestion;
    }
    std::ignore = m_workspace.marking().accept(id, suggestions);
}

void RandomActs::reject()
{
    const DispatchId id = dispatch();
    if (!id.isValid())
        return;
    std::ignore = m_workspace.marking().reject(id, {.span = span(id), .text = word(), .name = word()});
}

void RandomActs::rejectForGood()
{
    const DispatchId id = dispatch();
    if (!id.isValid())
        return;
    std::ignore = m_workspace.marking().rejectForGood(id, {.span = span(id), .text = word(), .name = word()});
}

void RandomActs::offerAgain()
{
    const auto all = m_workspace.marking().rejectedForGood().result();
    if (!all || all->isEmpty())
        return;
    QList<RejectedForGood> chosen{any(*all)};
    if (const RejectedForGood further = any(*all); chance(30) && further.id != chosen.first().id)
        chosen << further;
    std::ignore = m_workspace.marking().offerAgain(chosen);
}

void RandomActs::addMeeting()
{
    std::ignore = m_workspace.meetings().add(newMeeting());
}

void RandomActs::changeMeeting()
{
    Meeting changed = newMeeting();
    changed.id = meeting();
    std::ignore = m_workspace.meetings().change(changed);
}

void RandomActs::addReport()
{
    std::ignore = m_workspace.meetings().addReport(meeting(), newMeeting());
}

void RandomActs::removeMeeting()
{
    std::ignore = m_workspace.meetings().remove(meeting());
}

void RandomActs::undo()
{
    const auto next = m_workspace.history().nextUndo();
    if (next && next->id > m_floor)
        std::ignore = m_workspace.history().undo();
}

void RandomActs::redo()
{
    std::ignore = m_workspace.history().redo();
}

void RandomActs::undoSome()
{
    const auto entries = m_workspace.history().entries(4).value_or(QList<HistoryEntry>());
    const HistoryEntry entry = any(entries);
    if (entry.id <= m_floor)
        return;
    std::ignore =
        entry.undone ? m_workspace.history().redoTo(entry.id) : m_workspace.history().undoTo(entry.id);
}

void RandomActs::takeBack()
{
    const auto entries = m_workspace.history().entries(20).value_or(QList<HistoryEntry>());
    std::ignore = m_workspace.history().takeBack(any(entries).id);
}

} // namespace elchi
