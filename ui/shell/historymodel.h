// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/latestanswer.h"
#include "models/seenreload.h"
#include "workspace/history.h"

#include <QAbstractTableModel>

namespace elchi {

class Workspace;

/// The acts of the workspace, newest first: when, who, what, and what became of them. Asks the workspace off
/// the GUI thread whenever something was done, but only while it is seen; the newest answer wins. A long
/// history comes in parts, as a view asks for more.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, State, ColumnCount };
    enum Role {
        WordsRole = Qt::UserRole + 1, ///< QString: all that is said of the act, to be looked through
    };

    explicit HistoryModel(Workspace &workspace, QObject *parent = nullptr);

    /// Told by the view; unseen (the default) the model asks nothing.
    void setSeen(bool seen);
    /// Everything there is, for looking through it.
    void askForAll();
    [[nodiscard]] const HistoryEntry &entry(int row) const { return m_entries.at(row); }
    /// -1 when the act is not among them.
    [[nodiscard]] int rowOf(StepId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void aboutToLoad();
    void loaded();
    void failed(const elchi::Error &error);

private:
    void reload();
    void ask();
    void take(const QList<HistoryEntry> &entries);
    [[nodiscard]] static QString text(const HistoryEntry &entry, int column);

    Workspace &m_workspace;
    QList<HistoryEntry> m_entries;
    SeenReload m_reload;
    int m_limit;
    LatestAnswer m_answer;
};

} // namespace elchi
