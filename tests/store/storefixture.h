// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/dispatches.h"
#include "store/step.h"

#include <QTemporaryDir>

namespace elchi::store {

/// A real workspace file in a folder of its own.
class StoreFixture
{
public:
    StoreFixture();

    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] QString path(const QString &name = QStringLiteral("w.elchi")) const
    {
        return m_folder.filePath(name);
    }
    void close() { m_connection.reset(); }
    void reopen();

    /// One dispatch as one step.
    DispatchId addDispatch(const QString &title, const QString &text, QDate day = {},
                           const QString &agency = {});
    /// Runs a statement that must succeed.
    void sql(const QString &statement);
    /// The first value that a statement answers.
    [[nodiscard]] QVariant ask(const QString &statement);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
};

[[nodiscard]] NewDispatch newDispatch(const QString &title, const QString &text, QDate day = {},
                                      const QString &agency = {});
[[nodiscard]] QByteArray contentOf(const QString &path);

} // namespace elchi::store
