// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code.h"
#include "domain/dispatch.h"
#include "domain/entity.h"
#include "domain/suggestion.h"

#include <QList>
#include <QString>
#include <memory>

namespace elchi {

/// What a workspace knows: entities with their aliases, topics and sectors. Who held which office when counts
/// for drafting meetings only.
struct Known
{
    QList<Entity> entities;
    QList<Code> codes;
    QList<Tenure> tenures = {};
};

/// Finds what an analyst may want to accept. Building the index costs a pass over all aliases: build it once
/// and again only when the registry or codebook changed. Looking is const and thread-safe; copies share the
/// index.
class SuggestionIndex
{
public:
    explicit SuggestionIndex(const Known &known);
    ~SuggestionIndex();
    SuggestionIndex(const SuggestionIndex &) = default;
    SuggestionIndex &operator=(const SuggestionIndex &) = default;

    /// Mentions of known entities in any inflected form, new offices and persons beside them, documents,
    /// titled programmes and events (see titledThings()), dates and sectors, by position. `text` is the
    /// stored text; `fields` give the day that years and «сегодня» hang on. The dateline itself is left out.
    /// Codes that Known does not hold are not suggested.
    [[nodiscard]] QList<Suggestion> suggestions(const QString &text, const DispatchFields &fields) const;

private:
    class Index;
    std::shared_ptr<const Index> m_index;
};

} // namespace elchi
