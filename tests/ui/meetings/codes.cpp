// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/codesedit.h"

#include "models/words.h"
#include "support/printing.h"

#include "support/typing.h"
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

QList<Code> threeCodes()
{
    return {{.id = CodeId{1}, .kind = CodeKind::Sector, .key = u"energy"_s, .nameEn = u"Energy"_s},
            {.id = CodeId{2}, .kind = CodeKind::Sector, .key = u"mining"_s, .nameEn = u"Mining"_s},
            {.id = CodeId{3}, .kind = CodeKind::Topic, .key = u"visas"_s, .nameEn = u"Visas"_s}};
}

} // namespace

TEST_CASE("typing narrows the sectors and Space ticks one")
{
    CodesEdit edit;
    edit.setCodes(threeCodes());
    edit.setChosen({CodeId{1}});
    edit.show();
    QSignalSpy changed(&edit, &CodesEdit::changed);
    auto *words = edit.findChild<QLineEdit *>(u"meetingCodesSearch"_s);
    auto *list = edit.findChild<QListView *>(u"meetingCodes"_s);
    typeWords(words, u"mIn"_s);
    REQUIRE(list->model()->rowCount() == 1);
    QTest::keyClick(words, Qt::Key_Return);
    QTest::keyClick(list, Qt::Key_Space);
    REQUIRE(changed.size() == 1);
    CHECK(edit.chosen() == QList<CodeId>{CodeId{1}, CodeId{2}});
    CHECK(edit.findChild<QLabel *>(u"meetingCodesSummary"_s)->text() == u"Energy, Mining"_s);
}

TEST_CASE("new codes keep what is ticked")
{
    CodesEdit edit;
    edit.setCodes(threeCodes());
    edit.setChosen({CodeId{3}});
    QSignalSpy changed(&edit, &CodesEdit::changed);
    edit.setCodes(threeCodes().mid(1));
    CHECK(edit.chosen() == QList<CodeId>{CodeId{3}});
    CHECK(changed.isEmpty());
}
