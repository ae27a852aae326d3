// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include <QCryptographicHash>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace elchi;

TEST_CASE("SHA-256 of nothing and of abc is that of FIPS 180-4")
{
    CHECK(sha256({}).toHex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256("abc").toHex() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("SHA-256 of any bytes is what Qt says of them")
{
    const bool held = rc::check("sha256", [](const std::string &bytes) {
        RC_ASSERT(sha256(bytes) == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    });
    CHECK(held);
}
