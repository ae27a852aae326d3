// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/codebook.h"

#include "report/csv.h"
#include "report/safewriter.h"
#include "store/codes.h"
#include "store/findings.h"
#include "store/verbs.h"
#include "workspace/act.h"
#include "workspace/codetable.h"
#include "workspace/passagecutter.h"
#include "workspace/tablefile.h"
#include "workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Stems without loose spaces, and without empty ones; parents once each.
Code tidied(Code code)
{
    code.key = code.key.simplified();
    for (QString *name : {&code.nameRu, &code.nameKy, &code.nameEn})
        *name = name->simplified();
    for (CodeStem &stem : code.stems)
        stem.words = stem.words.simplified();
    code.stems.removeIf([](const CodeStem &stem) { return stem.words.isEmpty(); });
    QList<CodeId> parents;
    for (const CodeId parent : std::as_const(code.parents)) {
        if (parent.isValid() && !parents.contains(parent))
            parents << parent;
    }
    code.parents = parents;
    return code;
}

QString joined(const QString &own, const QString &other)
{
    return own.isEmpty() || other.isEmpty() ? own + other : own + u'\n' + other;
}

/// `kept` with what it takes over from `gone`; what it says itself stays.
Code mergedCode(Code kept, const Code &gone, const QList<CodeId> &belowGone)
{
    for (const CodeStem &stem : gone.stems) {
        if (!kept.stems.contains(stem))
            kept.stems << stem;
    }
    kept.included = joined(kept.included, gone.included);
    kept.excluded = joined(kept.excluded, gone.excluded);
    if (kept.definition.isEmpty())
        kept.definition = gone.definition;
    // It cannot stand below what will stand below it; the place of the one that goes is its own then.
    const auto lost = kept.parents.removeIf([&](CodeId parent) { return belowGone.contains(parent); });
    if (lost > 0 && kept.parents.isEmpty())
        kept.parents = gone.parents;
    kept.parents.removeAll(kept.id);
    return kept;
}

} // namespace

Codebook::Codebook(Workspace &workspace, store::Worker &worker) : m_workspace(workspace), m_worker(worker)
{
    QObject::connect(&workspace, &Workspace::replayed, &workspace, [this] { m_codes.reset(); });
}

Result<QList<Code>> Codebook::codes() const
{
    if (m_codes)
        return *m_codes;
    const auto codes = m_worker.now(&store::allCodes);
    if (codes)
        m_codes = *codes;
    return codes;
}

Result<QList<Code>> Codebook::codesInUse() const
{
    return codes().transform([](QList<Code> all) {
        all.removeIf([](const Code &code) { return code.retired; });
        return all;
    });
}

Result<Code> Codebook::load(CodeId id) const
{
    const auto all = codes();
    if (!all)
        return std::unexpected(all.error());
    const auto found = std::ranges::find(*all, id, &Code::id);
    if (found == all->end())
        return failure(ErrorCode::NotFound, QString::number(id.value));
    return *found;
}

QFuture<Result<QHash<CodeId, CodeCount>>> Codebook::counts() const
{
    return m_worker.ask(&store::codeCounts);
}

QFuture<Result<QList<Passage>>> Codebook::passages(CodeId id) const
{
    return cutPassagesLater(m_worker.ask([id](store::Connection &connection) {
        return store::codingsOf(connection, id).and_then([&](const QList<AnnotationId> &marks) {
            return store::cuttingsOf(connection, marks);
        });
    }));
}

Result<QList<CodeId>> Codebook::below(CodeId id) const
{
    const auto all = codes();
    if (!all)
        return std::unexpected(all.error());
    QList<CodeId> found{id};
    for (qsizetype i = 0; i < found.size(); ++i) {
        for (const Code &code : *all) {
            if (code.parents.contains(found.at(i)) && !found.contains(code.id))
                found << code.id;
        }
    }
    return found;
}

store::StepInfo Codebook::about(QLatin1StringView verb, const Code &code) const
{
    return {.verb = verb,
            .subject = code.name(Language::Russian),
            .author = m_workspace.author(),
            .code = code.id};
}

Result<void> Codebook::checked(const Code &code) const
{
    if (code.key.isEmpty())
        return failure(ErrorCode::NameMissing);
    if (!code.id.isValid())
        return {};
    return below(code.id).and_then([&](const QList<CodeId> &lower) -> Result<void> {
        const bool circle =
            std::ranges::any_of(code.parents, [&](CodeId parent) { return lower.contains(parent); });
        return circle ? Result<void>(failure(ErrorCode::CodeUnderItself, code.name(Language::Russian)))
                      : Result<void>();
    });
}

void Codebook::announce(bool marksToo)
{
    m_codes.reset();
    Q_EMIT m_workspace.codebookChanged();
    if (marksToo) {
        // Marks and meetings carry another code now, wherever they stand.
        Q_EMIT m_workspace.marksChanged({});
        Q_EMIT m_workspace.meetingsChanged();
    }
    Q_EMIT m_workspace.historyChanged();
}

Result<CodeId> Codebook::add(const Code &given)
{
    const Code code = tidied(given);
    if (auto fine = checked(code); !fine)
        return std::unexpected(fine.error());
    const auto id =
        act(m_worker, about(verbs::addCode, code), [&code](store::Connection &connection, store::Step &step) {
            return store::insertCode(connection, step, code);
        });
    if (id)
        announce();
    return id;
}

Result<void> Codebook::store(QLatin1StringView verb, const Code &given)
{
    const Code code = tidied(given);
    if (auto fine = checked(code); !fine)
        return fine;
    const auto done =
        act(m_worker, about(verb, code), [&code](store::Connection &connection, store::Step &step) {
            return store::updateCode(connection, step, code);
        });
    if (done)
        announce();
    return done;
}

Result<void> Codebook::change(const Code &code)
{
    return store(verbs::changeCode, code);
}

Result<void> Codebook::move(CodeId id, CodeId from, CodeId to)
{
    return load(id).and_then([&](Code code) {
        code.parents.removeAll(from);
        code.parents << to;
        return store(verbs::moveCode, code);
    });
}

Result<void> Codebook::standAlsoUnder(CodeId id, CodeId parent)
{
    return load(id).and_then([&](Code code) {
        code.parents << parent;
        return store(verbs::moveCode, code);
    });
}

Result<void> Codebook::setRetired(CodeId id, bool retired)
{
    return load(id).and_then([&](Code code) {
        code.retired = retired;
        return store(verbs::retireCode, code);
    });
}

Result<void> Codebook::remove(CodeId id)
{
    const auto code = load(id);
    if (!code)
        return std::unexpected(code.error());
    const auto done = act(m_worker, about(verbs::removeCode, *code),
                          [id, &code](store::Connection &connection, store::Step &step) -> Result<void> {
                              const auto uses = store::codeUses(connection, id);
                              if (!uses)
                                  return std::unexpected(uses.error());
                              if (*uses > 0)
                                  return failure(ErrorCode::StillUsed, code->name(Language::Russian),
                                                 QString::number(*uses));
                              return store::removeCode(connection, step, id);
                          });
    if (done)
        announce();
    return done;
}

Result<void> Codebook::merge(CodeId kept, CodeId gone)
{
    if (kept == gone)
        return failure(ErrorCode::MergeWithItself);
    const auto into = load(kept);
    const auto from = load(gone);
    const auto lower = below(gone);
    if (!into || !from || !lower)
        return std::unexpected(!into ? into.error() : !from ? from.error() : lower.error());
    store::StepInfo info = about(verbs::mergeCodes, *into);
    info.subject = from->name(Language::Russian) + u" → "_s + into->name(Language::Russian);
    m_workspace.keepBackup();
    const Code merged = tidied(mergedCode(*into, *from, *lower));
    const auto done = act(m_worker, info, [&](store::Connection &connection, store::Step &step) {
        return store::mergeCodes(connection, step, merged, *from);
    });
    if (done)
        announce(true);
    return done;
}

Result<CodeId> Codebook::split(CodeId id, const Code &given, const QList<AnnotationId> &marks)
{
    const auto whole = load(id);
    if (!whole)
        return std::unexpected(whole.error());
    Code part = tidied(given);
    part.id = {};
    part.kind = whole->kind;
    part.parents = whole->parents;
    if (auto fine = checked(part); !fine)
        return std::unexpected(fine.error());
    store::StepInfo info = about(verbs::splitCode, *whole);
    info.subject = whole->name(Language::Russian) + u" → "_s + part.name(Language::Russian);
    const auto made =
        act(m_worker, info, [&](store::Connection &connection, store::Step &step) -> Result<CodeId> {
            const auto code = store::insertCode(connection, step, part);
            if (!code)
                return code;
            return store::recode(step, marks, *code).transform([&code] { return *code; });
        });
    if (made)
        announce(true);
    return made;
}

Result<void> Codebook::exportTo(const QString &path) const
{
    return codes().and_then([&path](const QList<Code> &all) {
        return report::writeSafely(path, report::toCsv(codeTable(all), report::CsvPreset::Plain));
    });
}

Result<int> Codebook::importFrom(const QString &path)
{
    const auto known = codes();
    const auto table = TableFile::read(path);
    if (!known || !table)
        return std::unexpected(known ? table.error() : known.error());
    const auto lines = readCodeTable(*table, *known);
    if (!lines)
        return std::unexpected(lines.error());
    store::StepInfo info{.verb = verbs::importCodes,
                         .subject = QString::number(lines->size()),
                         .author = m_workspace.author()};
    const auto done =
        act(m_worker, info, [&lines](store::Connection &connection, store::Step &step) -> Result<int> {
            return storeCodeLines(connection, step, *lines);
        });
    if (done)
        announce();
    return done;
}

} // namespace elchi
