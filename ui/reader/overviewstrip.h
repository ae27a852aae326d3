// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace elchi {

/// The whole dispatch as a narrow strip beside the scroll bar: a tick for each mark, suggestion and found
/// word. A click or drag goes there.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    enum class Look { Mark, Suggestion, Hit };
    struct Tick
    {
        qreal at = 0; ///< of the dispatch's height, 0 to 1
        QColor colour;
        Look look = Look::Mark;

        friend bool operator==(const Tick &, const Tick &) = default;
    };
    static constexpr int stripWidth = 14;

    explicit OverviewStrip(QWidget *parent);

    void show(const QList<Tick> &ticks);
    [[nodiscard]] const QList<Tick> &ticks() const { return m_ticks; }

Q_SIGNALS:
    /// That part of the dispatch's height is wanted, 0 to 1.
    void chosen(qreal at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QList<Tick> m_ticks;
};

} // namespace elchi
