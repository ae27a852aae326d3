// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/invisibles.h"

#include "models/entitylook.h"
#include "reader/readerview.h"
#include "support/printing.h"
#include "support/showing.h"

#include <QAction>
#include <QClipboard>
#include <QHelpEvent>
#include <QSettings>
#include <QTest>
#include <QToolTip>
#include <catch2/catch_test_macros.hpp>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

const QString deceiving = u"Сумма \u202eяинечто\u202c растёт, аген\u200bтство при\u00adняло 14\u00a0млн."_s;

/// The text in a reader of its own, with the usual settings.
struct ShownText
{
    explicit ShownText(const QString &text = deceiving)
    {
        QSettings().remove(u"reader/invisibles"_s);
        QSettings().remove(u"reader/noBreakSpaces"_s);
        view = std::make_unique<ReaderView>();
        view->resize(900, 300);
        view->setDocument({}, {}, text);
        REQUIRE(showActive(view.get()));
    }
    ~ShownText()
    {
        QSettings().remove(u"reader/invisibles"_s);
        QSettings().remove(u"reader/noBreakSpaces"_s);
    }

    [[nodiscard]] int at(QChar character) const { return int(view->text().indexOf(character)); }
    [[nodiscard]] int x(int position) const { return view->pointOf(position).x(); }
    /// Whether something of that colour is drawn where the character stands.
    [[nodiscard]] bool isDrawn(QChar character, const QColor &colour) const
    {
        const QPoint middle = view->pointOf(at(character));
        const QImage image = view->viewport()->grab().toImage();
        for (int x = middle.x() - 5; x <= middle.x() + 5; ++x) {
            for (int y = middle.y() - 14; y <= middle.y() + 14; ++y) {
                const QColor seen = image.pixelColor(x, y);
                if (std::abs(seen.red() - colour.red()) + std::abs(seen.green() - colour.green()) +
                        std::abs(seen.blue() - colour.blue()) <
                    60)
                    return true;
            }
        }
        return false;
    }
    [[nodiscard]] QString hintAt(QChar character) const
    {
        const QPoint place = view->pointOf(at(character));
        QHelpEvent event(QEvent::ToolTip, place, view->viewport()->mapToGlobal(place));
        QApplication::sendEvent(view->viewport(), &event);
        return QToolTip::text();
    }

    std::unique_ptr<ReaderView> view;
};

} // namespace

TEST_CASE("every invisible character has a name with its number, and letters have none")
{
    for (const char16_t unit :
         u"\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
         "\u2066\u2067\u2068\u2069\u00a0\u061c"_s.toStdU16String()) {
        CHECK(invisibleSort(unit) != InvisibleSort::None);
        CHECK(invisibleName(unit).endsWith(
            u"(U+%1)"_s.arg(QString::number(unit, 16).toUpper().rightJustified(4, u'0'))));
    }
    for (const char16_t unit : u"аҢq «—\n"_s.toStdU16String()) {
        CHECK(invisibleSort(unit) == InvisibleSort::None);
        CHECK(invisibleName(unit).isEmpty());
    }
}

TEST_CASE("letters behind an override stand in their stored order, with signs where it begins and ends")
{
    const ShownText shown;
    const int begin = shown.at(u'\u202e');
    for (int i = begin; i < begin + 8; ++i)
        CHECK(shown.x(i) < shown.x(i + 1));
    CHECK(shown.isDrawn(u'\u202e', doubtColour(shown.view->palette())));
    CHECK(shown.isDrawn(u'\u202c', doubtColour(shown.view->palette())));
    CHECK(shown.isDrawn(u'\u200b', plainMarkColour(shown.view->palette())));
    CHECK(shown.isDrawn(u'\u00ad', plainMarkColour(shown.view->palette())));
}

TEST_CASE("with the signs off the text looks as it came, and that is kept")
{
    const ShownText shown;
    shown.view->invisiblesAction()->trigger();
    const int begin = shown.at(u'\u202e');
    CHECK(shown.x(begin + 1) > shown.x(begin + 5));
    CHECK(shown.view->pointOf(shown.at(u'\u200b')) ==
          shown.view->pointOf(shown.at(u'\u200b') + 1) -
              QPoint(shown.x(shown.at(u'\u200b') + 1) - shown.x(shown.at(u'\u200b')), 0));
    CHECK_FALSE(shown.isDrawn(u'\u202e', doubtColour(shown.view->palette())));
    CHECK_FALSE(ReaderView().invisiblesAction()->isChecked());
}

TEST_CASE("no-break spaces get a dot only when they are asked for")
{
    const ShownText shown;
    const auto look = [&shown] { return shown.view->viewport()->grab().toImage(); };
    const QImage before = look();
    CHECK(shown.hintAt(u'\u00a0').isEmpty());
    shown.view->noBreakSpacesAction()->trigger();
    CHECK(look() != before);
    CHECK(look().pixelColor(shown.view->pointOf(shown.at(u'\u00a0'))) !=
          before.pixelColor(shown.view->pointOf(shown.at(u'\u00a0'))));
    CHECK(shown.hintAt(u'\u00a0').contains(u"No-break space (U+00A0)"_s));
}

TEST_CASE("hovering names the character, and a screen reader is told of all of them")
{
    const ShownText shown;
    CHECK(shown.hintAt(u'\u202e').contains(u"Right-to-left override (U+202E)"_s));
    CHECK(shown.hintAt(u'\u200b').contains(u"Zero width space (U+200B)"_s));
    CHECK(shown.view->accessibleDescription() ==
          u"Invisible characters: Soft hyphen (U+00AD) × 1, Zero width space (U+200B) × 1, "
          "End of a turned direction (U+202C) × 1, Right-to-left override (U+202E) × 1"_s);
}

TEST_CASE("the text, what is selected and what is copied keep every character")
{
    const ShownText shown;
    CHECK(shown.view->text() == deceiving);
    const QPoint word = shown.view->pointOf(shown.at(u'\u200b') - 1);
    QTest::mouseDClick(shown.view->viewport(), Qt::LeftButton, {}, word);
    CHECK(shown.view->selectedText() == u"аген\u200bтство"_s);
    shown.view->copy();
    CHECK(QApplication::clipboard()->text() == u"аген\u200bтство"_s);
}

TEST_CASE("a heading is written in its stored order")
{
    CHECK(withoutDirection(u"а\u202eбв\u202c\u200bг"_s) == u"абв\u200bг"_s);
}
