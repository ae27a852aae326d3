// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/offsetmap.h"

#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// Letters of one and of two units, in any order.
QString textOf(const std::vector<int> &choices)
{
    static constexpr char32_t letters[] = {U'a', U'ө', U'ү', U'\n', U'😀', U'𝒜', U'я'};
    QString text;
    for (const int choice : choices)
        text += QChar::fromUcs4(letters[size_t(choice) % std::size(letters)]);
    return text;
}

} // namespace

TEST_CASE("positions go over and back in a text with characters of two units")
{
    const OffsetMap map(u"а😀б😀"_s);
    CHECK(map.length() == 4);
    CHECK(map.toUtf16(2) == 3);
    CHECK(map.toUtf16(4) == 6);
    CHECK(map.toCodePoint(1) == 1);
    CHECK(map.toCodePoint(2) == 1); // the middle of the pair belongs to its own character
    CHECK(map.toCodePoint(3) == 2);
    CHECK(map.mid(TextSpan(1, 3)) == u"😀б"_s);
}

TEST_CASE("positions outside of the text are brought back to it")
{
    const OffsetMap map(u"абв"_s);
    CHECK(map.toUtf16(99) == 3);
    CHECK(map.toUtf16(-1) == 0);
    CHECK(map.toCodePoint(99) == 3);
    CHECK(map.mid(TextSpan(2, 50)) == u"в"_s);
    CHECK_FALSE(map.spanOf(2, 2));
}

TEST_CASE("every code point of any text comes back to itself")
{
    const bool held = rc::check("there and back", [](const std::vector<int> &choices) {
        std::vector<int> positive;
        for (const int choice : choices)
            positive.push_back(choice & 0xFFFF);
        const OffsetMap map(textOf(positive));
        RC_ASSERT(map.length() == int(positive.size()));
        for (int point = 0; point <= map.length(); ++point)
            RC_ASSERT(map.toCodePoint(map.toUtf16(point)) == point);
        for (int point = 0; point < map.length(); ++point)
            RC_ASSERT(map.mid(TextSpan(point, point + 1)) == textOf({positive[size_t(point)]}));
    });
    CHECK(held);
}
