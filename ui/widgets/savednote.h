// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace elchi {

/// One line that says which file was written; its path can be copied. Hidden until there is one.
class SavedNote : public QWidget
{
    Q_OBJECT

public:
    /// The line is named `name`, the button `name` + "Copy".
    explicit SavedNote(const QString &name, QWidget *parent = nullptr);

    void tell(const QString &sentence, const QString &path);

private:
    QLabel *m_sentence;
    QPushButton *m_copy;
    QString m_path;
};

} // namespace elchi
