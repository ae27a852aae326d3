// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacefixture.h"

#include "support/printing.h"
#include "workspace/history.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

QByteArray text(int number)
{
    return u"Бишкек, 29.01.25. /Кабар/. Сообщение номер %1.\n"_s.arg(number).toUtf8();
}

/// That many small files in a folder; answers the folder.
QString writeMany(WorkspaceFixture &fixture, int count)
{
    for (int i = 0; i < count; ++i)
        fixture.write(u"many/%1.txt"_s.arg(i, 5, 10, QChar(u'0')), text(i));
    return fixture.path(u"many"_s);
}

std::optional<ErrorCode> refusalOf(const QList<ImportItem> &items, const QString &path)
{
    for (const ImportItem &item : items) {
        if (item.path == path && item.outcome == ImportOutcome::Refused)
            return item.error->code;
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("bad files end in the list and the batch goes on")
{
    WorkspaceFixture fixture;
    fixture.write(u"in/a.txt"_s, text(1));
    const QString empty = fixture.write(u"in/b-empty.txt"_s, "");
    const QString binary = fixture.write(u"in/c-binary.txt"_s, QByteArray(2000, '\0') + "\x01\x02");
    const QString large = fixture.write(u"in/d-large.txt"_s, "x");
    REQUIRE(QFile::resize(large, 60LL * 1024 * 1024));
    const QString pipe = fixture.path(u"in/e-pipe.txt"_s);
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    fixture.write(u"in/f/deep/g.txt"_s, text(2));
    const QString dangling = fixture.path(u"in/h-dangling.txt"_s);
    REQUIRE(QFile::link(fixture.path(u"nowhere.txt"_s), dangling));
    const QString circle = fixture.path(u"in/i-circle.txt"_s);
    REQUIRE(QFile::link(circle, fixture.path(u"in/j-circle.txt"_s)));
    REQUIRE(QFile::link(fixture.path(u"in/j-circle.txt"_s), circle));
    const QString invalid = fixture.write(u"in/k-invalid.txt"_s, "Министр \xD0\xBF\xFF\xFE прибыл в Ош");
    const QString missing = fixture.path(u"missing.txt"_s);

    const auto items = fixture.import({fixture.path(u"in"_s), missing});
    REQUIRE(items.size() == 11);
    CHECK(items.first().outcome == ImportOutcome::Imported);
    CHECK(items.first().fields.agency == u"Кабар"_s);
    CHECK(refusalOf(items, empty) == ErrorCode::FileEmpty);
    CHECK(refusalOf(items, binary) == ErrorCode::FileBinary);
    CHECK(refusalOf(items, large) == ErrorCode::FileTooLarge);
    CHECK(refusalOf(items, pipe) == ErrorCode::FileNotPlain);
    CHECK(refusalOf(items, dangling) == ErrorCode::LinkBroken);
    CHECK(refusalOf(items, circle) == ErrorCode::LinkBroken);
    CHECK(refusalOf(items, invalid) == ErrorCode::EncodingInvalid);
    CHECK(refusalOf(items, missing) == ErrorCode::FileMissing);
    CHECK(fixture.dispatches() == 2);
}

TEST_CASE("a file that is too large is refused before it is opened")
{
    WorkspaceFixture fixture;
    const QString large = fixture.write(u"large.txt"_s, "x");
    REQUIRE(QFile::resize(large, 60LL * 1024 * 1024));
    REQUIRE(QFile::setPermissions(large, QFile::Permissions()));
    QList<ImportItem> items;
    {
        const Unprivileged analyst;
        REQUIRE_FALSE(QFile(large).open(QIODevice::ReadOnly)); // so that reading it would be another refusal
        items = fixture.import({large});
    }
    REQUIRE(items.size() == 1);
    CHECK(items.first().error == Error{ErrorCode::FileTooLarge, large, u"50"_s});
}

TEST_CASE("an encoding that does not fit or does not exist is refused by its name")
{
    WorkspaceFixture fixture;
    const QString broken = fixture.write(u"a.txt"_s, "\xD0\xBF\xFF\xFE\xD0");
    const auto imported = [&](const QString &encoding) {
        auto items = fixture.library().import({broken}, {.encoding = encoding});
        items.waitForFinished();
        return *items.resultAt(0).error;
    };
    CHECK(imported(u"UTF-8"_s) == Error{ErrorCode::EncodingInvalid, broken, u"UTF-8"_s});
    CHECK(imported(u"KOI-9"_s) == Error{ErrorCode::EncodingUnknown, u"KOI-9"_s});
    CHECK(Library::knowsEncoding(u"cp1251"_s));
    CHECK_FALSE(Library::knowsEncoding(u"KOI-9"_s));
}

TEST_CASE("a copy is not stored again and points to the first")
{
    WorkspaceFixture fixture;
    const QString first = fixture.write(u"1.txt"_s, text(1));
    const QString copy = fixture.write(u"2.txt"_s, text(1));
    const QString shouted = fixture.write(u"3.txt"_s, QString::fromUtf8(text(1)).toUpper().toUtf8());
    const auto items = fixture.import({first, copy, shouted});
    REQUIRE(items.size() == 3);
    for (int i : {1, 2}) {
        CHECK(items[i].outcome == ImportOutcome::Duplicate);
        CHECK(items[i].dispatch == items[0].dispatch);
    }
    CHECK(fixture.dispatches() == 1);
    CHECK(fixture.import({first}).first().outcome == ImportOutcome::Duplicate);
}

TEST_CASE("an import is one step of the history, however many turns it took")
{
    WorkspaceFixture fixture;
    const QString folder = writeMany(fixture, 400);
    QSignalSpy changed(&fixture.workspace(), &Workspace::libraryChanged);
    CHECK(fixture.import({folder}).size() == 400);
    REQUIRE(QTest::qWaitFor([&] { return !changed.isEmpty(); }));
    CHECK(fixture.workspace().history().entries(10)->size() == 1);
    REQUIRE(fixture.workspace().history().undo());
    CHECK(fixture.dispatches() == 0);
    fixture.reopen();
    REQUIRE(fixture.workspace().history().redo());
    CHECK(fixture.dispatches() == 400);
    CHECK(fixture.workspace().verify()->isEmpty());
}

TEST_CASE("cancelling keeps what is done, reports all of it and stores no more")
{
    WorkspaceFixture fixture;
    const QString folder = writeMany(fixture, 1500);
    auto items = fixture.library().import({folder}, {});
    REQUIRE(items.resultAt(0).outcome == ImportOutcome::Imported);
    fixture.library().cancelImports();
    items.waitForFinished();
    const int kept = fixture.dispatches();
    CHECK(kept == items.resultCount());
    CHECK(kept < 1500);
    CHECK(fixture.workspace().history().entries(10)->size() == 1);
    CHECK(fixture.workspace().verify()->isEmpty());
}

TEST_CASE("an import after a cancelled one goes on with what is left")
{
    WorkspaceFixture fixture;
    const QString folder = writeMany(fixture, 600);
    auto items = fixture.library().import({folder}, {});
    REQUIRE(items.resultAt(0).outcome == ImportOutcome::Imported);
    auto waiting = fixture.library().import({folder}, {});
    fixture.library().cancelImports();
    waiting.waitForFinished();
    CHECK(waiting.resultCount() == 0);
    const auto repeated = fixture.import({folder});
    CHECK(repeated.size() == 600);
    CHECK(std::ranges::count(repeated, ImportOutcome::Duplicate, &ImportItem::outcome) ==
          items.resultCount());
    CHECK(fixture.dispatches() == 600);
}

TEST_CASE("closing the workspace during an import ends it after its last turn")
{
    WorkspaceFixture fixture;
    const QString folder = writeMany(fixture, 1500);
    auto items = fixture.library().import({folder}, {});
    REQUIRE(items.resultAt(0).outcome == ImportOutcome::Imported);
    fixture.reopen();
    CHECK(items.isFinished());
    CHECK(fixture.dispatches() > 0);
    CHECK(fixture.dispatches() < 1500);
    CHECK(fixture.workspace().verify()->isEmpty());
}

TEST_CASE("an analyst's act goes between the turns of an import")
{
    WorkspaceFixture fixture;
    const DispatchId id = fixture.add(u"a"_s, u"Текст"_s);
    const QString folder = writeMany(fixture, 1500);
    auto items = fixture.library().import({folder}, {});
    REQUIRE(items.resultAt(0).outcome == ImportOutcome::Imported);
    REQUIRE(fixture.library().setNote(id, u"между делом"_s));
    REQUIRE_FALSE(items.isFinished());
    items.waitForFinished();
    CHECK(fixture.dispatches() == 1501);
    CHECK(fixture.library().load(id)->note == u"между делом"_s);
    CHECK(fixture.workspace().history().entries(10)->size() == 3);
}

TEST_CASE("a folder and a file without rights are refused and the rest is read")
{
    WorkspaceFixture fixture;
    fixture.write(u"in/open.txt"_s, text(1));
    const QString file = fixture.write(u"in/shut.txt"_s, text(2));
    fixture.write(u"in/shut/hidden.txt"_s, text(3));
    const QString folder = fixture.path(u"in/shut"_s);
    REQUIRE(QFile::setPermissions(file, QFile::Permissions()));
    REQUIRE(QFile::setPermissions(folder, QFile::Permissions()));
    QList<ImportItem> items;
    {
        const Unprivileged analyst;
        items = fixture.import({fixture.path(u"in"_s)});
    }
    REQUIRE(QFile::setPermissions(folder, QFile::Permissions(0x7755)));
    REQUIRE(items.size() == 3);
    CHECK(refusalOf(items, folder) == ErrorCode::FolderUnreadable);
    CHECK(refusalOf(items, file) == ErrorCode::FileUnreadable);
    CHECK(fixture.dispatches() == 1);
}

TEST_CASE("the clipboard becomes a dispatch once")
{
    WorkspaceFixture fixture;
    const QString words = QString::fromUtf8(text(7));
    const auto item = fixture.library().importText(words, false, {.agency = u"24.kg"_s});
    REQUIRE(item);
    CHECK(item->outcome == ImportOutcome::Imported);
    CHECK(fixture.library().load(item->dispatch)->fields.agency == u"24.kg"_s);
    CHECK(fixture.library().importText(words, false, {})->outcome == ImportOutcome::Duplicate);
    CHECK_FALSE(fixture.library().importText(u""_s, false, {}));
}

TEST_CASE("a file of several dispatches gives a row for each, one that is refused among them, and one undo")
{
    WorkspaceFixture fixture;
    const QString list =
        fixture.write(u"in/list.csv"_s, u"title,text\nРаз,Посол прибыл в Ош.\nлишь одно поле\n"
                                        "Два,Министр принял посла.\n"_s.toUtf8());
    const QString feed = fixture.write(
        u"in/news.xml"_s,
        u"<rss><channel><item><description>Посол прибыл в Ош.</description></item>"
        "<item><description>Стороны обсудили воду.</description></item></channel></rss>"_s.toUtf8());
    const auto items = fixture.import({fixture.path(u"in"_s)});
    REQUIRE(items.size() == 5);
    CHECK(items[0].path == list + u"#1"_s);
    CHECK(items[0].file == list);
    CHECK(items[0].outcome == ImportOutcome::Imported);
    CHECK(items[1].outcome == ImportOutcome::Refused);
    CHECK(items[1].file == list);
    CHECK(items[2].outcome == ImportOutcome::Imported);
    CHECK(items[3].outcome == ImportOutcome::Duplicate);
    CHECK(items[3].dispatch == items[0].dispatch);
    CHECK(items[4].outcome == ImportOutcome::Imported);
    CHECK(items[4].file == feed);
    const auto stored = fixture.library().load(items[4].dispatch);
    REQUIRE(stored);
    CHECK(stored->sourcePath == feed + u"#2"_s);
    REQUIRE(fixture.workspace().history().undo());
    CHECK_FALSE(fixture.library().load(items[0].dispatch));
    CHECK_FALSE(fixture.library().load(items[4].dispatch));
}

TEST_CASE("what the columns of a table hold is remembered in the workspace, by their names")
{
    WorkspaceFixture fixture;
    const QString table = fixture.write(u"a.csv"_s, u"Номер,Материал\n1,Посол прибыл в Ош.\n"_s.toUtf8());
    auto items = fixture.import({table}, {.asks = true});
    REQUIRE(items.size() == 1);
    CHECK(items[0].outcome == ImportOutcome::Held);
    CHECK(fixture.dispatches() == 0);
    const ColumnRoles roles{{u"Материал"_s, ColumnRole::Text}, {u"Номер"_s, ColumnRole::None}};
    REQUIRE(fixture.library().rememberColumns({u"Номер"_s, u"Материал"_s}, roles));
    items = fixture.import({table}, {.asks = true});
    REQUIRE(items.size() == 1);
    CHECK(items[0].outcome == ImportOutcome::Imported);
    CHECK(items[0].notes.columnsChosen);
}

TEST_CASE("a table read by other columns takes the place of what was imported, and one undo brings it back")
{
    WorkspaceFixture fixture;
    const QString table = fixture.write(
        u"a.csv"_s, u"text,Материал\nПриём,Посол прибыл в Ош.\nВизит,Министр уехал.\n"_s.toUtf8());
    const auto before = fixture.import({table});
    REQUIRE(fixture.dispatches() == 2);
    REQUIRE(fixture.library().setNote(before[1].dispatch, u"проверено"_s));
    const auto after = fixture.import({table}, {.columns = {{u"Материал"_s, ColumnRole::Text}},
                                                .replaces = {before[0].dispatch, before[1].dispatch}});
    REQUIRE(after.size() == 2);
    CHECK(after[0].outcome == ImportOutcome::Imported);
    CHECK_FALSE(fixture.library().load(before[0].dispatch));
    CHECK(fixture.library().load(before[1].dispatch));
    CHECK(after[1].outcome == ImportOutcome::Duplicate);
    CHECK(after[1].dispatch == before[1].dispatch);
    CHECK(fixture.dispatches() == 2);
    REQUIRE(fixture.workspace().history().undo());
    CHECK(fixture.library().load(before[0].dispatch));
    CHECK(fixture.dispatches() == 2);
}

TEST_CASE("the language is stored with who found it: cld2, Sonnet or the file")
{
    WorkspaceFixture fixture;
    const auto basisOf = [&fixture](const QString &name, const QString &words) {
        const auto items = fixture.import({fixture.write(name, words.toUtf8())});
        REQUIRE(items.size() == 1);
        const auto stored = fixture.library().load(items.first().dispatch);
        REQUIRE(stored);
        return KnownLanguage{stored->fields.language, stored->fields.languageBasis};
    };
    CHECK(
        basisOf(u"1.txt"_s, u"Министр иностранных дел провел встречу с послом и обсудил сотрудничество."_s) ==
        KnownLanguage{Language::Russian, LanguageBasis::Cld2});
    CHECK(basisOf(u"2.txt"_s, u"Президент Казахстана Нурлан Абдыкаримов и президент Кыргызстана Замир "
                              "Осмонкулов провели телефонный разговор."_s) ==
          KnownLanguage{Language::Russian, LanguageBasis::Sonnet});
    CHECK(basisOf(u"3.csv"_s, u"title;text;language\nОш;Посол посетил Ош и вернулся в Бишкек.;ky\n"_s) ==
          KnownLanguage{Language::Kyrgyz, LanguageBasis::Source});
    CHECK(basisOf(u"4.txt"_s, u"12 345 67"_s) == KnownLanguage());
}
