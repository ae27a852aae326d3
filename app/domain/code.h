// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/dispatch.h"

#include <QString>
#include <optional>

namespace elchi {

enum class CodeKind { Sector, Topic };

[[nodiscard]] QString toName(CodeKind kind); ///< "sector", "topic"
[[nodiscard]] std::optional<CodeKind> codeKindFromName(const QString &name);

/// A topic or sector of the codebook.
struct Code
{
    CodeId id;
    CodeKind kind = CodeKind::Topic;
    QString key; ///< short, stable: "energy"
    CodeId parent = {};
    QString nameRu = {};
    QString nameKy = {};
    QString nameEn = {};
    QString definition = {};
    QString colour = {}; ///< "#rrggbb"
    QString isic4 = {};
    QString isic5 = {};
    QString dac = {};

    /// The name in that language; falls back to Russian, English, key.
    [[nodiscard]] QString name(Language language) const;
    friend bool operator==(const Code &, const Code &) = default;
};

} // namespace elchi
