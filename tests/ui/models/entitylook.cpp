// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entitylook.h"

#include "support/printing.h"

#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

QPalette palette(const QString &base, const QString &text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor::fromString(base));
    palette.setColor(QPalette::Text, QColor::fromString(text));
    return palette;
}

const auto palettes = {std::pair(u"#ffffff"_s, u"#000000"_s), std::pair(u"#f4f1ea"_s, u"#222222"_s),
                       std::pair(u"#24272b"_s, u"#eeeeee"_s), std::pair(u"#000000"_s, u"#ffffff"_s)};

} // namespace

TEST_CASE("every entity type can be read as a label on light and on dark")
{
    for (const auto &[base, text] : palettes) {
        const QPalette used = palette(base, text);
        QSet<QRgb> colours;
        for (const EntityType type : allEntityTypes) {
            INFO(base.toStdString() << ' ' << toName(type).toStdString());
            const QColor colour = entityColour(type, used);
            CHECK(contrast(colour, used.color(QPalette::Base)) >= 4.5);
            colours.insert(colour.rgb());
        }
        CHECK(colours.size() == qsizetype(allEntityTypes.size()));
        CHECK(contrast(plainMarkColour(used), used.color(QPalette::Base)) >= 4.5);
    }
}

TEST_CASE("text stays readable on a tint of any entity type, three deep", "[.open]")
{
    for (const auto &[base, text] : palettes) {
        const QPalette used = palette(base, text);
        for (const EntityType type : allEntityTypes) {
            const QColor over = tint(entityColour(type, used), used);
            QColor under = used.color(QPalette::Base);
            for (int depth = 0; depth < 3; ++depth) {
                const auto mixed = [&](float a, float b) {
                    return a * over.alphaF() + b * (1 - over.alphaF());
                };
                under =
                    QColor::fromRgbF(mixed(over.redF(), under.redF()), mixed(over.greenF(), under.greenF()),
                                     mixed(over.blueF(), under.blueF()));
            }
            INFO(base.toStdString() << ' ' << toName(type).toStdString());
            CHECK(contrast(under, used.color(QPalette::Text)) >= 4.5);
        }
    }
}

TEST_CASE("a code's own colour is made readable, and a code without one gets a neutral colour")
{
    for (const auto &[base, text] : palettes) {
        const QPalette used = palette(base, text);
        for (const QString &own : {u"#ffff00"_s, u"#101010"_s, u"#808080"_s, u"#3366cc"_s}) {
            Code code;
            code.colour = own;
            CHECK(contrast(codeColour(code, used), used.color(QPalette::Base)) >= 4.5);
        }
        CHECK(codeColour(Code(), used) == plainMarkColour(used));
    }
}

TEST_CASE("short labels of entity types differ and stay short")
{
    QSet<QString> labels;
    for (const EntityType type : allEntityTypes) {
        labels.insert(entityTypeLabel(type));
        CHECK(entityTypeLabel(type).size() <= 8);
    }
    CHECK(labels.size() == qsizetype(allEntityTypes.size()));
}
