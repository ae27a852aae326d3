// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/meetingmodel.h"
#include "models/meetingsources.h"

#include "support/modeltest.h"
#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

MeetingList threeMeetings()
{
    MeetingList list;
    for (const auto &[id, title, date] : {std::tuple(1, u"Б"_s, u"29.01.2025"_s),
                                          std::tuple(2, u"В"_s, u"2024"_s), std::tuple(3, u"А"_s, QString())})
        list.meetings << Meeting{.id = MeetingId{id}, .title = title, .date = PartialDate::parse(date)};
    list.meetings[0].participants = {{.entity = EntityId{1}, .side = Side::Kyrgyz, .country = u"KG"_s},
                                     {.entity = EntityId{2}, .office = EntityId{3}, .country = u"JP"_s}};
    list.entities = {{EntityId{1}, u"Токтобаев"_s}, {EntityId{2}, u"Мори"_s}, {EntityId{3}, u"посол"_s}};
    return list;
}

QList<qint64> order(const MeetingModel &model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.meetingAt(row).value;
    return ids;
}

} // namespace

TEST_CASE("meetings sort by any column, keep it when replaced, and undated ones stand apart")
{
    MeetingModel model;
    const ModelWatch watch(&model);
    model.setList(threeMeetings());
    model.sort(MeetingModel::Date, Qt::AscendingOrder);
    CHECK(order(model) == QList<qint64>{2, 1, 3});
    model.sort(MeetingModel::Title, Qt::DescendingOrder);
    CHECK(order(model) == QList<qint64>{2, 1, 3});
    model.sort(MeetingModel::Title, Qt::AscendingOrder);
    model.setList(threeMeetings());
    CHECK(order(model) == QList<qint64>{3, 1, 2});
    CHECK(model.rowOf(MeetingId{2}) == 2);
    CHECK(model.rowOf(MeetingId{9}) == -1);
    CHECK(watch.complaints() == QStringList());
}

TEST_CASE("typed words leave the rows that hold each of them, in any column and case")
{
    MeetingModel model;
    const ModelWatch watch(&model);
    MeetingList list = threeMeetings();
    list.meetings[2].title = u"Приём посланника"_s;
    model.setList(list);
    model.setWords(u"  МОРИ посол "_s);
    CHECK(order(model) == QList<qint64>{1});
    model.setWords(u"прием"_s);
    CHECK(order(model) == QList<qint64>{3});
    model.setList(list);
    CHECK(order(model) == QList<qint64>{3});
    model.setWords(u"прием Мори"_s);
    CHECK(model.rowCount() == 0);
    model.setWords(QString());
    CHECK(model.rowCount() == 3);
    CHECK(watch.complaints() == QStringList());
}

TEST_CASE("each passage is labelled with the fields that come from it")
{
    Meeting meeting;
    meeting.sources = {{.dispatch = DispatchId{1}},
                       {.dispatch = DispatchId{1}, .annotation = AnnotationId{5}, .field = u"date"_s},
                       {.dispatch = DispatchId{1}, .annotation = AnnotationId{6}, .field = u"sector"_s},
                       {.dispatch = DispatchId{1}, .annotation = AnnotationId{5}, .field = u"participant"_s}};
    QList<Passage> passages(3);
    passages[0].annotation = AnnotationId{5};
    passages[1].annotation = AnnotationId{6};
    CHECK(sourceLabels(meeting, passages) == QStringList{u"Date, Participant"_s, u"Sector"_s, QString()});
}

TEST_CASE("sorting moves a chosen row along")
{
    MeetingModel model;
    const ModelWatch watch(&model);
    model.setList(threeMeetings());
    model.sort(MeetingModel::Date, Qt::AscendingOrder);
    const QPersistentModelIndex chosen = model.index(0, MeetingModel::Title);
    model.sort(MeetingModel::Title, Qt::AscendingOrder);
    CHECK(chosen.row() == 2);
    CHECK(chosen.data().toString() == u"В"_s);
    CHECK(watch.complaints() == QStringList());
}

TEST_CASE("each side names its people with their offices, and a tooltip is never markup")
{
    MeetingModel model;
    MeetingList list = threeMeetings();
    list.meetings[0].title = u"<b>x</b>"_s;
    model.setList(list);
    const int row = model.rowOf(MeetingId{1});
    CHECK(model.index(row, MeetingModel::Kyrgyz).data().toString() == u"Токтобаев"_s);
    CHECK(model.index(row, MeetingModel::Foreign).data().toString() == u"Мори (посол)"_s);
    CHECK(model.index(row, MeetingModel::Title).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
}

TEST_CASE("a meeting that is held after its dispatch says so in its date, in the tip and to a screen reader")
{
    MeetingModel model;
    MeetingList list = threeMeetings();
    list.meetings[0].lastTold = QDate(2025, 1, 28);
    model.setList(list);
    const QModelIndex date = model.index(model.rowOf(MeetingId{1}), MeetingModel::Date);
    CHECK(date.data().toString() == u"⚠ 29.01.2025"_s);
    CHECK(date.data(Qt::ToolTipRole).toString().contains(u"28.01.2025"_s));
    CHECK(date.data(Qt::AccessibleTextRole).toString().contains(u"28.01.2025"_s));
    list.meetings[0].status = MeetingStatus::Planned;
    model.setList(list);
    CHECK(date.data().toString() == u"29.01.2025"_s);
    list.meetings[0].status = MeetingStatus::Held;
    list.meetings[0].lastTold = QDate(2025, 1, 29);
    model.setList(list);
    CHECK(date.data().toString() == u"29.01.2025"_s);
}
