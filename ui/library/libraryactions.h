// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/story.h"

#include <QObject>

class QAction;
class QListView;

namespace elchi {

class LibraryModel;
class Workspace;

/// What the analyst does with the dispatches selected in the library: their progress, how they belong
/// together, removal. One step of the history each, however many they are. The actions are the list's own,
/// for its context menu.
class LibraryActions : public QObject
{
    Q_OBJECT

public:
    /// The list shows the model.
    LibraryActions(Workspace &workspace, const LibraryModel &model, QListView &list);

Q_SIGNALS:
    void failed(const elchi::Error &error);

private:
    QAction *add(const QString &name, const QString &words);
    void addRelations();
    void addSeparator();
    [[nodiscard]] QList<DispatchId> selected() const;
    void update();
    void setProgress(Progress progress);
    void relate(StoryRelation relation);
    void remove();
    void told(const Result<void> &done);

    Workspace &m_workspace;
    const LibraryModel &m_model;
    QListView &m_list;
    QList<QAction *> m_forAny;     ///< one or more
    QList<QAction *> m_forSeveral; ///< two or more
    QAction *m_newVersion = nullptr;
};

} // namespace elchi
