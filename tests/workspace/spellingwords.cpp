// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"
#include "workspace/history.h"
#include "workspace/registry.h"
#include "workspacefixture.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

TEST_CASE(
    "a word is added to the vocabulary of the workspace once, which undo takes back and a restart keeps")
{
    WorkspaceFixture fixture;
    REQUIRE(fixture.workspace().registry().addSpellingWord(u" кабмин "_s));
    REQUIRE(fixture.workspace().registry().addSpellingWord(u"кабмин"_s));
    CHECK(fixture.workspace().registry().addedSpellingWords() == QStringList{u"кабмин"_s});
    CHECK(fixture.workspace().history().entries(5)->size() == 1);
    CHECK(fixture.workspace().registry().addSpellingWord(QString()).error().code == ErrorCode::NameMissing);
    fixture.reopen();
    const auto all = fixture.workspace().registry().spellingWords().result();
    REQUIRE(all);
    CHECK(all->contains(u"кабмин"_s));
    CHECK(all->contains(u"Бишкек"_s)); // of the registry
    REQUIRE(fixture.workspace().history().undo());
    CHECK(fixture.workspace().registry().addedSpellingWords() == QStringList());
}
