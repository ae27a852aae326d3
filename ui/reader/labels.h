// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>

namespace elchi {

/// The labels under marks: how they are set, and how each fits a room. To shape a label costs more than all
/// else of placing its mark, and the same ones are placed anew with each mark that is set: they are kept.
class Labels
{
public:
    /// As much of a label as fits.
    struct Fitted
    {
        QString words;
        qreal width = 0; ///< px
    };

    /// For text in that font: labels are smaller.
    explicit Labels(const QFont &text = {});

    [[nodiscard]] const QFont &font() const { return m_font; }
    /// Of one line, px.
    [[nodiscard]] qreal height() const { return m_height; }
    /// The shortest room that a label gets, however short its mark: px.
    [[nodiscard]] qreal leastRoom() const { return m_leastRoom; }
    /// Shortened with an ellipsis where it is wider than the room (px).
    [[nodiscard]] Fitted fitted(const QString &label, qreal room);

private:
    QFont m_font;
    QFontMetricsF m_metrics;
    qreal m_height;
    qreal m_leastRoom;
    QHash<QString, qreal> m_widths;
    QHash<std::pair<QString, qreal>, Fitted> m_shortened;
};

} // namespace elchi
