// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/textdates.h"

#include "support/places.h"
#include "support/printing.h"

#include <QElapsedTimer>
#include <QFile>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

const auto dispatchDay = PartialDate::day(QDate(2025, 1, 29), DateBasis::Dateline);

/// "words = 2025-02-03..2025-02-05 range explicit" for each date.
QStringList read(const QString &text, const std::optional<PartialDate> &dispatch = dispatchDay)
{
    const OffsetMap map(text);
    QStringList found;
    for (const TextDate &date : datesIn(map, dispatch)) {
        const QString days = date.date ? date.date->from().toString(Qt::ISODate) + u".."_s +
                                             date.date->to().toString(Qt::ISODate)
                                       : u"?"_s;
        found.append(map.mid(date.span) + u" = "_s + days + u' ' + toName(date.precision) + u' ' +
                     toName(date.basis));
    }
    return found;
}

/// The lines of a golden file: the day of the dispatch or "-", the text, and what is to be read in it.
QList<QStringList> golden(const QString &language)
{
    QFile file(testData(u"dates/%1.txt"_s.arg(language)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<QStringList> lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList fields = (line + u' ').split(u" | "_s);
        REQUIRE(fields.size() == 3);
        lines << fields;
    }
    return lines;
}

} // namespace

TEST_CASE("each form of a date is read as the golden files say")
{
    const auto language = GENERATE(u"ru"_s, u"ky"_s, u"en"_s);
    const auto lines = golden(language);
    CHECK(lines.size() > 25);
    for (const QStringList &line : lines) {
        INFO(line[1].toStdString());
        const QDate day = QDate::fromString(line[0], Qt::ISODate);
        CHECK(read(line[1], PartialDate::day(day, DateBasis::Dateline)).join(u" ; "_s) == line[2].trimmed());
    }
}

TEST_CASE("Russian days take the year of the dateline")
{
    CHECK(read(u"Он приедет 3 февраля."_s) ==
          QStringList{u"3 февраля = 2025-02-03..2025-02-03 day dateline-year"_s});
    CHECK(read(u"Форум пройдет 7-8 апреля в Оше."_s) ==
          QStringList{u"7-8 апреля = 2025-04-07..2025-04-08 range dateline-year"_s});
    CHECK(read(u"Форум 2−3 марта"_s) ==
          QStringList{u"2−3 марта = 2025-03-02..2025-03-03 range dateline-year"_s});
    CHECK(read(u"с 30 марта – 2 апреля"_s) ==
          QStringList{u"30 марта – 2 апреля = 2025-03-30..2025-04-02 range dateline-year"_s});
}

TEST_CASE("a written year is kept, whatever the dateline says")
{
    CHECK(read(u"Договор от 11 марта 2024 года."_s) ==
          QStringList{u"11 марта 2024 года = 2024-03-11..2024-03-11 day explicit"_s});
    CHECK(read(u"подписан 05.11.2023 в Оше"_s) ==
          QStringList{u"05.11.2023 = 2023-11-05..2023-11-05 day explicit"_s});
    CHECK(read(u"до конца 2022 года"_s) ==
          QStringList{u"2022 года = 2022-01-01..2022-12-31 year explicit"_s});
    CHECK(read(u"в ноябре 2024 года"_s) ==
          QStringList{u"ноябре 2024 года = 2024-11-01..2024-11-30 month explicit"_s});
}

TEST_CASE("Kyrgyz dates are read with their endings")
{
    CHECK(read(u"Жолугушуу 29-июнда өтөт."_s) ==
          QStringList{u"29-июнда = 2025-06-29..2025-06-29 day dateline-year"_s});
    CHECK(read(u"2020-жылдын 1-октябрында кол коюлган"_s) ==
          QStringList{u"2020-жылдын 1-октябрында = 2020-10-01..2020-10-01 day explicit"_s});
    CHECK(read(u"11-12-март күндөрү"_s) ==
          QStringList{u"11-12-март = 2025-03-11..2025-03-12 range dateline-year"_s});
    CHECK(read(u"эртең келет"_s) == QStringList{u"эртең = 2025-01-30..2025-01-30 day relative"_s});
}

TEST_CASE("English dates are read")
{
    CHECK(read(u"signed on March 16, 2018 in Osh"_s) ==
          QStringList{u"March 16, 2018 = 2018-03-16..2018-03-16 day explicit"_s});
    CHECK(read(u"will open on Sept. 20"_s) ==
          QStringList{u"Sept. 20 = 2025-09-20..2025-09-20 day dateline-year"_s});
    CHECK(read(u"on February 24-25"_s) ==
          QStringList{u"February 24-25 = 2025-02-24..2025-02-25 range dateline-year"_s});
    CHECK(read(u"They may come in July"_s) ==
          QStringList{u"July = 2025-07-01..2025-07-31 month dateline-year"_s});
}

TEST_CASE("a day before the dateline that is still to come is rolled forward")
{
    const auto december = PartialDate::day(QDate(2025, 12, 29), DateBasis::Dateline);
    CHECK(read(u"Визит состоится 15 января."_s, december) ==
          QStringList{u"15 января = 2026-01-15..2026-01-15 day rolled-forward"_s});
    CHECK(read(u"Визит — 15 января."_s, december) ==
          QStringList{u"15 января = 2026-01-15..2026-01-15 day rolled-forward"_s});
    CHECK(read(u"Встреча состоялась 15 января."_s, december) ==
          QStringList{u"15 января = 2025-01-15..2025-01-15 day dateline-year"_s});
}

TEST_CASE("without a dateline no year is made up, not even from a number in the text")
{
    CHECK(read(u"В зале 2024 места; визит 3 февраля."_s, std::nullopt) ==
          QStringList{u"3 февраля = ? day dateline-year"_s});
    CHECK(read(u"Сегодня прошла встреча."_s, std::nullopt) == QStringList{u"Сегодня = ? day relative"_s});
}

TEST_CASE("parts of a month and relative days are read with their own precision")
{
    CHECK(read(u"в начале марта"_s) ==
          QStringList{u"начале марта = 2025-03-01..2025-03-10 part-of-month dateline-year"_s});
    CHECK(read(u"в конце февраля 2024 года"_s) ==
          QStringList{u"конце февраля 2024 года = 2024-02-21..2024-02-29 part-of-month explicit"_s});
    CHECK(read(u"накануне, 28 января, он уехал"_s) ==
          QStringList{u"28 января = 2025-01-28..2025-01-28 day dateline-year"_s});
}

TEST_CASE("ten times the dates of one sentence are read in less than a hundred times the time")
{
    const auto timeFor = [](int dates) {
        const OffsetMap map(u"3 февраля и "_s.repeated(dates));
        QElapsedTimer clock;
        clock.start();
        CHECK(datesIn(map, dispatchDay).size() == dates);
        return clock.nsecsElapsed();
    };
    const qint64 few = timeFor(2000);
    CHECK(timeFor(20000) < few * 100);
}

TEST_CASE("what only looks like a date is left alone")
{
    CHECK(read(u"в 12.30 выступил майор; рост на 5 процентов, 100 маяков, 31 ноября"_s).size() == 1);
    CHECK(read(u"Марта Петрова сыграла марш"_s).isEmpty());
}
