// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/theme.h"

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

struct Tones
{
    QColor window, base, alternate, text, button, line, accent, accentText, selection, quiet, faint;
};

QPalette paletteOf(const Tones &tones)
{
    QPalette palette(tones.button, tones.window);
    palette.setColor(QPalette::WindowText, tones.text);
    palette.setColor(QPalette::Base, tones.base);
    palette.setColor(QPalette::AlternateBase, tones.alternate);
    palette.setColor(QPalette::Text, tones.text);
    palette.setColor(QPalette::ButtonText, tones.text);
    palette.setColor(QPalette::ToolTipBase, tones.base);
    palette.setColor(QPalette::ToolTipText, tones.text);
    palette.setColor(QPalette::PlaceholderText, tones.quiet);
    palette.setColor(QPalette::Mid, tones.line);
    palette.setColor(QPalette::Midlight, tones.alternate);
    palette.setColor(QPalette::Highlight, tones.selection);
    palette.setColor(QPalette::HighlightedText, tones.accentText);
    palette.setColor(QPalette::Accent, tones.accent);
    palette.setColor(QPalette::Link, tones.accent);
    palette.setColor(QPalette::LinkVisited, tones.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tones.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tones.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, tones.faint);
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

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        if (element != PE_FrameStatusBarItem)
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
};

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = u"#f7f7f5"_s,
                      .base = u"#ffffff"_s,
                      .alternate = u"#f1f1ee"_s,
                      .text = u"#1d2226"_s,
                      .button = u"#f4f4f1"_s,
                      .line = u"#d3d3cd"_s,
                      .accent = u"#1f5c7a"_s,
                      .accentText = u"#ffffff"_s,
                      .selection = u"#1f5c7a"_s,
                      .quiet = u"#62696f"_s,
                      .faint = u"#8d9399"_s});
}

QPalette darkPalette()
{
    return paletteOf({.window = u"#202428"_s,
                      .base = u"#191c1f"_s,
                      .alternate = u"#24292d"_s,
                      .text = u"#e4e7e9"_s,
                      .button = u"#2b3035"_s,
                      .line = u"#3d444a"_s,
                      .accent = u"#7cc0e0"_s,
                      .accentText = u"#ffffff"_s,
                      .selection = u"#266e93"_s,
                      .quiet = u"#9aa3aa"_s,
                      .faint = u"#737c83"_s});
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
