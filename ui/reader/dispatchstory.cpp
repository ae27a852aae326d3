// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/dispatchstory.h"

#include "reader/carryoverpanel.h"
#include "reader/differenceview.h"
#include "reader/fittedlist.h"
#include "reader/labelled.h"
#include "workspace/library.h"
#include "workspace/stories.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int longestTitle = 300;

QString originOf(const DispatchSummary &dispatch)
{
    QStringList parts;
    if (dispatch.date)
        parts << dispatch.date->toString();
    if (!dispatch.agency.isEmpty())
        parts << dispatch.agency;
    return parts.join(u" · "_s);
}

QString headingOf(const DispatchSummary &dispatch)
{
    const QString title = breakable(dispatch.title.simplified(), longestTitle);
    return QStringList{originOf(dispatch), title}.join(u'\n').trimmed();
}

/// How it stands to the open one.
QString standing(const StoryMember &member)
{
    if (member.proposed)
        return DispatchStory::tr("alike, not joined");
    if (!member.said)
        return DispatchStory::tr("near-copy");
    if (member.said == StoryRelation::NewVersion)
        return member.newer ? DispatchStory::tr("new version") : DispatchStory::tr("earlier version");
    return DispatchStory::tr("same story");
}

QString rowText(const StoryMember &member)
{
    const QString origin = originOf(member.dispatch);
    const QString title = breakable(member.dispatch.title.simplified(), longestTitle);
    return (origin.isEmpty() ? QString() : origin + u" · "_s) + standing(member) + u'\n' + title;
}

} // namespace

DispatchStory::DispatchStory(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_empty(plainLabel(u"dispatchStoryEmpty"_s, this)),
      m_list(new FittedList(u"dispatchStory"_s, tr("Dispatches of the same story"), this)),
      m_carryOver(new CarryOverPanel(workspace, this))
{
    setObjectName(u"dispatchStoryPanel"_s);
    compose();
    connect(m_list, &FittedList::itemClicked, this,
            [this](const QListWidgetItem *item) { open(m_list->row(item)); });
    reload();
}

void DispatchStory::compose()
{
    m_empty->setText(tr("No other dispatch here tells the same story. Near-copies join it by themselves."));
    auto *openAction = new QAction(tr("Open dispatch"), this);
    openAction->setObjectName(u"openStoryDispatch"_s);
    openAction->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    openAction->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(openAction);
    connect(openAction, &QAction::triggered, this, [this] { open(m_list->currentRow()); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_empty);
    column->addWidget(m_list);
    auto *compareButton =
        addButton(u"storyCompare"_s, tr("Compare"), tr("Show both texts side by side, word by word"));
    connect(compareButton, &QPushButton::clicked, this, &DispatchStory::compare);
    addJudgement(u"storyNewVersion"_s, tr("New version of this"),
                 tr("The open dispatch is a correction or a later version of the chosen one"),
                 StoryRelation::NewVersion);
    addJudgement(u"storySame"_s, tr("Same story"), tr("Both dispatches tell of the same"),
                 StoryRelation::SameStory);
    addJudgement(u"storyDifferent"_s, tr("Different"),
                 tr("The chosen dispatch leaves the story and is not proposed again"),
                 StoryRelation::Different);
    layout()->addWidget(m_carryOver);
    connect(m_carryOver, &CarryOverPanel::failed, this, &DispatchStory::failed);
}

QPushButton *DispatchStory::addButton(const QString &name, const QString &words, const QString &meaning)
{
    auto *button = new QPushButton(words, this);
    button->setObjectName(name);
    button->setToolTip(meaning);
    button->setAccessibleDescription(meaning);
    layout()->addWidget(button);
    m_buttons << button;
    return button;
}

void DispatchStory::addJudgement(const QString &name, const QString &words, const QString &meaning,
                                 StoryRelation relation)
{
    connect(addButton(name, words, meaning), &QPushButton::clicked, this,
            [this, relation] { say(relation); });
}

void DispatchStory::showDispatch(DispatchId dispatch)
{
    if (dispatch != m_dispatch)
        m_before = m_dispatch;
    m_dispatch = dispatch;
    reload();
}

void DispatchStory::reload()
{
    const auto *kept = chosen();
    const DispatchId wanted = kept && kept->dispatch.id != m_dispatch ? kept->dispatch.id : m_before;
    const auto members =
        m_dispatch.isValid() ? m_workspace.stories().members(m_dispatch) : Result<QList<StoryMember>>();
    m_members = members.value_or(QList<StoryMember>());
    QList<FittedList::Row> rows;
    int current = 0;
    for (const StoryMember &member : std::as_const(m_members)) {
        if (member.dispatch.id == wanted)
            current = int(rows.size());
        rows << FittedList::Row{rowText(member)};
    }
    m_list->showRows(rows);
    m_list->setCurrentRow(rows.isEmpty() ? -1 : current);
    m_empty->setVisible(rows.isEmpty());
    for (auto *button : std::as_const(m_buttons))
        button->setVisible(!rows.isEmpty());
    m_carryOver->showDispatch(m_dispatch);
    // A dispatch that is gone is told by the inspector.
    if (!members && members.error().code != ErrorCode::NotFound)
        Q_EMIT failed(members.error());
}

const StoryMember *DispatchStory::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_members.size() ? &m_members.at(row) : nullptr;
}

void DispatchStory::open(int row)
{
    if (row >= 0 && row < m_members.size())
        Q_EMIT dispatchChosen(m_members.at(row).dispatch.id);
}

void DispatchStory::compare()
{
    const StoryMember *member = chosen();
    const auto shown = m_workspace.library().summary(m_dispatch);
    if (!member || !shown)
        return;
    const bool memberIsOlder =
        member->said == StoryRelation::NewVersion ? !member->newer : member->dispatch.id < m_dispatch;
    const DispatchSummary &left = memberIsOlder ? member->dispatch : *shown;
    const DispatchSummary &right = memberIsOlder ? *shown : member->dispatch;
    const auto pieces = m_workspace.stories().differences(left.id, right.id);
    if (!pieces) {
        Q_EMIT failed(pieces.error());
        return;
    }
    auto *view = new DifferenceView(headingOf(left), headingOf(right), *pieces, this);
    view->setAttribute(Qt::WA_DeleteOnClose);
    view->show();
}

void DispatchStory::say(StoryRelation relation)
{
    const StoryMember *member = chosen();
    if (!member)
        return;
    // The workspace tells that the open dispatch changed, which loads the list again.
    const auto done = m_workspace.stories().setRelation(m_dispatch, member->dispatch.id, relation);
    if (!done)
        Q_EMIT failed(done.error());
}

} // namespace elchi
