// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/readingplace.h"

#include "library/importpanel.h"
#include "library/librarypane.h"
#include "reader/inspector.h"
#include "reader/readerpane.h"
#include "workspace/library.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QFrame>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int importHeight = 280; // pixels: what is read stays in sight

} // namespace

ReadingPlace::ReadingPlace(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_columns(new QSplitter(Qt::Horizontal, this)),
      m_library(new LibraryPane(workspace, m_columns)), m_reader(new ReaderPane(workspace, m_columns)),
      m_inspector(new Inspector(workspace, m_columns)),
      m_readAgain(new QAction(tr("&Read the dispatch again…"), this))
{
    setObjectName(u"readingPlace"_s);
    m_columns->setObjectName(u"readingColumns"_s);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({300, 640, 320});
    m_columns->setCollapsible(1, false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_columns, 1);
    addAction(m_library->findAction());
    m_readAgain->setObjectName(u"readAgain"_s);
    m_readAgain->setShortcut(Qt::CTRL | Qt::Key_F5);
    connect(m_readAgain, &QAction::triggered, this, &ReadingPlace::readAgain);
    connectPanes();
}

ImportPanel &ReadingPlace::import()
{
    if (!m_import) {
        m_import = new ImportPanel(m_workspace, this);
        m_importFrame = importFrame();
        m_importFrame->hide();
        static_cast<QBoxLayout *>(layout())->insertWidget(0, m_importFrame);
        connect(m_import, &ImportPanel::dispatchChosen, this, [this](DispatchId id) { open(id); });
        connect(m_import, &ImportPanel::failed, this, &ReadingPlace::failed);
        connect(m_import, &ImportPanel::previewShown, this, [this](bool shown) {
            m_columns->setVisible(!shown);
            m_importFrame->setMaximumHeight(shown ? QWIDGETSIZE_MAX : importHeight);
        });
        connect(m_import, &ImportPanel::finished, this, [this] {
            // What waits for the analyst must be seen where it can be decided.
            if (m_import->hasOpenItems())
                m_importFrame->show();
            else if (m_importFrame->isHidden())
                Q_EMIT importedQuietly(m_import->summary());
        });
    }
    return *m_import;
}

ImportPanel &ReadingPlace::shownImport()
{
    ImportPanel &shown = import();
    m_importFrame->show();
    return shown;
}

QWidget *ReadingPlace::importFrame()
{
    auto *frame = new QFrame(this);
    frame->setObjectName(u"importFrame"_s);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setMaximumHeight(importHeight);
    auto *close = new QToolButton(frame);
    close->setObjectName(u"importClose"_s);
    close->setText(u"×"_s);
    close->setAutoRaise(true);
    close->setToolTip(tr("Hide the import"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, [this] {
        m_import->closePreview();
        m_importFrame->hide();
    });
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(8, 4, 4, 4);
    row->addWidget(m_import, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    return frame;
}

void ReadingPlace::connectPanes()
{
    connect(m_library, &LibraryPane::dispatchChosen, this, [this](DispatchId id) {
        m_reader->open(id);
        m_inspector->showDispatch(id);
        // What opens by itself is read at once; who walks through the list goes on there.
        if (!m_library->isAncestorOf(focusWidget()))
            m_reader->setFocus();
    });
    m_library->addActions(m_reader->dispatchActions());
    connect(m_library, &LibraryPane::searched, m_reader, &ReaderPane::showFound);
    connect(m_library, &LibraryPane::importRequested, this, &ReadingPlace::importRequested);
    connect(m_library, &LibraryPane::failed, this, &ReadingPlace::failed);
    connect(m_reader, &ReaderPane::markSelected, this, [this](AnnotationId id) {
        if (id.isValid())
            m_inspector->showMark(id);
        else
            m_inspector->showDispatch(m_reader->current());
    });
    connect(m_reader, &ReaderPane::recordMeetingRequested, this, &ReadingPlace::recordMeetingRequested);
    connect(m_reader, &ReaderPane::nextUnfinishedRequested, m_library, &LibraryPane::chooseNextUnfinished);
    connect(m_reader, &ReaderPane::passageChosen, this,
            [this](DispatchId id, TextSpan span) { open(id, span); });
    connect(m_reader, &ReaderPane::failed, this, &ReadingPlace::failed);
    connect(m_inspector, &Inspector::dispatchChosen, this, [this](DispatchId id) { open(id); });
    connect(m_inspector, &Inspector::meetingChosen, this, &ReadingPlace::meetingChosen);
    connect(m_inspector, &Inspector::recordMeetingRequested, this, &ReadingPlace::recordMeetingRequested);
    connect(m_inspector, &Inspector::entityChosen, this, &ReadingPlace::entityChosen);
    connect(m_inspector, &Inspector::codeWanted, m_reader, &ReaderPane::codeTarget);
    connect(m_inspector, &Inspector::failed, this, &ReadingPlace::failed);
}

void ReadingPlace::open(DispatchId dispatch, std::optional<TextSpan> span)
{
    if (!dispatch.isValid())
        return;
    if (m_reader->current() != dispatch) {
        m_library->select(dispatch);
        // The filter may hide its row; what was asked for is opened all the same.
        if (m_reader->current() != dispatch) {
            m_reader->open(dispatch);
            m_inspector->showDispatch(dispatch);
        }
    }
    if (span)
        m_reader->reveal(*span);
}

DispatchId ReadingPlace::current() const
{
    return m_reader->current();
}

bool ReadingPlace::isListed() const
{
    return m_library->isListed();
}

QList<QAction *> ReadingPlace::markActions() const
{
    return m_reader->markActions();
}

QList<QAction *> ReadingPlace::editActions() const
{
    return {m_reader->copyAction(), m_library->findAction(), m_readAgain};
}

QList<QAction *> ReadingPlace::viewActions() const
{
    return m_reader->viewActions();
}

QByteArray ReadingPlace::columns() const
{
    return m_columns->saveState();
}

void ReadingPlace::restoreColumns(const QByteArray &state)
{
    m_columns->restoreState(state);
    // Once more when this place has its size: columns that were squeezed until then do not come back by
    // themselves.
    QMetaObject::invokeMethod(this, [this, state] { m_columns->restoreState(state); }, Qt::QueuedConnection);
}

void ReadingPlace::importPaths(const QStringList &paths)
{
    ImportPanel &import = shownImport();
    import.closePreview();
    import.start(paths, {});
}

void ReadingPlace::lookAtPaths(const QStringList &paths)
{
    shownImport().look(paths);
}

void ReadingPlace::readAgain()
{
    const auto summary = m_workspace.library().summary(m_reader->current());
    if (summary)
        shownImport().lookAgain(summary->id, summary->title);
}

void ReadingPlace::importQuietly(const QStringList &paths)
{
    import().start(paths, {});
}

void ReadingPlace::importClipboard()
{
    shownImport().pasteClipboard();
}

void ReadingPlace::setFilter(const Filter &filter)
{
    m_library->setFilter(filter);
}

void ReadingPlace::openFirst()
{
    m_library->chooseFirst();
}

void ReadingPlace::openNextUnfinished()
{
    m_library->chooseNextUnfinished();
}

} // namespace elchi
