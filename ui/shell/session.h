// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/filter.h"
#include "shell/place.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace elchi {

/// What a workspace's window looked like when it was left.
struct Session
{
    QByteArray geometry;
    QByteArray docks;
    QByteArray columns; ///< the reading place's splitter
    Place place = Place::Reading;
    DispatchId dispatch;
    Filter filter;
    QString watchedFolder;  ///< empty: none
    QDateTime watchedUntil; ///< what was changed later was not seen yet

    /// What was saved for that file in the user's own settings; the defaults when there is nothing.
    [[nodiscard]] static Session load(const QString &path);
    void save(const QString &path) const;
};

/// The filter as one line of JSON and back; unknown words in it are dropped.
[[nodiscard]] QByteArray filterToJson(const Filter &filter);
[[nodiscard]] Filter filterFromJson(const QByteArray &json);

} // namespace elchi
