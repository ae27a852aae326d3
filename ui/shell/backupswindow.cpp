// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/backupswindow.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

BackupsWindow::BackupsWindow(const QString &workspace, QWidget *parent)
    : QDialog(parent), m_backups(backupsOf(workspace)), m_list(new QListWidget(this))
{
    setObjectName(u"backupsWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Backups of %1").arg(QFileInfo(workspace).completeBaseName()));
    resize(480, 360);
    auto *purpose = new QLabel(
        m_backups.isEmpty()
            ? tr("There is no backup of this workspace yet. The first is made when the workspace is opened again.")
            : tr("A backup opens as a workspace of its own; the backup and your workspace stay as they are."),
        this);
    purpose->setObjectName(u"backupsPurpose"_s);
    purpose->setTextFormat(Qt::PlainText);
    purpose->setWordWrap(true);
    m_list->setObjectName(u"backupsList"_s);
    m_list->setAccessibleName(windowTitle());
    for (const BackupEntry &backup : std::as_const(m_backups))
        m_list->addItem(u"%1 · %2"_s.arg(backup.at.toString(u"dd.MM.yyyy HH:mm"_s),
                                         QLocale().formattedDataSize(backup.bytes, 1)));
    m_list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *open = buttons->addButton(tr("&Open a copy"), QDialogButtonBox::AcceptRole);
    open->setObjectName(u"backupsOpen"_s);
    open->setEnabled(!m_backups.isEmpty());
    connect(open, &QPushButton::clicked, this, &BackupsWindow::choose);
    connect(m_list, &QListWidget::itemActivated, this, &BackupsWindow::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(purpose);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
}

void BackupsWindow::choose()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    Q_EMIT chosen(m_backups.at(row));
    close();
}

} // namespace elchi
