// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/passagemodel.h"

#include "support/modeltest.h"
#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

Passage passage(const QString &sentence, int begin, int length)
{
    return {.dispatch = {7},
            .title = u"Касымалиев принял посла Японии"_s,
            .agency = u"Кабар"_s,
            .date = PartialDate::day(QDate(2025, 1, 29), DateBasis::Dateline),
            .annotation = {3},
            .span = TextSpan(10, 20),
            .sentence = sentence,
            .quoteBegin = begin,
            .quoteLength = length};
}

QString quoted(const Excerpt &excerpt)
{
    return excerpt.text.mid(excerpt.quoteBegin, excerpt.quoteLength);
}

} // namespace

TEST_CASE("A short sentence is its own excerpt")
{
    const Excerpt excerpt = excerptOf(passage(u"Стороны обсудили энергетику."_s, 17, 10));
    CHECK(excerpt.text == u"Стороны обсудили энергетику."_s);
    CHECK(quoted(excerpt) == u"энергетику"_s);
}

TEST_CASE("Letters outside the BMP before the quote do not shift the emphasis")
{
    const Excerpt excerpt = excerptOf(passage(u"😀😀 обсудили энергетику"_s, 12, 10));
    CHECK(quoted(excerpt) == u"энергетику"_s);
}

TEST_CASE("A long sentence begins at a word shortly before the quote")
{
    const QString before = u"слово "_s.repeated(200);
    const Excerpt excerpt = excerptOf(passage(before + u"энергетика и дороги"_s, 1200, 10));
    CHECK(excerpt.text.startsWith(u"… слово "_s));
    CHECK(excerpt.quoteBegin <= 72);
    CHECK(quoted(excerpt) == u"энергетика"_s);
}

TEST_CASE("A line of a million letters gives a short excerpt with its quote")
{
    const Excerpt excerpt = excerptOf(passage(QString(1'000'000, u'ж'), 500'000, 4));
    CHECK(excerpt.text.size() < 1000);
    CHECK(quoted(excerpt) == u"жжжж"_s);
}

TEST_CASE("Line ends inside a sentence are shown as spaces")
{
    CHECK(excerptOf(passage(u"один\nдва\tтри"_s, 5, 3)).text == u"один два три"_s);
}

TEST_CASE("A quote outside its sentence emphasises nothing instead of failing")
{
    const Excerpt excerpt = excerptOf(passage(u"кратко"_s, 40, 10));
    CHECK(excerpt.quoteLength == 0);
}

TEST_CASE("The passage model keeps to the rules of models and names its source")
{
    PassageModel model;
    const ModelWatch watch(&model);
    model.setPassages({passage(u"а <b>б</b>"_s, 0, 1), passage(u"в"_s, 0, 1)});
    CHECK(model.rowCount() == 2);
    CHECK(model.index(0).data(PassageModel::SourceRole).toString() ==
          u"29.01.2025 · Кабар · Касымалиев принял посла Японии"_s);
    CHECK_FALSE(model.index(0).data(Qt::ToolTipRole).toString().contains(u'<'));
    model.setPassages({});
    CHECK(model.rowCount() == 0);
    CHECK(ModelWatch::complaints().isEmpty());
}
