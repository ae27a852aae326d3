// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/sectorcounts.h"
#include "base/error.h"
#include "domain/filter.h"
#include "domain/textspan.h"
#include "models/seenreload.h"

#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace elchi {

class ChartView;
struct ChartBar;
struct ChartData;
class CountModel;
class EmptyPlace;
class SavedNote;
class SentenceList;
class Workspace;

/// The place "Charts": sector mentions of what passes the filter, as bars by sector or by month, or as a
/// table with the same numbers; the sentences behind the chosen number stand beside it. Asks the workspace
/// only while it is seen; what changed meanwhile is asked for once, when it is seen again.
class ChartsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ChartsPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Saves the chart as it is; the ending tells PNG or SVG. Ends in saved() or failed().
    void saveTo(const QString &path);

public Q_SLOTS:
    void setFilter(const elchi::Filter &filter);

Q_SIGNALS:
    void passageChosen(elchi::DispatchId dispatch, std::optional<elchi::TextSpan> span);
    /// There is nothing to count; the analyst wants to read and mark, or to see more again.
    void readingRequested();
    void clearFilterRequested();
    void saved(const QString &path);
    void failed(const elchi::Error &error);
    /// The numbers of the newest question are shown.
    void loaded();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *composeTools();
    QWidget *composeNumbers();
    void composeTable();
    QWidget *composeBehind();
    void wire();
    void ask();
    void take(int round, Result<QList<CodeMention>> mentions);
    void recount();
    [[nodiscard]] ChartData chartNow() const;
    [[nodiscard]] QList<ChartBar> barsNow() const;
    void updateWords(const ChartData &chart);
    void choose(int index);
    void chooseAgain();
    void askBehind(int index);
    void showBehind(int index, const QList<Passage> &passages);
    void askSave();
    [[nodiscard]] CountUnit unit() const;
    [[nodiscard]] bool byMonth() const;
    [[nodiscard]] int barCount() const;

    Workspace &m_workspace;
    Filter m_filter;
    SectorFacts m_facts;
    QList<SectorCount> m_sectors;
    MonthCounts m_months;
    CodeId m_chosenSector; ///< stays chosen while the numbers are counted anew
    QDate m_chosenMonth;
    int m_round = 0;       ///< the newest question; answers to older ones are dropped
    int m_behindRound = 0; ///< the same for the sentences behind a bar
    SeenReload m_reload;
    QComboBox *m_kind;
    QComboBox *m_unit;
    QToolButton *m_asTable;
    QToolButton *m_save;
    ChartView *m_chart;
    CountModel *m_model;
    QTableView *m_table;
    QLabel *m_tableTitle; ///< the chart has its title in the picture
    QWidget *m_tableFace;
    EmptyPlace *m_empty;
    QStackedWidget *m_stack;
    QWidget *m_behindPanel;
    QLabel *m_behind;
    SentenceList *m_sentences;
    SavedNote *m_saved;
};

} // namespace elchi
