// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QBuffer>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGraphicsRectItem>
#include <QHelpEvent>
#include <QHorizontalBarSeries>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSvgGenerator>
#include <QTextLayout>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Pictures beyond this many pixels a side cannot be painted.
constexpr int longestSide = 30'000;
/// Qt Charts gives the names at most two fifths of the width and lets longer ones stand out of the picture.
constexpr double shareOfNames = 0.36;
const QString lineBreak = u"<br>"_s;

/// Whole numbers only: a step of at least one, and room for the number behind the longest bar.
QValueAxis *countAxis(const ChartData &data, QObject *parent)
{
    int most = 1;
    for (const ChartBar &bar : data.bars)
        most = std::max(most, bar.value);
    const int step = std::max(1, (most + 4) / 5);
    const int steps = most / step + 1;
    auto *axis = new QValueAxis(parent);
    axis->setLabelFormat(u"%d"_s);
    axis->setRange(0, steps * step);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(step);
    axis->setTitleText(data.unit.toHtmlEscaped());
    return axis;
}

/// In the order in which Qt Charts counts them: in a horizontal chart the first one stands at the bottom.
QList<ChartBar> drawnBars(const ChartData &data)
{
    QList<ChartBar> bars = data.bars;
    if (data.horizontal)
        std::ranges::reverse(bars);
    return bars;
}

/// The text in lines no wider than that, as markup that shows its letters and nothing else.
QString inLines(const QString &text, double width, const QFont &font)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.sliced(line.textStart(), line.textLength()).trimmed().toHtmlEscaped();
    }
    layout.endLayout();
    return lines.join(lineBreak);
}

/// Qt Charts drops a name that is already there, and every bar behind it would stand at a wrong name.
QStringList distinct(const QStringList &labels)
{
    QStringList names;
    for (const QString &label : labels) {
        QString name = label.isEmpty() ? u" "_s : label;
        while (names.contains(name))
            name += QChar(0x200B); // zero width space
        names << name;
    }
    return names;
}

void paint(QAbstractAxis &axis, const QWidget &widget)
{
    QColor grid = widget.palette().color(QPalette::Text);
    grid.setAlphaF(0.15F);
    axis.setLabelsBrush(widget.palette().text());
    axis.setLabelsFont(widget.font());
    axis.setTitleBrush(widget.palette().text());
    axis.setTitleFont(widget.font());
    axis.setLinePen(QPen(grid));
    axis.setGridLinePen(QPen(grid));
}

QAbstractBarSeries *barSeries(const ChartData &data, const QPalette &palette, QObject *parent)
{
    QAbstractBarSeries *series = data.horizontal
                                     ? static_cast<QAbstractBarSeries *>(new QHorizontalBarSeries(parent))
                                     : new QBarSeries(parent);
    auto *set = new QBarSet(data.unit, series);
    for (const ChartBar &bar : drawnBars(data))
        *set << bar.value;
    set->setColor(palette.color(QPalette::Highlight));
    set->setBorderColor(palette.color(QPalette::Highlight));
    // Beside the bar: inside a short one it would not be seen.
    set->setLabelColor(palette.color(QPalette::Text));
    series->append(set);
    series->setBarWidth(0.7);
    series->setLabelsVisible(true);
    series->setLabelsFormat(u"@value"_s);
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    return series;
}

} // namespace

ChartView::ChartView(QWidget *parent) : QScrollArea(parent), m_view(new QChartView)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->installEventFilter(this);
    setWidget(m_view);
    setBackgroundRole(QPalette::Base);
    rebuild();
}

void ChartView::setChart(const ChartData &chart)
{
    m_data = chart;
    m_chosen = -1;
    rebuild();
}

void ChartView::rebuild()
{
    const std::unique_ptr<QChart> former(m_view->chart());
    m_view->setChart(composed());
    m_view->setMinimumSize(roomNeeded());
    choose(m_chosen);
}

int ChartView::drawingWidth() const
{
    // As if there were a scroll bar: else its coming and going would break the lines anew, and so forth.
    return std::max(width() - verticalScrollBar()->sizeHint().width(), leastWidth());
}

int ChartView::leastWidth() const
{
    return 24 * fontMetrics().lineSpacing();
}

QStringList ChartView::names() const
{
    QStringList names;
    for (const ChartBar &bar : drawnBars(m_data))
        names << (m_data.horizontal ? inLines(bar.label, shareOfNames * drawingWidth(), font())
                                    : bar.label.toHtmlEscaped());
    return distinct(names);
}

QString ChartView::heading() const
{
    const double room = drawingWidth() - 64;
    const QString title = u"<b>%1</b>"_s.arg(inLines(m_data.title, room, font()));
    return m_data.subtitle.isEmpty() ? title : title + lineBreak + inLines(m_data.subtitle, room, font());
}

/// Names are cut to "…" when a row gets too little room: grow instead, and scroll.
QSize ChartView::roomNeeded() const
{
    const int line = fontMetrics().lineSpacing();
    const int bars = int(m_data.bars.size());
    const int headLines = int(heading().count(lineBreak));
    int nameLines = 1;
    for (const QString &name : names())
        nameLines = std::max(nameLines, int(name.count(lineBreak)) + 1);
    return m_data.horizontal ? QSize(leastWidth(), (8 + headLines) * line +
                                                       std::max(2 * line, nameLines * line + line / 2) * bars)
                             : QSize(6 * line + line * 5 / 4 * bars, (18 + headLines) * line);
}

QChart *ChartView::composed()
{
    auto *chart = new QChart;
    QAbstractBarSeries *series = barSeries(m_data, palette(), chart);
    chart->addSeries(series);
    auto *categories = new QBarCategoryAxis(chart);
    categories->append(names());
    QValueAxis *counts = countAxis(m_data, chart);
    chart->addAxis(categories, m_data.horizontal ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(counts, m_data.horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(categories);
    series->attachAxis(counts);
    paint(*categories, *this);
    paint(*counts, *this);
    categories->setGridLineVisible(false);
    categories->setTruncateLabels(false);
    if (!m_data.horizontal)
        categories->setLabelsAngle(-90);
    chart->legend()->hide();
    chart->setTitle(heading());
    chart->setTitleBrush(palette().text());
    chart->setTitleFont(font());
    chart->setBackgroundBrush(palette().base());
    chart->setBackgroundRoundness(0);
    chart->setMargins({8, 8, 24, 8});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_frame = new QGraphicsRectItem(chart);
    m_frame->setPen(QPen(palette().color(QPalette::Text), 1.5));
    m_frame->setZValue(100);
    connect(chart, &QChart::plotAreaChanged, this, &ChartView::placeFrame);
    return chart;
}

QRectF ChartView::rowOf(int index) const
{
    const QRectF plot = m_view->chart()->plotArea();
    const double share = 1.0 / double(m_data.bars.size());
    if (m_data.horizontal)
        return {plot.left(), plot.top() + plot.height() * share * index, plot.width(), plot.height() * share};
    return {plot.left() + plot.width() * share * index, plot.top(), plot.width() * share, plot.height()};
}

QPoint ChartView::middleOf(int index) const
{
    const QPointF middle = m_view->chart()->mapToScene(rowOf(index).center());
    return m_view->mapTo(this, m_view->mapFromScene(middle));
}

int ChartView::barAt(QPointF viewPosition) const
{
    const QPointF point = m_view->chart()->mapFromScene(m_view->mapToScene(viewPosition.toPoint()));
    for (int i = 0; i < m_data.bars.size(); ++i) {
        const QRectF row = rowOf(i);
        // The name of a bar belongs to it.
        if (m_data.horizontal ? point.y() >= row.top() && point.y() < row.bottom() && point.x() <= row.right()
                              : point.x() >= row.left() && point.x() < row.right() && point.y() >= row.top())
            return i;
    }
    return -1;
}

void ChartView::choose(int index)
{
    m_chosen = index < m_data.bars.size() ? index : -1;
    const bool some = m_chosen >= 0;
    setAccessibleDescription(
        some ? u"%1: %2"_s.arg(m_data.bars[m_chosen].label, QString::number(m_data.bars[m_chosen].value))
             : QString());
    placeFrame();
    if (some) {
        const QPoint middle = m_view->mapFrom(this, middleOf(m_chosen));
        ensureVisible(m_data.horizontal ? 0 : middle.x(), m_data.horizontal ? middle.y() : 0, 24, 24);
    }
}

void ChartView::placeFrame()
{
    m_frame->setVisible(m_chosen >= 0);
    if (m_chosen >= 0)
        m_frame->setRect(rowOf(m_chosen).adjusted(1, 1, -1, -1));
}

void ChartView::chooseAndTell(int index)
{
    if (index < 0 || index >= m_data.bars.size())
        return;
    choose(index);
    Q_EMIT barChosen(index);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        rebuild(); // lines are broken anew
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_data.bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        return chooseAndTell(std::min(m_chosen + 1, last));
    case Qt::Key_Up:
    case Qt::Key_Left:
        return chooseAndTell(std::max(m_chosen - 1, 0));
    case Qt::Key_Home:
        return chooseAndTell(0);
    case Qt::Key_End:
        return chooseAndTell(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return chooseAndTell(std::max(m_chosen, 0));
    default:
        QScrollArea::keyPressEvent(event);
    }
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view->viewport())
        return QScrollArea::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        setFocus(Qt::MouseFocusReason);
        if (const auto *mouse = static_cast<QMouseEvent *>(event); mouse->button() == Qt::LeftButton)
            chooseAndTell(barAt(mouse->position()));
        return true;
    case QEvent::ToolTip:
        showTip(*static_cast<QHelpEvent *>(event));
        return true;
    case QEvent::Wheel:
        event->ignore(); // the area scrolls, not the drawing in it
        return true;
    default:
        return QScrollArea::eventFilter(watched, event);
    }
}

void ChartView::showTip(const QHelpEvent &event)
{
    const int index = barAt(event.pos());
    if (index < 0)
        return QToolTip::hideText();
    const ChartBar &bar = m_data.bars[index];
    // Names are typed by people: never as markup.
    QToolTip::showText(event.globalPos(),
                       u"<span>%1: %2</span>"_s.arg(bar.label.toHtmlEscaped(), QString::number(bar.value)),
                       m_view);
}

QByteArray ChartView::png()
{
    m_frame->hide();
    const bool large = 2 * std::max(m_view->width(), m_view->height()) > longestSide;
    const int scale = large ? 1 : 2;
    QImage picture(m_view->size() * scale, QImage::Format_ARGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(palette().color(QPalette::Base));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    m_view->render(&painter, m_view->rect());
    painter.end();
    placeFrame();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

QByteArray ChartView::svg()
{
    m_frame->hide();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(m_view->size());
    generator.setViewBox(m_view->rect());
    generator.setResolution(logicalDpiX()); // else letters shrink against what was laid out
    generator.setTitle(m_data.title);
    generator.setDescription(m_data.subtitle);
    QPainter painter(&generator);
    m_view->render(&painter);
    painter.end();
    placeFrame();
    return bytes;
}

void ChartView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

} // namespace elchi
