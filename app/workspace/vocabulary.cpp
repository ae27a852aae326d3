// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/vocabulary.h"

#include "store/codes.h"
#include "store/entities.h"
#include "store/step.h"
#include "workspace/shippedwords.h"

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

Result<void> insertAll(store::Connection &connection, store::Step &step)
{
    for (const Code &code : shippedSectors()) {
        if (auto id = store::insertCode(connection, step, code); !id)
            return std::unexpected(id.error());
    }
    for (const Entity &entity : shippedEntities()) {
        if (auto id = store::insertEntity(step, entity); !id)
            return std::unexpected(id.error());
    }
    return {};
}

} // namespace

QString countryName(const QString &iso, Language language)
{
    const auto names = shippedCountryNames().constFind(iso);
    if (names == shippedCountryNames().constEnd())
        return iso;
    switch (language) {
    case Language::Kyrgyz:
        return names->ky;
    case Language::English:
        return names->en;
    default:
        return names->ru;
    }
}

QStringList countryCodes()
{
    return shippedCountryNames().keys();
}

Result<void> seedVocabulary(store::Connection &connection, const QString &author)
{
    auto step = store::Step::begin(connection, {.verb = u"seed"_s, .author = author});
    if (!step)
        return std::unexpected(step.error());
    if (auto done = insertAll(connection, *step); !done)
        return done;
    if (auto forgotten = step->forget(); !forgotten)
        return forgotten;
    return step->commit();
}

} // namespace elchi
