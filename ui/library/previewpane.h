// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/importpreview.h"
#include "workspace/library.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace elchi {

class ColumnsTable;
class EncodingBox;
class PieceList;
class WrappedLabel;
class Workspace;

/// What would be read of one file, before it is imported, or of the original of a stored dispatch: its text
/// in an encoding that can be chosen, before and after a repair, the dispatches that the text seems to hold,
/// or its table with what the columns hold. Enter does it, Esc goes back.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(Workspace &workspace, QWidget *parent = nullptr);

    /// Looks at a file, as an import with these options would read it.
    void showFile(const QString &path, const ImportOptions &options);
    /// Looks at the original of a stored dispatch.
    void showDispatch(DispatchId dispatch, const QString &title, const ImportOptions &options);

Q_SIGNALS:
    /// What is shown is to be imported (read again), with these options.
    void decided(const elchi::ImportOptions &options);
    void closed();
    void failed(const elchi::Error &error);

private:
    void compose();
    QWidget *textPage();
    QWidget *textBox(QPlainTextEdit *edit, QLabel *heading);
    void begin(const QString &name, const QString &tip, const ImportOptions &options);
    void wire();
    void addKeys();
    void load();
    void show(const ImportPreview &preview);
    void showError(const Error &error);
    void focusDecision();
    void decide();
    void decideWhole();
    void updateWords();
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString decision() const;
    [[nodiscard]] bool canDecide() const;

    Workspace &m_workspace;
    QFutureWatcher<Result<ImportPreview>> m_loading;
    ImportOptions m_options;
    ImportPreview m_preview;
    DispatchId m_dispatch = {}; ///< the stored one that is looked at; none: a file
    QString m_stored;           ///< the encoding in which it is stored
    QLabel *m_file;
    QLabel *m_encodingLabel;
    EncodingBox *m_encoding;
    WrappedLabel *m_hint;
    QStackedWidget *m_pages;
    QWidget *m_textPage;
    PieceList *m_pieces;
    QLabel *m_textHeading;
    QPlainTextEdit *m_text;
    QWidget *m_repairedBox;
    QPlainTextEdit *m_repaired;
    ColumnsTable *m_columns;
    QPushButton *m_back;
    QPushButton *m_whole; ///< does not split a text that seems to hold several
    QPushButton *m_import;
};

} // namespace elchi
