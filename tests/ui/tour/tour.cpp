// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/tour.h"

#include "shell/interfacelanguage.h"
#include "support/printing.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

QString contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

bool isOneColour(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("the whole way goes from dispatches to a timeline, a chart and tables")
{
    const QTemporaryDir folder;
    InterfaceLanguage language;
    language.choose(u"ru"_s);
    REQUIRE(playTour(folder.path(), language) == 0);
    const QDir place(folder.path());
    const QStringList pictures = place.entryList({u"*.png"_s});
    CHECK(pictures.size() == 18);
    for (const QString &picture : pictures) {
        INFO(picture.toStdString());
        const QImage image(place.filePath(picture));
        CHECK(image.width() >= 1000);
        CHECK_FALSE(isOneColour(image));
    }
    const QString meetings = contents(place.filePath(u"meetings.csv"_s));
    CHECK(meetings.contains(u"Харуто Исикава"_s));
    CHECK(meetings.contains(u"2025-11-18"_s));
    CHECK(contents(place.filePath(u"mentions.csv"_s)).contains(u"Неделя японских технологий"_s));
    CHECK(contents(place.filePath(u"dispatches.csv"_s)).contains(u"31-jp-reception.txt"_s));
    const QStringList sectors = contents(place.filePath(u"sectors.csv"_s)).split(u'\n');
    const auto isOfTheDispatch = [](const QString &row) { return row.contains(u"2025-11-18"_s); };
    CHECK(std::ranges::any_of(sectors, [&](const QString &row) {
        return isOfTheDispatch(row) && row.contains(u"Сельское хозяйство"_s);
    }));
    // «Заместитель министра энергетики» names an office, not the sector.
    CHECK_FALSE(std::ranges::any_of(sectors, [&](const QString &row) {
        return isOfTheDispatch(row) && row.contains(u"Заместитель министра"_s) &&
               row.contains(u",энергетики,"_s);
    }));
}
