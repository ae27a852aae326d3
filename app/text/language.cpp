// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language.h"

#include "text/folding.h"

// cld2's header uses FILE without including it.
#include <cstdio>

#include <cld2/public/compact_lang_det.h>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Kyrgyz letters among the Cyrillic ones: above 2 % in every Kyrgyz text of some length.
bool looksKyrgyz(const QString &text)
{
    int cyrillic = 0;
    int kyrgyz = 0;
    for (const QChar unit : folded(text)) {
        cyrillic += unit.script() == QChar::Script_Cyrillic;
        kyrgyz += u"өүң"_s.contains(unit);
    }
    return cyrillic >= 20 && kyrgyz * 50 > cyrillic;
}

} // namespace

Language languageOf(const QString &text)
{
    const QString sample = text.left(65536);
    const QByteArray utf8 = sample.toUtf8();
    bool reliable = false;
    const CLD2::Language found = CLD2::DetectLanguage(utf8.constData(), int(utf8.size()), true, &reliable);
    if (reliable) {
        if (found == CLD2::RUSSIAN)
            return Language::Russian;
        if (found == CLD2::KYRGYZ)
            return Language::Kyrgyz;
        return found == CLD2::ENGLISH ? Language::English : Language::Unknown;
    }
    return looksKyrgyz(sample) ? Language::Kyrgyz : Language::Unknown;
}

} // namespace elchi
