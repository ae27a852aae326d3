// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

namespace elchi {

/// A label of plain text that breaks its lines. A form of such labels asks each for its height dozens of
/// times while it is laid out; QLabel shapes the words each time, this one once for each width.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// Pixels, as QLabel's.
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    mutable QString m_text; ///< what the heights were worked out for, and in which font
    mutable QFont m_font;
    mutable QHash<int, int> m_heights; ///< by width
};

} // namespace elchi
