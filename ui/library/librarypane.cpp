// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarypane.h"

#include "library/libraryactions.h"
#include "library/librarylist.h"
#include "library/librarymodel.h"
#include "workspace/library.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

LibraryQuestions questionsTo(const Library &library)
{
    return {.count = [&library](const Filter &filter) { return library.count(filter); },
            .page = [&library](const Filter &filter, LibraryOrder order, int offset,
                               int limit) { return library.page(filter, order, offset, limit); }};
}

} // namespace

LibraryPane::LibraryPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace),
      m_model(new LibraryModel(questionsTo(workspace.library()), this)), m_search(new QLineEdit(this)),
      m_find(new QAction(tr("&Find dispatches"), this)), m_order(new QComboBox(this)),
      m_list(new LibraryList(this)), m_footer(new QLabel(this)), m_stack(new QStackedWidget(this)),
      m_empty(new QWidget(this)), m_emptyText(new QLabel(m_empty)),
      m_emptyImport(new QPushButton(tr("Import dispatches…"), m_empty)),
      m_emptyClear(new QPushButton(tr("Clear search"), m_empty))
{
    setObjectName(u"libraryPane"_s);
    composeList();
    composeEmpty();
    compose();
    addListActions();
    wire();
    watchWorkspace();
    ask();
    askTotal();
}

void LibraryPane::composeList()
{
    m_list->setObjectName(u"libraryList"_s);
    m_list->setAccessibleName(tr("Dispatches"));
    m_list->setModel(m_model);
}

void LibraryPane::composeEmpty()
{
    m_empty->setObjectName(u"libraryEmpty"_s);
    m_emptyText->setObjectName(u"libraryEmptyText"_s);
    m_emptyText->setTextFormat(Qt::PlainText);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyImport->setObjectName(u"libraryEmptyImport"_s);
    m_emptyClear->setObjectName(u"libraryEmptyClear"_s);
    auto *column = new QVBoxLayout(m_empty);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_emptyText);
    column->addWidget(m_emptyImport, 0, Qt::AlignHCenter);
    column->addWidget(m_emptyClear, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void LibraryPane::compose()
{
    m_search->setObjectName(u"librarySearch"_s);
    m_search->setAccessibleName(tr("Search dispatches"));
    m_search->setPlaceholderText(tr("Search titles and texts"));
    m_search->setClearButtonEnabled(true);
    m_order->setObjectName(u"libraryOrder"_s);
    m_order->setAccessibleName(tr("Order of the dispatches"));
    m_order->addItem(tr("Newest first"), int(LibraryOrder::NewestFirst));
    m_order->addItem(tr("Oldest first"), int(LibraryOrder::OldestFirst));
    m_order->addItem(tr("By agency"), int(LibraryOrder::Agency));
    m_order->addItem(tr("By title"), int(LibraryOrder::Title));
    m_footer->setObjectName(u"libraryFooter"_s);
    m_footer->setTextFormat(Qt::PlainText);
    m_footer->setContentsMargins(8, 4, 8, 4);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *tools = new QVBoxLayout;
    tools->setContentsMargins(8, 8, 8, 8);
    tools->setSpacing(8);
    tools->addWidget(m_search);
    tools->addWidget(m_order);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_stack, 1);
    column->addWidget(m_footer);
}

void LibraryPane::addListActions()
{
    auto *actions = new LibraryActions(m_workspace, *m_model, *m_list);
    connect(actions, &LibraryActions::failed, this, &LibraryPane::failed);

    m_find->setObjectName(u"libraryFind"_s);
    m_find->setShortcut(QKeySequence::Find);
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_find, &QAction::triggered, this, &LibraryPane::focusSearch);
    addAction(m_find);
    auto *down = new QAction(tr("Go to the list"), m_search);
    down->setShortcuts({Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter});
    down->setShortcutContext(Qt::WidgetShortcut);
    connect(down, &QAction::triggered, this, [this] {
        // Before the list gets the focus: it would make a row current without choosing it.
        if (!m_list->selectionModel()->hasSelection() && m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0));
        m_list->setFocus(Qt::ShortcutFocusReason);
    });
    m_search->addAction(down);
}

void LibraryPane::wire()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(200);
    m_moving.setSingleShot(true);
    m_moving.setInterval(120);
    m_changes.setSingleShot(true);
    m_changes.setInterval(0);
    connect(&m_typing, &QTimer::timeout, this, &LibraryPane::ask);
    connect(&m_moving, &QTimer::timeout, this, [this] {
        if (!areSeveralSelected() && m_model->idAt(m_list->currentIndex().row()) != m_chosen)
            choose(m_list->currentIndex().row());
    });
    connect(&m_changes, &QTimer::timeout, this, [this] {
        // Rows may change their places: what is selected together is so no longer.
        if (areSeveralSelected())
            m_list->selectionModel()->clearSelection();
        m_model->reload();
        askTotal();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_order, &QComboBox::currentIndexChanged, this, &LibraryPane::ask);
    connect(m_emptyImport, &QPushButton::clicked, this, &LibraryPane::importRequested);
    connect(m_emptyClear, &QPushButton::clicked, m_search, &QLineEdit::clear);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (!areSeveralSelected() && m_list->selectionModel()->isSelected(index))
            choose(index.row());
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { choose(index.row()); });
    // What is selected, not what is current: entering the list by Tab must not open its first dispatch.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) {
                if (!m_following && !selected.isEmpty())
                    m_moving.start();
            });
    connect(m_model, &LibraryModel::failed, this, &LibraryPane::failed);
    connect(m_model, &LibraryModel::pageLoaded, this, [this] {
        m_listed = true;
        if (m_wanted >= 0)
            choose(m_wanted);
        showChosen();
    });
    connect(m_model, &LibraryModel::counted, this, [this](int rows) {
        m_counted = true;
        m_listed = m_listed || rows == 0;
        updateWords();
        showChosen();
    });
}

void LibraryPane::watchWorkspace()
{
    const auto later = [this] { m_changes.start(); };
    connect(&m_workspace, &Workspace::libraryChanged, this, later);
    connect(&m_workspace, &Workspace::replayed, this, later);
    connect(&m_workspace, &Workspace::dispatchChanged, this,
            [this](DispatchId dispatch) { refresh(dispatch, true); });
    connect(&m_workspace, &Workspace::marksChanged, this, [this](DispatchId dispatch) {
        refresh(dispatch, !m_filter.countries.isEmpty() || !m_filter.codes.isEmpty());
    });
}

void LibraryPane::ask()
{
    m_typing.stop();
    Filter filter = m_filter;
    filter.words = QString(filter.words + u' ' + m_search->text()).simplified();
    m_model->setQuery(filter, LibraryOrder(m_order->currentData().toInt()));
    Q_EMIT searched(filter.words);
}

void LibraryPane::askTotal()
{
    m_workspace.library().count({}).then(this, [this](const Result<int> &total) {
        if (!total)
            return;
        m_total = *total;
        updateWords();
    });
}

void LibraryPane::refresh(DispatchId dispatch, bool mayMove)
{
    if (const auto summary = m_workspace.library().summary(dispatch))
        m_model->refreshRow(*summary);
    // Its place in the order or its passing of the filter may have changed.
    if (mayMove)
        m_changes.start();
}

void LibraryPane::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    ask();
}

void LibraryPane::select(DispatchId dispatch)
{
    m_moving.stop();
    m_wanted = -1;
    m_chosen = dispatch;
    showChosen();
}

void LibraryPane::chooseFirst()
{
    if (!m_chosen.isValid())
        choose(0);
}

void LibraryPane::chooseNextUnfinished()
{
    const auto next = m_workspace.library().nextUnfinished(m_model->filter(), m_model->order(), m_chosen);
    if (!next) {
        Q_EMIT failed(next.error());
        return;
    }
    if (!*next)
        return;
    select(**next);
    Q_EMIT dispatchChosen(m_chosen);
}

// What is selected together is acted on, not read.
bool LibraryPane::areSeveralSelected() const
{
    const QItemSelection selection = m_list->selectionModel()->selection();
    return selection.size() > 1 || (!selection.isEmpty() && selection.first().height() > 1);
}

void LibraryPane::choose(int row)
{
    m_moving.stop();
    const DispatchId id = m_model->idAt(row);
    m_wanted = id.isValid() ? -1 : row;
    if (!id.isValid())
        return;
    m_chosen = id;
    Q_EMIT dispatchChosen(id);
}

void LibraryPane::showChosen()
{
    const int row = m_model->loadedRow(m_chosen);
    const QModelIndex current = m_list->currentIndex();
    // A key is moving the cursor: the chosen one follows it in a moment.
    if (m_moving.isActive() || (row >= 0 && m_list->selectionModel()->isRowSelected(row)))
        return;
    // Where the chosen row's page is not loaded (any more), the cursor stays unless another dispatch stands
    // there.
    if (row < 0 && !m_model->idAt(current.row()).isValid())
        return;
    m_following = true;
    m_list->setCurrentIndex(row >= 0 ? m_model->index(row) : QModelIndex());
    if (row >= 0)
        m_list->scrollTo(m_list->currentIndex());
    m_following = false;
}

void LibraryPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryPane::updateWords()
{
    const int rows = m_model->rowCount();
    const QLocale locale;
    m_footer->setText(m_total ? tr("%1 of %2").arg(locale.toString(rows), locale.toString(*m_total))
                              : QString());
    const bool nothingYet = m_total && *m_total == 0;
    m_emptyText->setText(nothingYet ? tr("Dispatches that you import are listed here, to be read and marked.")
                                    : tr("No dispatch passes the search and the filter."));
    m_emptyImport->setVisible(nothingYet);
    m_emptyClear->setVisible(!nothingYet && !m_search->text().isEmpty());
    m_stack->setCurrentWidget(m_counted && rows == 0 ? m_empty : m_list);
}

} // namespace elchi
