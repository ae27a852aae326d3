// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/previewpane.h"

#include "library/columnstable.h"
#include "library/encodingbox.h"
#include "library/piecelist.h"
#include "widgets/wrappedlabel.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

PreviewPane::PreviewPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_file(new QLabel(this)),
      m_encodingLabel(new QLabel(tr("Read &as"), this)),
      m_encoding(new EncodingBox(u"previewEncoding"_s, tr("Read as"), this)),
      m_hint(new WrappedLabel({}, this)), m_pages(new QStackedWidget(this)), m_textPage(textPage()),
      m_columns(new ColumnsTable(this)), m_back(new QPushButton(tr("Back"), this)),
      m_whole(new QPushButton(tr("&Keep as one"), this)), m_import(new QPushButton(tr("Import"), this))
{
    setObjectName(u"previewPane"_s);
    m_file->setObjectName(u"previewFile"_s);
    m_file->setTextFormat(Qt::PlainText);
    m_encodingLabel->setBuddy(m_encoding);
    m_hint->setObjectName(u"previewHint"_s);
    m_back->setObjectName(u"previewBack"_s);
    m_whole->setObjectName(u"previewWhole"_s);
    m_import->setObjectName(u"previewImport"_s);
    m_pages->addWidget(m_textPage);
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
    foot->addWidget(m_whole);
    foot->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);
}

/// The pieces of a text, if it has any, its words, and what they were before they were misread.
QWidget *PreviewPane::textPage()
{
    auto *page = new QSplitter(Qt::Horizontal, this);
    page->setChildrenCollapsible(false);
    m_pieces = new PieceList(page);
    m_text = new QPlainTextEdit(page);
    m_text->setObjectName(u"previewText"_s);
    m_text->setAccessibleName(tr("Beginning of the text"));
    m_textHeading = new QLabel(tr("As it is"), page);
    m_repaired = new QPlainTextEdit(page);
    m_repaired->setObjectName(u"previewRepaired"_s);
    m_repaired->setAccessibleName(tr("Beginning of the repaired text"));
    page->addWidget(m_pieces);
    page->addWidget(textBox(m_text, m_textHeading));
    m_repairedBox = textBox(m_repaired, new QLabel(tr("Repaired"), page));
    page->addWidget(m_repairedBox);
    page->setSizes({560, 440, 440});
    return page;
}

QWidget *PreviewPane::textBox(QPlainTextEdit *edit, QLabel *heading)
{
    edit->setReadOnly(true);
    edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    edit->setTabChangesFocus(true);
    heading->setTextFormat(Qt::PlainText);
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading);
    column->addWidget(edit, 1);
    return box;
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
    connect(m_pieces, &PieceList::joinedChanged, this, &PreviewPane::updateWords);
    connect(m_pieces, &PieceList::pieceChosen, m_text, &QPlainTextEdit::setPlainText);
    connect(m_whole, &QPushButton::clicked, this, &PreviewPane::decideWhole);
    connect(m_import, &QPushButton::clicked, this, &PreviewPane::decide);
    addKeys();
}

void PreviewPane::addKeys()
{
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

void PreviewPane::showFile(const QString &path, const ImportOptions &options)
{
    m_dispatch = {};
    m_preview = {.path = path, .encoding = {}, .text = {}};
    begin(QFileInfo(path).fileName(), path, options);
}

void PreviewPane::showDispatch(DispatchId dispatch, const QString &title, const ImportOptions &options)
{
    m_dispatch = dispatch;
    m_stored.clear();
    m_preview = {.path = {}, .encoding = {}, .text = {}};
    begin(title, title, options);
}

void PreviewPane::begin(const QString &name, const QString &tip, const ImportOptions &options)
{
    m_options = options;
    m_options.asks = false; // here it is decided
    // What a stored one was read in is its own; a file's may have been chosen for all.
    if (m_dispatch.isValid())
        m_options.encoding.clear();
    m_file->setText(name);
    m_file->setToolTip(tip.toHtmlEscaped());
    m_text->clear();
    m_hint->hide();
    m_text->setFocus(); // until there is something to decide
    load();
}

/// The newest question wins: the watcher forgets the one before.
void PreviewPane::load()
{
    m_import->setEnabled(false);
    Library &library = m_workspace.library();
    m_loading.setFuture(m_dispatch.isValid() ? library.previewAgain(m_dispatch, m_options)
                                             : library.preview(m_preview.path, m_options));
}

void PreviewPane::show(const ImportPreview &preview)
{
    m_preview = preview;
    if (m_stored.isEmpty())
        m_stored = preview.encoding;
    m_encoding->setVisible(preview.encodingMatters);
    m_encodingLabel->setVisible(preview.encodingMatters);
    m_encoding->showEncoding(preview.encoding);
    m_text->setPlainText(preview.pieces.isEmpty() ? preview.text : preview.pieces.first().text);
    m_pieces->setVisible(!preview.pieces.isEmpty());
    m_pieces->showPieces(preview.pieces);
    m_repaired->setPlainText(preview.repaired);
    m_repairedBox->setVisible(!preview.repaired.isEmpty());
    m_textHeading->setVisible(!preview.repaired.isEmpty());
    if (preview.table)
        m_columns->showTable(*preview.table);
    m_pages->setCurrentWidget(preview.table ? static_cast<QWidget *>(m_columns) : m_textPage);
    updateWords();
    if (!m_encoding->hasFocus())
        focusDecision();
}

/// Where Enter and the arrow keys are of use.
void PreviewPane::focusDecision()
{
    if (!m_preview.pieces.isEmpty())
        m_pieces->setFocus();
    else if (m_import->isEnabled())
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

QString PreviewPane::hint() const
{
    if (m_preview.error)
        return errorSentence(*m_preview.error);
    if (m_preview.table && !m_columns->hasText())
        return tr("Choose the column that holds the text of the dispatches.");
    if (m_preview.table)
        return tr("Say above each column what it holds; the next such table is read alike.");
    QStringList sentences;
    if (!m_preview.repaired.isEmpty())
        sentences << tr("The text looks like %1 read as %2; the original stays when it is repaired.")
                         .arg(m_preview.misreadings.last().written, m_preview.misreadings.last().readAs);
    if (!m_preview.pieces.isEmpty())
        sentences << tr("Tick what belongs to the dispatch above it (Space).");
    if (m_preview.touched)
        sentences << tr(
            "Your work stands on this dispatch: it stays, and what is read again is stored beside "
            "it as its new version.");
    return sentences.join(u' ');
}

/// What Enter does.
QString PreviewPane::decision() const
{
    if (!m_preview.repaired.isEmpty())
        return tr("Repair");
    if (const int count = m_pieces->count(); count > 1)
        return tr("Split into %n", nullptr, count);
    return m_dispatch.isValid() ? tr("Read again") : tr("Import");
}

/// A stored dispatch that would be read as it is needs no decision.
bool PreviewPane::canDecide() const
{
    if (m_preview.error || (m_preview.table && !m_columns->hasText()))
        return false;
    return !m_dispatch.isValid() || m_preview.encoding != m_stored || m_pieces->count() > 1 ||
           !m_preview.repaired.isEmpty();
}

void PreviewPane::updateWords()
{
    m_hint->setText(hint());
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_import->setEnabled(canDecide());
    m_import->setText(decision());
    const bool repairs = !m_preview.repaired.isEmpty();
    m_whole->setText(repairs ? tr("&Leave as it is") : tr("&Keep as one"));
    m_whole->setVisible(!m_dispatch.isValid() && (repairs || !m_preview.pieces.isEmpty()));
}

/// Neither split nor repaired.
void PreviewPane::decideWhole()
{
    Q_EMIT decided(m_options);
}

void PreviewPane::decide()
{
    if (m_preview.table) {
        m_options.columns = m_columns->roles();
        const auto kept = m_workspace.library().rememberColumns(m_preview.table->names, m_options.columns);
        if (!kept)
            Q_EMIT failed(kept.error());
    }
    m_options.repair = !m_preview.repaired.isEmpty();
    m_options.joined = m_pieces->joined();
    m_options.split = m_pieces->count() > 1;
    Q_EMIT decided(m_options);
}

} // namespace elchi
