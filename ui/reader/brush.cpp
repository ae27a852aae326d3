// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/brush.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace elchi {

bool Brush::tap(const Paint &paint, const QString &name)
{
    const bool second = m_sinceTap.isValid() && m_tapped == paint &&
                        m_sinceTap.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval();
    m_tapped = paint;
    m_sinceTap.start();
    if (second)
        lock(paint, name);
    return second;
}

void Brush::lock(const Paint &paint, const QString &name)
{
    m_paint = paint;
    m_name = name;
    m_sinceTap.invalidate();
    Q_EMIT changed();
}

void Brush::layDown()
{
    if (!isLocked())
        return;
    m_paint = {};
    m_name.clear();
    Q_EMIT changed();
}

} // namespace elchi
