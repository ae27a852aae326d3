// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggest/foundwords.h"
#include "suggest/gazetteer.h"
#include "suggest/officewords.h"
#include "suggest/tokens.h"

#include <QHash>
#include <QList>

namespace elchi {

/// Known offices by what they are of, however their countries are called: «президент Республики Казахстан» is
/// «президент Казахстана». Built once, then only read: thread-safe.
class OfficeNames
{
public:
    OfficeNames(const QList<Entity> &entities, const Gazetteer &gazetteer);

    /// New offices that are known ones under another name of a country become those.
    void recognise(QList<Finding> &offices, const Gazetteer &gazetteer) const;
    /// «Президент |Садыр Жапаров|»: an office word alone before a person of no other country means the
    /// national office of that word where there is one. `known`: what was found so far.
    [[nodiscard]] QList<Finding> national(const Tokens &text, const OfficeHits &hits,
                                          const FoundWords &known) const;

private:
    QList<Entity> m_offices;
    QHash<QString, qsizetype> m_byWords;    ///< words with countries by their codes → index in m_offices
    QHash<QString, qsizetype> m_byHeadWord; ///< national ones of one word → index
};

} // namespace elchi
