// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFutureWatcher>
#include <QObject>

class QWidget;

namespace elchi {

class Workspace;

/// Saves a verified copy of a workspace while work in it goes on, with progress and Cancel over the window,
/// and says what became of it.
class CopySaver : public QObject
{
    Q_OBJECT

public:
    explicit CopySaver(QWidget &window);

    void save(Workspace &workspace, const QString &path);
    /// For a copy that is being saved: before the workspace is closed.
    void wait() { m_copy.waitForFinished(); }

Q_SIGNALS:
    void ended();
    void told(const QString &sentence);
    void failed(const elchi::Error &error);

private:
    void end(const QString &path);

    QWidget &m_window;
    QFutureWatcher<Result<void>> m_copy;
};

} // namespace elchi
