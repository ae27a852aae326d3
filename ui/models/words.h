// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/code.h"
#include "domain/dispatch.h"
#include "domain/entity.h"
#include "domain/meeting.h"
#include "domain/partialdate.h"

#include <QString>

namespace elchi {

/// The word for one value of a domain enumeration as people read it, in the language of the installed
/// translators. Capitalised as a label stands alone ("Phone call"). GUI thread.
[[nodiscard]] QString word(MeetingKind kind);
[[nodiscard]] QString word(MeetingStatus status);
[[nodiscard]] QString word(MeetingChannel channel);
[[nodiscard]] QString word(Side side);
[[nodiscard]] QString word(Level level);
[[nodiscard]] QString word(EntityType type);
[[nodiscard]] QString word(AliasKind kind);
[[nodiscard]] QString word(AnnotationKind kind);
[[nodiscard]] QString word(CodeKind kind);
[[nodiscard]] QString word(Progress progress);
[[nodiscard]] QString word(DatePrecision precision);
[[nodiscard]] QString word(DateBasis basis);
[[nodiscard]] QString word(LanguageBasis basis); ///< "Found by cld2"; empty for None
/// The language's name in the interface language: "Russian".
[[nodiscard]] QString word(Language language);
/// The plural that heads a list of that type: "People", "Offices".
[[nodiscard]] QString wordForMany(EntityType type);

/// The language that names of countries, sectors and topics are shown in: what setInterfaceLanguage() was
/// told, else the default locale's, else English. Never Unknown.
[[nodiscard]] Language interfaceLanguage();
/// Told by the shell when the analyst chooses a language; Unknown: follow the default locale again.
void setInterfaceLanguage(Language language);

/// The country's name in the interface language; the code itself where it is unknown, "" for "".
[[nodiscard]] QString countryName(const QString &iso);

} // namespace elchi
