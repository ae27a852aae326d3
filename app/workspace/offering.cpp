// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/offering.h"

#include "store/codes.h"
#include "store/dispatches.h"
#include "store/entities.h"
#include "suggest/quotes.h"
#include "text/offsetmap.h"
#include "text/searchterms.h"

#include <algorithm>

namespace elchi {

namespace {

bool covers(const Annotation &mark, const Suggestion &suggestion)
{
    if (!mark.span || mark.content.kind != suggestion.kind || !mark.span->overlaps(suggestion.span))
        return false;
    switch (suggestion.kind) {
    case AnnotationKind::Mention:
        if (*mark.span == suggestion.span)
            return true;
        return suggestion.entity.isValid() ? mark.content.entity == suggestion.entity
                                           : suggestion.span.contains(*mark.span);
    case AnnotationKind::Coding:
        return mark.content.code == suggestion.code;
    default:
        return true;
    }
}

bool isRejectedForGood(const Offering &offering, const Suggestion &suggestion)
{
    const QString target = offering.forGood.isEmpty() ? QString() : store::rejectionTarget(suggestion);
    return std::ranges::any_of(offering.forGood, [&](const store::RejectionForGood &rejected) {
        return rejected.kind == suggestion.kind && rejected.target == target &&
               rejected.words == lemmasOf(suggestion.text);
    });
}

bool isOpen(const Offering &offering, const Suggestion &suggestion)
{
    const store::Rejection rejection{suggestion.kind, suggestion.span, store::rejectionTarget(suggestion)};
    return !offering.rejections.contains(rejection) && !isRejectedForGood(offering, suggestion) &&
           std::ranges::none_of(offering.marks,
                                [&](const Annotation &mark) { return covers(mark, suggestion); });
}

/// What somebody is quoted with, as a mark that names the speaker where the text does.
QList<Suggestion> quoteSuggestions(const OffsetMap &text, const QList<Suggestion> &mentions)
{
    QList<Suggestion> offered;
    for (const SpokenQuote &quote : quotesIn(text, mentions)) {
        Suggestion suggestion{.span = quote.span,
                              .text = text.mid(quote.span),
                              .kind = AnnotationKind::Quote,
                              .name = quote.speaker};
        const auto speaker = std::ranges::find_if(mentions, [&quote](const Suggestion &mention) {
            return mention.kind == AnnotationKind::Mention && mention.name == quote.speaker;
        });
        if (!quote.speaker.isEmpty() && speaker != mentions.end()) {
            suggestion.entity = speaker->entity;
            suggestion.type = speaker->type;
            suggestion.country = speaker->country;
        }
        offered << suggestion;
    }
    return offered;
}

Result<Known> fetchKnown(store::Connection &connection)
{
    const auto entities = store::allEntities(connection);
    if (!entities)
        return std::unexpected(entities.error());
    const auto tenures = store::allTenures(connection);
    if (!tenures)
        return std::unexpected(tenures.error());
    return store::allCodes(connection).transform([&](const QList<Code> &codes) {
        return Known{*entities, codes, *tenures};
    });
}

} // namespace

QString lemmasOf(const QString &words)
{
    QStringList lemmas;
    for (const QueryWord &word : queryWords(words))
        lemmas << word.lemmas.value(0, word.beginning);
    return lemmas.join(u' ');
}

Result<Offering> fetchOffering(store::Connection &connection, DispatchId dispatch, bool withNames)
{
    const auto loaded = store::loadDispatch(connection, dispatch);
    if (!loaded)
        return std::unexpected(loaded.error());
    const auto marks = store::annotationsOf(connection, dispatch);
    if (!marks)
        return std::unexpected(marks.error());
    const auto rejections = store::rejectionsOf(connection, dispatch);
    if (!rejections)
        return std::unexpected(rejections.error());
    const auto forGood = store::rejectionsForGood(connection);
    if (!forGood)
        return std::unexpected(forGood.error());
    const auto known = withNames ? fetchKnown(connection) : Result<Known>();
    if (!known)
        return std::unexpected(known.error());
    return Offering{loaded->text, loaded->fields, *marks, *rejections, *forGood, *known};
}

QList<Suggestion> openSuggestions(const Offering &offering, const SuggestionIndex &index)
{
    QList<Suggestion> open = index.suggestions(offering.text, offering.fields);
    open << quoteSuggestions(OffsetMap(offering.text), open);
    open.removeIf([&](const Suggestion &suggestion) { return !isOpen(offering, suggestion); });
    std::ranges::stable_sort(open, {}, [](const Suggestion &suggestion) {
        return std::pair(suggestion.span.begin(), -suggestion.span.end());
    });
    return open;
}

} // namespace elchi
