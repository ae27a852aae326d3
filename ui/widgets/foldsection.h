// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace elchi {

/// A heading that folds what stands below it away, by click, Space or Enter, and remembers it (QSettings
/// "folded/" + objectName).
class FoldSection : public QWidget
{
    Q_OBJECT

public:
    /// `name` becomes the objectName; `content` becomes a child.
    FoldSection(const QString &name, const QString &title, QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] bool isFolded() const;
    void setFolded(bool folded);
    void setTitle(const QString &title);

private:
    QToolButton *m_heading;
    QWidget *m_content;
};

} // namespace elchi
