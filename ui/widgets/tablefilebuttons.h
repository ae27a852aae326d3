// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace elchi {

/// Import… and Export… of a table, with the dialogs that ask for the file. What is done with it, and what is
/// told of it, is its owner's.
class TableFileButtons : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString importing; ///< "Import codes": title of the dialog
        QString exporting;
        QString importHint; ///< "Import codes from a table": for a screen reader
        QString exportHint;
        QString fileName; ///< "codebook": without its ending
    };

    /// `name` begins the objectNames: "registryImport", "registryExport".
    TableFileButtons(const QString &name, const Words &words, QWidget *parent = nullptr);

Q_SIGNALS:
    void importFrom(const QString &path);
    void exportTo(const QString &path);

private:
    Words m_words;
};

} // namespace elchi
