// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/preview.h"
#include "intake/reader.h"
#include "support/printing.h"

#include <QStringDecoder>
#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

const QString russian =
    u"Приём посла Индии\nБишкек, 12.05.24. /Кабар/. Министр принял посла Индии, речь шла о семенах."_s;

/// UTF-8 that some program took for windows-1251 and saved as UTF-8 again.
QByteArray misread(const QString &words)
{
    return QString(QStringDecoder("windows-1251").decode(words.toUtf8())).toUtf8();
}

} // namespace

TEST_CASE("a text that was misread is stored as it is without consent, and it is noted")
{
    const auto dispatch = readDispatch(misread(russian), u"a.txt"_s);
    REQUIRE(dispatch);
    CHECK(dispatch->text == QString::fromUtf8(misread(russian)));
    CHECK(dispatch->notes.misreadings == QList{Misreading{u"UTF-8"_s, u"windows-1251"_s}});
    CHECK_FALSE(dispatch->notes.repaired);
}

TEST_CASE("with consent the text is repaired, its fields are read from it, and the original bytes stay")
{
    const auto dispatch = readDispatch(misread(russian), u"a.txt"_s, {.repair = true});
    REQUIRE(dispatch);
    CHECK(dispatch->text == russian);
    CHECK(dispatch->bytes == misread(russian));
    CHECK(dispatch->fields.title == u"Приём посла Индии"_s);
    CHECK(dispatch->fields.agency == u"Кабар"_s);
    CHECK(dispatch->notes.repaired);
}

TEST_CASE("a table is repaired with what its columns say")
{
    const QByteArray table = "title,agency,text\n" + misread(u"Приём,24.kg,"_s) +
                             misread(russian.section(u'\n', 1)).replace(',', ';') + "\n";
    const auto dispatch = readDispatch(table, u"a.csv"_s, {.repair = true});
    REQUIRE(dispatch);
    CHECK(dispatch->text.startsWith(u"Бишкек"_s));
    CHECK(dispatch->fields.title == u"Приём"_s);
    CHECK(dispatch->fields.agency == u"24.kg"_s);
}

TEST_CASE("a text that is as it should be is left alone by a repair")
{
    const auto dispatch = readDispatch(russian.toUtf8(), u"a.txt"_s, {.repair = true});
    REQUIRE(dispatch);
    CHECK(dispatch->text == russian);
    CHECK(dispatch->notes == ReadingNotes{});
}

TEST_CASE("the preview shows a misread text before and after")
{
    const ImportPreview preview = previewItems(misread(russian), u"a.txt"_s, {});
    CHECK(preview.text == QString::fromUtf8(misread(russian)));
    CHECK(preview.repaired == russian);
    CHECK(preview.misreadings.size() == 1);
    CHECK(previewItems(russian.toUtf8(), u"a.txt"_s, {}).repaired.isEmpty());
}

TEST_CASE("the preview reads the text in the encoding that is chosen, or says why it cannot")
{
    const QByteArray bytes = "\xcf\xee\xf1\xee\xeb"; // «Посол» in windows-1251
    CHECK(previewItems(bytes, u"a.txt"_s, {.encoding = u"windows-1251"_s}).text == u"Посол"_s);
    CHECK(previewItems(bytes, u"a.txt"_s, {.encoding = u"KOI8-R"_s}).text == u"оНЯНК"_s);
    const ImportPreview wrong = previewItems(bytes, u"a.txt"_s, {.encoding = u"UTF-8"_s});
    REQUIRE(wrong.error);
    CHECK(wrong.error->code == ErrorCode::EncodingInvalid);
    CHECK(wrong.encodingMatters);
}
