// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/meetingspage.h"

#include "meetings/meetingeditor.h"
#include "models/meetingloader.h"
#include "widgets/emptyplace.h"
#include "widgets/rowtable.h"
#include "workspace/library.h"
#include "workspace/meetingbook.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

MeetingsPage::MeetingsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new MeetingModel(this)),
      m_loader(new MeetingLoader(workspace, this)), m_count(new QLabel(this)),
      m_empty(new EmptyPlace(u"meetingsEmpty"_s, this)), m_find(new QLineEdit(this)),
      m_table(new RowTable(u"meetingsTable"_s, tr("Meetings"), m_model, this)),
      m_editor(new MeetingEditor(workspace, this)), m_resume(new QPushButton(this))
{
    setObjectName(u"meetingsPage"_s);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"meetingsSplitter"_s);
    splitter->addWidget(composeList());
    splitter->addWidget(m_editor);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({680, 600});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    wire();
    updateWords();
}

QWidget *MeetingsPage::composeList()
{
    m_count->setObjectName(u"meetingsCount"_s);
    m_table->sortByColumn(MeetingModel::Date, Qt::DescendingOrder);
    m_table->setWidths(MeetingModel::widths());
    for (const int column : {MeetingModel::Date, MeetingModel::Kind, MeetingModel::Status})
        m_table->fitColumn(column);
    auto *remove = new QAction(tr("Delete meeting"), m_table);
    remove->setObjectName(u"meetingsDelete"_s);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, m_editor, &MeetingEditor::deleteMeeting);
    m_table->addAction(remove);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(composeFind());
    m_resume->setObjectName(u"resumeDraft"_s);
    column->addWidget(m_resume, 0, Qt::AlignLeft);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    return left;
}

QLayout *MeetingsPage::composeFind()
{
    m_find->setObjectName(u"meetingsFind"_s);
    m_find->setAccessibleName(tr("Find in the list of meetings"));
    m_find->setPlaceholderText(tr("Find in the list"));
    m_find->setClearButtonEnabled(true);
    auto *find = new QAction(tr("Find in the list of meetings"), this);
    find->setObjectName(u"meetingsFindAction"_s);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut); // other places find with the same key
    connect(find, &QAction::triggered, m_find, [this] {
        m_find->setFocus();
        m_find->selectAll();
    });
    addAction(find);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(8, 8, 8, 0);
    line->setSpacing(8);
    line->addWidget(m_find, 1);
    line->addWidget(m_count);
    return line;
}

void MeetingsPage::wire()
{
    connect(m_loader, &MeetingLoader::loaded, this, &MeetingsPage::applyList);
    connect(m_loader, &MeetingLoader::failed, this, &MeetingsPage::failed);
    connect(m_empty, &EmptyPlace::pressed, this, &MeetingsPage::leaveEmptyPlace);
    connect(m_find, &QLineEdit::textChanged, this, &MeetingsPage::find);
    connect(m_find, &QLineEdit::returnPressed, m_table, [this] {
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
        m_table->setFocus();
    });
    connect(m_table, &QTableView::activated, m_editor, &MeetingEditor::takeFocus);
    connect(m_editor, &MeetingEditor::failed, this, &MeetingsPage::failed);
    connect(m_editor, &MeetingEditor::passageChosen, this, &MeetingsPage::passageChosen);
    connect(m_editor, &MeetingEditor::anotherRequested, this, &MeetingsPage::record);
    connect(m_editor, &MeetingEditor::recorded, this, [this] { updateWords(); });
    connect(m_editor, &MeetingEditor::discarded, this, [this] {
        m_table->clearSelection();
        updateWords();
    });
    connect(m_resume, &QPushButton::clicked, this, [this] { resumeDraft(m_kept.size() - 1); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (!row.isValid())
                    return;
                keepDraft();
                m_editor->showMeeting(m_model->meetingAt(row.row()));
            });
}

void MeetingsPage::setFilter(const Filter &filter)
{
    m_loader->setFilter(filter);
}

void MeetingsPage::showMeeting(MeetingId meeting)
{
    keepDraft();
    chooseRow(meeting);
    m_editor->showMeeting(meeting);
}

void MeetingsPage::record(DispatchId dispatch)
{
    if (isTouched() && m_editor->draftDispatch() == dispatch)
        return;
    const auto left = std::ranges::find(m_kept, dispatch, &std::pair<DispatchId, Meeting>::first);
    if (left != m_kept.end()) {
        resumeDraft(left - m_kept.begin());
        return;
    }
    const auto drafts = m_workspace.meetings().drafts(dispatch);
    if (!drafts) {
        Q_EMIT failed(drafts.error());
        return;
    }
    keepDraft();
    chooseRow({});
    m_drafted = drafts->isEmpty() ? byHand(dispatch) : drafts->first();
    m_editor->showDraft(m_drafted, dispatch);
    updateWords();
}

Meeting MeetingsPage::byHand(DispatchId dispatch) const
{
    Meeting meeting{.id = {}, .sources = {{.dispatch = dispatch}}};
    if (const auto told = m_workspace.library().summary(dispatch); told && told->date)
        meeting.lastTold = told->date->to();
    return meeting;
}

bool MeetingsPage::isTouched()
{
    if (!m_editor->isDraft())
        return false;
    m_editor->flush();
    return m_editor->meeting() != m_drafted;
}

void MeetingsPage::keepDraft()
{
    if (!isTouched())
        return;
    m_kept << std::pair(m_editor->draftDispatch(), m_editor->meeting());
    // The editor lets go of it only when it shows something else; the words follow then.
    QMetaObject::invokeMethod(this, &MeetingsPage::updateWords, Qt::QueuedConnection);
}

void MeetingsPage::resumeDraft(qsizetype kept)
{
    if (kept < 0 || kept >= m_kept.size())
        return;
    const auto [dispatch, draft] = m_kept.takeAt(kept);
    keepDraft();
    chooseRow({});
    m_drafted = {};
    m_editor->showDraft(draft, dispatch);
    updateWords();
}

void MeetingsPage::applyList(const MeetingList &list)
{
    const MeetingId shown = m_editor->isDraft() ? MeetingId() : m_editor->meeting().id;
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->setList(list);
    }
    if (m_loader->filter().isEmpty())
        m_editor->setOthers(list.meetings);
    else
        askOthers();
    chooseRow(shown);
    updateWords();
}

/// A visit that the filter keeps out of the list is one that a meeting may be part of all the same.
void MeetingsPage::askOthers()
{
    m_workspace.meetings().meetings({}).then(this, [this](const Result<QList<Meeting>> &all) {
        if (all)
            m_editor->setOthers(*all);
        else
            Q_EMIT failed(all.error());
    });
}

void MeetingsPage::find(const QString &words)
{
    const MeetingId shown = m_editor->isDraft() ? MeetingId() : m_editor->meeting().id;
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->setWords(words);
    }
    chooseRow(shown);
    updateWords();
}

void MeetingsPage::chooseRow(MeetingId meeting)
{
    const QSignalBlocker quiet(m_table->selectionModel());
    const int row = m_model->rowOf(meeting);
    m_table->clearSelection();
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, MeetingModel::Date));
    if (row >= 0) {
        m_table->selectRow(row);
        // A table that was only just filled gets its height when the event loop turns.
        QMetaObject::invokeMethod(
            m_table, [this] { m_table->scrollTo(m_table->currentIndex()); }, Qt::QueuedConnection);
    }
    m_table->viewport()->update(); // the blocked signals are what would repaint it
}

void MeetingsPage::updateWords()
{
    const int count = m_model->rowCount();
    const int all = int(m_model->list().meetings.size());
    m_count->setText(count < all ? tr("%1 of %n meeting(s)", nullptr, all).arg(count)
                                 : tr("%n meeting(s)", nullptr, all));
    m_count->setVisible(all > 0);
    m_find->setVisible(all > 0);
    m_resume->setVisible(!m_kept.isEmpty());
    if (!m_kept.isEmpty())
        m_resume->setText(
            tr("Back to the &draft of “%1”")
                .arg(MeetingList::titleOf(m_kept.last().second).left(40).replace(u'&', u"&&"_s)));
    // Who comes here goes through the list with the arrows, as soon as it is there.
    const QWidget *keys = QApplication::focusWidget();
    const bool comes = m_table->isHidden() && count > 0 && (!keys || m_empty->isAncestorOf(keys));
    m_table->setVisible(count > 0);
    if (comes && m_table->isVisible())
        giveKeysToList();
    m_empty->setVisible(count == 0);
    m_editor->setVisible(all > 0 || !m_editor->isEmpty());
    sayWhyEmpty();
}

void MeetingsPage::giveKeysToList()
{
    // A table that gets the keys without a current row makes the first one current, which shows it: what is
    // shown already must not give way to it.
    if (!m_table->currentIndex().isValid() && m_editor->isEmpty())
        m_table->selectRow(0);
    if (m_table->currentIndex().isValid())
        m_table->setFocus();
}

void MeetingsPage::sayWhyEmpty()
{
    if (!m_model->list().meetings.isEmpty())
        m_empty->say(tr("These words stand in no meeting of the list."), tr("&Show all meetings"));
    else if (m_loader->filter().isEmpty())
        m_empty->say(tr("Who met whom stands here. Open a dispatch and choose “Record meeting” to make a "
                        "draft from its marks."),
                     tr("&Go to reading"));
    else
        m_empty->say(tr("No meeting passes the filter."), tr("&Clear the filter"));
}

void MeetingsPage::leaveEmptyPlace()
{
    if (!m_model->list().meetings.isEmpty())
        m_find->clear();
    else if (m_loader->filter().isEmpty())
        Q_EMIT readingRequested();
    else
        Q_EMIT clearFilterRequested();
}

} // namespace elchi
