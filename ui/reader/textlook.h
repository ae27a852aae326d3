// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace elchi {

/// How the reader's text is set. The default one is the usual look.
struct TextLook
{
    static constexpr int fewestLetters = 40;
    static constexpr int mostLetters = 140;
    static constexpr int leastSpacing = 100;
    static constexpr int mostSpacing = 220;

    QFont font = usualFont();
    int letters = 74;  ///< of a line
    int spacing = 144; ///< of a line, in hundredths of the font's height

    [[nodiscard]] static QFont usualFont();
    /// What is kept in the settings ("reader/font", "reader/letters", "reader/spacing").
    [[nodiscard]] static TextLook stored();
    void store() const;
};

} // namespace elchi
