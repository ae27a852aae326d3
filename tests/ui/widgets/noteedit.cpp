// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/noteedit.h"

#include "support/printing.h"
#include "support/showing.h"
#include "widgets/spellvocabulary.h"

#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// The entries of the menu that opens on the first misspelt word.
QAction *inMenu(NoteEdit &note, const QString &name)
{
    note.setFocus();
    QTest::keyClick(&note, Qt::Key_F7, Qt::ShiftModifier);
    auto *menu = note.findChild<QMenu *>(u"noteMenu"_s);
    return menu ? menu->findChild<QAction *>(name) : nullptr;
}

} // namespace

TEST_CASE("a word is added to the vocabulary from the menu, where somebody keeps one, and known at once")
{
    NoteEdit note;
    note.setObjectName(u"vocabularyNote"_s);
    REQUIRE(showActive(&note));
    note.setSpellingLanguage(u"ru_RU"_s);
    note.setNote(u"Кабминовский доклад"_s);
    CHECK(inMenu(note, u"addToVocabulary"_s) == nullptr);
    delete note.findChild<QMenu *>(u"noteMenu"_s);
    SpellVocabulary::instance().setKept(true);
    const QSignalSpy wanted(&SpellVocabulary::instance(), &SpellVocabulary::wanted);
    QAction *add = inMenu(note, u"addToVocabulary"_s);
    REQUIRE(add);
    add->trigger();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toString() == u"Кабминовский"_s);
    delete note.findChild<QMenu *>(u"noteMenu"_s);
    CHECK(inMenu(note, u"addToVocabulary"_s) == nullptr); // nothing is misspelt any more
    SpellVocabulary::instance().setKept(false);
}

TEST_CASE("nothing covers the entries of a note's menu, and the first ones are what the word may mean")
{
    NoteEdit note;
    note.setObjectName(u"coveredNote"_s);
    REQUIRE(showActive(&note));
    note.setSpellingLanguage(u"ru_RU"_s);
    note.setNote(u"обсудили сотруднечество"_s);
    note.moveCursor(QTextCursor::Start);
    QTest::keyClick(&note, Qt::Key_F7, Qt::ShiftModifier);
    auto *menu = note.findChild<QMenu *>(u"noteMenu"_s);
    REQUIRE(menu);
    REQUIRE(menu->isVisible());
    CHECK(menu->actions().first()->text() == u"сотрудничество"_s);
    for (const QWidget *inside : menu->findChildren<QWidget *>())
        CHECK_FALSE(inside->isVisible());
    menu->close();
}

TEST_CASE("the language of the spell check is remembered for each field on its own")
{
    for (const auto &[name, language] :
         {std::pair(u"oneNote"_s, u"ru_RU"_s), std::pair(u"otherNote"_s, u"en_US"_s)}) {
        NoteEdit note;
        note.setObjectName(name);
        note.setSpellingLanguage(language);
    }
    NoteEdit note;
    note.setObjectName(u"oneNote"_s);
    REQUIRE(showActive(&note));
    note.setFocus();
    note.setNote(u"слово"_s);
    CHECK(note.spellingLanguage() == u"ru_RU"_s);
    QSettings().remove(u"notes"_s);
}
