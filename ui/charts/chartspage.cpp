// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartspage.h"

#include "charts/chartview.h"
#include "charts/countmodel.h"
#include "models/words.h"
#include "report/safewriter.h"
#include "widgets/sentencelist.h"
#include "workspace/codebook.h"
#include "workspace/findings.h"
#include "workspace/meetingbook.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

ChartsPage::ChartsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_kind(new QComboBox(this)), m_unit(new QComboBox(this)),
      m_asTable(new QToolButton(this)), m_chart(new ChartView), m_model(new CountModel(this)),
      m_table(new QTableView(this)), m_stack(new QStackedWidget(this)), m_behind(new QLabel(this)),
      m_sentences(new SentenceList(this))
{
    setObjectName(u"chartsPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tools());
    column->addWidget(content(), 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChartsPage::recount);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ChartsPage::recount);
    connect(m_chart, &ChartView::barChosen, this, &ChartsPage::showBehind);
    connect(m_sentences, &SentenceList::passageChosen, this, &ChartsPage::passageChosen);
    for (const auto changed :
         {&Workspace::libraryChanged, &Workspace::meetingsChanged, &Workspace::codebookChanged})
        connect(&workspace, changed, this, &ChartsPage::reload);
    connect(&workspace, &Workspace::marksChanged, this, &ChartsPage::reload);
    connect(&workspace, &Workspace::dispatchChanged, this, &ChartsPage::reload);
    connect(&workspace, &Workspace::replayed, this, &ChartsPage::reload);
}

QWidget *ChartsPage::tools()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 8, 8, 8);
    const auto labelled = [&](const QString &text, QComboBox *box, const QString &name) {
        auto *label = new QLabel(text, bar);
        label->setBuddy(box);
        box->setObjectName(name);
        row->addWidget(label);
        row->addWidget(box);
        row->addSpacing(16);
    };
    m_kind->addItems({tr("By sector"), tr("By month")});
    m_unit->addItem(tr("Mentions"), int(CountUnit::Mentions));
    m_unit->addItem(tr("Dispatches"), int(CountUnit::Dispatches));
    m_unit->addItem(tr("Meetings"), int(CountUnit::Meetings));
    labelled(tr("&Bars"), m_kind, u"chartKind"_s);
    labelled(tr("&Count"), m_unit, u"chartUnit"_s);
    m_asTable->setObjectName(u"chartAsTable"_s);
    m_asTable->setText(tr("Show as &table"));
    m_asTable->setCheckable(true);
    connect(m_asTable, &QToolButton::toggled, this,
            [this](bool table) { m_stack->setCurrentIndex(table ? 1 : 0); });
    row->addWidget(m_asTable);
    row->addStretch();
    auto *save = new QToolButton(bar);
    save->setObjectName(u"chartSave"_s);
    save->setText(tr("&Save picture…"));
    connect(save, &QToolButton::clicked, this, &ChartsPage::askSave);
    row->addWidget(save);
    return bar;
}

QWidget *ChartsPage::content()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_chart);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_chart->setAccessibleName(tr("Chart of sector mentions; “Show as table” has the same numbers"));
    m_table->setObjectName(u"chartTable"_s);
    m_table->setAccessibleName(tr("Numbers of the chart"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &row) { showBehind(row.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &row) { showBehind(row.row()); });
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_table);
    m_behind->setObjectName(u"chartBehind"_s);
    m_behind->setTextFormat(Qt::PlainText);
    m_behind->setWordWrap(true);
    m_behind->setContentsMargins(8, 8, 8, 8);
    m_sentences->setObjectName(u"chartSentences"_s);
    m_sentences->setAccessibleName(tr("Sentences behind the chosen bar"));
    m_sentences->setEmptyText(tr("Click a bar to read the sentences behind it."));
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_behind);
    column->addWidget(m_sentences, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_stack);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({800, 360});
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void ChartsPage::setFilter(const Filter &filter)
{
    m_filter = filter;
    reload();
}

void ChartsPage::reload()
{
    const int round = ++m_round;
    m_workspace.findings().codeMentions(m_filter).then(
        this, [this, round](Result<QList<CodeMention>> mentions) { load(round, std::move(mentions)); });
}

void ChartsPage::load(int round, Result<QList<CodeMention>> mentions)
{
    if (round != m_round)
        return;
    const auto codes = m_workspace.codebook().codes();
    if (!mentions || !codes) {
        Q_EMIT failed(mentions ? codes.error() : mentions.error());
        return;
    }
    m_facts.mentions = *mentions;
    m_facts.codes = *codes;
    m_workspace.meetings().meetings(m_filter).then(this, [this, round](Result<QList<Meeting>> meetings) {
        if (round != m_round)
            return;
        if (!meetings) {
            Q_EMIT failed(meetings.error());
            return;
        }
        m_facts.meetings = *meetings;
        recount();
    });
}

CountUnit ChartsPage::unit() const
{
    return CountUnit(m_unit->currentData().toInt());
}

bool ChartsPage::byMonth() const
{
    return m_kind->currentIndex() == 1;
}

void ChartsPage::recount()
{
    ++m_behindRound;
    m_sectors = countSectors(m_facts, unit());
    m_months = countMonths(m_facts, unit());
    ChartData chart{.title = byMonth() ? tr("Sector mentions by month") : tr("Sector mentions"),
                    .unit = m_unit->currentText(),
                    .bars = {},
                    .horizontal = !byMonth()};
    if (byMonth()) {
        for (const MonthCount &month : std::as_const(m_months))
            chart.bars << ChartBar{month.month.toString(u"MM.yyyy"_s), month.count};
    } else {
        QHash<CodeId, QString> names;
        for (const Code &code : std::as_const(m_facts.codes))
            names.insert(code.id, code.name(interfaceLanguage()));
        for (const SectorCount &sector : std::as_const(m_sectors))
            chart.bars << ChartBar{names.value(sector.code), sector.count};
    }
    m_chart->setData(chart);
    m_model->setData(chart);
    m_sentences->setPassages({});
    m_behind->setText(
        chart.bars.isEmpty()
            ? tr("No sector is marked in what the filter lets through; mark sectors while reading.")
            : QString());
    m_behind->setVisible(chart.bars.isEmpty());
}

void ChartsPage::showBehind(int index)
{
    const ChartData &chart = m_chart->shown();
    if (index < 0 || index >= chart.bars.size())
        return;
    m_behind->setText(
        u"%1: %2 — %3"_s.arg(chart.bars[index].label, QString::number(chart.bars[index].value), chart.unit));
    m_behind->show();
    const QList<MeetingId> meetings = byMonth() ? m_months[index].meetings : m_sectors[index].meetings;
    const QList<AnnotationId> marks = byMonth() ? m_months[index].marks : m_sectors[index].marks;
    const int round = ++m_behindRound;
    const auto show = [this, round](const Result<QList<Passage>> &passages) {
        if (round == m_behindRound)
            showPassages(passages);
    };
    m_sentences->setPassages({});
    if (unit() != CountUnit::Meetings) {
        m_workspace.findings().passages(marks).then(this, show);
        return;
    }
    for (const MeetingId meeting : meetings)
        m_workspace.meetings().passages(meeting).then(this, show);
}

void ChartsPage::showPassages(const Result<QList<Passage>> &passages)
{
    if (!passages)
        Q_EMIT failed(passages.error());
    else
        m_sentences->setPassages(m_sentences->passages() + *passages);
}

bool ChartsPage::saveTo(const QString &path)
{
    const bool lines = path.endsWith(".svg"_L1, Qt::CaseInsensitive);
    const auto written = report::writeSafely(path, lines ? m_chart->svg() : m_chart->png());
    if (!written)
        Q_EMIT failed(written.error());
    return written.has_value();
}

void ChartsPage::askSave()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save picture"), folder + u"/chart.png"_s,
                                                      tr("Pictures (*.png *.svg)"));
    if (!path.isEmpty())
        saveTo(path);
}

} // namespace elchi
