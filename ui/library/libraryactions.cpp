// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/libraryactions.h"

#include "library/librarymodel.h"
#include "models/words.h"
#include "workspace/library.h"
#include "workspace/stories.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QListView>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// More are not acted on by hand: nobody has seen them all.
constexpr int mostSelected = 500;
constexpr int longestTitle = 48;

/// A dispatch as a menu names it.
QString named(const DispatchSummary &dispatch)
{
    QString title = dispatch.title.simplified();
    if (title.size() > longestTitle)
        title = title.left(longestTitle) + u'…';
    const QString words = dispatch.date ? dispatch.date->toString() + u" · "_s + title : title;
    return QString(words).replace(u'&', u"&&"_s);
}

} // namespace

LibraryActions::LibraryActions(Workspace &workspace, const LibraryModel &model, QListView &list)
    : QObject(&list), m_workspace(workspace), m_model(model), m_list(list)
{
    for (const Progress progress : {Progress::New, Progress::InWork, Progress::Done}) {
        QAction *action =
            add(u"libraryProgress_"_s + toName(progress), tr("Set progress: %1").arg(word(progress)));
        connect(action, &QAction::triggered, this, [this, progress] { setProgress(progress); });
        m_forAny << action;
    }
    addSeparator();
    addRelations();
    addSeparator();
    QAction *action = add(u"libraryRemove"_s, tr("Remove dispatch"));
    action->setShortcut(QKeySequence::Delete);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, &LibraryActions::remove);
    m_forAny << action;
    list.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(list.selectionModel(), &QItemSelectionModel::selectionChanged, this, &LibraryActions::update);
    connect(list.selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryActions::update);
    connect(&model, &QAbstractItemModel::dataChanged, this, &LibraryActions::update);
    connect(&model, &QAbstractItemModel::modelReset, this, &LibraryActions::update);
    update();
}

QAction *LibraryActions::add(const QString &name, const QString &words)
{
    auto *action = new QAction(words, this);
    action->setObjectName(name);
    m_list.addAction(action);
    return action;
}

void LibraryActions::addRelations()
{
    QAction *same = add(u"librarySameStory"_s, tr("Same story"));
    m_newVersion = add(u"libraryNewVersion"_s, {});
    QAction *different = add(u"libraryDifferent"_s, tr("Different stories"));
    connect(same, &QAction::triggered, this, [this] { relate(StoryRelation::SameStory); });
    connect(m_newVersion, &QAction::triggered, this, [this] { relate(StoryRelation::NewVersion); });
    connect(different, &QAction::triggered, this, [this] { relate(StoryRelation::Different); });
    m_forSeveral << same << different;
}

void LibraryActions::addSeparator()
{
    add({}, {})->setSeparator(true);
}

// The one that the menu was opened on first; none when some are not loaded: they would be passed over.
QList<DispatchId> LibraryActions::selected() const
{
    QList<DispatchId> ids;
    int count = 0;
    const QItemSelection selection = m_list.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    if (count > mostSelected)
        return ids;
    for (const QModelIndex &index : m_list.selectionModel()->selectedRows()) {
        const DispatchId id = m_model.idAt(index.row());
        if (!id.isValid())
            return {};
        if (index == m_list.currentIndex())
            ids.prepend(id);
        else
            ids << id;
    }
    return ids;
}

void LibraryActions::update()
{
    const QList<DispatchId> ids = selected();
    for (QAction *action : std::as_const(m_forAny))
        action->setEnabled(!ids.isEmpty());
    for (QAction *action : std::as_const(m_forSeveral))
        action->setEnabled(ids.size() > 1);
    m_newVersion->setEnabled(ids.size() == 2);
    const auto other =
        ids.size() == 2 ? m_workspace.library().summary(ids.last()) : Result<DispatchSummary>();
    m_newVersion->setText(ids.size() == 2 && other ? tr("New version of: %1").arg(named(*other))
                                                   : tr("New version of the other one"));
}

void LibraryActions::setProgress(Progress progress)
{
    told(m_workspace.library().setProgress(selected(), progress));
}

void LibraryActions::relate(StoryRelation relation)
{
    QList<DispatchId> others = selected();
    if (others.size() < 2)
        return;
    const DispatchId first = others.takeFirst();
    told(m_workspace.stories().setRelation(first, others, relation));
}

void LibraryActions::remove()
{
    told(m_workspace.library().remove(selected()));
}

void LibraryActions::told(const Result<void> &done)
{
    if (!done)
        Q_EMIT failed(done.error());
}

} // namespace elchi
