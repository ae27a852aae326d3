// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/filter.h"
#include "models/meetingmodel.h"

#include <QObject>
#include <QTimer>

namespace elchi {

class Workspace;

/// Asks the workspace for the meetings that pass a filter and for the names they need, off the GUI thread,
/// and again whenever meetings, registry or codebook change. The newest answer wins; several changes at once
/// are one question.
class MeetingLoader : public QObject
{
    Q_OBJECT

public:
    explicit MeetingLoader(Workspace &workspace, QObject *parent = nullptr);

    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// Asks again as soon as the event loop turns.
    void reload();

Q_SIGNALS:
    void loaded(const elchi::MeetingList &list);
    void failed(const elchi::Error &error);

private:
    void ask();
    void askNames(int question, const QList<Meeting> &meetings);

    Workspace &m_workspace;
    Filter m_filter;
    QTimer m_timer;
    int m_question = 0;
};

} // namespace elchi
