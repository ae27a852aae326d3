// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QWidget>

class QChart;
class QChartView;

namespace elchi {

/// One bar: a whole number under a name.
struct ChartBar
{
    QString label;
    int value = 0;

    friend bool operator==(const ChartBar &, const ChartBar &) = default;
};

/// What a chart shows, without a word of how.
struct ChartData
{
    QString title;
    QString unit; ///< what the numbers count, written at the value axis
    QList<ChartBar> bars;
    bool horizontal = true; ///< names at the left, the first bar on top; else upright bars from left to right

    friend bool operator==(const ChartData &, const ChartData &) = default;
};

/// The one place that knows Qt Charts: data in, widget out. Follows the palette. GUI thread.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setData(const ChartData &chart);
    [[nodiscard]] const ChartData &shown() const { return m_data; }

    /// The chart as a file's bytes, at twice the size on the screen (PNG) or as lines and letters (SVG).
    [[nodiscard]] QByteArray png() const;
    [[nodiscard]] QByteArray svg() const;

Q_SIGNALS:
    /// A bar was clicked; its index in the data.
    void barChosen(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    [[nodiscard]] QChart *composed();

    ChartData m_data;
    QChartView *m_view;
};

} // namespace elchi
