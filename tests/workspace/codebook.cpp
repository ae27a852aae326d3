// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/codebook.h"

#include "support/meetingworkspace.h"
#include "support/printing.h"
#include "workspace/history.h"
#include "workspace/marking.h"
#include "workspace/meetingbook.h"

#include <QFile>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

struct CodeDesk : MeetingWorkspace
{
    [[nodiscard]] Codebook &codebook() const { return workspace->codebook(); }
    CodeId add(const QString &key, const QList<CodeId> &parents = {})
    {
        const auto id = codebook().add({.id = {}, .key = key, .parents = parents, .nameRu = key});
        REQUIRE(id);
        return *id;
    }
    [[nodiscard]] Code code(CodeId id) const
    {
        const auto found = codebook().load(id);
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] Code code(const QString &key) const
    {
        const auto all = codebook().codes();
        REQUIRE(all);
        const auto found = std::ranges::find(*all, key, &Code::key);
        REQUIRE(found != all->end());
        return *found;
    }
    AnnotationId mark(CodeId code, int begin)
    {
        const auto id = workspace->marking().mark(dispatch, TextSpan(begin, begin + 6),
                                                  {.kind = AnnotationKind::Coding, .code = code});
        REQUIRE(id);
        return *id;
    }
    [[nodiscard]] CodeId codeOf(AnnotationId mark) const
    {
        return workspace->marking().load(mark)->content.code;
    }
    [[nodiscard]] QStringList offered() const
    {
        const auto suggestions = workspace->marking().suggestions(dispatch).result();
        REQUIRE(suggestions);
        QStringList keys;
        for (const Suggestion &suggestion : *suggestions) {
            if (suggestion.kind == AnnotationKind::Coding)
                keys << suggestion.codeKey;
        }
        return keys;
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
};

QByteArray content(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// All that a table can carry over to another workspace, where ids differ.
QStringList described(const Codebook &codebook)
{
    const auto all = codebook.codes();
    REQUIRE(all);
    QStringList lines;
    for (const Code &code : *all) {
        QStringList parts{code.key,
                          toName(code.kind),
                          code.nameRu,
                          code.nameKy,
                          code.nameEn,
                          code.definition,
                          code.included,
                          code.excluded,
                          code.colour,
                          code.isic4,
                          code.isic5,
                          code.dac,
                          QString::number(code.shortcut),
                          QString::number(int(code.retired))};
        for (const Code &parent : *all) {
            if (code.parents.contains(parent.id))
                parts << u"under "_s + parent.key;
        }
        for (const CodeStem &stem : code.stems)
            parts << toName(stem.language) + stem.words + QString::number(int(stem.trap));
        lines << parts.join(u'/');
    }
    lines.sort();
    return lines;
}

} // namespace

TEST_CASE("a code may stand under several parents, and never below itself")
{
    CodeDesk desk;
    const CodeId economy = desk.add(u"economy"_s);
    const CodeId climate = desk.add(u"climate"_s);
    const CodeId dams = desk.add(u"dams"_s, {economy});
    REQUIRE(desk.codebook().standAlsoUnder(dams, climate));
    CHECK(desk.code(dams).parents == QList<CodeId>{economy, climate});
    REQUIRE(desk.codebook().standAlsoUnder(dams, climate)); // once all the same
    CHECK(desk.code(dams).parents == QList<CodeId>{economy, climate});
    REQUIRE(desk.codebook().move(dams, economy, {}));
    CHECK(desk.code(dams).parents == QList<CodeId>{climate});
    CHECK(desk.codebook().move(climate, {}, dams).error().code == ErrorCode::CodeUnderItself);
    CHECK(desk.codebook().move(dams, climate, dams).error().code == ErrorCode::CodeUnderItself);
    CHECK(desk.codebook().remove(climate).error().code == ErrorCode::StillUsed);
    REQUIRE(desk.workspace->history().undo());
    CHECK(desk.code(dams).parents == QList<CodeId>{economy, climate});
}

TEST_CASE("a shortcut belongs to one code, and a retired code is no longer offered")
{
    CodeDesk desk;
    Code energy = desk.code(u"energy"_s);
    energy.shortcut = 3;
    REQUIRE(desk.codebook().change(energy));
    Code water = desk.code(u"water"_s);
    water.shortcut = 3;
    REQUIRE(desk.codebook().change(water));
    CHECK(desk.code(u"energy"_s).shortcut == 0);
    CHECK(desk.code(u"water"_s).shortcut == 3);
    REQUIRE(desk.workspace->history().undo());
    CHECK(desk.code(u"energy"_s).shortcut == 3);

    const AnnotationId mark = desk.mark(energy.id, 0);
    REQUIRE(desk.codebook().setRetired(energy.id, true));
    CHECK(desk.codeOf(mark) == energy.id);
    CHECK_FALSE(std::ranges::contains(*desk.codebook().codesInUse(), energy.id, &Code::id));
    CHECK(std::ranges::contains(*desk.codebook().codes(), energy.id, &Code::id));
}

TEST_CASE("what is suggested follows the stems of the codebook")
{
    CodeDesk desk; // «… принял посла Японии в Кыргызстане …»
    CHECK(desk.offered().isEmpty());
    REQUIRE(desk.codebook().add({.id = {},
                                 .key = u"protocol"_s,
                                 .nameRu = u"Протокол"_s,
                                 .stems = {{u"визит"_s, Language::Russian}}}));
    CHECK(desk.offered() == QStringList{u"protocol"_s});
    REQUIRE(desk.codebook().setRetired(desk.code(u"protocol"_s).id, true));
    CHECK(desk.offered().isEmpty());
}

TEST_CASE("merging codes moves marks, meetings, what stands below, stems and examples")
{
    CodeDesk desk;
    const CodeId kept = desk.add(u"kept"_s);
    const CodeId gone = desk.add(u"gone"_s);
    const CodeId below = desk.add(u"below"_s, {gone});
    const CodeId both = desk.add(u"both"_s, {gone, kept});
    Code changed = desk.code(gone);
    changed.stems = {{u"визит"_s, Language::Russian}};
    changed.included = u"визит министра"_s;
    REQUIRE(desk.codebook().change(changed));
    const AnnotationId mark = desk.mark(gone, 0);
    const AnnotationId other = desk.mark(kept, 10);
    const MeetingId id = desk.addMeeting(u"Приём"_s, u"29.01.2025"_s);
    Meeting meeting = desk.stored(id);
    meeting.codes = {gone, kept};
    REQUIRE(desk.workspace->meetings().change(meeting));

    REQUIRE(desk.codebook().merge(kept, gone));
    CHECK_FALSE(desk.codebook().load(gone));
    CHECK(desk.codeOf(mark) == kept);
    CHECK(desk.codeOf(other) == kept);
    CHECK(desk.stored(id).codes == QList<CodeId>{kept});
    CHECK(desk.code(below).parents == QList<CodeId>{kept});
    CHECK(desk.code(both).parents == QList<CodeId>{kept});
    CHECK(desk.code(kept).stems == changed.stems);
    CHECK(desk.code(kept).included == u"визит министра"_s);
    const auto counts = desk.codebook().counts().result();
    REQUIRE(counts);
    CHECK(counts->value(kept) == CodeCount{.marks = 2, .meetings = 1});
    CHECK(desk.codebook().passages(kept).result()->size() == 2);

    REQUIRE(desk.workspace->history().undo());
    CHECK(desk.codeOf(mark) == gone);
    CHECK(desk.code(below).parents == QList<CodeId>{gone});
    CHECK(desk.stored(id).codes == QList<CodeId>{gone, kept});
    CHECK(desk.codebook().merge(kept, kept).error().code == ErrorCode::MergeWithItself);
}

TEST_CASE("a code can be merged into one that stands below it, at any depth")
{
    CodeDesk desk;
    const CodeId top = desk.add(u"top"_s);
    const CodeId gone = desk.add(u"gone"_s, {top});
    const CodeId middle = desk.add(u"middle"_s, {gone});
    const CodeId kept = desk.add(u"kept"_s, {middle});
    REQUIRE(desk.codebook().merge(kept, gone));
    CHECK(desk.code(kept).parents == QList<CodeId>{top});
    CHECK(desk.code(middle).parents == QList<CodeId>{kept});
}

TEST_CASE("a part of a code becomes a code beside it and takes the chosen marks along")
{
    CodeDesk desk;
    const CodeId top = desk.add(u"top"_s);
    const CodeId whole = desk.add(u"whole"_s, {top});
    const AnnotationId stays = desk.mark(whole, 0);
    const AnnotationId goes = desk.mark(whole, 10);
    const auto part =
        desk.codebook().split(whole, {.id = {}, .key = u"part"_s, .nameRu = u"Часть"_s}, {goes});
    REQUIRE(part);
    CHECK(desk.codeOf(stays) == whole);
    CHECK(desk.codeOf(goes) == *part);
    CHECK(desk.code(*part).parents == QList<CodeId>{top});
    CHECK(desk.codebook().split(whole, {.id = {}, .key = u"part"_s}, {}).error().code ==
          ErrorCode::Duplicate);
    REQUIRE(desk.workspace->history().undo());
    CHECK(desk.codeOf(goes) == whole);
    CHECK_FALSE(desk.codebook().load(*part));
}

TEST_CASE("the codebook goes out as a table and comes back unchanged, into its own workspace and another one")
{
    CodeDesk desk;
    Code odd{
        .id = {}, .kind = CodeKind::Topic, .key = u"odd"_s, .nameRu = u"С «кавычками», запятой; и \"ещё\""_s};
    odd.definition = u"две\nстроки"_s;
    odd.included = u"=1+1"_s;
    odd.excluded = u"a | b \\ c"_s;
    odd.colour = u"#12ab34"_s;
    odd.shortcut = 5;
    odd.retired = true;
    odd.parents = {desk.code(u"energy"_s).id, desk.code(u"water"_s).id};
    odd.stems = {{u"сельск хозяйств"_s, Language::Russian}, {u"газ$|x"_s, Language::Unknown, true}};
    REQUIRE(desk.codebook().add(odd));
    const QString path = desk.folder.filePath(u"codes.csv"_s);
    REQUIRE(desk.codebook().exportTo(path));
    const QStringList before = described(desk.codebook());

    const auto again = desk.codebook().importFrom(path);
    REQUIRE(again);
    CHECK(*again == 0);
    CHECK(desk.workspace->history().nextUndo()->name.contains(odd.nameRu)); // nothing came after
    CHECK(described(desk.codebook()) == before);

    CodeDesk other;
    const auto came = other.codebook().importFrom(path);
    REQUIRE(came);
    CHECK(*came == 1); // the sectors are there already
    CHECK(described(other.codebook()) == before);
    const QString second = other.folder.filePath(u"codes.csv"_s);
    REQUIRE(other.codebook().exportTo(second));
    CHECK(content(second) == content(path));
    REQUIRE(other.workspace->history().undo());
    CHECK(described(other.codebook()).size() == before.size() - 1);
}

TEST_CASE("a table with few columns changes only those, be it from a spreadsheet in windows-1251")
{
    CodeDesk desk;
    const Code before = desk.code(u"energy"_s);
    desk.write(u"few.csv"_s,
               "key;name_ru\r\nenergy;\xdd\xed\xe5\xf0\xe3\xe8\xff\r\nvisas;\xc2\xe8\xe7\xfb\r\n");
    const auto changed = desk.codebook().importFrom(desk.folder.filePath(u"few.csv"_s));
    REQUIRE(changed);
    CHECK(*changed == 2);
    Code after = desk.code(u"energy"_s);
    CHECK(after.nameRu == u"Энергия"_s);
    after.nameRu = before.nameRu;
    CHECK(after == before);
    CHECK(desk.code(u"visas"_s).kind == CodeKind::Topic);
}

TEST_CASE("a faulty table changes nothing and is refused with row and column")
{
    CodeDesk desk;
    const QStringList before = described(desk.codebook());
    const auto refusal = [&desk](const QByteArray &bytes) {
        desk.write(u"wrong.csv"_s, bytes);
        const auto done = desk.codebook().importFrom(desk.folder.filePath(u"wrong.csv"_s));
        REQUIRE_FALSE(done);
        return done.error();
    };
    CHECK(refusal("key,parents\na,\nb,nobody\n").place == u"row 3, parents: nobody"_s);
    CHECK(refusal("key\na\na\n").place == u"row 3, key: a"_s);
    CHECK(refusal("key,colour\na,red\n").place == u"row 2, colour: red"_s);
    CHECK(refusal("key,shortcut\na,12\n").place == u"row 2, shortcut: 12"_s);
    CHECK(refusal("key,kind\na,theme\n").place == u"row 2, kind: theme"_s);
    CHECK(refusal("key,stems\na,de:gas\n").place == u"row 2, stems: de:gas"_s);
    CHECK(refusal("name\na\n").code == ErrorCode::InvalidInput);
    CHECK(refusal("key,parents\na,b\nb,a\n").code == ErrorCode::CodeUnderItself);
    CHECK(refusal("key\n\"a\n").code == ErrorCode::InvalidInput);
    CHECK(described(desk.codebook()) == before);
}
