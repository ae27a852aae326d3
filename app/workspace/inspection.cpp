// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/inspection.h"

#include "spelling/languageguess.h"
#include "suggest/suggestedground.h"
#include "text/attribution.h"
#include "workspace/codebook.h"
#include "workspace/importing/importsources.h"
#include "workspace/registry.h"
#include "workspace/shippedwords.h"
#include "workspace/workspace.h"

#include <QFileInfo>

namespace elchi {

namespace {

/// Where meetings are drafted: nobody tells of them in the millionth letter.
constexpr int draftedLength = 20000;

DraftGround groundFor(const Inspection &inspection, const Known &known)
{
    QList<Suggestion> near = inspection.suggestions;
    near.removeIf([](const Suggestion &suggestion) { return suggestion.span.end() > draftedLength; });
    return groundOf(inspection.dispatch.text.left(draftedLength), inspection.dispatch.fields, near, known);
}

Inspection inspect(const store::PreparedDispatch &prepared, const ReadOptions &options, const Known &known,
                   const SuggestionIndex &index)
{
    const QString &text = prepared.dispatch.text;
    const DispatchFields &fields = prepared.dispatch.fields;
    const OffsetMap map(text);
    Inspection inspection{.dispatch = prepared.dispatch,
                          .textSha256 = prepared.textSha256,
                          .dateline = findDateline(map, options.contextDate),
                          .attributions = attributionsIn(map),
                          .boilerplate = boilerplateIn(map),
                          .dates = {},
                          .suggestions = index.suggestions(text, fields),
                          .quotes = {},
                          .meetings = {},
                          .entities = {}};
    const auto skip = inspection.dateline ? std::optional(inspection.dateline->span) : std::nullopt;
    inspection.dates = datesIn(map, fields.date, skip);
    inspection.quotes = quotesIn(map, inspection.suggestions);
    const DraftGround ground = groundFor(inspection, known);
    inspection.meetings = toldDrafts(ground);
    for (const Entity &entity : ground.entities)
        inspection.entities.insert(entity.id, entity);
    return inspection;
}

} // namespace

Known shippedKnowledge()
{
    Known known{shippedEntities(), shippedSectors()};
    for (qsizetype i = 0; i < known.entities.size(); ++i)
        known.entities[i].id = {i + 1};
    for (qsizetype i = 0; i < known.codes.size(); ++i)
        known.codes[i].id = {i + 1};
    return known;
}

Result<Known> knowledgeOf(const Workspace &workspace)
{
    const auto rows = workspace.registry().rows(std::nullopt).result();
    if (!rows)
        return std::unexpected(rows.error());
    const auto codes = workspace.codebook().codes();
    if (!codes)
        return std::unexpected(codes.error());
    Known known{{}, *codes};
    for (const EntityRow &row : *rows) {
        known.entities.append(row.entity);
        if (row.entity.type != EntityType::Person)
            continue;
        const auto tenures = workspace.registry().tenures(row.entity.id);
        if (!tenures)
            return std::unexpected(tenures.error());
        known.tenures += *tenures;
    }
    return known;
}

QList<InspectedItem> inspectFile(const QString &path, const ReadOptions &options, const Known &known)
{
    if (QFileInfo(path).isDir())
        return {{path, failure(ErrorCode::FileNotPlain, path)}};
    const auto sources = importSources({path}, [] { return false; });
    const SuggestionIndex index(known);
    ReadOptions reading = options;
    reading.guessLanguage = guessedLanguageCode;
    QList<InspectedItem> inspected;
    for (const SourceItem &item : readSource(sources.first(), reading))
        inspected << InspectedItem{item.path,
                                   item.dispatch.transform([&](const store::PreparedDispatch &prepared) {
                                       return inspect(prepared, options, known, index);
                                   })};
    return inspected;
}

} // namespace elchi
