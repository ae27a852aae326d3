// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/suggestedground.h"

#include "text/folding.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace elchi {

namespace {

/// Collects the entities that suggestions name, known and new ones.
class Named
{
public:
    explicit Named(const Known &known)
    {
        for (const Entity &entity : known.entities) {
            m_known.insert(entity.id, &entity);
            if (entity.type == EntityType::Country)
                m_countries.insert(entity.country, entity.id);
            m_last = std::max(m_last, entity.id.value);
        }
    }

    EntityId idOf(const Suggestion &mention)
    {
        if (mention.entity.isValid()) {
            add(mention.entity);
            return mention.entity;
        }
        EntityId &id = m_new[{mention.type, folded(mention.name)}];
        if (!id.isValid()) {
            id = {++m_last};
            m_entities.append(
                {.id = id, .type = mention.type, .name = mention.name, .country = mention.country});
        }
        return id;
    }
    void addCountry(const QString &code)
    {
        if (const EntityId country = m_countries.value(code); country.isValid())
            add(country);
    }
    void add(EntityId known)
    {
        const Entity *entity = m_known.value(known);
        if (entity && !m_added.contains(known)) {
            m_added.insert(known);
            m_entities.append(*entity);
        }
    }
    [[nodiscard]] const QList<Entity> &entities() const { return m_entities; }

private:
    QHash<EntityId, const Entity *> m_known;
    QHash<QString, EntityId> m_countries; ///< by ISO code
    QHash<std::pair<EntityType, QString>, EntityId> m_new;
    QSet<EntityId> m_added;
    QList<Entity> m_entities;
    qint64 m_last = 0;
};

} // namespace

DraftGround groundOf(const QString &text, const DispatchFields &fields, const QList<Suggestion> &suggestions,
                     const Known &known)
{
    DraftGround ground{.dispatch = {1},
                       .text = text,
                       .fields = fields,
                       .marks = {},
                       .entities = {},
                       .tenures = {},
                       .codes = known.codes};
    Named named(known);
    for (const Suggestion &suggestion : suggestions) {
        Annotation mark{
            .id = {ground.marks.size() + 1},
            .dispatch = ground.dispatch,
            .span = suggestion.span,
            .quote = suggestion.text,
            .before = {},
            .after = {},
            .content = {.kind = suggestion.kind, .code = suggestion.code, .date = suggestion.date},
            .author = {},
            .createdAt = {},
            .suggested = true};
        if (suggestion.kind == AnnotationKind::Mention)
            mark.content.entity = named.idOf(suggestion);
        if (suggestion.type == EntityType::Place)
            named.addCountry(suggestion.country);
        ground.marks.append(mark);
    }
    QSet<EntityId> mentioned;
    for (const Entity &entity : named.entities())
        mentioned.insert(entity.id);
    for (const Tenure &tenure : known.tenures) {
        if (!mentioned.contains(tenure.person) && !mentioned.contains(tenure.office))
            continue;
        named.add(tenure.person);
        named.add(tenure.office);
        ground.tenures.append(tenure);
    }
    ground.entities = named.entities();
    return ground;
}

} // namespace elchi
