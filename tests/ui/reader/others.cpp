// SPDX-License-Identifier: GPL-3.0-or-later
#include "openreader.h"

#include "reader/concordancemodel.h"
#include "reader/othersbar.h"

#include <QAbstractItemView>
#include <QPushButton>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

/// Three dispatches that speak of one woman in several forms; the first of them is open.
struct SpokenOf : OpenReader
{
    SpokenOf()
    {
        add(u"Вчера Айнура Исакова выступила. Слушатели задали Айнуре Исаковой вопросы."_s);
        add(u"Об Айнуре Исаковой писали газеты. Япония ждёт Айнуру Исакову."_s);
        openText(u"Посол Японии встретил Айнуру Исакову. С Айнурой Исаковой был её муж."_s);
        bar = pane.findChild<OthersBar *>();
        REQUIRE(bar);
    }
    void add(const QString &text)
    {
        const auto added = workspace->library().add(
            {.bytes = text.toUtf8(), .text = text, .encoding = u"UTF-8"_s, .sourcePath = {}, .fields = {}});
        REQUIRE(added);
        others << added->dispatch;
    }
    /// Marks the first place as the deputy and waits for the bar.
    void markFirst() const
    {
        select(u"Айнуру Исакову"_s);
        QTest::keyClick(view, Qt::Key_Return);
        REQUIRE(markOn(u"Айнуру Исакову"_s));
        answered();
    }
    void answered() const
    {
        REQUIRE(QTest::qWaitFor([this] { return bar->act() && bar->isAnswered(); }));
    }
    [[nodiscard]] QString words() const { return bar->findChild<QLabel *>(u"othersWords"_s)->text(); }
    [[nodiscard]] int linked(DispatchId id, EntityId entity) const
    {
        const auto all = workspace->marking().marks(id);
        REQUIRE(all);
        return int(std::ranges::count_if(
            *all, [entity](const Annotation &mark) { return mark.content.entity == entity; }));
    }
    [[nodiscard]] int linkedAnywhere(EntityId entity) const
    {
        int count = linked(dispatch, entity);
        for (const DispatchId id : others)
            count += linked(id, entity);
        return count;
    }
    QAbstractItemView *review() const
    {
        QTest::keyClick(view, Qt::Key_F6, Qt::ShiftModifier);
        auto *table = pane.findChild<QAbstractItemView *>(u"concordanceTable"_s);
        REQUIRE(QTest::qWaitFor([table] { return table->isVisible(); }));
        return table;
    }

    OthersBar *bar = nullptr;
    QList<DispatchId> others;
};

} // namespace

TEST_CASE("after a mark the bar says where else the words stand, in whatever form")
{
    const SpokenOf reader;
    reader.markFirst();
    CHECK(reader.words().contains(u"1 more here"_s));
    CHECK(reader.words().contains(u"4 in 2"_s));
}

TEST_CASE("F6 marks the others of this dispatch as one step, and leaves the other dispatches alone")
{
    const SpokenOf reader;
    reader.markFirst();
    QTest::keyClick(reader.view, Qt::Key_F6);
    REQUIRE(QTest::qWaitFor([&] { return reader.linked(reader.dispatch, reader.deputy) == 2; }));
    CHECK(reader.linkedAnywhere(reader.deputy) == 2);
    CHECK_FALSE(reader.bar->isVisible());
    REQUIRE(reader.workspace->history().undo());
    CHECK(reader.linked(reader.dispatch, reader.deputy) == 1);
}

TEST_CASE("the review lists every place with its context; what is left out stays as it is; one step")
{
    const SpokenOf reader;
    reader.markFirst();
    auto *table = reader.review();
    const auto *model = qobject_cast<ConcordanceModel *>(table->model());
    REQUIRE(model->rowCount() == 5);
    CHECK(model->at(0).words == u"Айнурой Исаковой"_s);
    CHECK(model->at(0).before.endsWith(u"С "_s));
    CHECK(model->at(0).after.startsWith(u" был её муж"_s));
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Space);
    CHECK(model->taken().size() == 4);
    CHECK(reader.pane.findChild<QPushButton *>(u"concordanceApply"_s)->text().contains(u"4"_s));
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return reader.linkedAnywhere(reader.deputy) == 5; }));
    CHECK_FALSE(table->isVisible());
    CHECK(reader.view->hasFocus());
    REQUIRE(reader.workspace->history().undo());
    CHECK(reader.linkedAnywhere(reader.deputy) == 1);
}

TEST_CASE("Esc in the review changes nothing and gives the keyboard back to the text")
{
    const SpokenOf reader;
    reader.markFirst();
    auto *table = reader.review();
    QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
    CHECK(qobject_cast<ConcordanceModel *>(table->model())->taken().isEmpty());
    QTest::keyClick(table, Qt::Key_Escape);
    CHECK_FALSE(table->isVisible());
    CHECK(reader.view->hasFocus());
    CHECK(reader.linkedAnywhere(reader.deputy) == 1);
}

TEST_CASE("relinking one mark offers to relink its likes, and removing one to remove them")
{
    const SpokenOf reader;
    reader.markFirst();
    auto *table = reader.review();
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return reader.linkedAnywhere(reader.deputy) == 6; }));
    reader.click(u"Айнуру Исакову"_s);
    QTest::keyClick(reader.view, Qt::Key_F2);
    typeWords(reader.palette(), u"Токтобаев"_s);
    QTest::keyClick(reader.palette(), Qt::Key_Return);
    REQUIRE(reader.markOn(u"Айнуру Исакову"_s)->content.entity == reader.minister);
    reader.answered();
    CHECK(reader.words().contains(u"4 in 2"_s));
    QTest::keyClick(reader.review(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return reader.linkedAnywhere(reader.minister) == 6; }));
    reader.click(u"Айнуру Исакову"_s);
    QTest::keyClick(reader.view, Qt::Key_Delete);
    reader.answered();
    CHECK(reader.words().contains(u"1 more here"_s));
    QTest::keyClick(reader.review(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return reader.linkedAnywhere(reader.minister) == 0; }));
    REQUIRE(reader.workspace->history().undo());
    CHECK(reader.linkedAnywhere(reader.minister) == 5);
}

TEST_CASE("what was rejected or marked otherwise is not offered as another place")
{
    const SpokenOf reader;
    REQUIRE(reader.workspace->marking().mark(reader.others.first(), TextSpan(6, 20),
                                             {.kind = AnnotationKind::Mention, .entity = reader.envoy}));
    reader.markFirst();
    CHECK(reader.words().contains(u"3 in 2"_s));
}

TEST_CASE("an undone act is not followed any more")
{
    const SpokenOf reader;
    reader.markFirst();
    REQUIRE(reader.bar->isVisible());
    REQUIRE(reader.workspace->history().undo());
    CHECK_FALSE(reader.bar->isVisible());
}
