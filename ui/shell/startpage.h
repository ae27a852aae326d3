// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace elchi {

/// What fills the window while no workspace is open: new, open, recent, sample. An opening that failed is
/// explained here, inline.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Reads the list of recent workspaces again.
    void refresh();
    /// One sentence, or empty to take it away. `damaged` is the path of a workspace whose backups are offered
    /// with it.
    void showProblem(const QString &sentence, const QString &damaged = {});
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void chosen(const QString &path);
    void backupsRequested(const QString &workspace);

private:
    QWidget *buttons();
    QWidget *recentList();

    QLabel *m_problem;
    QPushButton *m_rescue;
    QString m_damaged;
    QListWidget *m_recent;
    QLabel *m_recentTitle;
};

} // namespace elchi
