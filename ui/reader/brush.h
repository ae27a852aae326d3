// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code.h"
#include "domain/entity.h"

#include <QElapsedTimer>
#include <QObject>
#include <variant>

namespace elchi {

/// A type, a code or "date" that stays in the hand: what is selected is marked with it at once, until it is
/// laid down. Taken up by tapping its key twice.
class Brush : public QObject
{
    Q_OBJECT

public:
    struct Date
    {
        friend bool operator==(Date, Date) = default;
    };
    using Paint = std::variant<std::monostate, EntityType, Date, CodeId>;

    using QObject::QObject;

    [[nodiscard]] bool isLocked() const { return m_paint.index() != 0; }
    [[nodiscard]] const Paint &paint() const { return m_paint; }
    /// What it marks with, for people: "person", «Энергетика»; empty when nothing is locked.
    [[nodiscard]] const QString &name() const { return m_name; }
    /// A key of this paint was pressed; true when that was the second tap: the brush is locked then. Two taps
    /// are as near as two clicks of a double click.
    bool tap(const Paint &paint, const QString &name);
    /// Something else was done since: the next tap is a first one.
    void forgetTap() { m_sinceTap.invalidate(); }
    void lock(const Paint &paint, const QString &name);
    void layDown();

Q_SIGNALS:
    void changed();

private:
    Paint m_paint;
    QString m_name;
    Paint m_tapped; ///< of the tap before
    QElapsedTimer m_sinceTap;
};

} // namespace elchi
