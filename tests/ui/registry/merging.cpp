// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/duplicatemodel.h"
#include "registry/duplicatespage.h"
#include "registry/registrypage.h"
#include "support/meetingworkspace.h"
#include "support/modeltest.h"
#include "support/printing.h"
#include "support/showing.h"
#include "support/typing.h"
#include "workspace/history.h"
#include "workspace/registry.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

EntityId addPerson(const MeetingWorkspace &base, const QString &name)
{
    const auto id =
        base.workspace->registry().add({.id = {}, .type = EntityType::Person, .name = name, .country = {}});
    REQUIRE(id);
    return *id;
}

void type(QLineEdit *field, const QString &words)
{
    field->setFocus();
    field->selectAll();
    typeWords(field, words);
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace

TEST_CASE("likely duplicates are merged or set apart by keys, one pair after the other")
{
    MeetingWorkspace base;
    const EntityId latin = addPerson(base, u"Azamat Toktobaev"_s);
    const EntityId turned = addPerson(base, u"Токтобаев Азамат"_s);
    DuplicatesPage page(*base.workspace);
    page.resize(900, 500);
    REQUIRE(showActive(&page));
    auto *table = page.findChild<QTableView *>(u"duplicatesTable"_s);
    auto *model = page.findChild<DuplicateModel *>();
    REQUIRE((table && model));
    const ModelWatch watch(model);
    const auto rowOf = [model](EntityId one, EntityId other) {
        for (int row = 0; row < model->rowCount(); ++row) {
            const AlikeEntities &pair = model->pair(row);
            if ((pair.one.id == one && pair.other.id == other) ||
                (pair.one.id == other && pair.other.id == one))
                return row;
        }
        return -1;
    };
    REQUIRE(QTest::qWaitFor([&] { return rowOf(base.minister, turned) >= 0; }));
    table->selectRow(rowOf(base.minister, turned));
    table->setFocus();
    CHECK(page.findChild<QLabel *>(u"duplicatesWords"_s)->text().contains(u"1 mention"_s));
    QTest::keyClick(table, Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&] { return rowOf(base.minister, turned) < 0; }));

    const int row = rowOf(base.minister, latin);
    REQUIRE(row >= 0);
    table->selectRow(row);
    const bool first = model->pair(row).one.id == base.minister;
    QTest::keyClick(table, Qt::Key_Return, first ? Qt::NoModifier : Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return rowOf(base.minister, latin) < 0; }));
    CHECK_FALSE(base.workspace->registry().load(latin));
    CHECK(base.workspace->registry().load(base.minister));
    REQUIRE(base.workspace->history().undo());
    REQUIRE(QTest::qWaitFor([&] { return rowOf(base.minister, latin) >= 0; }));
    CHECK(watch.complaints() == QStringList());
}

TEST_CASE("what was merged into an entry is listed on its card and parted again by a button")
{
    MeetingWorkspace base;
    REQUIRE(base.workspace->registry().merge(base.envoy, base.ambassador));
    RegistryPage page(*base.workspace);
    page.resize(1280, 800);
    REQUIRE(showActive(&page));
    page.showEntity(base.envoy);
    auto *part = page.findChild<QPushButton *>(u"entityPart1"_s);
    REQUIRE(part);
    REQUIRE(QTest::qWaitFor([&] { return part->isVisible(); }));
    part->click();
    CHECK(base.workspace->registry().load(base.ambassador));
    CHECK(QTest::qWaitFor([&] { return page.findChild<QPushButton *>(u"entityPart1"_s) == nullptr; }));
}

TEST_CASE("days of an alias and ids of other registers are checked before they are stored")
{
    MeetingWorkspace base;
    Entity entity = *base.workspace->registry().load(base.envoy);
    entity.aliases = {{.text = u"Ю. Сато"_s}};
    REQUIRE(base.workspace->registry().change(entity));
    RegistryPage page(*base.workspace);
    page.resize(1280, 800);
    REQUIRE(showActive(&page));
    page.showEntity(base.envoy);
    const auto stored = [&] { return *base.workspace->registry().load(base.envoy); };
    type(page.findChild<QLineEdit *>(u"aliasFrom1"_s), u"02.2024"_s);
    CHECK(stored().aliases.first().validFrom == QDate(2024, 2, 1));
    type(page.findChild<QLineEdit *>(u"aliasTo1"_s), u"2025"_s);
    CHECK(stored().aliases.first().validTo == QDate(2025, 12, 31));
    type(page.findChild<QLineEdit *>(u"aliasTo1"_s), u"вчера"_s);
    CHECK(stored().aliases.first().validTo == QDate(2025, 12, 31));
    type(page.findChild<QLineEdit *>(u"entityExternalId"_s), u"q42, kg"_s);
    CHECK(stored().externalId == u"Q42, ISO:KG"_s);
    type(page.findChild<QLineEdit *>(u"entityExternalId"_s), u"twelve"_s);
    CHECK(stored().externalId == u"Q42, ISO:KG"_s);
}
