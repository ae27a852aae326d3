// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seenreload.h"

namespace elchi {

SeenReload::SeenReload(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_stale = false;
        Q_EMIT due();
    });
}

void SeenReload::markStale()
{
    m_stale = true;
    if (m_seen)
        m_timer.start(0);
}

void SeenReload::hurry()
{
    m_timer.start(0);
}

void SeenReload::setSeen(bool seen)
{
    m_seen = seen;
    if (m_seen && m_stale)
        m_timer.start(0);
}

} // namespace elchi
