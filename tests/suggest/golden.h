// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace elchi {

/// A thing to be found at a place of a text.
struct Wanted
{
    QString type; ///< a row of the table: "PERSON", …, "sector", "date", "meeting"
    TextSpan span;
    QString place;         ///< what makes it found: words for a failure
    QStringList what;      ///< what makes it right: name and country, days, sides
    bool optional = false; ///< counts neither way
};

/// One dispatch of tests/data/annotated: NAME.txt, and in NAME.json what is to be found in it. Places are
/// written as a quote and, where it stands there more than once, which of them ("occurrence", from 1).
struct Golden
{
    QString name;
    QString path; ///< of the text
    QString half; ///< "tuned": the matcher may be bettered by it; "kept", "aside": only measured
    QDate contextDate;
    QList<Wanted> wanted;
};

/// All of them, by name.
[[nodiscard]] QList<Golden> goldens();

} // namespace elchi
