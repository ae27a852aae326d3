// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entitylook.h"

#include <QCoreApplication>
#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <algorithm>
#include <array>
#include <cmath>

namespace elchi {

namespace {

struct EntityLook
{
    Q_DECLARE_TR_FUNCTIONS(EntityLook)
};

// Found by a search for the largest smallest CIELAB distance under normal, protan, deutan and tritan vision
// (Machado 2009, full severity) with a contrast of at least 4.9:1; light ones on #fafafa, dark ones on
// #24272b.
constexpr std::array<QRgb, 8> onLight{0xff0339ff, 0xff522d64, 0xff9e5d04, 0xff004c3b,
                                      0xff796a43, 0xffb01ba8, 0xff646e80, 0xff820904};
constexpr std::array<QRgb, 8> onDark{0xff13aad3, 0xffa17eff, 0xffffdd48, 0xff8cffc8,
                                     0xff72a500, 0xfff6618a, 0xffe6e6ff, 0xffff9f78};

constexpr double readable = 4.5;
// Three hues upon each other come out a little worse than one of them three times.
constexpr double readableWhenDeep = 4.8;

constexpr float tintOnLight = 0.13F;
constexpr float tintOnDark = 0.20F;
constexpr float selectedTintFactor = 1.8F;
constexpr int deepest = 3;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor madeReadable(QColor colour, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const float step = isDark(palette) ? 0.02F : -0.02F;
    for (int i = 0; i < 50 && contrast(colour, base) < readable; ++i) {
        const float lightness = std::clamp(colour.lightnessF() + step, 0.0F, 1.0F);
        colour = QColor::fromHslF(std::max(colour.hslHueF(), 0.0F), colour.hslSaturationF(), lightness);
    }
    return colour;
}

QColor blended(const QColor &over, float opacity, const QColor &under)
{
    const auto mixed = [opacity](float a, float b) { return opacity * a + (1 - opacity) * b; };
    return QColor::fromRgbF(mixed(over.redF(), under.redF()), mixed(over.greenF(), under.greenF()),
                            mixed(over.blueF(), under.blueF()));
}

/// What text meets at the worst: that colour as deep as marks are drawn, one of them selected.
bool isReadableOn(const QColor &colour, float opacity, const QPalette &palette)
{
    QColor ground = blended(colour, selectedTintFactor * opacity, palette.color(QPalette::Base));
    for (int depth = 1; depth < deepest; ++depth)
        ground = blended(colour, opacity, ground);
    return contrast(ground, palette.color(QPalette::Text)) >= readableWhenDeep;
}

/// The wanted opacity, or the greatest below it on which text stays readable.
float tintOpacity(const QColor &colour, const QPalette &palette)
{
    float greatest = isDark(palette) ? tintOnDark : tintOnLight;
    if (isReadableOn(colour, greatest, palette))
        return greatest;
    float legible = 0;
    for (int halving = 0; halving < 8; ++halving) {
        const float middle = (legible + greatest) / 2;
        (isReadableOn(colour, middle, palette) ? legible : greatest) = middle;
    }
    return legible;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor entityColour(EntityType type, const QPalette &palette)
{
    const auto &hues = isDark(palette) ? onDark : onLight;
    // A palette of the analyst's own may have another Base than ours.
    return madeReadable(QColor::fromRgb(hues.at(size_t(type))), palette);
}

QString entityTypeLabel(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return EntityLook::tr("person");
    case EntityType::Office:
        return EntityLook::tr("office");
    case EntityType::Organisation:
        return EntityLook::tr("org.");
    case EntityType::Country:
        return EntityLook::tr("country");
    case EntityType::Place:
        return EntityLook::tr("place");
    case EntityType::Programme:
        return EntityLook::tr("progr.");
    case EntityType::Document:
        return EntityLook::tr("doc.");
    case EntityType::Event:
        return EntityLook::tr("event");
    }
    Q_UNREACHABLE_RETURN({});
}

QColor codeColour(const Code &code, const QPalette &palette)
{
    const QColor own = QColor::fromString(code.colour);
    return own.isValid() ? madeReadable(own, palette) : plainMarkColour(palette);
}

QIcon discIcon(const QColor &colour, int edge, int diameter)
{
    QPixmap pixmap(edge, edge);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double margin = (edge - diameter) / 2.0;
    painter.drawEllipse(QRectF(margin, margin, diameter, diameter));
    painter.end();
    return QIcon(pixmap);
}

QColor doubtColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0xc8, 0x5c) : QColor(0x8a, 0x55, 0x00);
}

QColor plainMarkColour(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const auto mixed = [](float a, float b) { return a * 0.68F + b * 0.32F; };
    return madeReadable(QColor::fromRgbF(mixed(text.redF(), base.redF()), mixed(text.greenF(), base.greenF()),
                                         mixed(text.blueF(), base.blueF())),
                        palette);
}

QString markKindLabel(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Mention:
        return EntityLook::tr("mention");
    case AnnotationKind::Coding:
        return EntityLook::tr("code");
    case AnnotationKind::Date:
        return EntityLook::tr("date");
    case AnnotationKind::Quote:
        return EntityLook::tr("quote");
    case AnnotationKind::Note:
        return EntityLook::tr("note");
    }
    Q_UNREACHABLE_RETURN({});
}

QColor tint(const QColor &colour, const QPalette &palette, bool selected)
{
    QColor see = colour;
    see.setAlphaF(tintOpacity(colour, palette) * (selected ? selectedTintFactor : 1.0F));
    return see;
}

} // namespace elchi
