// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QBuffer>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHorizontalBarSeries>
#include <QSvgGenerator>
#include <QVBoxLayout>
#include <QValueAxis>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int rowHeight = 32;

/// Whole numbers only: a step of at least one, and the end a multiple of it.
std::unique_ptr<QValueAxis> countAxis(const ChartData &data)
{
    int most = 1;
    for (const ChartBar &bar : data.bars)
        most = std::max(most, bar.value);
    const int step = std::max(1, (most + 4) / 5);
    auto axis = std::make_unique<QValueAxis>();
    axis->setLabelFormat(u"%d"_s);
    axis->setRange(0, (most + step - 1) / step * step);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(step);
    axis->setTitleText(data.unit);
    return axis;
}

void paint(QAbstractAxis &axis, const QPalette &palette)
{
    QColor grid = palette.color(QPalette::Text);
    grid.setAlphaF(0.15F);
    axis.setLabelsBrush(palette.text());
    axis.setTitleBrush(palette.text());
    axis.setLinePen(QPen(grid));
    axis.setGridLinePen(QPen(grid));
}

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent), m_view(new QChartView(this))
{
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
}

void ChartView::setData(const ChartData &chart)
{
    m_data = chart;
    rebuild();
}

void ChartView::rebuild()
{
    const std::unique_ptr<QChart> former(m_view->chart());
    m_view->setChart(composed());
    // Names are cut to "…" when a row gets too little room: grow instead, and scroll.
    setMinimumHeight(m_data.horizontal ? 120 + rowHeight * int(m_data.bars.size()) : 320);
}

QChart *ChartView::composed()
{
    auto *chart = new QChart;
    QAbstractBarSeries *series = m_data.horizontal
                                     ? static_cast<QAbstractBarSeries *>(new QHorizontalBarSeries(chart))
                                     : new QBarSeries(chart);
    auto *set = new QBarSet(m_data.unit, series);
    QStringList names;
    QList<ChartBar> bars = m_data.bars;
    if (m_data.horizontal) // Qt draws the first category at the bottom.
        std::ranges::reverse(bars);
    for (const ChartBar &bar : std::as_const(bars)) {
        names << bar.label;
        *set << bar.value;
    }
    set->setColor(palette().color(QPalette::Highlight));
    set->setBorderColor(palette().color(QPalette::Highlight));
    set->setLabelColor(palette().color(QPalette::HighlightedText));
    series->append(set);
    series->setBarWidth(0.7);
    series->setLabelsVisible(true);
    series->setLabelsFormat(u"@value"_s);
    series->setLabelsPosition(QAbstractBarSeries::LabelsInsideEnd);
    chart->addSeries(series);
    auto *categories = new QBarCategoryAxis(chart);
    categories->append(names);
    QValueAxis *counts = countAxis(m_data).release();
    chart->addAxis(categories, m_data.horizontal ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(counts, m_data.horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(categories);
    series->attachAxis(counts);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(categories), static_cast<QAbstractAxis *>(counts)})
        paint(*axis, palette());
    categories->setGridLineVisible(false);
    if (!m_data.horizontal)
        categories->setLabelsAngle(-60);
    chart->legend()->hide();
    chart->setTitle(m_data.title.toHtmlEscaped());
    chart->setTitleBrush(palette().text());
    chart->setBackgroundBrush(palette().base());
    chart->setBackgroundRoundness(0);
    chart->setMargins({8, 8, 24, 8});
    const int last = int(m_data.bars.size()) - 1;
    connect(series, &QAbstractBarSeries::clicked, this,
            [this, last](int index) { Q_EMIT barChosen(m_data.horizontal ? last - index : index); });
    return chart;
}

QByteArray ChartView::png() const
{
    QImage picture(m_view->size() * 2, QImage::Format_ARGB32);
    picture.setDevicePixelRatio(2);
    picture.fill(palette().color(QPalette::Base));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    m_view->render(&painter, m_view->rect());
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

QByteArray ChartView::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(m_view->size());
    generator.setViewBox(m_view->rect());
    generator.setTitle(m_data.title);
    QPainter painter(&generator);
    m_view->render(&painter);
    painter.end();
    return bytes;
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

} // namespace elchi
