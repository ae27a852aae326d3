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
                       std::pair(u"#24272b"_s, u"#eeeeee"_s), std::pair(u"#000000"_s, u"#ffffff"_s),
                       // the window's own
                       std::pair(u"#ffffff"_s, u"#1d2226"_s), std::pair(u"#191c1f"_s, u"#e4e7e9"_s)};

/// Every colour that a mark may have: the entity types, codes with and without a colour of their own.
QList<QColor> markColours(const QPalette &used)
{
    QList<QColor> colours{plainMarkColour(used)};
    for (const EntityType type : allEntityTypes)
        colours << entityColour(type, used);
    for (const QString &own : {u"#ffff00"_s, u"#101010"_s, u"#808080"_s, u"#3366cc"_s}) {
        Code code;
        code.colour = own;
        colours << codeColour(code, used);
    }
    return colours;
}

QColor over(const QColor &tint, const QColor &under)
{
    const auto mixed = [&](float a, float b) { return a * tint.alphaF() + b * (1 - tint.alphaF()); };
    return QColor::fromRgbF(mixed(tint.redF(), under.redF()), mixed(tint.greenF(), under.greenF()),
                            mixed(tint.blueF(), under.blueF()));
}

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

TEST_CASE("text stays readable where three marks of any types nest, one of them selected")
{
    for (const auto &[base, text] : palettes) {
        const QPalette used = palette(base, text);
        for (const QColor &lowest : markColours(used)) {
            for (const QColor &middle : markColours(used)) {
                for (const QColor &highest : markColours(used)) {
                    const QColor ground = over(
                        tint(highest, used),
                        over(tint(middle, used), over(tint(lowest, used, true), used.color(QPalette::Base))));
                    INFO(base.toStdString()
                         << ' ' << lowest.name().toStdString() << ' ' << middle.name().toStdString() << ' '
                         << highest.name().toStdString());
                    CHECK(contrast(ground, used.color(QPalette::Text)) >= 4.5);
                }
            }
        }
    }
}

TEST_CASE("a tint can be told from the paper, and a selected mark's from the others")
{
    for (const auto &[base, text] : palettes) {
        const QPalette used = palette(base, text);
        const QColor paper = used.color(QPalette::Base);
        for (const QColor &colour : markColours(used)) {
            INFO(base.toStdString() << ' ' << colour.name().toStdString());
            const double plain = contrast(over(tint(colour, used), paper), paper);
            CHECK(plain >= 1.1);
            CHECK(contrast(over(tint(colour, used, true), paper), paper) > plain);
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
