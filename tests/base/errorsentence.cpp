// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

TEST_CASE("every refusal has its own sentence, which ends like one and leaves no place open")
{
    QStringList sentences;
    for (int code = 0; code <= int(ErrorCode::InvalidInput); ++code) {
        // Who holds a workspace is a sentence of its own and comes with its full stop.
        const QString sentence = errorSentence({ErrorCode(code), u"SUBJECT"_s, u"PLACE."_s});
        CAPTURE(code, sentence);
        CHECK(sentence.endsWith(u'.'));
        CHECK_FALSE(sentence.contains(u'%'));
        CHECK_FALSE(sentences.contains(sentence));
        sentences << sentence;
    }
    CHECK(sentences.size() > 30);
}

TEST_CASE("what a file is named does not change the sentence")
{
    CHECK(errorSentence({ErrorCode::WorkspaceNewer, u"%2 of %1.elchi"_s, u"99"_s})
              .startsWith(u"%2 of %1.elchi was"));
}

TEST_CASE("a place that nobody knows is not spoken of")
{
    CHECK_FALSE(errorSentence({ErrorCode::WorkspaceDamaged, u"w.elchi"_s}).contains(u"()"));
    CHECK_FALSE(errorSentence({ErrorCode::WorkspaceHeld, u"w.elchi"_s}).contains(u": ."));
}
