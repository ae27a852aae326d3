// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace elchi {

/// When something that is shown is asked for anew: as soon as the event loop turns, once for all that changed
/// until then, and only while it is seen; what changed meanwhile is asked for when it is seen again.
class SeenReload : public QObject
{
    Q_OBJECT

public:
    explicit SeenReload(QObject *parent = nullptr);

    /// Told by the view; unseen is the default.
    void setSeen(bool seen);
    /// Something changed since it was asked for.
    [[nodiscard]] bool isStale() const { return m_stale; }

public Q_SLOTS:
    void markStale();
    /// Asks even though it is not seen.
    void hurry();

Q_SIGNALS:
    /// Time to ask.
    void due();

private:
    QTimer m_timer;
    bool m_seen = false;
    bool m_stale = false;
};

} // namespace elchi
