// SPDX-License-Identifier: GPL-3.0-or-later
#include "openreader.h"

#include "reader/overviewstrip.h"

#include <QAction>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

QAction *act(const OpenReader &reader, const QString &name)
{
    auto *action = reader.pane.findChild<QAction *>(name);
    REQUIRE(action);
    return action;
}

bool isDrawn(const OpenReader &reader, const QString &words)
{
    return std::ranges::any_of(reader.view->marks(), [&](const ShownMark &mark) {
        return !mark.hidden && mark.range == reader.rangeOf(words);
    });
}

} // namespace

TEST_CASE("what is not to be drawn is neither chosen, nor walked to, nor accepted with all")
{
    QSettings().remove(u"reader/notDrawn"_s);
    const OpenReader reader;
    REQUIRE(isDrawn(reader, u"Кэнтаро Мори"_s));
    act(reader, u"drawnType1"_s)->trigger();
    CHECK_FALSE(isDrawn(reader, u"Кэнтаро Мори"_s));
    CHECK(isDrawn(reader, u"3 февраля"_s));
    reader.click(u"Кэнтаро Мори"_s);
    CHECK(reader.view->selectedMark() < 0);
    act(reader, u"drawnSuggestions"_s)->trigger();
    QTest::keyClick(reader.view, Qt::Key_Tab);
    CHECK(reader.view->selectedMark() < 0);
    const qsizetype before = reader.marks().size();
    QTest::keyClick(reader.view, Qt::Key_Return, Qt::ControlModifier);
    CHECK(reader.marks().size() == before);
    // Kept for the next reader.
    const ReaderPane other(*reader.workspace);
    CHECK_FALSE(other.findChild<QAction *>(u"drawnSuggestions"_s)->isChecked());
    act(reader, u"drawnAll"_s)->trigger();
    CHECK(isDrawn(reader, u"Кэнтаро Мори"_s));
    CHECK(QSettings().value(u"reader/notDrawn"_s).toStringList().isEmpty());
}

TEST_CASE("one's own marks and those of others are drawn apart from each other")
{
    QSettings().remove(u"reader/notDrawn"_s);
    const OpenReader reader;
    act(reader, u"drawnOthers"_s)->trigger();
    CHECK(isDrawn(reader, u"Кэнтаро Мори"_s));
    act(reader, u"drawnOwn"_s)->trigger();
    CHECK_FALSE(isDrawn(reader, u"Кэнтаро Мори"_s));
    act(reader, u"drawnAll"_s)->trigger();
}

TEST_CASE("the overview shows marks, suggestions and found words, and a click goes there")
{
    OpenReader reader;
    QString text = u"Посол Японии прибыл.\n"_s;
    for (int line = 0; line < 200; ++line)
        text += u"Строка без имён, одна из многих строк этого текста.\n"_s;
    reader.openText(text + u"Посол Японии уехал."_s);
    const auto *strip = reader.pane.findChild<OverviewStrip *>();
    const auto count = [strip](OverviewStrip::Look look) {
        return std::ranges::count(strip->ticks(), look, &OverviewStrip::Tick::look);
    };
    CHECK(count(OverviewStrip::Look::Suggestion) >= 2);
    CHECK(count(OverviewStrip::Look::Hit) == 0);
    reader.pane.showFound(u"уехать"_s);
    REQUIRE(QTest::qWaitFor([&] { return count(OverviewStrip::Look::Hit) == 1; }));
    CHECK(strip->ticks().last().at > 0.9);
    QTest::mouseClick(const_cast<OverviewStrip *>(strip), Qt::LeftButton, {},
                      QPoint(5, int(strip->ticks().last().at * strip->height())));
    CHECK(reader.view->verticalScrollBar()->value() > reader.view->verticalScrollBar()->maximum() / 2);
    CHECK_FALSE(reader.view->placeOf(reader.rangeOf(u"уехал"_s)).isEmpty());
    reader.pane.showFound({});
    CHECK(count(OverviewStrip::Look::Hit) == 0);
}

TEST_CASE("line length and spacing are set beside the text, seen at once and kept")
{
    const OpenReader reader;
    const int before = reader.view->pointOf(int(reader.view->text().size()) - 1).y();
    act(reader, u"readerLook"_s)->trigger();
    auto *letters = reader.pane.findChild<QSpinBox *>(u"textLetters"_s);
    REQUIRE(letters);
    letters->setValue(40);
    const int narrow = reader.view->pointOf(int(reader.view->text().size()) - 1).y();
    CHECK(narrow > before);
    reader.pane.findChild<QSpinBox *>(u"textSpacing"_s)->setValue(200);
    CHECK(reader.view->pointOf(int(reader.view->text().size()) - 1).y() > narrow);
    const ReaderView again;
    CHECK(again.textLook().letters == 40);
    CHECK(again.textLook().spacing == 200);
    reader.pane.findChild<QWidget *>(u"textUsual"_s)->setFocus();
    QTest::keyClick(reader.pane.findChild<QWidget *>(u"textUsual"_s), Qt::Key_Space);
    CHECK(reader.view->textLook().letters == TextLook().letters);
}

TEST_CASE("five thousand marks and a line of a million letters are set and drawn without a pause")
{
    ReaderView view;
    view.resize(900, 700);
    QString line;
    while (line.size() < 1'000'000)
        line += u"Посол Японии встретил гостей и говорил о делах. "_s;
    for (const QString &text : {line.left(39'000), line}) {
        view.setDocument({}, {}, text);
        QList<ShownMark> marks;
        for (int i = 0; i < 5000; ++i) {
            const int begin = int(qint64(i) * (text.size() - 40) / 5000);
            marks.append({.range = {begin, begin + 6 + i % 30}, .colour = Qt::blue, .label = u"person"_s});
        }
        QElapsedTimer clock;
        clock.start();
        view.setMarks(marks);
        const qint64 set = clock.restart();
        view.grab();
        const qint64 drawn = clock.restart();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
        view.grab();
        const qint64 scrolled = clock.restart();
        INFO(text.size() << " letters: set " << set << " ms, drawn " << drawn << " ms, scrolled "
                         << scrolled);
        // An action is felt as slow from 400 ms; this also holds for a build without optimisation.
        CHECK(set < 400);
        CHECK(drawn < 400);
        CHECK(scrolled < 400);
        std::printf("%lld letters, 5000 marks: set %lld ms, drawn %lld ms, scrolled %lld ms\n",
                    qlonglong(text.size()), set, drawn, scrolled);
    }
}
