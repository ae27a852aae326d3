// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace elchi {

/// One kind of file that may be chosen: its words and its ending without the dot.
struct FileKind
{
    QString words;
    QString ending;
};

/// Asks where to save: proposes `name` (without an ending) in the folder used last, adds the ending of the
/// chosen kind where none is typed, and asks before a file is overwritten. Empty when it was cancelled.
[[nodiscard]] QString askSavePath(QWidget *parent, const QString &title, const QString &name,
                                  const QList<FileKind> &kinds);

/// The name without what file systems and spreadsheets refuse.
[[nodiscard]] QString plainFileName(const QString &name);

} // namespace elchi
