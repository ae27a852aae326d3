// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacefixture.h"

#include "support/places.h"
#include "support/printing.h"
#include "workspace/history.h"
#include "workspace/stories.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStringDecoder>
#include <QStringEncoder>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

const QString russian =
    u"Приём посла Индии\nБишкек, 12.05.24. /Кабар/. Министр принял посла Индии, речь шла о семенах."_s;

QByteArray encoded(const QString &words, const char *encoding)
{
    return QStringEncoder(encoding, QStringEncoder::Flag::Stateless).encode(words);
}

/// KOI8-R read as windows-1251, as if it had been recognised wrongly.
DispatchId misreadKoi(WorkspaceFixture &fixture)
{
    const QString path = fixture.write(u"koi.txt"_s, encoded(russian, "KOI8-R"));
    const auto items = fixture.import({path}, {.encoding = u"windows-1251"_s});
    REQUIRE(items.size() == 1);
    REQUIRE(items[0].outcome == ImportOutcome::Imported);
    return items[0].dispatch;
}

QList<ImportItem> readAgain(WorkspaceFixture &fixture, DispatchId id, const ImportOptions &options)
{
    auto read = fixture.library().readAgain({id}, options);
    read.waitForFinished();
    REQUIRE(read.result().size() == 1);
    CHECK(read.result().first().before == id);
    return read.result().first().items;
}

ImportPreview previewed(WorkspaceFixture &fixture, DispatchId id, const ImportOptions &options)
{
    auto preview = fixture.library().previewAgain(id, options);
    preview.waitForFinished();
    REQUIRE(preview.result());
    return *preview.result();
}

} // namespace

TEST_CASE(
    "a dispatch read in a wrong encoding is replaced in one step, with its fields, and undo brings it back")
{
    WorkspaceFixture fixture;
    const DispatchId wrong = misreadKoi(fixture);
    const ImportPreview preview = previewed(fixture, wrong, {.encoding = u"KOI8-R"_s});
    CHECK(preview.text == russian);
    CHECK(preview.encodingMatters);
    CHECK_FALSE(preview.touched);
    const auto items = readAgain(fixture, wrong, {.encoding = u"KOI8-R"_s});
    REQUIRE(items.size() == 1);
    CHECK(items[0].outcome == ImportOutcome::Imported);
    CHECK(fixture.dispatches() == 1);
    const auto read = fixture.library().load(items[0].dispatch);
    REQUIRE(read);
    CHECK(read->text == russian);
    CHECK(read->encoding == u"KOI8-R"_s);
    CHECK(read->fields.agency == u"Кабар"_s);
    CHECK(read->fields.title == u"Приём посла Индии"_s);
    REQUIRE(fixture.workspace().history().undo());
    CHECK(fixture.dispatches() == 1);
    CHECK(fixture.library().load(wrong));
    REQUIRE(fixture.workspace().history().redo());
    CHECK(fixture.library().load(items[0].dispatch));
    CHECK_FALSE(fixture.library().load(wrong));
}

TEST_CASE("where work stands on a dispatch it stays, and what is read again is a new version of it")
{
    WorkspaceFixture fixture;
    const DispatchId wrong = misreadKoi(fixture);
    REQUIRE(fixture.library().setNote(wrong, u"проверить"_s));
    CHECK(previewed(fixture, wrong, {}).touched);
    const auto items = readAgain(fixture, wrong, {.encoding = u"KOI8-R"_s});
    REQUIRE(items.size() == 1);
    CHECK(fixture.dispatches() == 2);
    CHECK(fixture.library().load(wrong)->note == u"проверить"_s);
    const auto members = fixture.workspace().stories().members(wrong);
    REQUIRE(members);
    REQUIRE(members->size() == 1);
    CHECK(members->first().dispatch.id == items[0].dispatch);
    CHECK(members->first().said == StoryRelation::NewVersion);
    CHECK(members->first().newer);
    REQUIRE(fixture.workspace().history().undo());
    CHECK(fixture.dispatches() == 1);
}

TEST_CASE("fields that were corrected stay when a dispatch is read again")
{
    WorkspaceFixture fixture;
    const DispatchId wrong = misreadKoi(fixture);
    const auto day = PartialDate::day(QDate(2024, 5, 13), DateBasis::ByHand);
    REQUIRE(fixture.library().correct({wrong}, {.date = day}));
    const auto items = readAgain(fixture, wrong, {.encoding = u"KOI8-R"_s});
    const auto read = fixture.library().load(items[0].dispatch);
    REQUIRE(read);
    CHECK(read->fields.date == day);
    CHECK(read->fields.agency == u"Кабар"_s);
}

TEST_CASE("an encoding in which the original is not legal changes nothing")
{
    WorkspaceFixture fixture;
    const DispatchId id = misreadKoi(fixture);
    CHECK(previewed(fixture, id, {.encoding = u"UTF-8"_s}).error->code == ErrorCode::EncodingInvalid);
    const auto refused = readAgain(fixture, id, {.encoding = u"UTF-8"_s});
    REQUIRE(refused.size() == 1);
    CHECK(refused[0].outcome == ImportOutcome::Refused);
    CHECK(refused[0].error->code == ErrorCode::EncodingInvalid);
    CHECK(fixture.library().load(id));
    const auto same = readAgain(fixture, id, {});
    REQUIRE(same.size() == 1);
    CHECK(same[0].outcome == ImportOutcome::Duplicate);
    CHECK(same[0].dispatch == id);
}

TEST_CASE("a misread text is repaired after its import, and the original bytes are still the same")
{
    WorkspaceFixture fixture;
    const QByteArray garbled = QString(QStringDecoder("windows-1251").decode(russian.toUtf8())).toUtf8();
    const auto before = fixture.import({fixture.write(u"g.txt"_s, garbled)});
    REQUIRE(before.size() == 1);
    CHECK_FALSE(before[0].notes.misreadings.isEmpty());
    CHECK(previewed(fixture, before[0].dispatch, {}).repaired == russian);
    const auto items = readAgain(fixture, before[0].dispatch, {.repair = true});
    REQUIRE(items.size() == 1);
    const auto read = fixture.library().load(items[0].dispatch);
    REQUIRE(read);
    CHECK(read->text == russian);
    CHECK(read->fields.title == u"Приём посла Индии"_s);
    CHECK(read->bytesSha256 == QCryptographicHash::hash(garbled, QCryptographicHash::Sha256));
    // It can be read in another encoding once more.
    CHECK(previewed(fixture, items[0].dispatch, {}).encodingMatters);
}

TEST_CASE("many are repaired in one step; what cannot be read is left as it is, and the others go on")
{
    WorkspaceFixture fixture;
    const auto garbled = [](const QString &words) {
        return QString(QStringDecoder("windows-1251").decode(words.toUtf8())).toUtf8();
    };
    const auto before =
        fixture.import({fixture.write(u"a.txt"_s, garbled(russian)),
                        fixture.write(u"b.txt"_s, garbled(u"Глава МИД принял посла Кубы в Оше вчера."_s))});
    REQUIRE(before.size() == 2);
    const DispatchId gone{4711};
    auto read = fixture.library().readAgain({before[0].dispatch, gone, before[1].dispatch}, {.repair = true});
    read.waitForFinished();
    REQUIRE(read.result().size() == 3);
    CHECK(read.result()[1].items.first().error->code == ErrorCode::NotFound);
    CHECK(fixture.library().load(read.result()[0].items.first().dispatch)->text == russian);
    CHECK(fixture.library().load(read.result()[2].items.first().dispatch)->text.startsWith(u"Глава МИД"));
    REQUIRE(fixture.workspace().history().undo());
    CHECK(fixture.library().load(before[0].dispatch));
    CHECK(fixture.library().load(before[1].dispatch));
    CHECK(fixture.dispatches() == 2);
}

TEST_CASE("a text kept as one is split afterwards, and its pieces can be read in another encoding")
{
    WorkspaceFixture fixture;
    QFile digest(testData(u"pieces/kabar-digest.txt"_s));
    REQUIRE(digest.open(QIODevice::ReadOnly));
    const QByteArray bytes = encoded(QString::fromUtf8(digest.readAll()), "windows-1251");
    const auto whole = fixture.import({fixture.write(u"d.txt"_s, bytes)});
    REQUIRE(whole.size() == 1);
    CHECK(whole[0].notes.pieces == 3);
    CHECK(previewed(fixture, whole[0].dispatch, {}).pieces.size() == 3);
    const auto pieces = readAgain(fixture, whole[0].dispatch, {.split = true});
    REQUIRE(pieces.size() == 3);
    CHECK(fixture.dispatches() == 3);
    CHECK(pieces[1].path.endsWith(u"d.txt#2"_s));
    const ImportPreview piece = previewed(fixture, pieces[1].dispatch, {.encoding = u"KOI8-R"_s});
    CHECK(piece.encodingMatters);
    CHECK(encoded(piece.text, "KOI8-R") ==
          encoded(fixture.library().load(pieces[1].dispatch)->text, "windows-1251"));
}

TEST_CASE("the row of a table offers no other encoding")
{
    WorkspaceFixture fixture;
    const auto rows =
        fixture.import({fixture.write(u"t.csv"_s, "title,text\nVisit,The envoy came to Osh.\n")});
    REQUIRE(rows.size() == 1);
    CHECK_FALSE(previewed(fixture, rows[0].dispatch, {}).encodingMatters);
}
