// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"
#include "registry/rejectedmodel.h"
#include "registry/rejectedpage.h"
#include "support/meetingworkspace.h"
#include "support/modeltest.h"
#include "support/printing.h"
#include "support/showing.h"
#include "support/typing.h"
#include "workspace/codebook.h"
#include "workspace/history.h"
#include "workspace/marking.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// The page with a name and a sector that were rejected for good.
struct RejectedDesk : MeetingWorkspace
{
    RejectedDesk() : page(*workspace)
    {
        const auto codes = workspace->codebook().codes();
        REQUIRE(codes);
        energy = codes->first();
        reject({.span = TextSpan(0, 6), .text = u"Бишкек"_s, .name = u"Бишкек"_s});
        reject({.span = TextSpan(7, 9),
                .text = u"светом"_s,
                .kind = AnnotationKind::Coding,
                .code = energy.id,
                .codeKey = energy.key});
        page.resize(900, 500);
        REQUIRE(showActive(&page));
        table = page.findChild<QTableView *>(u"rejectedTable"_s);
        REQUIRE(table);
        REQUIRE(waitForRows(2));
    }
    void reject(const Suggestion &suggestion) const
    {
        REQUIRE(workspace->marking().rejectForGood(dispatch, suggestion));
    }
    [[nodiscard]] bool waitForRows(int rows) const
    {
        return QTest::qWaitFor([&] { return table->model()->rowCount() == rows; });
    }
    [[nodiscard]] QString cell(int row, RejectedModel::Column column) const
    {
        return table->model()->index(row, column).data().toString();
    }

    Code energy;
    RejectedPage page;
    QTableView *table = nullptr;
};

} // namespace

TEST_CASE("what was rejected for good is listed with what it is not taken for, newest first")
{
    const RejectedDesk desk;
    const ModelWatch watch(desk.page.findChild<RejectedModel *>());
    CHECK(desk.cell(0, RejectedModel::Words) == u"светом"_s);
    CHECK(desk.cell(0, RejectedModel::Target) == desk.energy.name(interfaceLanguage()));
    CHECK(desk.cell(1, RejectedModel::Target) == u"Бишкек"_s);
    CHECK(desk.cell(1, RejectedModel::Author) == u"Tester"_s);
    desk.reject({.span = TextSpan(0, 6), .text = u"Ош"_s, .name = u"Ош"_s});
    REQUIRE(desk.waitForRows(3));
    CHECK(desk.cell(0, RejectedModel::Words) == u"Ош"_s);
}

TEST_CASE("a rejection is found by typing and taken back by a key, and undo rejects again")
{
    const RejectedDesk desk;
    auto *search = desk.page.findChild<QLineEdit *>(u"rejectedSearch"_s);
    REQUIRE(search);
    search->setFocus();
    typeWords(search, u"бишк"_s);
    REQUIRE(desk.waitForRows(1));
    QTest::keyClick(search, Qt::Key_Return);
    REQUIRE(desk.table->hasFocus());
    QTest::keyClick(desk.table, Qt::Key_Delete);
    REQUIRE(desk.waitForRows(0));
    search->clear();
    CHECK(desk.cell(0, RejectedModel::Words) == u"светом"_s);
    REQUIRE(desk.workspace->history().undo());
    CHECK(desk.waitForRows(2));
}

TEST_CASE("all that is chosen is offered again in one step, and an empty list says what it is for")
{
    const RejectedDesk desk;
    desk.table->selectAll();
    QTest::keyClick(desk.table, Qt::Key_Return);
    const auto *empty = desk.page.findChild<QLabel *>(u"rejectedEmpty"_s);
    REQUIRE(empty);
    REQUIRE(QTest::qWaitFor([&] { return empty->isVisible(); }));
    CHECK(empty->text().contains(u"Shift+Del"_s));
    REQUIRE(desk.workspace->history().undo());
    CHECK(desk.waitForRows(2));
}
