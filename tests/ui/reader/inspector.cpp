// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/inspector.h"

#include "support/meetingworkspace.h"
#include "support/printing.h"
#include "support/showing.h"
#include "support/typing.h"
#include "widgets/choicebox.h"
#include "widgets/noteedit.h"
#include "widgets/spellvocabulary.h"
#include "workspace/codebook.h"
#include "workspace/history.h"
#include "workspace/library.h"
#include "workspace/marking.h"
#include "workspace/registry.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

/// The inspector in a window of its own beside the dispatch of MeetingWorkspace.
struct OpenInspector : MeetingWorkspace
{
    OpenInspector() : pane(*workspace)
    {
        pane.resize(360, 900);
        pane.show();
        pane.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&pane));
        pane.showDispatch(dispatch);
    }

    template <class Widget>
    [[nodiscard]] Widget *child(const QString &name) const
    {
        auto *found = pane.findChild<Widget *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    /// Replaces a field's words and leaves it with Enter.
    void enter(const QString &name, const QString &words) const
    {
        auto *field = child<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        typeWords(field, words);
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] DispatchFields fields() const
    {
        const auto stored = workspace->library().load(dispatch);
        REQUIRE(stored);
        return stored->fields;
    }
    [[nodiscard]] Annotation stored(AnnotationId id) const
    {
        const auto mark = workspace->marking().load(id);
        REQUIRE(mark);
        return *mark;
    }
    [[nodiscard]] CodeId code(const QString &key) const
    {
        const auto codes = workspace->codebook().codes();
        REQUIRE(codes);
        const auto found = std::ranges::find(*codes, key, &Code::key);
        REQUIRE(found != codes->end());
        return found->id;
    }

    Inspector pane;
};

} // namespace

TEST_CASE("what was read from the dateline is corrected by hand, stored at once and undone")
{
    OpenInspector inspector;
    CHECK(inspector.child<QLineEdit>(u"dispatchDate"_s)->text() == u"29.01.2025"_s);
    inspector.enter(u"dispatchDate"_s, u"28.01.2025"_s);
    CHECK(inspector.fields().date->from() == QDate(2025, 1, 28));
    CHECK(inspector.fields().date->basis() == DateBasis::ByHand);
    inspector.enter(u"dispatchCity"_s, u"Ош"_s);
    CHECK(inspector.fields().city == u"Ош"_s);
    REQUIRE(inspector.workspace->history().undo());
    CHECK(inspector.fields().city == u"Бишкек"_s);
    CHECK(inspector.child<QLineEdit>(u"dispatchCity"_s)->text() == u"Бишкек"_s);
}

TEST_CASE("the language is shown with how it was found, chosen by hand and taken back")
{
    OpenInspector inspector;
    auto *hint = inspector.child<QLabel>(u"dispatchLanguageHint"_s);
    CHECK_FALSE(hint->isVisible());
    DispatchFields read = inspector.fields();
    read.languageBasis = LanguageBasis::Sonnet;
    REQUIRE(inspector.workspace->library().setFields(inspector.dispatch, read));
    CHECK(hint->isVisible());
    CHECK(hint->text() == u"Found by Sonnet"_s);
    auto *choice = inspector.child<ChoiceBox>(u"dispatchLanguage"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    CHECK(inspector.fields().language == Language::Kyrgyz);
    CHECK(inspector.fields().languageBasis == LanguageBasis::ByHand);
    CHECK(hint->text() == u"Chosen by hand"_s);
    REQUIRE(inspector.workspace->history().undo());
    CHECK(inspector.fields() == read);
    CHECK(hint->text() == u"Found by Sonnet"_s);
}

TEST_CASE("words that are no date are told beside the field and change nothing")
{
    OpenInspector inspector;
    inspector.enter(u"dispatchDate"_s, u"вчера"_s);
    CHECK(inspector.fields().date->from() == QDate(2025, 1, 29));
    const auto *below = inspector.child<QLabel>(u"dispatchDateBelow"_s);
    CHECK(below->isVisible());
    CHECK_FALSE(below->text().isEmpty());
}

TEST_CASE("the chosen mark shows its entity and takes another one that is typed")
{
    OpenInspector inspector;
    Inspector &pane = inspector.pane;
    pane.showMark(inspector.ambassadorMark);
    QSignalSpy opened(&pane, &Inspector::entityChosen);
    QTest::mouseClick(inspector.child<QPushButton>(u"markOpenEntity"_s), Qt::LeftButton);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<EntityId>() == inspector.ambassador);
    auto *find = inspector.child<QLineEdit>(u"markEntity"_s);
    find->setFocus();
    typeWords(find, u"Юкио"_s);
    QTest::keyClick(keyTarget(), Qt::Key_Return);
    CHECK(inspector.stored(inspector.ambassadorMark).content.entity == inspector.envoy);
}

TEST_CASE("a note on a mark is kept when another mark is shown")
{
    OpenInspector inspector;
    Inspector &pane = inspector.pane;
    pane.showMark(inspector.ambassadorMark);
    auto *note = inspector.child<NoteEdit>(u"markNote"_s);
    note->setFocus();
    typeWords(note, u"Вручил грамоты в декабре"_s);
    pane.showMark({});
    CHECK(inspector.stored(inspector.ambassadorMark).content.note == u"Вручил грамоты в декабре"_s);
}

TEST_CASE("the note of a dispatch is spelled with its own menu, and known names are no mistakes")
{
    OpenInspector inspector;
    const auto names = inspector.workspace->registry().spellingWords();
    REQUIRE(QTest::qWaitFor([&] { return names.isFinished(); }));
    REQUIRE(names.result());
    SpellVocabulary::instance().setWords(*names.result());
    auto *note = inspector.child<NoteEdit>(u"dispatchNote"_s);
    note->setSpellingLanguage(u"ru_RU"_s);
    REQUIRE(note->spellingLanguage() == u"ru_RU"_s);
    note->setFocus();
    typeWords(note, u"Токтобаев обсудил сотруднечество"_s);
    // From the beginning: the only mistake is the last word, the name is in the registry.
    note->moveCursor(QTextCursor::Start);
    QTest::keyClick(note, Qt::Key_F7, Qt::ShiftModifier);
    auto *menu = note->findChild<QMenu *>(u"noteMenu"_s);
    REQUIRE(menu);
    CHECK(note->textCursor().selectedText() == u"сотруднечество"_s);
    REQUIRE(menu->actions().first()->text() == u"сотрудничество"_s);
    CHECK(menu->findChild<QMenu *>(u"spellingLanguages"_s));
    menu->actions().first()->trigger();
    menu->close();
    note->flush();
    const auto stored = inspector.workspace->library().load(inspector.dispatch);
    REQUIRE(stored);
    CHECK(stored->note == u"Токтобаев обсудил сотрудничество"_s);
}

TEST_CASE("a dispatch is coded as a whole, and the coding is taken away again")
{
    OpenInspector inspector;
    auto *find = inspector.child<QLineEdit>(u"codeWholeDispatch"_s);
    find->setFocus();
    typeWords(find, u"Energy"_s);
    QTest::keyClick(keyTarget(), Qt::Key_Return);
    const auto coded = [&] {
        const auto marks = inspector.workspace->marking().marks(inspector.dispatch);
        REQUIRE(marks);
        return std::ranges::any_of(*marks, [&](const Annotation &mark) {
            return !mark.span && mark.content.code == inspector.code(u"energy"_s);
        });
    };
    CHECK(coded());
    auto *list = inspector.child<QListWidget>(u"dispatchCodings"_s);
    REQUIRE(list->count() == 1);
    list->setCurrentRow(0);
    QTest::mouseClick(inspector.child<QPushButton>(u"removeCoding"_s), Qt::LeftButton);
    CHECK_FALSE(coded());
}

TEST_CASE("the meetings of the dispatch are listed and open with a click")
{
    OpenInspector inspector;
    const MeetingId meeting = inspector.addMeeting(u"Приём посла"_s, u"29.01.2025"_s);
    auto *list = inspector.child<QListWidget>(u"dispatchMeetings"_s);
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 1; }));
    QSignalSpy opened(&inspector.pane, &Inspector::meetingChosen);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<MeetingId>() == meeting);
    QSignalSpy asked(&inspector.pane, &Inspector::recordMeetingRequested);
    QTest::mouseClick(inspector.child<QPushButton>(u"dispatchRecordMeeting"_s), Qt::LeftButton);
    CHECK(asked.size() == 1);
}

TEST_CASE("a dispatch that is undone away leaves a sentence instead of its fields")
{
    OpenInspector inspector;
    REQUIRE(inspector.workspace->library().remove(inspector.dispatch));
    CHECK_FALSE(inspector.child<QWidget>(u"inspectorScroll"_s)->isVisible());
    REQUIRE(inspector.workspace->history().undo());
    inspector.pane.showDispatch(inspector.dispatch);
    CHECK(inspector.child<QWidget>(u"inspectorScroll"_s)->isVisible());
}
