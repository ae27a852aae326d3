// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QScrollArea>
#include <QString>

class QChart;
class QChartView;
class QGraphicsRectItem;
class QHelpEvent;

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
    QString subtitle; ///< what was counted and what was left out; may be empty
    QString unit;     ///< what the numbers count, written at the value axis
    QList<ChartBar> bars;
    bool horizontal = true; ///< names at the left, the first bar on top; else upright bars from left to right

    friend bool operator==(const ChartData &, const ChartData &) = default;
};

/// The one place that knows Qt Charts: data in, widget out. Follows the palette; scrolls where the bars need
/// more room than there is. A bar is chosen by a click anywhere in its row (or column), or by the arrows,
/// Home and End. GUI thread.
class ChartView : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    /// Shows other data; no bar is chosen then.
    void setChart(const ChartData &chart);
    [[nodiscard]] const ChartData &shown() const { return m_data; }

    /// Frames a bar without telling; -1: none.
    void choose(int index);
    [[nodiscard]] int chosen() const { return m_chosen; }
    /// The middle of a bar's row or column, in this widget's coordinates.
    [[nodiscard]] QPoint middleOf(int index) const;

    /// The whole chart as a file's bytes, at twice the size on the screen (PNG) or as lines and letters
    /// (SVG).
    [[nodiscard]] QByteArray png();
    [[nodiscard]] QByteArray svg();

Q_SIGNALS:
    /// The analyst chose a bar; its index in the data.
    void barChosen(int index);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    [[nodiscard]] QChart *composed();
    [[nodiscard]] QSize roomNeeded() const;
    [[nodiscard]] int drawingWidth() const;
    [[nodiscard]] int leastWidth() const;
    /// Markup: names and title broken into lines for the width.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QString heading() const;
    void chooseAndTell(int index);
    void placeFrame();
    void showTip(const QHelpEvent &event);
    [[nodiscard]] int barAt(QPointF viewPosition) const;
    [[nodiscard]] QRectF rowOf(int index) const;

    ChartData m_data;
    QChartView *m_view;
    QGraphicsRectItem *m_frame = nullptr; ///< around the chosen bar; the chart's
    int m_chosen = -1;
};

} // namespace elchi
