// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "domain/filter.h"
#include "domain/textspan.h"

#include <QWidget>
#include <optional>

class QAction;
class QSplitter;

namespace elchi {

class ImportPanel;
class Inspector;
class LibraryPane;
class ReaderPane;
class Workspace;

/// The place where dispatches are read: library, reader and inspector side by side, a running import above.
class ReadingPlace : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingPlace(Workspace &workspace, QWidget *parent = nullptr);

    /// Opens a dispatch and, when told, scrolls to a passage of it. An invalid id is ignored.
    void open(DispatchId dispatch, std::optional<TextSpan> span = std::nullopt);
    [[nodiscard]] DispatchId current() const;
    /// The library has its first rows, or knows that there are none.
    [[nodiscard]] bool isListed() const;
    /// For the menus "Mark", "Edit" and "View"; they stay this place's.
    [[nodiscard]] QList<QAction *> markActions() const;
    [[nodiscard]] QList<QAction *> editActions() const;
    [[nodiscard]] QList<QAction *> viewActions() const;
    [[nodiscard]] QByteArray columns() const;
    void restoreColumns(const QByteArray &state);
    void importPaths(const QStringList &paths);
    void lookAtPaths(const QStringList &paths); ///< before they are imported
    /// The same without showing the import, so that the text that is being read stays where it is; it is
    /// shown when something was refused or waits.
    void importQuietly(const QStringList &paths);
    void importClipboard();

public Q_SLOTS:
    void setFilter(const elchi::Filter &filter);
    void openNextUnfinished();
    /// Opens the first dispatch of the library, now or as soon as there is one, if none is open by then.
    void openFirst();

Q_SIGNALS:
    void importRequested();
    /// What became of files that were imported quietly.
    void importedQuietly(const QString &summary);
    void recordMeetingRequested(elchi::DispatchId dispatch);
    void meetingChosen(elchi::MeetingId meeting);
    void entityChosen(elchi::EntityId entity);
    void failed(const elchi::Error &error);

private:
    /// The import above the columns, hidden; made when it is first wanted.
    ImportPanel &import();
    ImportPanel &shownImport();
    QWidget *importFrame();
    void readAgain();
    void connectPanes();

    Workspace &m_workspace;
    QSplitter *m_columns;
    LibraryPane *m_library;
    ReaderPane *m_reader;
    Inspector *m_inspector;
    QAction *m_readAgain;
    ImportPanel *m_import = nullptr;
    QWidget *m_importFrame = nullptr;
};

} // namespace elchi
