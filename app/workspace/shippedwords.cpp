// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/shippedwords.h"

#include "base/log.h"
#include "suggest/sectors.h"
#include "text/csvreader.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

CsvTable vocabulary(const QString &name)
{
    QFile file(u":/elchi/vocabularies/%1.csv"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCCritical(lcWorkspace) << "vocabulary missing from the program:" << name;
        return {};
    }
    const auto table = CsvTable::read(QString::fromUtf8(file.readAll()));
    if (!table) {
        qCCritical(lcWorkspace) << "vocabulary" << name << "line" << table.error().place
                                << table.error().detail;
        return {};
    }
    return *table;
}

const CsvTable &countries()
{
    static const CsvTable table = vocabulary(u"countries"_s);
    return table;
}

/// All of ISO 3166-1, with names alone.
const CsvTable &isoCountries()
{
    static const CsvTable table = vocabulary(u"isocountries"_s);
    return table;
}

/// Adds a name once; empty ones and the entity's own name are left out.
void addAlias(Entity &entity, const QString &text, Language language, AliasKind kind = AliasKind::Full)
{
    if (text.isEmpty() || std::ranges::contains(entity.aliases, text, &Alias::text))
        return;
    if (text != entity.name)
        entity.aliases.append({.text = text, .language = language, .kind = kind});
}

void addListedAliases(Entity &entity, const QString &list)
{
    for (const QString &entry : list.split(u'|', Qt::SkipEmptyParts)) {
        const AliasKind kind = entry[2] == u'~'   ? AliasKind::Adjective
                               : entry[2] == u'=' ? AliasKind::Abbreviation
                                                  : AliasKind::Full;
        addAlias(entity, entry.mid(3), languageFromName(entry.left(2)), kind);
    }
}

/// «кыргызско-японский» is said the other way round as often: «японско-кыргызский».
QString turnedRound(const QString &adjective, const QString &compound)
{
    if (compound.isEmpty() || !adjective.endsWith(u"ий"))
        return {};
    const QString stem = adjective.endsWith(u"кий") ? adjective.chopped(2) + u'о' : QString();
    return stem.isEmpty() ? QString() : stem + u"-кыргызский"_s;
}

/// «кыргыз-жапон» → «жапон-кыргыз».
QString turnedRoundKyrgyz(const QString &compound)
{
    const qsizetype hyphen = compound.indexOf(u'-');
    return hyphen < 0 ? QString() : compound.mid(hyphen + 1) + u"-кыргыз"_s;
}

Entity country(qsizetype row)
{
    const auto field = [row](const QString &column) { return countries().value(row, column); };
    Entity entity{.id = {}, .type = EntityType::Country, .name = field(u"ru"_s), .country = field(u"iso2"_s)};
    addAlias(entity, field(u"ru_gen"_s), Language::Russian);
    addAlias(entity, field(u"ru_adj"_s), Language::Russian, AliasKind::Adjective);
    addAlias(entity, field(u"ru_compound"_s), Language::Russian, AliasKind::Adjective);
    addAlias(entity, turnedRound(field(u"ru_adj"_s), field(u"ru_compound"_s)), Language::Russian,
             AliasKind::Adjective);
    addAlias(entity, field(u"ky"_s), Language::Kyrgyz);
    addAlias(entity, field(u"ky_gen"_s), Language::Kyrgyz);
    addAlias(entity, field(u"ky_compound"_s), Language::Kyrgyz, AliasKind::Adjective);
    addAlias(entity, turnedRoundKyrgyz(field(u"ky_compound"_s)), Language::Kyrgyz, AliasKind::Adjective);
    addAlias(entity, field(u"en"_s), Language::English);
    addAlias(entity, field(u"en_adj"_s), Language::English, AliasKind::Adjective);
    addListedAliases(entity, field(u"aliases"_s));
    return entity;
}

/// Countries that countries.csv says nothing of: with their names in three languages and no offices.
void addOtherCountries(QList<Entity> &entities)
{
    QSet<QString> known;
    for (const Entity &entity : std::as_const(entities))
        known.insert(entity.country);
    for (qsizetype row = 0; row < isoCountries().size(); ++row) {
        const auto field = [row](const QString &column) { return isoCountries().value(row, column); };
        if (known.contains(field(u"iso2"_s)))
            continue;
        Entity entity{
            .id = {}, .type = EntityType::Country, .name = field(u"ru"_s), .country = field(u"iso2"_s)};
        addAlias(entity, field(u"ky"_s), Language::Kyrgyz);
        addAlias(entity, field(u"en"_s), Language::English);
        entities << entity;
    }
}

/// The pattern with {column} replaced by that column of a country's row.
QString filled(QString pattern, qsizetype row)
{
    for (const QString &column : countries().header())
        pattern.replace(u'{' + column + u'}', countries().value(row, column));
    return pattern;
}

Entity officeOf(const CsvTable &patterns, qsizetype pattern, qsizetype row)
{
    const auto field = [&](const QString &column) { return filled(patterns.value(pattern, column), row); };
    Entity entity{.id = {},
                  .type = EntityType::Office,
                  .name = field(u"ru"_s),
                  .country = field(u"represents"_s),
                  .postedTo = field(u"posted"_s)};
    addAlias(entity, field(u"ky"_s), Language::Kyrgyz);
    addAlias(entity, field(u"en"_s), Language::English);
    addListedAliases(entity, field(u"aliases"_s));
    return entity;
}

void addPatternOffices(QList<Entity> &entities)
{
    const CsvTable patterns = vocabulary(u"officepatterns"_s);
    for (qsizetype row = 0; row < countries().size(); ++row) {
        if (countries().value(row, u"iso2"_s) == "KG"_L1)
            continue;
        const QStringList heads = countries().value(row, u"heads"_s).split(u' ');
        for (qsizetype pattern = 0; pattern < patterns.size(); ++pattern) {
            const QString when = patterns.value(pattern, u"when"_s);
            if (when.isEmpty() || heads.contains(when))
                entities << officeOf(patterns, pattern, row);
        }
    }
}

/// A table with the columns ru, ky, en, aliases, and `countryColumn`; `posted` for offices.
void addListed(QList<Entity> &entities, const QString &name, EntityType type, const QString &countryColumn)
{
    const CsvTable table = vocabulary(name);
    for (qsizetype row = 0; row < table.size(); ++row) {
        const auto field = [&](const QString &column) { return table.value(row, column); };
        Entity entity{.id = {},
                      .type = type,
                      .name = field(u"ru"_s),
                      .country = field(countryColumn),
                      .postedTo = field(u"posted"_s)};
        addAlias(entity, field(u"ky"_s), Language::Kyrgyz);
        addAlias(entity, field(u"en"_s), Language::English);
        addListedAliases(entity, field(u"aliases"_s));
        entities << entity;
    }
}

} // namespace

const QMap<QString, CountryNames> &shippedCountryNames()
{
    static const QMap<QString, CountryNames> names = [] {
        QMap<QString, CountryNames> all;
        for (qsizetype row = 0; row < isoCountries().size(); ++row) {
            const auto field = [row](const QString &column) { return isoCountries().value(row, column); };
            all.insert(field(u"iso2"_s), {field(u"ru"_s), field(u"ky"_s), field(u"en"_s)});
        }
        for (qsizetype row = 0; row < countries().size(); ++row) {
            const auto field = [row](const QString &column) { return countries().value(row, column); };
            all.insert(field(u"iso2"_s), {field(u"ru"_s), field(u"ky"_s), field(u"en"_s)});
        }
        return all;
    }();
    return names;
}

QList<Entity> shippedEntities()
{
    QList<Entity> entities;
    for (qsizetype row = 0; row < countries().size(); ++row)
        entities << country(row);
    addOtherCountries(entities);
    addListed(entities, u"offices"_s, EntityType::Office, u"represents"_s);
    addPatternOffices(entities);
    addListed(entities, u"organisations"_s, EntityType::Organisation, u"country"_s);
    addListed(entities, u"programmes"_s, EntityType::Programme, u"country"_s);
    addListed(entities, u"places"_s, EntityType::Place, u"country"_s);
    addListed(entities, u"events"_s, EntityType::Event, u"country"_s);
    return entities;
}

QList<Code> shippedSectors()
{
    const CsvTable table = vocabulary(u"sectors"_s);
    QList<Code> codes;
    for (qsizetype row = 0; row < table.size(); ++row) {
        const auto field = [&](const QString &column) { return table.value(row, column); };
        codes.append({.id = {},
                      .kind = CodeKind::Sector,
                      .key = field(u"code"_s),
                      .nameRu = field(u"ru"_s),
                      .nameKy = field(u"ky"_s),
                      .nameEn = field(u"en"_s),
                      .definition = field(u"definition"_s),
                      .colour = field(u"colour"_s),
                      .isic4 = field(u"isic4"_s),
                      .isic5 = field(u"isic5"_s),
                      .dac = field(u"dac"_s),
                      .stems = SectorStems::shipped(field(u"code"_s))});
    }
    return codes;
}

} // namespace elchi
