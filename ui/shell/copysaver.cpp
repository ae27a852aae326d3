// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/copysaver.h"

#include "workspace/workspace.h"

#include <QDir>
#include <QProgressDialog>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace elchi {

CopySaver::CopySaver(QWidget &window) : QObject(&window), m_window(window) {}

void CopySaver::save(Workspace &workspace, const QString &path)
{
    auto *progress = new QProgressDialog(tr("Saving a copy…"), tr("Cancel"), 0, 0, &m_window);
    progress->setObjectName(u"copyProgress"_s);
    progress->setMinimumDuration(500);
    connect(progress, &QProgressDialog::canceled, &m_copy, &QFutureWatcherBase::cancel);
    connect(&m_copy, &QFutureWatcherBase::progressRangeChanged, progress, &QProgressDialog::setRange);
    connect(&m_copy, &QFutureWatcherBase::progressValueChanged, progress, &QProgressDialog::setValue);
    connect(&m_copy, &QFutureWatcherBase::finished, progress, [this, progress, path] {
        progress->deleteLater();
        end(path);
    });
    m_copy.setFuture(workspace.copyTo(path));
}

void CopySaver::end(const QString &path)
{
    Q_EMIT ended();
    if (m_copy.isCanceled())
        Q_EMIT told(tr("No copy was saved: it was cancelled."));
    else if (const auto copied = m_copy.result(); !copied)
        Q_EMIT failed(copied.error());
    else
        Q_EMIT told(tr("A verified copy was saved: %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace elchi
