// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sample.h"

#include "domain/entity.h"
#include "intake/reader.h"
#include "workspace/codebook.h"
#include "workspace/history.h"
#include "workspace/library.h"
#include "workspace/marking.h"
#include "workspace/meetingbook.h"
#include "workspace/registry.h"
#include "workspace/sampletext.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

const QString folder = u":/elchi/sample"_s;

Result<SampleText> load(const QString &name)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileMissing, name);
    return readSampleText(QString::fromUtf8(file.readAll()), name);
}

EntityType typeOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'o':
        return EntityType::Office;
    case u'g':
        return EntityType::Organisation;
    case u'l':
        return EntityType::Place;
    default:
        return EntityType::Person;
    }
}

/// Puts sample files into a new workspace by the ordinary verbs.
class Filler
{
public:
    explicit Filler(Workspace &workspace) : m_workspace(workspace) {}

    Result<void> learn();
    Result<void> take(const QString &name);

private:
    struct Known
    {
        EntityId id;
        EntityId office;
        QString country;
    };

    Result<EntityId> entity(EntityType type, const QString &name, const QString &country);
    Result<EntityId> person(const SampleMark &mark);
    Result<AnnotationContent> content(const SampleMark &mark);
    Result<void> setMarks(DispatchId dispatch, const QList<SampleMark> &marks);
    Result<void> record(DispatchId dispatch, const QString &title, const SampleMeeting &sample);
    Result<QList<Participant>> participants(const QStringList &names, Side side) const;

    Workspace &m_workspace;
    QHash<QString, CodeId> m_codes;
    QHash<QString, EntityId> m_countries;
    QHash<QString, EntityId> m_entities;
    QHash<QString, Known> m_persons;
};

Result<void> Filler::learn()
{
    const auto codes = m_workspace.codebook().codes();
    if (!codes)
        return std::unexpected(codes.error());
    for (const Code &code : *codes)
        m_codes.insert(code.key, code.id);
    const auto rows = m_workspace.registry().rows(std::nullopt).result();
    if (!rows)
        return std::unexpected(rows.error());
    for (const EntityRow &row : *rows) {
        if (row.entity.type == EntityType::Country)
            m_countries.insert(row.entity.country, row.entity.id);
        m_entities.insert(toName(row.entity.type) + u'/' + row.entity.name, row.entity.id);
        for (const Alias &alias : row.entity.aliases)
            m_entities.insert(toName(row.entity.type) + u'/' + alias.text, row.entity.id);
    }
    return {};
}

Result<EntityId> Filler::entity(EntityType type, const QString &name, const QString &country)
{
    const QString key = toName(type) + u'/' + name;
    if (const auto known = m_entities.constFind(key); known != m_entities.constEnd())
        return *known;
    const auto added = m_workspace.registry().add({.id = {}, .type = type, .name = name, .country = country});
    if (added)
        m_entities.insert(key, *added);
    return added;
}

Result<EntityId> Filler::person(const SampleMark &mark)
{
    if (const auto known = m_persons.constFind(mark.name); known != m_persons.constEnd())
        return known->id;
    const auto id = entity(EntityType::Person, mark.name, mark.country);
    if (!id || mark.office.isEmpty())
        return id;
    const auto office = entity(EntityType::Office, mark.office, mark.country);
    if (!office)
        return office;
    const Tenure tenure{.id = {}, .person = *id, .office = *office, .from = {}, .to = {}};
    if (auto set = m_workspace.registry().setTenures(*id, {tenure}); !set)
        return std::unexpected(set.error());
    m_persons.insert(mark.name, {*id, *office, mark.country});
    return id;
}

Result<AnnotationContent> Filler::content(const SampleMark &mark)
{
    if (mark.type == u's') {
        const CodeId code = m_codes.value(mark.name);
        if (!code.isValid())
            return failure(ErrorCode::NotFound, mark.name);
        return AnnotationContent{.kind = AnnotationKind::Coding, .code = code};
    }
    if (mark.type == u'd') {
        const auto day = PartialDate::day(QDate::fromString(mark.name, Qt::ISODate), DateBasis::DatelineYear);
        if (!day)
            return failure(ErrorCode::InvalidInput, mark.name);
        return AnnotationContent{.kind = AnnotationKind::Date, .date = day};
    }
    const auto id = mark.type == u'c'   ? Result<EntityId>(m_countries.value(mark.name))
                    : mark.type == u'p' ? person(mark)
                                        : entity(typeOf(mark.type), mark.name, mark.country);
    if (!id)
        return std::unexpected(id.error());
    if (!id->isValid())
        return failure(ErrorCode::NotFound, mark.name);
    return AnnotationContent{.kind = AnnotationKind::Mention, .entity = *id};
}

Result<void> Filler::setMarks(DispatchId dispatch, const QList<SampleMark> &marks)
{
    for (const SampleMark &mark : marks) {
        const auto said = content(mark);
        if (!said)
            return std::unexpected(said.error());
        if (auto set = m_workspace.marking().mark(dispatch, mark.span, *said); !set)
            return std::unexpected(set.error());
    }
    return {};
}

Result<QList<Participant>> Filler::participants(const QStringList &names, Side side) const
{
    QList<Participant> list;
    for (const QString &name : names) {
        const auto known = m_persons.constFind(name);
        if (known == m_persons.constEnd())
            return failure(ErrorCode::NotFound, name);
        list << Participant{
            .entity = known->id, .office = known->office, .side = side, .country = known->country};
    }
    return list;
}

Result<void> Filler::record(DispatchId dispatch, const QString &title, const SampleMeeting &sample)
{
    const auto kind = meetingKindFromName(sample.kind);
    const auto status = meetingStatusFromName(sample.status);
    if (!kind || !status)
        return failure(ErrorCode::InvalidInput, sample.kind, sample.status);
    const auto hosts = participants(sample.kyrgyz, Side::Kyrgyz);
    const auto guests = participants(sample.foreign, Side::Foreign);
    if (!hosts || !guests)
        return std::unexpected(hosts ? guests.error() : hosts.error());
    Meeting meeting{.id = {}};
    meeting.title = title;
    meeting.kind = *kind;
    meeting.status = *status;
    meeting.channel = *kind == MeetingKind::PhoneCall ? MeetingChannel::Phone : MeetingChannel::InPerson;
    meeting.date = PartialDate::day(sample.day, DateBasis::ByHand);
    meeting.place = sample.place;
    meeting.participants = *hosts + *guests;
    for (const QString &sector : sample.sectors)
        meeting.codes << m_codes.value(sector);
    const auto marks = m_workspace.marking().marks(dispatch);
    if (!marks)
        return std::unexpected(marks.error());
    meeting.sources << MeetingSource{.dispatch = dispatch};
    for (const Annotation &mark : *marks) {
        const bool takesPart =
            std::ranges::contains(meeting.participants, mark.content.entity, &Participant::entity);
        if (mark.content.kind == AnnotationKind::Mention && takesPart)
            meeting.sources << MeetingSource{dispatch, mark.id, u"participant"_s};
    }
    if (auto added = m_workspace.meetings().add(meeting); !added)
        return std::unexpected(added.error());
    return {};
}

Result<void> Filler::take(const QString &name)
{
    const auto sample = load(name);
    if (!sample)
        return std::unexpected(sample.error());
    const QDate context = sample->meetings.isEmpty() ? QDate() : sample->meetings.first().day;
    const auto read = readDispatch(sample->text.toUtf8(), name, {.contextDate = context});
    if (!read)
        return std::unexpected(read.error());
    const auto stored = m_workspace.library().add(*read);
    if (!stored)
        return std::unexpected(stored.error());
    if (auto marked = setMarks(stored->dispatch, sample->marks); !marked)
        return marked;
    for (const SampleMeeting &meeting : sample->meetings) {
        if (auto recorded = record(stored->dispatch, read->fields.title, meeting); !recorded)
            return recorded;
    }
    return m_workspace.library().setProgress(stored->dispatch, Progress::Done);
}

Result<void> fill(Workspace &workspace)
{
    Filler filler(workspace);
    if (auto learnt = filler.learn(); !learnt)
        return learnt;
    for (const QString &name : sampleNames()) {
        if (auto taken = filler.take(name); !taken)
            return taken;
    }
    // What the sample was made with is no act of the analyst's.
    return workspace.history().close();
}

void removeWorkspace(const QString &path)
{
    for (const QString &ending : {u""_s, u"-wal"_s})
        QFile::remove(path + ending);
}

} // namespace

QStringList sampleNames()
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

Result<QString> sampleText(const QString &name)
{
    return load(name).transform([](const SampleText &sample) { return sample.text; });
}

Result<std::unique_ptr<Workspace>> createSample(const QString &path, const QString &author)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::WorkspaceExists, path);
    // It gets its name when it is complete: a half-made one must not be taken for the sample.
    const QString part = path + u".part"_s;
    removeWorkspace(part);
    const auto filled =
        Workspace::create(part, author).and_then([](const auto &made) { return fill(*made); });
    if (!filled) {
        removeWorkspace(part);
        return std::unexpected(filled.error());
    }
    if (!QFile::rename(part, path))
        return failure(ErrorCode::WriteFailed, path);
    return Workspace::open(path, author);
}

} // namespace elchi
