// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/codebookpage.h"

#include "codebook/codetreemodel.h"
#include "support/meetingworkspace.h"
#include "support/modeltest.h"
#include "support/printing.h"
#include "support/showing.h"
#include "support/typing.h"
#include "widgets/sentencelist.h"
#include "workspace/codebook.h"
#include "workspace/history.h"
#include "workspace/marking.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

/// The page on a workspace whose dispatch has two marks of the energy sector.
struct ShownCodebook
{
    ShownCodebook() : page(*base.workspace)
    {
        energy = idOf(u"energy"_s);
        water = idOf(u"water"_s);
        for (const int begin : {0, 10})
            REQUIRE(base.workspace->marking().mark(base.dispatch, TextSpan(begin, begin + 6),
                                                   {.kind = AnnotationKind::Coding, .code = energy}));
        page.resize(1280, 700);
        REQUIRE(showActive(&page));
    }

    [[nodiscard]] CodeId idOf(const QString &key) const
    {
        const auto all = base.workspace->codebook().codes();
        REQUIRE(all);
        const auto found = std::ranges::find(*all, key, &Code::key);
        REQUIRE(found != all->end());
        return found->id;
    }
    [[nodiscard]] Code code(CodeId id) const
    {
        const auto loaded = base.workspace->codebook().load(id);
        REQUIRE(loaded);
        return *loaded;
    }
    template <class Widget>
    [[nodiscard]] Widget *child(const QString &name) const
    {
        auto *found = page.findChild<Widget *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] QTreeView *tree() const { return child<QTreeView>(u"codeTree"_s); }
    void press(const QString &button) const { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        tree()->setFocus();
        QTest::keyClick(tree(), key, modifiers);
    }
    void type(const QString &field, const QString &words) const
    {
        auto *edit = child<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        typeWords(edit, words);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    [[nodiscard]] QString above(CodeId id) const
    {
        QStringList keys;
        for (const CodeId parent : code(id).parents)
            keys << code(parent).key;
        return keys.join(u' ');
    }

    MeetingWorkspace base;
    CodebookPage page;
    CodeId energy;
    CodeId water;
};

} // namespace

TEST_CASE("what is being typed about a code is kept with its caret when something else changes")
{
    ShownCodebook shown;
    shown.page.showCode(shown.energy);
    auto *text = shown.child<QPlainTextEdit>(u"codeDefinition"_s);
    text->setFocus();
    text->selectAll();
    typeWords(text, u"Power and grids"_s);
    REQUIRE(text->textCursor().position() == 15);
    REQUIRE(shown.base.workspace->marking().mark(shown.base.dispatch, TextSpan(20, 26),
                                                 {.kind = AnnotationKind::Coding, .code = shown.water}));
    REQUIRE(QTest::qWaitFor([&] { return shown.code(shown.energy).definition == u"Power and grids"; }));
    CHECK(text->toPlainText() == u"Power and grids"_s);
    CHECK(text->textCursor().position() == 15);
    CHECK(text->hasFocus());
}

TEST_CASE("the tree shows sectors with their counts, and a code with two parents in two places")
{
    ShownCodebook shown;
    CodeTreeModel model(*shown.base.workspace);
    const ModelWatch watch(&model);
    const QModelIndex sectors = model.index(0, 0);
    CHECK(model.rowCount(sectors) == 23);
    const QModelIndex first = model.placesOf(shown.energy).value(0);
    REQUIRE(QTest::qWaitFor(
        [&] { return first.siblingAtColumn(CodeTreeModel::Marks).data().toString() == u"2"_s; }));
    const auto dams = shown.base.workspace->codebook().add(
        {.id = {}, .key = u"dams"_s, .parents = {shown.energy, shown.water}, .nameRu = u"Плотины"_s});
    REQUIRE(dams);
    CHECK(model.placesOf(*dams).size() == 2);
    CHECK(model.rowCount(model.index(1, 0)) == 0); // a topic, but not at the top
    CHECK(watch.complaints() == QStringList());
}

TEST_CASE("a dropped code moves, with Ctrl it stands there too, and no code comes below itself")
{
    ShownCodebook shown;
    auto *model = shown.page.findChild<CodeTreeModel *>();
    REQUIRE(model);
    const auto drop = [&](CodeId code, CodeId to, Qt::DropAction action) {
        const std::unique_ptr<QMimeData> data(model->mimeData({model->placesOf(code).value(0)}));
        REQUIRE(data);
        const QModelIndex target = to.isValid() ? model->placesOf(to).value(0) : model->index(0, 0);
        model->dropMimeData(data.get(), action, -1, -1, target);
    };
    drop(shown.energy, shown.water, Qt::MoveAction);
    CHECK(shown.above(shown.energy) == u"water"_s);
    const CodeId trade = shown.idOf(u"trade"_s);
    drop(shown.energy, trade, Qt::CopyAction);
    CHECK(shown.above(shown.energy) == u"water trade"_s);
    QSignalSpy failed(&shown.page, &CodebookPage::failed);
    drop(shown.water, shown.energy, Qt::MoveAction);
    REQUIRE(failed.size() == 1);
    CHECK(failed[0][0].value<Error>().code == ErrorCode::CodeUnderItself);
    CHECK(shown.above(shown.water).isEmpty());
}

TEST_CASE("keys move a code through the tree")
{
    ShownCodebook shown;
    const CodeId trade = shown.idOf(u"trade"_s);
    shown.page.showCode(shown.water);
    shown.key(Qt::Key_X, Qt::ControlModifier);
    shown.page.showCode(shown.energy);
    shown.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(shown.above(shown.water) == u"energy"_s);
    shown.page.showCode(shown.water);
    shown.key(Qt::Key_C, Qt::ControlModifier);
    shown.page.showCode(trade);
    shown.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(shown.above(shown.water) == u"energy trade"_s);
    REQUIRE(shown.base.workspace->history().undo());
    shown.page.showCode(shown.water);
    shown.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(shown.above(shown.water).isEmpty());
    shown.page.showCode(shown.idOf(u"mining"_s));
    shown.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(shown.above(shown.idOf(u"mining"_s)) == u"energy"_s);
}

TEST_CASE("fields are stored when they are left, and undo shows what was there before")
{
    ShownCodebook shown;
    shown.page.showCode(shown.energy);
    shown.type(u"codeNameEn"_s, u"Energy and fuel"_s);
    CHECK(shown.code(shown.energy).nameEn == u"Energy and fuel"_s);
    auto *digit = shown.child<QComboBox>(u"codeShortcut"_s);
    digit->setFocus();
    QTest::keyClick(digit, Qt::Key_Down);
    CHECK(shown.code(shown.energy).shortcut == 1);
    auto *definition = shown.child<QPlainTextEdit>(u"codeDefinition"_s);
    definition->setFocus();
    definition->setPlainText(u"Электричество и топливо"_s);
    shown.tree()->setFocus();
    CHECK(shown.code(shown.energy).definition == u"Электричество и топливо"_s);
    REQUIRE(shown.base.workspace->history().undo());
    REQUIRE(QTest::qWaitFor([&] { return definition->toPlainText() != u"Электричество и топливо"_s; }));
    shown.type(u"codeKey"_s, u"water"_s);
    CHECK(shown.code(shown.energy).key == u"energy"_s); // taken
}

TEST_CASE("the sentences behind the count lead to the text")
{
    ShownCodebook shown;
    shown.page.showCode(shown.energy);
    auto *list = shown.child<SentenceList>(u"codeMarksList"_s);
    REQUIRE(QTest::qWaitFor([&] { return list->passages().size() == 2; }));
    QSignalSpy chosen(&shown.page, &CodebookPage::passageChosen);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<DispatchId>() == shown.base.dispatch);
}

TEST_CASE("a code is merged with a preview, split with ticked sentences and retired")
{
    ShownCodebook shown;
    shown.page.showCode(shown.energy);
    REQUIRE(QTest::qWaitFor(
        [&] { return shown.child<SentenceList>(u"codeMarksList"_s)->passages().size() == 2; }));
    shown.press(u"codeSplit"_s);
    auto *list = shown.child<QListWidget>(u"splitList"_s);
    REQUIRE(list->count() == 2);
    list->item(1)->setCheckState(Qt::Checked);
    typeWords(shown.child<QLineEdit>(u"splitName"_s), u"Hydro power"_s);
    shown.press(u"splitDo"_s);
    const CodeId part = shown.idOf(u"hydro-power"_s);
    const auto counts = [&] { return *shown.base.workspace->codebook().counts().result(); };
    CHECK(counts().value(part).marks == 1);
    CHECK(shown.child<QLineEdit>(u"codeKey"_s)->text() == u"hydro-power"_s); // the new one is shown

    shown.press(u"codeMerge"_s);
    auto *into = shown.child<QComboBox>(u"codeMergeInto"_s);
    into->setCurrentIndex(into->findData(shown.energy.value));
    Q_EMIT into->activated(into->currentIndex());
    auto *words = shown.child<QLabel>(u"codeMergeWords"_s);
    REQUIRE(QTest::qWaitFor([&] { return words->text().contains(u"1 mark"_s); }));
    shown.press(u"codeMergeDo"_s);
    CHECK(counts().value(shown.energy).marks == 2);
    CHECK(shown.child<QLineEdit>(u"codeKey"_s)->text() == u"energy"_s);

    shown.press(u"codeRetire"_s);
    CHECK(shown.code(shown.energy).retired);
    REQUIRE(QTest::qWaitFor(
        [&] { return shown.child<QPushButton>(u"codeRetire"_s)->text().contains(u"back"_s); }));
}

TEST_CASE("typing finds a code by any of its names, and retired ones are there on request")
{
    ShownCodebook shown;
    const auto rows = [&] {
        int count = 0;
        QModelIndexList parents{QModelIndex()};
        for (qsizetype i = 0; i < parents.size(); ++i) {
            for (int row = 0; row < shown.tree()->model()->rowCount(parents.at(i)); ++row) {
                parents << shown.tree()->model()->index(row, 0, parents.at(i));
                count += parents.last().data(CodeTreeModel::CodeIdRole).value<CodeId>().isValid();
            }
        }
        return count;
    };
    CHECK(rows() == 23);
    shown.child<QLineEdit>(u"codeFind"_s)->setText(u"энерг"_s);
    CHECK(rows() == 1);
    shown.child<QLineEdit>(u"codeFind"_s)->clear();
    REQUIRE(shown.base.workspace->codebook().setRetired(shown.energy, true));
    CHECK(rows() == 22);
    QTest::mouseClick(shown.child<QCheckBox>(u"codeShowRetired"_s), Qt::LeftButton, Qt::NoModifier, {8, 8});
    CHECK(rows() == 23);
}

TEST_CASE("a new code is added by key, shown and can be deleted again")
{
    ShownCodebook shown;
    shown.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *name = shown.child<QLineEdit>(u"newCodeName"_s);
    REQUIRE(name->hasFocus());
    typeWords(name, u"Visa rules"_s);
    QTest::keyClick(name, Qt::Key_Return);
    const CodeId made = shown.idOf(u"visa-rules"_s);
    CHECK(shown.code(made).kind == CodeKind::Topic);
    CHECK(shown.child<QLineEdit>(u"codeKey"_s)->text() == u"visa-rules"_s);
    shown.key(Qt::Key_Delete);
    CHECK_FALSE(shown.base.workspace->codebook().load(made));
    CHECK(shown.child<QLabel>(u"codeCardEmpty"_s)->isVisible());
}
