// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/askpaths.h"

#include "shell/settings.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

struct AskPaths
{
    Q_DECLARE_TR_FUNCTIONS(AskPaths)
};

QString lastFolder()
{
    const QStringList recent = settings::recent();
    return recent.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                            : QFileInfo(recent.first()).absolutePath();
}

QString workspacePattern()
{
    return AskPaths::tr("Elchi workspaces (*.elchi)");
}

} // namespace

QString askNewWorkspace(QWidget *parent, const QString &title, const QString &name)
{
    QFileDialog dialog(parent, title, lastFolder(), workspacePattern());
    dialog.setObjectName(u"workspaceDialog"_s);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // An existing one is never overwritten, so the dialog does not offer to.
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.setDefaultSuffix(u"elchi"_s);
    dialog.selectFile(name + u".elchi"_s);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString askWorkspace(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, AskPaths::tr("Open a workspace"), lastFolder(),
                                        workspacePattern());
}

QStringList askDispatches(QWidget *parent)
{
    return QFileDialog::getOpenFileNames(
        parent, AskPaths::tr("Import dispatches"), lastFolder(),
        AskPaths::tr(
            "Dispatches (*.txt *.md *.html *.htm *.xhtml *.docx *.odt *.rtf *.pdf *.eml *.mbox *.rss *.atom *.xml *.csv *.tsv *.json *.jsonl *.ndjson *.mht *.mhtml *.zip);;All files (*)"));
}

QString askFolder(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(parent, title, lastFolder());
}

} // namespace elchi
