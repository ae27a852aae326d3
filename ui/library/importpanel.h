// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "workspace/library.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace elchi {

class CorrectionBar;
class ImportModel;
class ImportOptionsRow;
class OutcomeProxy;
class PreviewPane;
class Workspace;

/// An import as it runs: options, progress with Cancel, and one row for each item, in the end with a summary
/// that can be filtered by outcome. A bad file is one row; the batch goes on. What the analyst should decide
/// waits in its row; the preview takes the place of the list meanwhile.
class ImportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPanel(Workspace &workspace, QWidget *parent = nullptr);
    /// Cancels what still runs; what is stored stays.
    ~ImportPanel() override;

    [[nodiscard]] bool isRunning() const;
    /// Whether something was refused or waits for the analyst.
    [[nodiscard]] bool hasOpenItems() const;
    /// What became of the files, in one sentence.
    [[nodiscard]] QString summary() const;

public Q_SLOTS:
    /// Imports files and folders. What the options leave open is taken from the options row. While an import
    /// runs or the preview is shown the paths wait for their turn.
    void start(const QStringList &paths, const elchi::ImportOptions &options);
    /// Looks at files before they are imported: each becomes a row that waits, and the first one is shown.
    void look(const QStringList &paths);
    /// Looks at the original of a stored dispatch, to read it again in another way.
    void lookAgain(elchi::DispatchId dispatch, const QString &title);
    /// Imports text or HTML from the clipboard as one dispatch.
    void pasteClipboard();
    /// Back from the preview to the list.
    void closePreview();

Q_SIGNALS:
    void dispatchChosen(elchi::DispatchId dispatch);
    /// The preview, which wants more room than the list, came or went.
    void previewShown(bool shown);
    /// The last import is through or cancelled.
    void finished();
    void failed(const elchi::Error &error);

private:
    void composeTable();
    void composeFooter();
    [[nodiscard]] int outcomeWidth() const;
    void compose();
    void wire();
    void wireRun();
    void forgetDecided(const QStringList &paths);
    void run(const QStringList &paths, const ImportOptions &options);
    void take(int begin, int end);
    void finish();
    void retryRefused();
    void activate(const QModelIndex &row);
    [[nodiscard]] bool canPreview(const QModelIndex &row) const;
    void showPreview(const QModelIndex &row);
    [[nodiscard]] PreviewPane &shownPreview();
    [[nodiscard]] bool isPreviewing() const;
    void hidePreview();
    bool runWaiting();
    void importDecided(const ImportOptions &options);
    void readAgain(const QList<DispatchId> &dispatches, const ImportOptions &options);
    void takeReadAgain();
    [[nodiscard]] QModelIndex nextHeld() const;
    void correct(const FieldCorrection &correction);
    void refreshCorrected();
    void updateCorrection();
    void showRemaining(int done);
    [[nodiscard]] QList<DispatchId> chosen(bool (*wanted)(const ImportItem &)) const;
    [[nodiscard]] QList<DispatchId> chosenImported() const;
    [[nodiscard]] QList<DispatchId> chosenMisread() const;
    void updateWords();

    struct Waiting
    {
        QStringList paths;
        ImportOptions options;
    };

    Workspace &m_workspace;
    ImportModel *m_model;
    OutcomeProxy *m_shown;
    QFutureWatcher<ImportItem> m_watcher;
    QList<Waiting> m_waiting;
    QList<DispatchId> m_corrected; ///< of the rows shown
    QElapsedTimer m_since;
    int m_taken = 0;
    bool m_running = false;
    bool m_cancelled = false;
    ImportOptionsRow *m_options;
    QTableView *m_table;
    CorrectionBar *m_correction;
    QComboBox *m_outcome;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_retry;
    QAction *m_look;
    QPushButton *m_lookButton;
    QStackedWidget *m_pages;
    PreviewPane *m_preview = nullptr; ///< made when it is first wanted
    QString m_decided;                ///< the file that the preview shows, or
    DispatchId m_decidedAgain = {};   ///< the stored dispatch
    QFutureWatcher<QList<ReadAgain>> m_again;
};

} // namespace elchi
