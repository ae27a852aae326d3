// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggest/inflection.h"

#include <QString>
#include <QStringView>
#include <optional>

namespace elchi {

/// A word that makes an office: «посол», "minister", «элчи».
struct OfficeWord
{
    QStringView stem;       ///< what stays of it in every case, folded
    QStringView nominative; ///< folded
    bool kyrgyz = false;    ///< stands behind what it is the office of
};

/// An office word in a text.
struct OfficeHit
{
    const OfficeWord *word;
    GrammarCase grammarCase;
};

/// The office that a folded word names, of one holder: «послом» but not «послы».
[[nodiscard]] std::optional<OfficeHit> officeAt(QStringView word);

/// Whether a folded word can follow an office in the genitive: «иностранных», «дел», «транспорта», «и». A
/// guess by its ending; verbs and prepositions are told apart.
[[nodiscard]] bool isComplement(QStringView word);

} // namespace elchi
