// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/sectorcounts.h"
#include "base/error.h"
#include "domain/filter.h"
#include "domain/textspan.h"

#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace elchi {

class ChartView;
class CountModel;
class SentenceList;
class Workspace;

/// The place "Charts": sector mentions of what passes the filter, as bars by sector or by month, or as a
/// table with the same numbers; the sentences behind a bar stand below.
class ChartsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ChartsPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Saves the chart as it is; the ending tells PNG or SVG. A failure is told by failed().
    bool saveTo(const QString &path);

public Q_SLOTS:
    void setFilter(const elchi::Filter &filter);

Q_SIGNALS:
    void passageChosen(elchi::DispatchId dispatch, std::optional<elchi::TextSpan> span);
    void failed(const elchi::Error &error);

private:
    QWidget *tools();
    QWidget *content();
    void reload();
    void load(int round, Result<QList<CodeMention>> mentions);
    void recount();
    void showBehind(int index);
    void showPassages(const Result<QList<Passage>> &passages);
    void askSave();
    [[nodiscard]] CountUnit unit() const;
    [[nodiscard]] bool byMonth() const;

    Workspace &m_workspace;
    Filter m_filter;
    SectorFacts m_facts;
    QList<SectorCount> m_sectors;
    QList<MonthCount> m_months;
    int m_round = 0;       ///< the newest question; answers to older ones are dropped
    int m_behindRound = 0; ///< the same for the sentences behind a bar
    QComboBox *m_kind;
    QComboBox *m_unit;
    QToolButton *m_asTable;
    ChartView *m_chart;
    CountModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLabel *m_behind;
    SentenceList *m_sentences;
};

} // namespace elchi
