// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "intake/reader.h"
#include "suggest/meetingdraft.h"
#include "suggest/quotes.h"
#include "suggest/suggestions.h"
#include "text/dateline.h"
#include "text/textdates.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace elchi {

class Workspace;

/// What Elchi reads in one file: the dispatch as it would be stored, and what the window would offer on it.
/// Spans are those of `dispatch.text`.
struct Inspection
{
    NewDispatch dispatch;
    QByteArray textSha256; ///< 32 bytes, of the UTF-8 of the text
    std::optional<Dateline> dateline;
    QList<TextSpan> attributions;
    QList<TextSpan> boilerplate;
    QList<TextDate> dates; ///< also those whose year cannot be known; without the dateline's
    QList<Suggestion> suggestions;
    QList<SpokenQuote> quotes;
    QList<ToldDraft> meetings;
    QHash<EntityId, Entity> entities; ///< those that `meetings` name; new ones have provisional ids
};

/// What every new workspace knows: the shipped vocabularies with ids of their own.
[[nodiscard]] Known shippedKnowledge();
/// What an open workspace knows. On its thread. Error: StoreFailed.
[[nodiscard]] Result<Known> knowledgeOf(const Workspace &workspace);

/// One dispatch of a file with everything in it, or why it could not be read.
struct InspectedItem
{
    QString path;
    Result<Inspection> inspection;
};

/// Reads a file; nothing is stored. At least one item. Any thread. Errors: those of readSource();
/// FileNotPlain also for a folder.
[[nodiscard]] QList<InspectedItem> inspectFile(const QString &path, const ReadOptions &options,
                                               const Known &known);

} // namespace elchi
