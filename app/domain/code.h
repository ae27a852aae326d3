// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/dispatch.h"

#include <QList>
#include <QString>
#include <optional>

namespace elchi {

enum class CodeKind { Sector, Topic };

[[nodiscard]] QString toName(CodeKind kind); ///< "sector", "topic"
[[nodiscard]] std::optional<CodeKind> codeKindFromName(const QString &name);

/// Words that a code is told by: one or more beginnings of words («сельск хозяйств»); `$` behind one means
/// the whole word. A trap is the opposite: where it stands the code is not («газет» is no «газ»).
struct CodeStem
{
    QString words;
    Language language = Language::Unknown; ///< of the words; Unknown: of any
    bool trap = false;

    friend bool operator==(const CodeStem &, const CodeStem &) = default;
};

/// The digits that may set a code together with Shift.
inline constexpr int firstShortcut = 1;
inline constexpr int lastShortcut = 9;

/// A topic or sector of the codebook.
struct Code
{
    CodeId id;
    CodeKind kind = CodeKind::Topic;
    QString key;                ///< short, stable: "energy"
    QList<CodeId> parents = {}; ///< it may stand under several
    QString nameRu = {};
    QString nameKy = {};
    QString nameEn = {};
    QString definition = {};
    QString colour = {}; ///< "#rrggbb"
    QString isic4 = {};
    QString isic5 = {};
    QString dac = {};
    QString included = {}; ///< examples of what belongs to it, one a line
    QString excluded = {}; ///< of what does not, though it looks so
    int shortcut = 0;      ///< firstShortcut to lastShortcut; 0: none
    bool retired = false;  ///< no longer offered; what is coded with it stays
    QList<CodeStem> stems = {};

    /// The name in that language; falls back to Russian, English, key.
    [[nodiscard]] QString name(Language language) const;
    friend bool operator==(const Code &, const Code &) = default;
};

/// How often a code is used.
struct CodeCount
{
    int marks = 0;
    int meetings = 0;

    friend bool operator==(const CodeCount &, const CodeCount &) = default;
};

} // namespace elchi
