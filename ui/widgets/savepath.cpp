// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/savepath.h"

#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

const QString folderKey = u"savedTo"_s;

QString lastFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QSettings().value(folderKey, documents).toString();
    return QDir(folder).exists() ? folder : QDir::homePath();
}

QString pattern(const FileKind &kind)
{
    return u"%1 (*.%2)"_s.arg(kind.words, kind.ending);
}

} // namespace

QString plainFileName(const QString &name)
{
    QString plain = name;
    for (QChar &letter : plain) {
        if (letter.category() == QChar::Other_Control || u"/\\:*?\"<>|"_s.contains(letter))
            letter = u'-';
    }
    return plain;
}

QString askSavePath(QWidget *parent, const QString &title, const QString &name, const QList<FileKind> &kinds)
{
    // As an object, not QFileDialog::getSaveFileName(): an ending that is added afterwards would overwrite
    // without asking.
    QFileDialog dialog(parent, title, lastFolder());
    dialog.setObjectName(u"saveDialog"_s);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    QStringList patterns;
    for (const FileKind &kind : kinds)
        patterns << pattern(kind);
    dialog.setNameFilters(patterns);
    dialog.setDefaultSuffix(kinds.first().ending);
    dialog.selectFile(plainFileName(name) + u'.' + kinds.first().ending);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &chosen) {
        const auto kind = std::ranges::find(kinds, chosen, &pattern);
        if (kind == kinds.end())
            return;
        dialog.setDefaultSuffix(kind->ending);
        const QFileInfo typed(dialog.selectedFiles().value(0));
        dialog.selectFile(typed.completeBaseName() + u'.' + kind->ending);
    });
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().value(0);
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    return path;
}

} // namespace elchi
