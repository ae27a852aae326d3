// SPDX-License-Identifier: GPL-3.0-or-later
#include "openreader.h"

#include "models/codemime.h"
#include "reader/codelistmodel.h"
#include "reader/favouritesbar.h"

#include <QDropEvent>
#include <QToolButton>
#include <memory>

using namespace elchi;
using namespace Qt::StringLiterals;

namespace {

/// Moves what is dragged over a widget and lets it go there; false where the widget does not take it.
bool drop(QWidget *widget, QPoint at, QMimeData *what)
{
    const std::unique_ptr<QMimeData> data(what);
    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(widget, &enter);
    if (!enter.isAccepted())
        return false;
    QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(widget, &move);
    QDropEvent let(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(widget, &let);
    return let.isAccepted();
}

} // namespace

TEST_CASE("a code is let go on selected words, on a mark and on a sentence")
{
    OpenReader reader;
    reader.openText(u"Посол Японии прибыл в Ош. Он открыл выставку картин."_s);
    const auto codes = reader.workspace->codebook().codes();
    REQUIRE(codes);
    reader.select(u"выставку картин"_s);
    const QPoint onWords = reader.view->pointOf(reader.rangeOf(u"картин"_s).begin + 1);
    REQUIRE(drop(reader.view->viewport(), onWords, mimeOf(codes->at(3).id)));
    REQUIRE(reader.markOn(u"выставку картин"_s));
    CHECK(reader.markOn(u"выставку картин"_s)->content.code == codes->at(3).id);
    REQUIRE(drop(reader.view->viewport(), onWords, mimeOf(codes->at(4).id)));
    CHECK(std::ranges::count(reader.marks(), u"выставку картин"_s, &Annotation::quote) == 2);
    QTest::keyClick(reader.view, Qt::Key_Escape);
    const QPoint beside = reader.view->pointOf(reader.rangeOf(u"открыл"_s).begin + 1);
    REQUIRE(drop(reader.view->viewport(), beside, mimeOf(codes->at(5).id)));
    REQUIRE(reader.markOn(u"Он открыл выставку картин."_s));
}

TEST_CASE("selected words are let go on a favourite and on a code of the codebook")
{
    OpenReader reader;
    reader.openText(u"Посол Японии прибыл в Ош. Он открыл выставку картин."_s);
    const auto codes = reader.workspace->codebook().codes();
    reader.select(u"выставку картин"_s);
    auto *button = reader.pane.findChild<QToolButton *>(u"favourite4Button"_s);
    REQUIRE(button);
    REQUIRE(drop(button, button->rect().center(), mimeOfSelection(reader.view->selectedText())));
    REQUIRE(reader.markOn(u"выставку картин"_s));
    CHECK(reader.markOn(u"выставку картин"_s)->content.code == codes->at(3).id);
    CHECK_FALSE(drop(button, button->rect().center(), mimeOf(codes->at(0).id)));

    CodeListModel model(*reader.workspace);
    QSignalSpy dropped(&model, &CodeListModel::wordsDropped);
    const std::unique_ptr<QMimeData> words(mimeOfSelection(u"картин"_s));
    REQUIRE(model.dropMimeData(words.get(), Qt::CopyAction, -1, -1, model.index(7)));
    CHECK(dropped.first().first().value<CodeId>() == codes->at(7).id);
    CHECK_FALSE(model.dropMimeData(words.get(), Qt::CopyAction, 0, 0, {}));
}

TEST_CASE("a click into the selection drops it, and what other programs drag is not taken")
{
    const OpenReader reader;
    reader.select(u"Посол сообщил"_s);
    reader.click(u"Посол сообщил"_s);
    CHECK(reader.view->selectedText().isEmpty());
    auto *text = new QMimeData;
    text->setText(u"Япония"_s);
    CHECK_FALSE(drop(reader.view->viewport(), {100, 100}, text));
}
