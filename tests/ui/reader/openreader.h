// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/readerpane.h"
#include "reader/readerview.h"
#include "support/meetingworkspace.h"
#include "support/printing.h"
#include "support/typing.h"
#include "workspace/codebook.h"
#include "workspace/history.h"
#include "workspace/library.h"
#include "workspace/marking.h"
#include "workspace/registry.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

namespace elchi {

using namespace Qt::Literals::StringLiterals;

/// The reader in a window of its own, with the dispatch of MeetingWorkspace open.
struct OpenReader : MeetingWorkspace
{
    OpenReader() : pane(*workspace)
    {
        pane.resize(900, 700);
        pane.show();
        pane.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&pane));
        pane.open(dispatch);
        view = pane.findChild<ReaderView *>();
        REQUIRE(view);
        view->setFocus();
        REQUIRE(QTest::qWaitFor([this] { return suggestions() > 0; }));
    }

    [[nodiscard]] int suggestions() const
    {
        return int(
            std::ranges::count_if(view->marks(), [](const ShownMark &mark) { return mark.suggested; }));
    }
    [[nodiscard]] TextRange rangeOf(const QString &words) const
    {
        const int begin = int(view->text().indexOf(words));
        REQUIRE(begin >= 0);
        return {begin, begin + int(words.size())};
    }
    void drag(QPoint from, QPoint to) const
    {
        QWidget *port = view->viewport();
        QTest::mousePress(port, Qt::LeftButton, {}, from);
        for (const QPoint at : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, port->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(port, &move);
        }
        QTest::mouseRelease(port, Qt::LeftButton, {}, to);
    }
    void select(const QString &words) const
    {
        const TextRange range = rangeOf(words);
        drag(view->pointOf(range.begin), view->pointOf(range.end - 1));
        REQUIRE(view->selectedText() == words);
    }
    void doubleClick(const QString &word) const
    {
        const QPoint at = view->pointOf(rangeOf(word).begin + 1);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
    }
    void click(const QString &words) const
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->pointOf(rangeOf(words).begin + 1));
    }
    /// Opens a further dispatch with this text and waits for what is suggested in it.
    void openText(const QString &text)
    {
        const auto added = workspace->library().add(
            {.bytes = text.toUtf8(), .text = text, .encoding = u"UTF-8"_s, .sourcePath = {}, .fields = {}});
        REQUIRE(added);
        dispatch = added->dispatch;
        pane.open(dispatch);
        REQUIRE(QTest::qWaitFor([this] { return suggestions() > 0; }));
    }
    [[nodiscard]] QLineEdit *palette() const { return pane.findChild<QLineEdit *>(u"popupFind"_s); }
    [[nodiscard]] QList<Annotation> marks() const
    {
        const auto all = workspace->marking().marks(dispatch);
        REQUIRE(all);
        return *all;
    }
    /// The mark on these very words.
    [[nodiscard]] std::optional<Annotation> markOn(const QString &words) const
    {
        const auto all = marks();
        const auto found = std::ranges::find(all, words, &Annotation::quote);
        return found == all.end() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] Entity entity(EntityId id) const
    {
        const auto found = workspace->registry().load(id);
        REQUIRE(found);
        return *found;
    }

    ReaderPane pane;
    ReaderView *view = nullptr;
};

} // namespace elchi
