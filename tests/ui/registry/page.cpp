// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registrypage.h"

#include "models/words.h"
#include "registry/entitymodel.h"
#include "support/modeltest.h"
#include "support/printing.h"
#include "support/showing.h"
#include "support/typing.h"
#include "workspace/history.h"
#include "workspace/registry.h"
#include "workspace/workspace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

struct OpenWorkspace
{
    OpenWorkspace()
    {
        auto made = Workspace::create(folder.filePath(u"registry.elchi"_s), u"Аналитик"_s);
        REQUIRE(made);
        workspace = std::move(*made);
        envoy = add(EntityType::Person, u"Хидэки Тестов"_s, u"Посол Тестов"_s);
        twin = add(EntityType::Person, u"Х. Тёстов"_s, {});
    }

    EntityId add(EntityType type, const QString &name, const QString &alias)
    {
        Entity entity;
        entity.type = type;
        entity.name = name;
        if (!alias.isEmpty())
            entity.aliases << Alias{.text = alias};
        const auto id = workspace->registry().add(entity);
        REQUIRE(id);
        return *id;
    }

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    EntityId envoy;
    EntityId twin;
};

struct ShownRegistry
{
    ShownRegistry() : page(*base.workspace)
    {
        page.resize(1366, 900);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        REQUIRE(QTest::qWaitFor([&] { return table()->model()->rowCount() > 1; }));
    }

    template <class Widget>
    Widget *child(const QString &name)
    {
        auto *widget = page.findChild<Widget *>(name);
        REQUIRE(widget);
        return widget;
    }

    QTableView *table() { return child<QTableView>(u"registryTable"_s); }
    QString name() { return child<QLineEdit>(u"entityName"_s)->text(); }
    QString chosenRow() { return table()->currentIndex().siblingAtColumn(0).data().toString(); }

    void type(const QString &field, const QString &words)
    {
        auto *edit = child<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        typeWords(edit, words);
    }

    OpenWorkspace base;
    RegistryPage page;
};

} // namespace

TEST_CASE("The table of entities follows its type and the registry")
{
    OpenWorkspace base;
    EntityModel model(*base.workspace);
    const ModelWatch watch(&model);
    model.setSeen(true);
    model.setType(EntityType::Office);
    model.setType(EntityType::Person); // the newest question wins
    REQUIRE(QTest::qWaitFor([&] { return model.isLoaded(); }));
    REQUIRE(model.rowOf(base.envoy) >= 0);
    for (int row = 0; row < model.rowCount(); ++row)
        CHECK(model.index(row, EntityModel::Type).data() ==
              model.index(model.rowOf(base.envoy), EntityModel::Type).data());
    CHECK(model.index(model.rowOf(base.envoy), EntityModel::Aliases).data().toString() == u"Посол Тестов"_s);
    const EntityId added = base.add(EntityType::Person, u"Ещё один"_s, {});
    CHECK(QTest::qWaitFor([&] { return model.rowOf(added) >= 0; }));
    CHECK(ModelWatch::complaints().isEmpty());
}

TEST_CASE("A new name is stored when its field is left, and undone")
{
    ShownRegistry shown;
    shown.page.showEntity(shown.base.envoy);
    CHECK(shown.name() == u"Хидэки Тестов"_s);
    shown.type(u"entityName"_s, u"Хидэки Новый"_s);
    QTest::keyClick(shown.child<QLineEdit>(u"entityName"_s), Qt::Key_Return);
    CHECK(shown.base.workspace->registry().load(shown.base.envoy)->name == u"Хидэки Новый"_s);
    CHECK(QTest::qWaitFor([&] { return shown.chosenRow() == u"Хидэки Новый"_s; }));
    REQUIRE(shown.base.workspace->history().undo());
    CHECK(QTest::qWaitFor([&] { return shown.name() == u"Хидэки Тестов"_s; }));
    CHECK(QTest::qWaitFor([&] { return shown.chosenRow() == u"Хидэки Тестов"_s; }));
}

TEST_CASE("Looking for words finds names and aliases and leaves the card as it is")
{
    ShownRegistry shown;
    shown.page.showEntity(shown.base.envoy);
    shown.type(u"registrySearch"_s, u"ТЕСТОВ"_s);
    CHECK(shown.table()->model()->rowCount() == 2); // ё counts as е
    shown.type(u"registrySearch"_s, u"х. тестов"_s);
    CHECK(shown.table()->model()->rowCount() == 1);
    CHECK(shown.name() == u"Хидэки Тестов"_s);
    shown.page.showEntity(shown.base.envoy);
    CHECK(shown.child<QLineEdit>(u"registrySearch"_s)->text().isEmpty());
    CHECK(shown.chosenRow() == u"Хидэки Тестов"_s);
}

TEST_CASE("An alias is added by keys and stored with the entity")
{
    ShownRegistry shown;
    shown.page.showEntity(shown.base.twin);
    QTest::mouseClick(shown.child<QPushButton>(u"aliasAdd"_s), Qt::LeftButton);
    shown.type(u"aliasText1"_s, u"посланник"_s);
    QTest::keyClick(shown.child<QLineEdit>(u"aliasText1"_s), Qt::Key_Return);
    const auto stored = shown.base.workspace->registry().load(shown.base.twin);
    REQUIRE(stored->aliases.size() == 1);
    CHECK(stored->aliases.first().text == u"посланник"_s);
}

TEST_CASE("A merge says what will move, keeps the names, and shows the entity that stays")
{
    ShownRegistry shown;
    shown.page.showEntity(shown.base.twin);
    QTest::mouseClick(shown.child<QPushButton>(u"entityMerge"_s), Qt::LeftButton);
    auto *merge = shown.child<QPushButton>(u"mergeDo"_s);
    CHECK_FALSE(merge->isEnabled());
    shown.type(u"mergeFind"_s, u"Хидэки"_s);
    REQUIRE(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    REQUIRE(merge->isEnabled());
    CHECK(shown.child<QLabel>(u"mergeWords"_s)->text().contains(u"Хидэки Тестов"_s));
    QTest::mouseClick(merge, Qt::LeftButton);
    CHECK(shown.name() == u"Хидэки Тестов"_s);
    CHECK_FALSE(shown.base.workspace->registry().load(shown.base.twin));
    const auto kept = shown.base.workspace->registry().load(shown.base.envoy);
    CHECK(std::ranges::contains(kept->aliases, u"Х. Тёстов"_s, &Alias::text));
}

TEST_CASE("Delete takes an unused entry away and empties the card")
{
    ShownRegistry shown;
    shown.page.showEntity(shown.base.twin);
    QTest::mouseClick(shown.child<QPushButton>(u"entityDelete"_s), Qt::LeftButton);
    CHECK_FALSE(shown.base.workspace->registry().load(shown.base.twin));
    CHECK(shown.child<QLabel>(u"entityCardEmpty"_s)->isVisible());
}

TEST_CASE("Looking finds inflected words and the other script")
{
    ShownRegistry shown;
    shown.type(u"registrySearch"_s, u"hideki"_s);
    CHECK(shown.table()->model()->rowCount() == 1);
    shown.type(u"registrySearch"_s, u"Тестову"_s);
    CHECK(shown.table()->model()->rowCount() == 2);
}

TEST_CASE("Names are sorted as the interface language sorts them, not by their code points")
{
    setInterfaceLanguage(Language::Russian);
    ShownRegistry shown;
    for (const QString &name : {u"ёлкин Тестов"_s, u"Ёжиков Тестов"_s, u"жуков Тестов"_s, u"Ежов Тестов"_s})
        shown.base.add(EntityType::Person, name, {});
    shown.type(u"registrySearch"_s, u"ов тестов"_s);
    shown.type(u"registrySearch"_s, u"тестов"_s);
    const auto *model = shown.table()->model();
    REQUIRE(QTest::qWaitFor([&] { return model->rowCount() == 6; }));
    QStringList names;
    for (int row = 0; row < 4; ++row)
        names << model->index(row, 0).data().toString();
    CHECK(names == QStringList{u"Ёжиков Тестов"_s, u"Ежов Тестов"_s, u"ёлкин Тестов"_s, u"жуков Тестов"_s});
    setInterfaceLanguage(Language::Unknown);
}

TEST_CASE("Where nothing is found the button adds what was looked for")
{
    ShownRegistry shown;
    shown.type(u"registrySearch"_s, u"Нурлан Жаңыбаев"_s);
    auto *way = shown.child<QPushButton>(u"registryEmptyDo"_s);
    REQUIRE(way->isVisible());
    QTest::mouseClick(way, Qt::LeftButton);
    auto *name = shown.child<QLineEdit>(u"newEntityName"_s);
    CHECK(name->text() == u"Нурлан Жаңыбаев"_s);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(shown.name() == u"Нурлан Жаңыбаев"_s);
    CHECK(QTest::qWaitFor([&] { return shown.chosenRow() == u"Нурлан Жаңыбаев"_s; }));
}

TEST_CASE("An entry without a name cannot be added")
{
    ShownRegistry shown;
    QTest::mouseClick(shown.child<QPushButton>(u"registryNew"_s), Qt::LeftButton);
    CHECK_FALSE(shown.child<QPushButton>(u"newEntityAdd"_s)->isEnabled());
    QSignalSpy failed(&shown.page, &RegistryPage::failed);
    QTest::keyClick(shown.child<QLineEdit>(u"newEntityName"_s), Qt::Key_Return);
    CHECK(failed.isEmpty());
    CHECK(shown.child<QLineEdit>(u"newEntityName"_s)->isVisible());
}

TEST_CASE("The keys find, add and merge")
{
    ShownRegistry shown;
    REQUIRE(showActive(&shown.page));
    CHECK(shown.child<QLineEdit>(u"registrySearch"_s)->hasFocus()); // one can type at once
    shown.page.showEntity(shown.base.twin);
    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_F, Qt::ControlModifier);
    CHECK(shown.child<QLineEdit>(u"registrySearch"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    CHECK(shown.table()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shown.child<QLineEdit>(u"newEntityName"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(shown.child<QLineEdit>(u"newEntityName"_s)->isVisible());
    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shown.child<QLineEdit>(u"mergeFind"_s)->hasFocus());
}

TEST_CASE("A registry that is not seen asks nothing, and shows what changed when it is seen again")
{
    OpenWorkspace base;
    EntityModel model(*base.workspace);
    QSignalSpy loaded(&model, &EntityModel::loaded);
    model.setSeen(true);
    REQUIRE(QTest::qWaitFor([&] { return loaded.size() == 1; }));
    model.setSeen(false);
    const EntityId added = base.add(EntityType::Person, u"Ещё один"_s, {});
    QTest::qWait(50);
    CHECK(loaded.size() == 1);
    model.setSeen(true);
    REQUIRE(QTest::qWaitFor([&] { return loaded.size() == 2; }));
    CHECK(model.rowOf(added) >= 0);
}
