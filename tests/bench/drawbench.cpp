// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/drawbench.h"

#include "bench/corpus.h"
#include "bench/figures.h"
#include "bench/openwindow.h"
#include "reader/readerview.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <random>

using namespace Qt::StringLiterals;

namespace elchi::bench {

namespace {

constexpr int rounds = 41;
constexpr QSize size(900, 700);

/// Words of the text: short marks, some of them nested and overlapping.
QList<TextRange> placesIn(const QString &text, int count)
{
    std::mt19937 dice(11);
    QList<TextRange> places;
    while (places.size() < count) {
        const auto begin = int(dice() % unsigned(text.size() - 40));
        places << TextRange{begin, begin + 4 + int(dice() % 24)};
    }
    return places;
}

QList<ShownMark> marksAt(const QList<TextRange> &places)
{
    QList<ShownMark> marks;
    for (const TextRange &place : places)
        marks << ShownMark{.range = place,
                           .colour = QColor(Qt::darkBlue),
                           .label = u"person"_s,
                           .suggested = marks.size() % 3 == 0};
    return marks;
}

double showInEdit(QPlainTextEdit &edit, const QString &text, const QList<TextRange> &places)
{
    QElapsedTimer timer;
    timer.start();
    edit.setPlainText(text);
    QList<QTextEdit::ExtraSelection> selections;
    for (const TextRange &place : places) {
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(edit.document());
        one.cursor.setPosition(place.begin);
        one.cursor.setPosition(place.end, QTextCursor::KeepAnchor);
        one.format.setBackground(QColor(Qt::lightGray));
        selections << one;
    }
    edit.setExtraSelections(selections);
    edit.viewport()->repaint();
    return elapsed(timer);
}

double showInReader(ReaderView &view, const QString &text, const QList<TextRange> &places)
{
    QElapsedTimer timer;
    timer.start();
    view.setDocument(u"A headline of some length"_s, u"29.01.2025"_s, text);
    view.setMarks(marksAt(places));
    view.viewport()->repaint();
    return elapsed(timer);
}

void drawMarks(int count, double goal)
{
    ReaderView view;
    QPlainTextEdit edit;
    edit.setFont(view.textFont());
    for (QWidget *widget : {static_cast<QWidget *>(&view), static_cast<QWidget *>(&edit)}) {
        widget->resize(size);
        widget->show();
    }
    QCoreApplication::processEvents();
    QList<double> bare;
    QList<double> ours;
    for (int i = 0; i < rounds; ++i) {
        const QString text = dispatchText(i * 3).left(4000);
        const QList<TextRange> places = placesIn(text, count);
        bare << showInEdit(edit, text, places);
        ours << showInReader(view, text, places);
    }
    print(u"bare text edit, %1 extra selections, ms"_s.arg(count), bare);
    print(u"reader, %1 marks, ms"_s.arg(count), ours);
    printRatio(u"  reader beside the text edit"_s, ours, bare, goal);
}

} // namespace

void draw()
{
    drawMarks(60, 2.0);
    drawMarks(500, 3.0);
}

} // namespace elchi::bench
