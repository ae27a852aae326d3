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
class WrappedLabel;
class Workspace;

/// What would be read of one file, before it is imported: its text in an encoding that can be chosen, or its
/// table with what the columns hold. Enter imports, Esc goes back.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(Workspace &workspace, QWidget *parent = nullptr);

    /// Looks at a file. `why` says what is to be decided, as plain words; may be empty.
    void showFile(const QString &path, const ImportOptions &options, const QString &why);

Q_SIGNALS:
    /// What is shown is to be imported, with these options.
    void decided(const elchi::ImportOptions &options);
    void closed();
    void failed(const elchi::Error &error);

private:
    void compose();
    void wire();
    void load();
    void show(const ImportPreview &preview);
    void showError(const Error &error);
    void focusDecision();
    void decide();
    void updateWords();

    Workspace &m_workspace;
    QFutureWatcher<Result<ImportPreview>> m_loading;
    ImportOptions m_options;
    ImportPreview m_preview;
    QString m_why;
    QLabel *m_file;
    QLabel *m_encodingLabel;
    EncodingBox *m_encoding;
    WrappedLabel *m_hint;
    QStackedWidget *m_pages;
    QPlainTextEdit *m_text;
    ColumnsTable *m_columns;
    QPushButton *m_back;
    QPushButton *m_import;
};

} // namespace elchi
