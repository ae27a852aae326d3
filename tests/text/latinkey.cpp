// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/latinkey.h"

#include "support/printing.h"
#include "text/folding.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

TEST_CASE("The spellings of one name in two scripts have one key")
{
    const QList<QStringList> names{{u"Жапаров"_s, u"Zhaparov"_s, u"Japarov"_s, u"Dzhaparov"_s},
                                   {u"Касымалиев"_s, u"Kasymaliev"_s, u"Kassymaliyev"_s},
                                   {u"Кыргызстан"_s, u"Kyrgyzstan"_s, u"Kırgızstan"_s},
                                   {u"Хидэки"_s, u"Hideki"_s, u"Khideki"_s},
                                   {u"Елена"_s, u"Elena"_s, u"Yelena"_s},
                                   {u"Чынгыз"_s, u"Chyngyz"_s, u"Chingiz"_s},
                                   {u"Өмүралиев"_s, u"Omuraliev"_s, u"Ömüraliev"_s},
                                   {u"Щукин"_s, u"Shchukin"_s},
                                   {u"Эрдоган"_s, u"Erdoğan"_s}};
    for (const QStringList &spellings : names) {
        for (const QString &spelling : spellings) {
            CAPTURE(spelling.toStdString());
            CHECK(latinKey(folded(spelling)) == latinKey(folded(spellings.first())));
        }
    }
}

TEST_CASE("Names that sound otherwise keep keys of their own")
{
    CHECK(latinKey(u"осмонов") != latinKey(u"усенов"));
    CHECK(latinKey(u"бишкек") != latinKey(u"бишкент"));
    CHECK(latinKey(u"") == QString());
    CHECK(latinKey(u"24.kg") == u"24.kg"_s);
}
