// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/candidatemodel.h"

#include "models/codenames.h"
#include "models/words.h"
#include "workspace/codebook.h"
#include "workspace/registry.h"
#include "workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int entityLimit = 8;
constexpr int rankedLimit = 24; // of which the best are shown
/// Letters of an ending that may be left away to find the nominative of what stands in the text.
constexpr int endingLength = 3;
constexpr int shortestStem = 4;
constexpr int longestWords = 120;

/// Without the ending of its last word; empty where too little would remain.
QString stem(const QString &words, int endings)
{
    const qsizetype last = words.size() - (words.lastIndexOf(u' ') + 1);
    return last - endings < shortestStem ? QString() : words.chopped(endings);
}

} // namespace

CandidateModel::CandidateModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{
}

void CandidateModel::offer(const QString &words, DispatchId near, bool codesOnly,
                           const QList<Suggestion> &likely, const RankingGround &ground)
{
    m_ground = ground;
    beginResetModel();
    m_rows.clear();
    appendSuggested(likely);
    const bool canBeName = !words.isEmpty() && words.size() <= longestWords;
    if (!codesOnly && canBeName)
        appendOnce(entitiesOfForm(words.simplified(), near));
    appendOnce(codes(canBeName ? words : QString(), false));
    endResetModel();
}

void CandidateModel::offerNew(const Entity &entity, const QList<Entity> &similar)
{
    beginResetModel();
    m_rows = {{.entity = entity, .fits = true}};
    for (const Entity &known : similar)
        m_rows.append({.entity = known, .fits = true});
    endResetModel();
}

void CandidateModel::appendOnce(const QList<Candidate> &rows)
{
    for (const Candidate &row : rows) {
        const bool isThere = std::ranges::any_of(m_rows, [&](const Candidate &other) {
            return !row.isNew() && other.code.id == row.code.id && other.entity.id == row.entity.id;
        });
        if (!isThere)
            m_rows.append(row);
    }
}

void CandidateModel::appendSuggested(const QList<Suggestion> &likely)
{
    const auto all = m_workspace.codebook().codesInUse().value_or(QList<Code>());
    for (const Suggestion &suggestion : likely) {
        if (suggestion.kind == AnnotationKind::Mention) {
            const Entity proposed{
                .id = {}, .type = suggestion.type, .name = suggestion.name, .country = suggestion.country};
            const auto known = m_workspace.registry().load(suggestion.entity);
            appendOnce({{.entity = known.value_or(proposed), .fits = true}});
        } else if (const auto code = std::ranges::find(all, suggestion.code, &Code::id); code != all.end()) {
            appendOnce({{.code = *code, .fits = true}});
        }
    }
}

void CandidateModel::search(const QString &typed, DispatchId near, bool codesOnly)
{
    beginResetModel();
    m_rows.clear();
    m_rows = codes(typed, true);
    // A name begins with a capital; what does not is rather a sector or topic.
    const QList<Candidate> named = codesOnly ? QList<Candidate>() : entities(typed.simplified(), near);
    m_rows = typed.trimmed().front().isLower() ? m_rows + named : named + m_rows;
    endResetModel();
}

QList<Candidate> CandidateModel::entities(const QString &words, DispatchId near)
{
    QList<Candidate> rows;
    const auto found = m_workspace.registry().find(words, std::nullopt, near, rankedLimit);
    if (!found) {
        Q_EMIT failed(found.error());
        return rows;
    }
    const QList<EntityRow> best = ranked(*found, words, m_ground);
    for (const EntityRow &row : best.first(std::min<qsizetype>(best.size(), entityLimit)))
        rows.append({.entity = row.entity, .fits = true});
    return rows;
}

QList<Candidate> CandidateModel::entitiesOfForm(const QString &words, DispatchId near)
{
    QList<Candidate> rows = entities(words, near);
    for (int endings = 1; rows.isEmpty() && endings <= endingLength; ++endings) {
        const QString shorter = stem(words, endings);
        if (shorter.isEmpty())
            break;
        rows = entities(shorter, near);
    }
    return rows;
}

QList<Candidate> CandidateModel::codes(const QString &words, bool fittingOnly)
{
    const auto all = m_workspace.codebook().codesInUse();
    if (!all) {
        Q_EMIT failed(all.error());
        return {};
    }
    const QString wanted = words.simplified();
    QList<Candidate> fitting;
    QList<Candidate> others;
    for (const Code &code : *all) {
        // A stem is enough for words from the text: «туризма» means Туризм.
        const QString shorter = fittingOnly ? wanted : wanted.left(std::max<qsizetype>(5, wanted.size() - 2));
        const bool answers = !shorter.isEmpty() && isCalled(code, shorter);
        (answers ? fitting : others).append({.code = code, .fits = answers});
    }
    return fittingOnly && !wanted.isEmpty() ? fitting : fitting + others;
}

int CandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CandidateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Candidate &row = m_rows.at(index.row());
    if (role == IsCodeRole)
        return row.isCode();
    if (role == Qt::DisplayRole)
        return row.isCode() ? row.code.name(interfaceLanguage()) : row.entity.name;
    QString kind = row.isCode() ? word(row.code.kind) : word(row.entity.type);
    if (row.isNew())
        kind = tr("New") + u" · "_s + kind;
    const QString country = row.isCode() ? QString() : countryName(row.entity.country);
    if (role == DetailRole)
        return country.isEmpty() || country == row.entity.name ? kind : kind + u" · "_s + country;
    if (role == Qt::AccessibleTextRole)
        return u"%1, %2"_s.arg(index.data().toString(), kind);
    return {};
}

} // namespace elchi
