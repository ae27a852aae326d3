// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/inspector.h"

#include "reader/codelist.h"
#include "reader/codingpanel.h"
#include "reader/dispatchmeetings.h"
#include "reader/dispatchpanel.h"
#include "reader/dispatchstory.h"
#include "reader/keptnote.h"
#include "reader/labelled.h"
#include "reader/markpanel.h"
#include "widgets/foldsection.h"
#include "workspace/library.h"
#include "workspace/marking.h"
#include "workspace/registry.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

Inspector::Inspector(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_empty(plainLabel(u"inspectorEmpty"_s, this)),
      m_scroll(new QScrollArea(this)), m_mark(new MarkPanel(workspace)),
      m_fields(new DispatchPanel(workspace)), m_codings(new CodingPanel(workspace)),
      m_codebook(new CodeList(workspace)), m_meetings(new DispatchMeetings(workspace)),
      m_story(new DispatchStory(workspace)), m_note(new KeptNote)
{
    setObjectName(u"inspector"_s);
    setMinimumWidth(240);
    compose();
    wirePanels();
    wireWorkspace();
    reload();
}

void Inspector::compose()
{
    m_empty->setText(
        tr("Open a dispatch in the library: its fields, topics, meetings and note appear here."));
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_empty->setContentsMargins(16, 16, 16, 16);
    auto *content = new QWidget;
    content->setObjectName(u"inspectorContent"_s);
    auto *sections = new QVBoxLayout(content);
    sections->setContentsMargins(8, 8, 8, 8);
    sections->setSpacing(8);
    sections->addWidget(new FoldSection(u"inspectorMark"_s, tr("Mark"), m_mark));
    sections->addWidget(new FoldSection(u"inspectorDispatch"_s, tr("Dispatch"), m_fields));
    sections->addWidget(new FoldSection(u"inspectorCodings"_s, tr("Topics and sectors"), m_codings));
    sections->addWidget(new FoldSection(u"inspectorCodebook"_s, tr("Codebook"), m_codebook));
    sections->addWidget(new FoldSection(u"inspectorMeetings"_s, tr("Meetings"), m_meetings));
    sections->addWidget(new FoldSection(u"inspectorStory"_s, tr("Story"), m_story));
    sections->addWidget(new FoldSection(u"inspectorNote"_s, tr("Note"), composeNote()));
    sections->addStretch();
    m_scroll->setObjectName(u"inspectorScroll"_s);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what stands in it takes the keys
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->resize(0, 0); // it gets the area's size; without one it would be measured here
    m_scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_scroll, 1);
}

QWidget *Inspector::composeNote()
{
    m_note->setObjectName(u"dispatchNote"_s);
    m_note->setAccessibleName(tr("Note on the dispatch"));
    m_note->setPlaceholderText(tr("Your own words on this dispatch"));
    m_note->setLines(4, 16);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_note);
    return box;
}

void Inspector::wirePanels()
{
    connect(m_mark, &MarkPanel::entityChosen, this, &Inspector::entityChosen);
    connect(m_mark, &MarkPanel::failed, this, &Inspector::failed);
    connect(m_fields, &DispatchPanel::failed, this, &Inspector::failed);
    connect(m_codings, &CodingPanel::failed, this, &Inspector::failed);
    connect(m_codebook, &CodeList::codeWanted, this, &Inspector::codeWanted);
    connect(m_meetings, &DispatchMeetings::meetingChosen, this, &Inspector::meetingChosen);
    connect(m_meetings, &DispatchMeetings::recordMeetingRequested, this, &Inspector::recordMeetingRequested);
    connect(m_meetings, &DispatchMeetings::failed, this, &Inspector::failed);
    connect(m_story, &DispatchStory::dispatchChosen, this, &Inspector::dispatchChosen);
    connect(m_story, &DispatchStory::failed, this, &Inspector::failed);
    connect(m_note, &NoteEdit::edited, this, &Inspector::storeNote);
}

void Inspector::wireWorkspace()
{
    connect(&m_workspace, &Workspace::dispatchChanged, this, [this](DispatchId changed) {
        if (changed == m_dispatch)
            reload();
    });
    connect(&m_workspace, &Workspace::marksChanged, this, [this](DispatchId changed) {
        if (changed != m_dispatch)
            return;
        m_mark->reload();
        m_codings->reload();
    });
    connect(&m_workspace, &Workspace::meetingsChanged, m_meetings, &DispatchMeetings::reload);
    connect(&m_workspace, &Workspace::registryChanged, m_mark, &MarkPanel::reload);
    connect(&m_workspace, &Workspace::codebookChanged, m_mark, &MarkPanel::reload);
    connect(&m_workspace, &Workspace::codebookChanged, m_codings, &CodingPanel::reload);
    connect(&m_workspace, &Workspace::replayed, this, &Inspector::reload);
    connect(&m_workspace, &Workspace::libraryChanged, this, &Inspector::leaveIfGone);
}

void Inspector::flush()
{
    m_mark->flush();
    m_fields->flush();
    m_note->flush();
}

void Inspector::showDispatch(DispatchId dispatch)
{
    flush();
    if (m_mark->mark().dispatch != dispatch)
        m_mark->showMark({});
    const bool other = dispatch != m_dispatch;
    m_dispatch = dispatch;
    reload();
    if (other)
        m_scroll->ensureVisible(0, 0);
}

void Inspector::showMark(AnnotationId mark)
{
    m_mark->showMark(mark);
    const auto dispatch = m_mark->mark().dispatch;
    if (dispatch.isValid() && dispatch != m_dispatch)
        showDispatch(dispatch);
}

void Inspector::reload()
{
    const auto stored = m_dispatch.isValid() ? m_workspace.library().load(m_dispatch) : Result<Dispatch>();
    const auto dispatch = stored.value_or(Dispatch());
    // Nothing that the analyst typed may be written to another dispatch: the note's owner changes last.
    if (dispatch.id != m_noteOf)
        m_note->flush();
    m_dispatch = dispatch.id;
    m_note->showStored(dispatch.note, dispatch.id == m_noteOf);
    m_noteOf = dispatch.id;
    m_fields->showDispatch(dispatch);
    m_codings->showDispatch(m_dispatch);
    m_meetings->showDispatch(m_dispatch);
    m_story->showDispatch(m_dispatch);
    if (m_dispatch.isValid())
        m_mark->reload();
    else
        m_mark->showMark({});
    m_empty->setVisible(!m_dispatch.isValid());
    m_scroll->setVisible(m_dispatch.isValid());
    if (!stored && stored.error().code != ErrorCode::NotFound)
        Q_EMIT failed(stored.error());
}

void Inspector::leaveIfGone()
{
    if (m_dispatch.isValid() && !m_workspace.library().summary(m_dispatch))
        reload();
    else
        m_story->reload(); // what came may have joined it
}

void Inspector::storeNote(const QString &note)
{
    if (!m_noteOf.isValid())
        return;
    if (const auto done = m_workspace.library().setNote(m_noteOf, note); !done)
        Q_EMIT failed(done.error());
}

} // namespace elchi
