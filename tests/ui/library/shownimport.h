// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/importpanel.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <memory>

namespace elchi {

/// An import panel on an empty workspace, shown, with the keyboard.
class ShownImport
{
public:
    ShownImport();

    /// Writes a file beside the workspace and answers its path.
    QString write(const QString &name, const QByteArray &bytes);
    QString write(const QString &name, const QString &words) { return write(name, words.toUtf8()); }
    /// Imports as the window does and waits for the end.
    void import(const QStringList &paths);
    /// Waits until no import runs.
    void settle();
    /// The words of a cell of the list.
    [[nodiscard]] QString cell(int row, int column);
    [[nodiscard]] int dispatches();

    template <class Widget>
    [[nodiscard]] Widget *child(const QString &name)
    {
        auto *widget = panel->findChild<Widget *>(name);
        REQUIRE(widget);
        return widget;
    }

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ImportPanel> panel;
};

} // namespace elchi
