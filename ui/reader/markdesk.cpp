// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/markdesk.h"

#include "models/entitylook.h"
#include "models/words.h"
#include "workspace/codebook.h"
#include "workspace/library.h"
#include "workspace/marking.h"
#include "workspace/registry.h"
#include "workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int longestBoilerplate = 400; // letters of one line
constexpr int similarLimit = 3;
constexpr int shortestSimilar = 4; // letters

// In which a dispatch that was opened is laid out and painted, in milliseconds: the names of the whole
// registry are not gone through in that time.
constexpr int untilPainted = 50;

} // namespace

MarkDesk::MarkDesk(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_asking.setSingleShot(true);
    m_asking.setInterval(untilPainted);
    connect(&m_asking, &QTimer::timeout, this, &MarkDesk::ask);
    const auto forget = [this] {
        m_entities.clear();
        m_codes.clear();
    };
    connect(&workspace, &Workspace::marksChanged, this, [this](DispatchId changed) {
        if (changed == m_dispatch.id)
            reloadMarks();
    });
    connect(&workspace, &Workspace::dispatchChanged, this, [this](DispatchId changed) {
        if (changed == m_dispatch.id)
            reloadFields();
    });
    for (const auto signal : {&Workspace::registryChanged, &Workspace::codebookChanged}) {
        connect(&workspace, signal, this, [this, forget] {
            forget();
            Q_EMIT shownChanged();
            askForSuggestions();
        });
    }
    connect(&workspace, &Workspace::rejectionsChanged, this, &MarkDesk::askForSuggestions);
    connect(&workspace, &Workspace::replayed, this, [this, forget] {
        forget();
        reloadFields();
        reloadMarks();
    });
}

bool MarkDesk::open(DispatchId id)
{
    ++m_question;
    m_marks.clear();
    m_suggestions.clear();
    if (!id.isValid()) {
        m_dispatch = {};
        m_map = OffsetMap();
        return true;
    }
    const auto loaded = m_workspace.library().load(id);
    if (!loaded) {
        m_dispatch = {};
        m_map = OffsetMap();
        Q_EMIT failed(loaded.error());
        return false;
    }
    m_dispatch = *loaded;
    m_map = OffsetMap(m_dispatch.text);
    reloadMarks();
    return true;
}

QList<ShownFold> MarkDesk::folds() const
{
    QList<ShownFold> folds;
    for (const TextSpan line : Library::boilerplate(m_map)) {
        if (line.length() > longestBoilerplate)
            continue;
        const TextRange range = rangeOf(line);
        const int before = folds.isEmpty() ? 0 : folds.last().range.end;
        const bool goesOn =
            !folds.isEmpty() && QStringView(text()).sliced(before, range.begin - before).trimmed().isEmpty();
        if (!goesOn)
            folds << ShownFold{.range = range};
        folds.last().range.end = range.end;
        folds.last().letters += line.length();
    }
    return folds;
}

void MarkDesk::reloadFields()
{
    if (!m_dispatch.id.isValid())
        return;
    // An undone import takes the open dispatch away: what is shown stays until another one is chosen.
    const auto loaded = m_workspace.library().load(m_dispatch.id);
    if (!loaded)
        return;
    m_dispatch = *loaded;
    Q_EMIT fieldsChanged();
}

void MarkDesk::reloadMarks()
{
    if (!m_dispatch.id.isValid())
        return;
    auto loaded = m_workspace.marking().marks(m_dispatch.id);
    if (!loaded) {
        Q_EMIT failed(loaded.error());
        return;
    }
    m_marks = *loaded;
    m_marks.removeIf([](const Annotation &mark) { return !mark.span; });
    // What was just accepted must not stay dotted until the new suggestions are here.
    m_suggestions.removeIf([this](const Suggestion &suggestion) { return isMarked(suggestion); });
    Q_EMIT shownChanged();
    askForSuggestions();
}

bool MarkDesk::isMarked(const Suggestion &suggestion) const
{
    return std::ranges::any_of(m_marks, [&](const Annotation &mark) {
        return mark.span == suggestion.span && mark.content.kind == suggestion.kind &&
               (suggestion.kind != AnnotationKind::Coding || mark.content.code == suggestion.code);
    });
}

void MarkDesk::askForSuggestions()
{
    ++m_question;
    m_asking.start();
}

void MarkDesk::ask()
{
    if (!m_dispatch.id.isValid())
        return;
    const int question = m_question;
    m_workspace.marking()
        .suggestions(m_dispatch.id)
        .then(this, [this, question](const Result<QList<Suggestion>> &offered) {
            if (question != m_question)
                return;
            if (offered)
                take(*offered);
            else
                Q_EMIT failed(offered.error());
        });
}

void MarkDesk::take(const QList<Suggestion> &suggestions)
{
    // The next thing to be asked for are names, when words are selected.
    m_workspace.registry().prepareToFind();
    if (suggestions == m_suggestions)
        return;
    m_suggestions = suggestions;
    m_suggestions.removeIf([this](const Suggestion &offered) { return offered.span.end() > m_map.length(); });
    Q_EMIT shownChanged();
}

const Entity &MarkDesk::entity(EntityId id)
{
    auto known = m_entities.constFind(id);
    if (known == m_entities.constEnd())
        known = m_entities.insert(id, m_workspace.registry().load(id).value_or(Entity()));
    return *known;
}

Code MarkDesk::code(CodeId id) const
{
    const auto found = std::ranges::find(m_codes, id, &Code::id);
    return found == m_codes.end() ? Code() : *found;
}

TextRange MarkDesk::rangeOf(TextSpan span) const
{
    return {m_map.toUtf16(span.begin()), m_map.toUtf16(span.end())};
}

std::optional<Annotation> MarkDesk::markAt(int shown) const
{
    if (shown < 0 || shown >= m_marks.size())
        return std::nullopt;
    return m_marks.at(shown);
}

std::optional<Suggestion> MarkDesk::suggestionAt(int shown) const
{
    const qsizetype index = shown - m_marks.size();
    if (index < 0 || index >= m_suggestions.size())
        return std::nullopt;
    return m_suggestions.at(index);
}

int MarkDesk::indexOf(AnnotationId id) const
{
    const auto found = std::ranges::find(m_marks, id, &Annotation::id);
    return found == m_marks.end() ? -1 : int(found - m_marks.begin());
}

int MarkDesk::indexOf(const Suggestion &suggestion) const
{
    const qsizetype index = m_suggestions.indexOf(suggestion);
    return index < 0 ? -1 : int(m_marks.size() + index);
}

QList<Suggestion> MarkDesk::suggestionsOn(TextRange range) const
{
    QList<Suggestion> found;
    const auto span = m_map.spanOf(range.begin, range.end);
    for (const Suggestion &offered : m_suggestions) {
        const bool codes = offered.kind == AnnotationKind::Coding && !offered.inName;
        if (span && (codes ? span->contains(offered.span)
                           : offered.kind == AnnotationKind::Mention && offered.span == *span))
            found << offered;
    }
    return found;
}

Entity MarkDesk::proposed(TextRange range, EntityType type) const
{
    const QString words = text().mid(range.begin, range.length()).simplified();
    Entity entity{.id = {}, .type = type, .name = words, .country = {}};
    for (const Suggestion &offered : suggestionsOn(range)) {
        if (offered.kind != AnnotationKind::Mention)
            continue;
        entity.id = offered.type == type ? offered.entity : EntityId();
        entity.name = offered.name.isEmpty() ? entity.name : offered.name;
        entity.country = offered.country;
    }
    return entity;
}

QList<Entity> MarkDesk::similarTo(const Entity &entity)
{
    QStringList asked{entity.name};
    if (entity.type == EntityType::Person) {
        const QStringList words = entity.name.split(u' ', Qt::SkipEmptyParts);
        if (words.size() > 1)
            asked << *std::ranges::max_element(words, {}, &QString::size);
    }
    // A few letters stand in names of all sorts.
    asked.removeIf([](const QString &words) { return words.size() < shortestSimilar; });
    QList<Entity> similar;
    for (const QString &words : std::as_const(asked)) {
        const auto found = m_workspace.registry().find(words, entity.type, m_dispatch.id, similarLimit);
        for (const EntityRow &row : found.value_or(QList<EntityRow>())) {
            if (!std::ranges::contains(similar, row.entity.id, &Entity::id))
                similar << row.entity;
        }
    }
    return similar.first(std::min<qsizetype>(similar.size(), similarLimit));
}

std::optional<EntityId> MarkDesk::theSame(const Entity &entity, const QList<Entity> &known)
{
    const QString name = entity.name.simplified().toCaseFolded();
    const auto isSame = [&name](const Entity &other) {
        return other.name.simplified().toCaseFolded() == name;
    };
    if (std::ranges::count_if(known, isSame) != 1)
        return std::nullopt;
    return std::ranges::find_if(known, isSame)->id;
}

RankingGround MarkDesk::rankingGround(TextRange range)
{
    RankingGround ground;
    ground.recent = m_workspace.marking().recentEntities().value_or(QList<EntityId>());
    const TextRange sentence = sentenceAt(text(), range.begin);
    const auto span = m_map.spanOf(sentence.begin, sentence.end);
    for (const Annotation &mark : std::as_const(m_marks)) {
        if (!mark.content.entity.isValid())
            continue;
        ground.here << mark.content.entity;
        if (span && span->overlaps(*mark.span))
            ground.countries << entity(mark.content.entity).country;
    }
    for (const Suggestion &offered : std::as_const(m_suggestions)) {
        if (span && span->overlaps(offered.span))
            ground.countries << offered.country;
    }
    ground.countries.remove(QString());
    return ground;
}

QString MarkDesk::nameOf(const AnnotationContent &content)
{
    if (content.kind == AnnotationKind::Coding)
        return code(content.code).name(interfaceLanguage());
    if (content.kind == AnnotationKind::Date)
        return content.date ? content.date->toString() : QString();
    return entity(content.entity).name;
}

template <class T>
T MarkDesk::answer(Result<T> result)
{
    if (result)
        return *result;
    Q_EMIT failed(result.error());
    return {};
}

bool MarkDesk::done(const Result<void> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
    return result.has_value();
}

QList<TextSpan> MarkDesk::gapsOf(const TextPieces &words) const
{
    QList<TextSpan> gaps;
    for (const TextRange gap : words.gaps) {
        if (const auto span = m_map.spanOf(gap.begin, gap.end))
            gaps << *span;
    }
    return gaps;
}

TextPieces MarkDesk::piecesOf(const Annotation &mark) const
{
    TextPieces words(rangeOf(*mark.span));
    for (const TextSpan gap : mark.gaps)
        words.gaps << rangeOf(gap);
    return words;
}

AnnotationId MarkDesk::markEntity(const TextPieces &words, EntityId entity)
{
    const auto span = m_map.spanOf(words.range.begin, words.range.end);
    if (!span)
        return {};
    return answer(m_workspace.marking().mark(
        m_dispatch.id, span,
        {.kind = AnnotationKind::Mention, .entity = entity, .code = {}, .date = {}, .note = {}},
        gapsOf(words)));
}

AnnotationId MarkDesk::markNew(const TextPieces &words, const Entity &entity)
{
    const auto span = m_map.spanOf(words.range.begin, words.range.end);
    return span ? answer(m_workspace.marking().markNewEntity(m_dispatch.id, *span, entity, gapsOf(words)))
                : AnnotationId();
}

AnnotationId MarkDesk::markCode(const TextPieces &words, CodeId code)
{
    return answer(m_workspace.marking().mark(
        m_dispatch.id, m_map.spanOf(words.range.begin, words.range.end),
        {.kind = AnnotationKind::Coding, .entity = {}, .code = code, .date = {}, .note = {}}, gapsOf(words)));
}

AnnotationId MarkDesk::markDate(const TextPieces &words, const PartialDate &date)
{
    const auto span = m_map.spanOf(words.range.begin, words.range.end);
    if (!span)
        return {};
    return answer(m_workspace.marking().mark(
        m_dispatch.id, span,
        {.kind = AnnotationKind::Date, .entity = {}, .code = {}, .date = date, .note = {}}, gapsOf(words)));
}

std::optional<PartialDate> MarkDesk::dateIn(TextRange range)
{
    const auto span = m_map.spanOf(range.begin, range.end);
    return span ? answer(m_workspace.marking().dateIn(m_dispatch.id, *span)) : std::nullopt;
}

bool MarkDesk::redate(const Annotation &mark, const PartialDate &date)
{
    return done(m_workspace.marking().changeContent(
        mark.id,
        {.kind = AnnotationKind::Date, .entity = {}, .code = {}, .date = date, .note = mark.content.note}));
}

bool MarkDesk::relink(const Annotation &mark, EntityId entity)
{
    const bool quote = mark.content.kind == AnnotationKind::Quote;
    return done(m_workspace.marking().changeContent(
        mark.id, {.kind = quote ? AnnotationKind::Quote : AnnotationKind::Mention,
                  .entity = entity,
                  .code = {},
                  .date = {},
                  .note = mark.content.note}));
}

bool MarkDesk::relinkNew(const Annotation &mark, const Entity &entity)
{
    return done(m_workspace.marking().changeToNewEntity(mark.id, entity));
}

bool MarkDesk::recode(const Annotation &mark, CodeId code)
{
    return done(m_workspace.marking().changeContent(
        mark.id,
        {.kind = AnnotationKind::Coding, .entity = {}, .code = code, .date = {}, .note = mark.content.note}));
}

bool MarkDesk::moveEdges(const Annotation &mark, const TextPieces &words)
{
    const auto span = m_map.spanOf(words.range.begin, words.range.end);
    return span && done(m_workspace.marking().changeSpan(mark.id, *span, gapsOf(words)));
}

bool MarkDesk::remove(AnnotationId id)
{
    return done(m_workspace.marking().remove({id}));
}

QList<AnnotationId> MarkDesk::accept(const QList<Suggestion> &suggestions)
{
    return answer(m_workspace.marking().accept(m_dispatch.id, suggestions));
}

bool MarkDesk::reject(const Suggestion &suggestion, bool forGood)
{
    // The list that it may stand in changes below.
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
    const Suggestion rejected = suggestion;
    m_suggestions.removeOne(rejected);
    const bool stored = done(forGood ? m_workspace.marking().rejectForGood(m_dispatch.id, rejected)
                                     : m_workspace.marking().reject(m_dispatch.id, rejected));
    reloadMarks();
    return stored;
}

bool MarkDesk::setProgress(Progress progress)
{
    return m_dispatch.id.isValid() && done(m_workspace.library().setProgress(m_dispatch.id, progress));
}

} // namespace elchi
