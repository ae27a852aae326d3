// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/apart.h"

#include "intake/officefile.h"
#include "support/places.h"
#include "support/printing.h"

#include <QFutureSynchronizer>
#include <QtConcurrentRun>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace elchi;

namespace {

Error refusalOf(const QByteArray &what, std::chrono::milliseconds limit = 20s)
{
    const auto read = readWith(builtProgram(u"misbehaving"_s), DocumentFormat::Rtf, what, u"a.rtf"_s, limit);
    REQUIRE_FALSE(read);
    Error error = read.error();
    CHECK_FALSE(error.detail.isEmpty());
    error.detail.clear();
    return error;
}

} // namespace

TEST_CASE("documents are read by a program of their own")
{
    const auto docx = readApart(DocumentFormat::Docx, docxOf(u"<w:p><w:r><w:t>Өлкө</w:t></w:r></w:p>"_s), {});
    REQUIRE(docx);
    CHECK(docx->text == u"Өлкө"_s);
    CHECK(docx->title == u"Дорога & мост"_s);
    CHECK(docx->author == u"Айгүл"_s);
    CHECK(readApart(DocumentFormat::Odt, odtOf(u"<text:p>Өлкө</text:p>"_s), {})->text == u"Өлкө"_s);
    CHECK(readApart(DocumentFormat::Rtf, "{\\rtf1 a\\u1257?}", {})->text == u"aө"_s);
}

TEST_CASE("a refusal of the program apart is the refusal of its reader, with the file's name")
{
    const auto damaged = readApart(DocumentFormat::Odt, "PK", u"a.odt"_s);
    REQUIRE_FALSE(damaged);
    CHECK(damaged.error().code == ErrorCode::DocumentDamaged);
    CHECK(damaged.error().subject == u"a.odt"_s);
    CHECK(readApart(DocumentFormat::Rtf, "{\\rtf1" + QByteArray("{").repeated(300), {}).error() ==
          Error{ErrorCode::DocumentTooDeep, {}, u"256"_s});
}

TEST_CASE("a reader that dies, never ends or says nothing sensible is one refusal")
{
    const Error stopped{ErrorCode::ReaderStopped, u"a.rtf"_s};
    CHECK(refusalOf("be killed\n") == stopped);
    CHECK(refusalOf("never end\n", 100ms) == stopped);
    CHECK(refusalOf("fail\n") == stopped);
    CHECK(refusalOf("babble\n") == stopped);
    CHECK(refusalOf("say nothing\n") == stopped);
    // More than a pipe holds, for one that does not read it.
    CHECK(refusalOf("be killed\n" + QByteArray(5'000'000, 'x')) == stopped);
}

// Sanitizers reserve more addresses than the limit allows, so the program has none there.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
TEST_CASE("a document that wants more memory than the reader has is one refusal")
{
    Entries entries = docxEntries(u"<w:p><w:r><w:t>a</w:t></w:r></w:p>"_s);
    entries[1].second.replace(">a<", '>' + QByteArray(190LL * 1024 * 1024, 'a') + '<');
    const auto read = readApart(DocumentFormat::Docx, zipOf(entries), u"a.docx"_s);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::ReaderStopped);
    CHECK(read.error().subject == u"a.docx"_s);
}
#endif

TEST_CASE("a reader that never ends is left at once when it is told to stop")
{
    std::stop_source stop;
    auto reading = QtConcurrent::run([token = stop.get_token()] {
        return readWith(builtProgram(u"misbehaving"_s), DocumentFormat::Rtf, "never end\n", u"a.rtf"_s, 1h,
                        token);
    });
    stop.request_stop();
    CHECK(reading.result() == failure(ErrorCode::Cancelled, u"a.rtf"_s));
}

TEST_CASE("a reader that is not there is another refusal")
{
    const auto read = readWith(u"/nowhere/elchi-apart"_s, DocumentFormat::Rtf, {}, u"a.rtf"_s, 1s);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::ReaderMissing);
    CHECK(read.error().subject == u"elchi-apart"_s);
}

TEST_CASE("a large document has more time than a small one")
{
    CHECK(readingLimit(1000) == 10s);
    CHECK(readingLimit(qsizetype(40) * 1024 * 1024) == 40s);
}

TEST_CASE("documents are read apart from many threads at once")
{
    QFutureSynchronizer<bool> all;
    for (int i = 0; i < 8; ++i)
        all.addFuture(QtConcurrent::run([i] {
            const QByteArray word = QByteArray::number(i).repeated(200'000);
            const auto read = readApart(DocumentFormat::Rtf, "{\\rtf1 " + word + "}", {});
            return read && read->text == QString::fromLatin1(word);
        }));
    all.waitForFinished();
    for (const auto &future : all.futures())
        CHECK(future.result());
}
