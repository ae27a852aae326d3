// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/library.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

namespace elchi {

/// A real workspace in a folder of its own.
class WorkspaceFixture
{
public:
    WorkspaceFixture();

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] Library &library() { return m_workspace->library(); }
    [[nodiscard]] QString path(const QString &name = QStringLiteral("w.elchi")) const
    {
        return m_folder.filePath(name);
    }
    void close() { m_workspace.reset(); }
    void reopen();

    /// Writes a file (and the folders above it) beside the workspace and answers its path.
    QString write(const QString &name, const QByteArray &bytes);
    /// Stores one dispatch.
    DispatchId add(const QString &title, const QString &text);
    /// Imports and waits for the end.
    [[nodiscard]] QList<ImportItem> import(const QStringList &paths, const ImportOptions &options = {});
    [[nodiscard]] int dispatches();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

/// Gives up root's rights for as long as it lives: folders and files without rights are then refused for
/// tests that run as root, too.
class Unprivileged
{
public:
    Unprivileged();
    ~Unprivileged();
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;
};

} // namespace elchi
