// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/findpartymodel.h"

#include "support/meetingworkspace.h"
#include "support/modeltest.h"
#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

TEST_CASE("offices that the person held that day come first")
{
    MeetingWorkspace base;
    FindPartyModel model(*base.workspace, FindPartyModel::Sought::Office);
    const ModelWatch watch(&model);
    model.setHolder(base.ambassador, QDate(2025, 1, 29));
    model.search(QString());
    REQUIRE(model.rowCount() > 0);
    CHECK(model.entityAt(0).id == base.ambassadorOffice);
    CHECK(model.officeHeld() == base.ambassadorOffice);
    model.setHolder(base.ambassador, QDate(2023, 1, 1));
    CHECK_FALSE(model.officeHeld().isValid());
    CHECK(watch.complaints() == QStringList());
}

TEST_CASE("what nobody knows yet is offered as new, last")
{
    MeetingWorkspace base;
    FindPartyModel model(*base.workspace, FindPartyModel::Sought::Party);
    const ModelWatch watch(&model);
    model.search(u"Токтобаев"_s);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.entityAt(0).id == base.minister);
    CHECK_FALSE(model.entityAt(1).id.isValid());
    model.search(u"Азамат Токтобаев"_s);
    CHECK(model.rowCount() == 1);
    CHECK(watch.complaints() == QStringList());
}
