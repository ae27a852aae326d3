// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/previewpane.h"

#include "library/columnstable.h"
#include "library/encodingbox.h"
#include "widgets/wrappedlabel.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

PreviewPane::PreviewPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_file(new QLabel(this)),
      m_encodingLabel(new QLabel(tr("Read &as"), this)),
      m_encoding(new EncodingBox(u"previewEncoding"_s, tr("Read as"), this)),
      m_hint(new WrappedLabel({}, this)), m_pages(new QStackedWidget(this)), m_text(new QPlainTextEdit(this)),
      m_columns(new ColumnsTable(this)), m_back(new QPushButton(tr("Back"), this)),
      m_import(new QPushButton(tr("Import"), this))
{
    setObjectName(u"previewPane"_s);
    m_file->setObjectName(u"previewFile"_s);
    m_file->setTextFormat(Qt::PlainText);
    m_encodingLabel->setBuddy(m_encoding);
    m_hint->setObjectName(u"previewHint"_s);
    m_text->setObjectName(u"previewText"_s);
    m_text->setAccessibleName(tr("Beginning of the text"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_back->setObjectName(u"previewBack"_s);
    m_import->setObjectName(u"previewImport"_s);
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_columns);
    compose();
    wire();
}

void PreviewPane::compose()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_file, 1);
    head->addWidget(m_encodingLabel);
    head->addWidget(m_encoding);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_back);
    foot->addStretch(1);
    foot->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);
}

void PreviewPane::wire()
{
    connect(&m_loading, &QFutureWatcherBase::finished, this, [this] {
        const auto preview = m_loading.result();
        if (preview)
            show(*preview);
        else
            showError(preview.error());
    });
    connect(m_encoding, &ChoiceBox::chosen, this, [this](const QVariant &name) {
        m_options.encoding = name.toString();
        load();
    });
    connect(m_columns, &ColumnsTable::rolesChanged, this, &PreviewPane::updateWords);
    connect(m_back, &QPushButton::clicked, this, &PreviewPane::closed);
    connect(m_import, &QPushButton::clicked, this, &PreviewPane::decide);
    const auto add = [this](const QString &name, const QString &words, const QList<QKeySequence> &keys,
                            QPushButton *button) {
        auto *action = new QAction(words, this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        addAction(action);
    };
    add(u"previewEnter"_s, tr("Import what the preview shows"), {Qt::Key_Return, Qt::Key_Enter}, m_import);
    add(u"previewEscape"_s, tr("Back to the list of the import"), {Qt::Key_Escape}, m_back);
}

void PreviewPane::showFile(const QString &path, const ImportOptions &options, const QString &why)
{
    m_options = options;
    m_options.asks = false; // here it is decided
    m_why = why;
    m_preview = {.path = path, .encoding = {}, .text = {}};
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(path.toHtmlEscaped());
    m_text->clear();
    m_text->setFocus(); // until there is something to decide
    load();
}

/// The newest question wins: the watcher forgets the one before.
void PreviewPane::load()
{
    m_import->setEnabled(false);
    m_loading.setFuture(m_workspace.library().preview(m_preview.path, m_options));
}

void PreviewPane::show(const ImportPreview &preview)
{
    m_preview = preview;
    m_encoding->setVisible(preview.encodingMatters);
    m_encodingLabel->setVisible(preview.encodingMatters);
    m_encoding->showEncoding(preview.encoding);
    m_text->setPlainText(preview.text);
    if (preview.table)
        m_columns->showTable(*preview.table);
    m_pages->setCurrentWidget(preview.table ? static_cast<QWidget *>(m_columns) : m_text);
    updateWords();
    if (!m_encoding->hasFocus())
        focusDecision();
}

/// Where Enter and the arrow keys are of use.
void PreviewPane::focusDecision()
{
    if (m_import->isEnabled())
        m_import->setFocus();
    else if (m_preview.table)
        m_columns->focusRoles();
    else
        m_encoding->setFocus();
}

void PreviewPane::showError(const Error &error)
{
    ImportPreview preview = m_preview;
    preview.error = error;
    show(preview);
}

void PreviewPane::updateWords()
{
    const bool textMissing = m_preview.table && !m_columns->hasText();
    if (m_preview.error)
        m_hint->setText(errorSentence(*m_preview.error));
    else if (textMissing)
        m_hint->setText(tr("Choose the column that holds the text of the dispatches."));
    else
        m_hint->setText(m_why);
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_import->setEnabled(!m_preview.error && !textMissing);
}

void PreviewPane::decide()
{
    if (m_preview.table) {
        m_options.columns = m_columns->roles();
        const auto kept = m_workspace.library().rememberColumns(m_preview.table->names, m_options.columns);
        if (!kept)
            Q_EMIT failed(kept.error());
    }
    Q_EMIT decided(m_options);
}

} // namespace elchi
