// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/theme.h"

#include "models/entitylook.h"
#include "shell/drawnicon.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QStyleOption>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// The tones of both palettes, side by side.
struct Tone
{
    QLatin1StringView light, dark;
};

constexpr Tone window{"#f7f7f5"_L1, "#202428"_L1};
constexpr Tone base{"#ffffff"_L1, "#191c1f"_L1};
constexpr Tone alternate{"#f1f1ee"_L1, "#24292d"_L1};
constexpr Tone text{"#1d2226"_L1, "#e4e7e9"_L1};
constexpr Tone button{"#f4f4f1"_L1, "#2b3035"_L1};
constexpr Tone line{"#d3d3cd"_L1, "#3d444a"_L1};
constexpr Tone accent{"#1f5c7a"_L1, "#7cc0e0"_L1};
constexpr Tone selection{"#1f5c7a"_L1, "#266e93"_L1};
constexpr Tone selectedText{"#ffffff"_L1, "#ffffff"_L1};
constexpr Tone quiet{"#62696f"_L1, "#9aa3aa"_L1};
constexpr Tone faint{"#8d9399"_L1, "#737c83"_L1};

struct RoleTone
{
    QPalette::ColorRole role;
    Tone tone;
};

constexpr RoleTone roles[] = {
    {QPalette::WindowText, text},
    {QPalette::Base, base},
    {QPalette::AlternateBase, alternate},
    {QPalette::Text, text},
    {QPalette::ButtonText, text},
    {QPalette::ToolTipBase, base},
    {QPalette::ToolTipText, text},
    {QPalette::PlaceholderText, quiet},
    {QPalette::Mid, line},
    {QPalette::Midlight, alternate},
    {QPalette::Highlight, selection},
    {QPalette::HighlightedText, selectedText},
    {QPalette::Accent, accent},
    {QPalette::Link, accent},
    {QPalette::LinkVisited, accent},
};

constexpr RoleTone disabledRoles[] = {
    {QPalette::WindowText, faint},      {QPalette::Text, faint},
    {QPalette::ButtonText, faint},      {QPalette::Highlight, line},
    {QPalette::HighlightedText, faint},
};

QPalette paletteOf(QLatin1StringView Tone::*scheme)
{
    const auto colour = [scheme](const Tone &tone) { return QColor::fromString(tone.*scheme); };
    QPalette palette(colour(button), colour(window));
    for (const auto &[role, tone] : roles)
        palette.setColor(role, colour(tone));
    for (const auto &[role, tone] : disabledRoles)
        palette.setColor(QPalette::Disabled, role, colour(tone));
    return palette;
}

/// Fusion with a hairline for splitters and without the boxes that frame every status message.
class ThinStyle : public QProxyStyle
{
public:
    ThinStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        switch (metric) {
        case PM_SplitterWidth:
            return 7;
        case PM_SmallIconSize:
            return 16;
        case PM_MenuBarPanelWidth:
            return 0;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }

    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override
    {
        const auto drawn = drawnIcon(icon);
        return drawn ? *drawn : QProxyStyle::standardIcon(icon, option, widget);
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override
    {
        // Fusion flashes menu items when they are chosen; nothing blinks here.
        if (hint == SH_Menu_FlashTriggeredItem || hint == SH_Widget_Animation_Duration)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        if (element != CE_Splitter)
            return QProxyStyle::drawControl(element, option, painter, widget);
        painter->setPen(option->palette.color(QPalette::Mid));
        const QPoint centre = option->rect.center();
        if (option->state & State_Horizontal)
            painter->drawLine(centre.x(), option->rect.top(), centre.x(), option->rect.bottom());
        else
            painter->drawLine(option->rect.left(), centre.y(), option->rect.right(), centre.y());
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override
    {
        const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (control != CC_ToolButton || !tool)
            return QProxyStyle::drawComplexControl(control, option, painter, widget);
        // Fusion paints the arrow of a menu over the end of a button's words; the words say it themselves.
        QStyleOptionToolButton plain = *tool;
        plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        if (element == PE_FrameStatusBarItem)
            return;
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (isDark(option->palette))
            outline(element, *option, painter);
    }

private:
    /// Fusion's outlines are darker than what they stand on, which nobody sees on dark: boxes, circles and
    /// fields get a lighter one.
    static void outline(PrimitiveElement element, const QStyleOption &option, QPainter *painter)
    {
        const bool field = element == PE_FrameLineEdit && !(option.state & State_HasFocus);
        const bool circle = element == PE_IndicatorRadioButton;
        const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
        if (!field && !circle && !box)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(field ? option.palette.color(QPalette::Mid)
                              : option.palette.color(QPalette::Disabled, QPalette::WindowText));
        const QRectF edge = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (circle)
            painter->drawEllipse(edge);
        else
            painter->drawRoundedRect(edge, 2, 2);
        painter->restore();
    }
};

} // namespace

QPalette lightPalette()
{
    return paletteOf(&Tone::light);
}

QPalette darkPalette()
{
    return paletteOf(&Tone::dark);
}

QPixmap lineIcon(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // The drawings are black lines: the one colour in them is replaced.
    QSvgRenderer renderer(file.readAll().replace("#000", colour.name().toLatin1()));
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

Theme::Theme(QApplication &application) : m_application(application)
{
    QApplication::setStyle(new ThinStyle);
    QFont font = QApplication::font();
    font.setFeature(QFont::Tag("tnum"), 1);
    QApplication::setFont(font);
    connect(m_application.styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::apply()
{
    const bool dark =
        m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System &&
                                          m_application.styleHints()->colorScheme() == Qt::ColorScheme::Dark);
    const QPalette palette = dark ? darkPalette() : lightPalette();
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
}

} // namespace elchi
