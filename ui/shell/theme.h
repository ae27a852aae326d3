// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

class QApplication;
class QPixmap;

namespace elchi {

/// What the analyst chose; System follows the desktop's light or dark scheme as it changes.
enum class ThemeChoice { System, Light, Dark };

/// Elchi's own palettes: one surface colour, one accent; every text pair has a contrast of at least 4.5.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// A line drawing of resources/icons in one colour, `size` logical pixels wide. Null for an unknown name.
[[nodiscard]] QPixmap lineIcon(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);

/// Dresses the application: Fusion with thin lines, the palette, tabular figures. One per process, GUI
/// thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// `application` outlives the theme; nothing is dressed before choose().
    explicit Theme(QApplication &application);

    void choose(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }

private:
    void apply();

    QApplication &m_application;
    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace elchi
