// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QScrollArea;

namespace elchi {

/// The right side of a list: all that is known of the chosen row, which scrolls, above a bar that does not; a
/// sentence while nothing is chosen.
class Card : public QWidget
{
    Q_OBJECT

public:
    /// `name` becomes the objectName.
    explicit Card(const QString &name, QWidget *parent = nullptr);

protected:
    /// Called once. `label` is what a screen reader says, `nothing` the sentence.
    void compose(const QString &label, const QString &nothing, QWidget *content, QWidget *bar);
    void setFilled(bool filled);
    void scrollToTop();

private:
    QLabel *m_nothing;
    QWidget *m_filled;
    QScrollArea *m_scroll;
};

} // namespace elchi
