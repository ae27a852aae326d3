// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/hand.h"

#include <QCoreApplication>
#include <QDir>
#include <QList>
#include <QString>

namespace elchi {

class InterfaceLanguage;
class MainWindow;

/// What one step of the tour did.
struct TourStop
{
    QString caption; ///< one sentence
    QString picture; ///< path of the PNG
    int clicks = 0;
    int keys = 0;
};

/// Goes through the main job in the real window: opens the sample, imports dispatches, marks one by hand and
/// by suggestions, records its meeting, looks at the timeline and the chart, and writes every report as CSV.
class Tour
{
    Q_DECLARE_TR_FUNCTIONS(Tour)

public:
    /// `window` outlives the tour and shows the start page; pictures and tables go to `folder`, which exists.
    Tour(MainWindow &window, const QString &folder);

    /// Goes all the way, or up to the first thing that did not work.
    void play();
    [[nodiscard]] const QList<TourStop> &stops() const { return m_stops; }
    /// The CSV files that were written.
    [[nodiscard]] const QStringList &tables() const { return m_tables; }
    /// What did not work; empty after a whole tour.
    [[nodiscard]] const QString &fault() const { return m_hand.fault(); }

private:
    void openSample();
    void importDispatches();
    void openImported();
    void markByHand();
    void acceptSuggestions();
    void rejectSuggestion();
    void reviewOthers();
    void recordMeeting();
    void lookAtTimeline();
    void lookAtChart();
    void writeReports();
    void lookAtRegistry();
    void lookAtHistory();

    [[nodiscard]] QString layOutDispatches();
    void selectWords(const QString &words);
    void clickRow(const QString &view, int row, bool twice = false);
    void writeReport(int row);
    void stop(const QString &name, const QString &caption);

    MainWindow &m_window;
    QDir m_folder;
    Hand m_hand;
    QList<TourStop> m_stops;
    QStringList m_tables;
    int m_clicks = 0; ///< of the steps before
    int m_keys = 0;
};

/// `elchi --tour FOLDER`: a window of its own with settings and sample apart from the analyst's, the whole
/// tour, and a summary on standard output. Makes the folder. Returns the program's exit status: 0 when
/// everything worked.
[[nodiscard]] int playTour(const QString &folder, InterfaceLanguage &language);

} // namespace elchi
