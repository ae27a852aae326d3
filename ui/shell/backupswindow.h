// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/backups.h"

#include <QDialog>

class QListWidget;

namespace elchi {

/// The rotating backups of one workspace, newest first, to open a copy of one. Deletes itself when it is
/// closed.
class BackupsWindow : public QDialog
{
    Q_OBJECT

public:
    /// `workspace` is a path; the file itself may be damaged or gone.
    BackupsWindow(const QString &workspace, QWidget *parent);

Q_SIGNALS:
    void chosen(const elchi::BackupEntry &backup);

private:
    void choose();

    QList<BackupEntry> m_backups;
    QListWidget *m_list;
};

} // namespace elchi
