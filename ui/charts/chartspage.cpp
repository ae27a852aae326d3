// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartspage.h"

#include "charts/chartview.h"
#include "charts/chartwords.h"
#include "charts/countmodel.h"
#include "models/filterwords.h"
#include "models/words.h"
#include "report/safewriter.h"
#include "widgets/emptyplace.h"
#include "widgets/savednote.h"
#include "widgets/savepath.h"
#include "widgets/sentencelist.h"
#include "workspace/codebook.h"
#include "workspace/findings.h"
#include "workspace/meetingbook.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

using Passages = Result<QList<Passage>>;

/// The answers to several questions as one, in the order of the questions; the first refusal wins.
Passages joined(const QList<QFuture<Passages>> &answers)
{
    QList<Passage> all;
    for (const QFuture<Passages> &answer : answers) {
        const Passages some = answer.result();
        if (!some)
            return some;
        all << *some;
    }
    return all;
}

} // namespace

ChartsPage::ChartsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_kind(new QComboBox(this)), m_unit(new QComboBox(this)),
      m_asTable(new QToolButton(this)), m_save(new QToolButton(this)), m_chart(new ChartView(this)),
      m_model(new CountModel(this)), m_table(new QTableView(this)), m_tableTitle(new QLabel(this)),
      m_tableFace(new QWidget(this)), m_empty(new EmptyPlace(u"chartEmpty"_s, this)),
      m_stack(new QStackedWidget(this)), m_behindPanel(new QWidget(this)), m_behind(new QLabel(this)),
      m_sentences(new SentenceList(this)), m_saved(new SavedNote(u"chartSaved"_s, this))
{
    setObjectName(u"chartsPage"_s);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(composeNumbers());
    splitter->addWidget(composeBehind());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({800, 360});
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(composeTools());
    column->addWidget(splitter, 1);
    m_saved->setContentsMargins(8, 4, 8, 4);
    column->addWidget(m_saved);
    wire();
}

QWidget *ChartsPage::composeTools()
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
    for (const auto counted : {CountUnit::Mentions, CountUnit::Dispatches, CountUnit::Meetings})
        m_unit->addItem(unitWord(counted), int(counted));
    labelled(tr("&Bars"), m_kind, u"chartKind"_s);
    labelled(tr("Co&unt"), m_unit, u"chartUnit"_s);
    m_asTable->setObjectName(u"chartAsTable"_s);
    m_asTable->setText(tr("Show as &table"));
    m_asTable->setCheckable(true);
    m_save->setObjectName(u"chartSave"_s);
    m_save->setText(tr("Save &picture…"));
    for (QToolButton *button : {m_asTable, m_save})
        button->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_asTable);
    row->addStretch();
    row->addWidget(m_save);
    return bar;
}

QWidget *ChartsPage::composeNumbers()
{
    m_chart->setObjectName(u"chartBars"_s);
    m_chart->setAccessibleName(tr("Chart of sectors; “Show as table” has the same numbers"));
    composeTable();
    for (QWidget *face : std::initializer_list<QWidget *>{m_chart, m_tableFace, m_empty})
        m_stack->addWidget(face);
    return m_stack;
}

void ChartsPage::composeTable()
{
    m_table->setObjectName(u"chartTable"_s);
    m_table->setAccessibleName(tr("Numbers of the chart"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tableTitle->setObjectName(u"chartTableTitle"_s);
    m_tableTitle->setTextFormat(Qt::PlainText);
    m_tableTitle->setWordWrap(true);
    m_tableTitle->setContentsMargins(8, 8, 8, 8);
    m_tableFace->setFocusProxy(m_table);
    auto *column = new QVBoxLayout(m_tableFace);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tableTitle);
    column->addWidget(m_table, 1);
}

QWidget *ChartsPage::composeBehind()
{
    m_behind->setObjectName(u"chartBehind"_s);
    m_behind->setTextFormat(Qt::PlainText);
    m_behind->setWordWrap(true);
    m_behind->setContentsMargins(8, 8, 8, 8);
    m_sentences->setObjectName(u"chartSentences"_s);
    m_sentences->setAccessibleName(tr("Sentences behind the chosen bar"));
    auto *column = new QVBoxLayout(m_behindPanel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_behind);
    column->addWidget(m_sentences, 1);
    return m_behindPanel;
}

void ChartsPage::wire()
{
    m_reload.markStale();
    connect(&m_reload, &SeenReload::due, this, &ChartsPage::ask);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChartsPage::recount);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ChartsPage::recount);
    connect(m_asTable, &QToolButton::toggled, this, &ChartsPage::recount);
    connect(m_save, &QToolButton::clicked, this, &ChartsPage::askSave);
    connect(m_chart, &ChartView::barChosen, this, &ChartsPage::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (row.isValid() && row.row() != m_chart->chosen())
                    choose(row.row());
            });
    connect(m_sentences, &SentenceList::passageChosen, this, &ChartsPage::passageChosen);
    connect(m_empty, &EmptyPlace::pressed, this,
            [this] { m_filter.isEmpty() ? Q_EMIT readingRequested() : Q_EMIT clearFilterRequested(); });
    connect(&m_workspace, &Workspace::libraryChanged, &m_reload, &SeenReload::markStale);
    connect(&m_workspace, &Workspace::meetingsChanged, &m_reload, &SeenReload::markStale);
    connect(&m_workspace, &Workspace::codebookChanged, &m_reload, &SeenReload::markStale);
    connect(&m_workspace, &Workspace::registryChanged, &m_reload, &SeenReload::markStale);
    connect(&m_workspace, &Workspace::marksChanged, &m_reload, &SeenReload::markStale);
    connect(&m_workspace, &Workspace::dispatchChanged, &m_reload, &SeenReload::markStale);
    connect(&m_workspace, &Workspace::replayed, &m_reload, &SeenReload::markStale);
}

void ChartsPage::setFilter(const Filter &filter)
{
    m_filter = filter;
    m_reload.markStale();
}

void ChartsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_stack->currentWidget()->setFocus(); // the arrows choose at once
    m_reload.setSeen(true);
}

void ChartsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_reload.setSeen(false);
}

void ChartsPage::ask()
{
    const int round = ++m_round;
    m_workspace.findings().codeMentions(m_filter).then(
        this, [this, round](Result<QList<CodeMention>> mentions) { take(round, std::move(mentions)); });
}

void ChartsPage::take(int round, Result<QList<CodeMention>> mentions)
{
    if (round != m_round)
        return;
    const auto codes = m_workspace.codebook().codes();
    if (!mentions || !codes) {
        Q_EMIT failed(mentions ? codes.error() : mentions.error());
        return;
    }
    SectorFacts facts{.codes = *codes, .mentions = *mentions, .meetings = {}, .wanted = m_filter.codes};
    m_workspace.meetings().meetings(m_filter).then(this,
                                                   [this, round, facts](Result<QList<Meeting>> meetings) {
                                                       if (round != m_round)
                                                           return;
                                                       if (!meetings) {
                                                           Q_EMIT failed(meetings.error());
                                                           return;
                                                       }
                                                       m_facts = facts;
                                                       m_facts.meetings = *meetings;
                                                       recount();
                                                       Q_EMIT loaded();
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

int ChartsPage::barCount() const
{
    return int(byMonth() ? m_months.months.size() : m_sectors.size());
}

void ChartsPage::recount()
{
    m_sectors = countSectors(m_facts, unit());
    m_months = countMonths(m_facts, unit());
    const ChartData chart = chartNow();
    m_chart->setChart(chart);
    m_model->setChart(chart);
    m_save->setEnabled(barCount() > 0);
    m_behindPanel->setVisible(barCount() > 0);
    if (barCount() == 0)
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentWidget(m_asTable->isChecked() ? m_tableFace : m_chart);
    updateWords(chart);
    chooseAgain();
}

ChartData ChartsPage::chartNow() const
{
    QStringList words{
        filterWords(m_filter, m_facts.codes),
        leftOutWords(unit(), byMonth() ? m_months.unplaced : 0, recalledMeetings(m_facts), m_filter)};
    words.removeAll(QString());
    return {.title = chartTitle(unit(), byMonth()),
            .subtitle = words.join(u" · "_s),
            .unit = unitWord(unit()),
            .bars = barsNow(),
            .horizontal = !byMonth()};
}

QList<ChartBar> ChartsPage::barsNow() const
{
    QList<ChartBar> bars;
    if (byMonth()) {
        for (const MonthCount &month : m_months.months)
            bars << ChartBar{month.month.toString(u"MM.yyyy"_s), month.count};
        return bars;
    }
    QHash<CodeId, QString> names;
    for (const Code &code : m_facts.codes)
        names.insert(code.id, code.name(interfaceLanguage()));
    for (const SectorCount &sector : m_sectors)
        bars << ChartBar{names.value(sector.code), sector.count};
    return bars;
}

void ChartsPage::updateWords(const ChartData &chart)
{
    m_tableTitle->setText(chart.subtitle.isEmpty() ? chart.title : chart.title + u'\n' + chart.subtitle);
    const QString more = chart.subtitle.isEmpty() ? QString() : u" ("_s + chart.subtitle + u')';
    if (m_filter.isEmpty())
        m_empty->say(tr("Here stands how often each sector is spoken of. Mark sectors while reading, or name "
                        "them in meetings, and they are counted.") +
                         more,
                     tr("Go to readi&ng"));
    else
        m_empty->say(tr("Nothing that passes the filter is counted here.") + more, tr("C&lear the filter"));
    m_sentences->setEmptyText(barCount() == 0 ? QString()
                                              : tr("Click a bar, or choose one with the arrows, to read the "
                                                   "sentences behind it."));
}

void ChartsPage::choose(int index)
{
    if (index < 0 || index >= barCount())
        return;
    m_chosenSector = byMonth() ? CodeId() : m_sectors[index].code;
    m_chosenMonth = byMonth() ? m_months.months[index].month : QDate();
    m_chart->choose(index);
    m_table->setCurrentIndex(m_model->index(index, 0));
    askBehind(index);
}

/// After another count the same sector or month stays chosen where it still stands.
void ChartsPage::chooseAgain()
{
    ++m_behindRound;
    for (int i = 0; i < barCount(); ++i) {
        if (byMonth() ? m_months.months[i].month == m_chosenMonth : m_sectors[i].code == m_chosenSector)
            return choose(i);
    }
    m_behind->hide();
    m_sentences->setPassages({});
}

void ChartsPage::askBehind(int index)
{
    const int round = ++m_behindRound;
    QList<QFuture<Passages>> questions;
    if (unit() != CountUnit::Meetings) {
        const auto &marks = byMonth() ? m_months.months[index].marks : m_sectors[index].marks;
        questions << m_workspace.findings().passages(marks);
    } else {
        const auto &meetings = byMonth() ? m_months.months[index].meetings : m_sectors[index].meetings;
        for (const MeetingId meeting : meetings)
            questions << m_workspace.meetings().passages(meeting);
    }
    QtFuture::whenAll(questions.begin(), questions.end())
        .then(this, [this, round, index](const QList<QFuture<Passages>> &answers) {
            if (round != m_behindRound)
                return;
            if (const Passages all = joined(answers))
                showBehind(index, *all);
            else
                Q_EMIT failed(all.error());
        });
}

void ChartsPage::showBehind(int index, const QList<Passage> &passages)
{
    const ChartBar &bar = m_chart->shown().bars[index];
    const auto &ids = byMonth() ? m_months.months[index].meetings : m_sectors[index].meetings;
    QList<Meeting> meetings;
    for (const Meeting &meeting : std::as_const(m_facts.meetings)) {
        if (ids.contains(meeting.id))
            meetings << meeting;
    }
    m_behind->setText(behindWords(bar.label, unit(), bar.value, meetings, int(passages.size())));
    m_behind->show();
    m_sentences->setPassages(passages);
}

void ChartsPage::saveTo(const QString &path)
{
    m_saved->hide(); // what it says is of an earlier picture
    const bool lines = path.endsWith(".svg"_L1, Qt::CaseInsensitive);
    // A disk may take its time: not on the GUI thread.
    QtConcurrent::run([path, bytes = lines ? m_chart->svg() : m_chart->png()] {
        return report::writeSafely(path, bytes);
    }).then(this, [this, path](const Result<void> &written) {
        if (!written) {
            Q_EMIT failed(written.error());
            return;
        }
        m_saved->tell(tr("The picture was written to %1").arg(QDir::toNativeSeparators(path)), path);
        Q_EMIT saved(path);
    });
}

void ChartsPage::askSave()
{
    const QString kind = byMonth() ? u"months"_s : u"sectors"_s;
    const QString counted = unit() == CountUnit::Mentions     ? u"mentions"_s
                            : unit() == CountUnit::Dispatches ? u"dispatches"_s
                                                              : u"meetings"_s;
    const QString name =
        QStringList{m_workspace.name(), kind, counted, QDate::currentDate().toString(Qt::ISODate)}.join(u'-');
    const QString path = askSavePath(this, tr("Save picture"), name,
                                     {{tr("PNG picture"), u"png"_s}, {tr("SVG drawing"), u"svg"_s}});
    if (!path.isEmpty())
        saveTo(path);
}

} // namespace elchi
