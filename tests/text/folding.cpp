// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/folding.h"

#include "support/printing.h"
#include "text/offsetmap.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

QString textOf(const std::vector<int> &choices)
{
    static constexpr char32_t letters[] = {U'А', U'и',   0x0306, U'ё',   0x00AD, 0x00A0, U'😀', U'ѳ',
                                           U'İ', 0x200B, U'-',   0x2212, U'\n',  U'Ң',   U'ß'};
    QString text;
    for (const int choice : choices)
        text += QChar::fromUcs4(letters[size_t(choice & 0xFFFF) % std::size(letters)]);
    return text;
}

} // namespace

TEST_CASE("what is typed differently but read alike folds to the same")
{
    CHECK(folded(u"Ёлка"_s) == u"елка"_s);
    CHECK(folded(u"кѳз"_s) == u"көз"_s);
    CHECK(folded(u"Ии\u0306"_s) == u"ий"_s);
    CHECK(folded(u"Е\u0308лка"_s) == u"елка"_s);
    CHECK(folded(u"со\u00ADгла\u200Bшение"_s) == u"соглашение"_s);
    CHECK(folded(u"3\u00A0февраля"_s) == u"3 февраля"_s);
    CHECK(folded(u"2\u22123 марта"_s) == u"2-3 марта"_s);
    CHECK(folded(u"İstanbul"_s) == u"istanbul"_s);
}

TEST_CASE("a find in the folded text points at the original words")
{
    const QString original = u"😀 Со\u00ADвет Ии\u0306он"_s;
    const FoldedText text(original);
    const OffsetMap map(original);
    const qsizetype council = text.text().indexOf(u"совет"_s);
    CHECK(map.mid(*text.originalSpan(council, council + 5)) == u"Со\u00ADвет"_s);
    const qsizetype ion = text.text().indexOf(u"ийон"_s);
    CHECK(map.mid(*text.originalSpan(ion, ion + 2)) == u"Ии\u0306"_s);
    CHECK_FALSE(text.originalSpan(3, 3));
    CHECK_FALSE(text.originalSpan(0, 99));
}

TEST_CASE("folding twice changes nothing and positions never run backwards")
{
    const bool held = rc::check("folding", [](const std::vector<int> &choices) {
        const QString original = textOf(choices);
        const FoldedText text(original);
        RC_ASSERT(folded(text.text()) == text.text());
        RC_ASSERT(folded(original) == text.text());
        RC_ASSERT(text.originalPosition(text.text().size()) == OffsetMap(original).length());
        for (qsizetype i = 0; i < text.text().size(); ++i) {
            RC_ASSERT(text.originalPosition(i) <= text.originalPosition(i + 1));
            RC_ASSERT(text.originalSpan(i, i + 1).has_value());
        }
    });
    CHECK(held);
}
