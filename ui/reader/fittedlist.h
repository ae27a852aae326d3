// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QListWidget>

namespace elchi {

/// A short list inside a pane that scrolls: as high as its rows (up to a limit), its words wrapped instead of
/// cut, gone while it is empty.
class FittedList : public QListWidget
{
    Q_OBJECT

public:
    /// `name` becomes the objectName, `label` what a screen reader says.
    FittedList(const QString &name, const QString &label, QWidget *parent = nullptr);

    struct Row
    {
        QString text;       ///< plain; may have several lines
        QColor colour = {}; ///< a square before the words; invalid: none
    };
    /// Replaces the rows; the current row keeps its place as far as there is one.
    void showRows(const QList<Row> &rows);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace elchi
