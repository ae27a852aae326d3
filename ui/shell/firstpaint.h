// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace elchi {

class MainWindow;

/// Tells when the window has been painted with what it opened with: the first rows of the open workspace's
/// library (or the sentence that it is empty), the place of the last session, or the start page.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    /// To be made after the workspace was opened and before the window is shown; it must outlive this.
    explicit FirstPaint(const MainWindow &window);

Q_SIGNALS:
    /// Once, when the paint is over.
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isFilled() const;

    const MainWindow &m_window;
};

} // namespace elchi
