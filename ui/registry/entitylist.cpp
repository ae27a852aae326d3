// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/entitylist.h"

#include "models/words.h"
#include "registry/entityfilter.h"
#include "registry/entitymodel.h"
#include "registry/newentitybar.h"
#include "widgets/choicebox.h"
#include "widgets/emptyplace.h"
#include "widgets/listkeys.h"
#include "widgets/tablefilebuttons.h"
#include "workspace/registry.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int everyType = -1;

} // namespace

EntityList::EntityList(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new EntityModel(workspace, this)),
      m_filter(new EntityFilter(*m_model, this)), m_type(new ChoiceBox(u"registryType"_s, tr("Type"), this)),
      m_search(new QLineEdit(this)), m_table(new QTableView(this)), m_count(new QLabel(this)),
      m_empty(new EmptyPlace(u"registryEmpty"_s, this)), m_add(new QPushButton(tr("Ne&w…"), this)),
      m_new(new NewEntityBar(workspace, this))
{
    setObjectName(u"registryList"_s);
    m_type->addItem(tr("All"), everyType);
    for (const EntityType type : allEntityTypes)
        m_type->addItem(wordForMany(type), int(type));
    m_type->showValue(everyType);
    m_search->setObjectName(u"registrySearch"_s);
    m_search->setAccessibleName(tr("Find by name or alias"));
    m_search->setPlaceholderText(tr("Find by name or alias"));
    m_search->setClearButtonEnabled(true);
    composeTable();
    compose();
    wire();
    updateWords();
}

void EntityList::composeTable()
{
    m_table->setObjectName(u"registryTable"_s);
    m_table->setAccessibleName(tr("Registry"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(EntityModel::Name, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(EntityModel::Type, 17 * letter);
    m_table->setColumnWidth(EntityModel::Country, 18 * letter);
    m_table->setColumnWidth(EntityModel::Mentions, 14 * letter);
    for (const int wide : {EntityModel::Name, EntityModel::Aliases})
        m_table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    addTableActions();
}

void EntityList::addTableActions()
{
    auto *merge = new QAction(tr("Merge into…"), m_table);
    connect(merge, &QAction::triggered, this, &EntityList::mergeRequested);
    auto *remove = new QAction(tr("Delete"), m_table);
    remove->setObjectName(u"registryDelete"_s);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &EntityList::removeRequested);
    m_table->addActions({merge, remove});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QList<QAction *> EntityList::keys()
{
    QAction *add = newKey(tr("New entry"), this);
    connect(add, &QAction::triggered, this, [this] { openNew(); });
    return {findKey(tr("Find by name or alias"), m_search, this), add};
}

void EntityList::compose()
{
    m_count->setObjectName(u"registryCount"_s);
    m_add->setObjectName(u"registryNew"_s);
    m_add->setAccessibleName(tr("New entry"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_type, 1);
    line->addWidget(m_search, 2);
    line->addWidget(m_add);
    line->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_new);
    layout->addWidget(m_count);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(composeTableButtons());
}

QWidget *EntityList::composeTableButtons()
{
    auto *bar = new TableFileButtons(u"registry"_s,
                                     {.importing = tr("Import entries"),
                                      .exporting = tr("Export the registry"),
                                      .importHint = tr("Import entries from a table"),
                                      .exportHint = tr("Export the registry as a table"),
                                      .fileName = tr("registry")},
                                     this);
    bar->layout()->setContentsMargins(0, 0, 0, 8);
    connect(bar, &TableFileButtons::importFrom, this, &EntityList::importTable);
    connect(bar, &TableFileButtons::exportTo, this, &EntityList::exportTable);
    return bar;
}

void EntityList::exportTable(const QString &path)
{
    if (const auto done = m_workspace.registry().exportTo(path); !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT told(tr("Written: %1").arg(QFileInfo(path).fileName()));
}

void EntityList::importTable(const QString &path)
{
    if (const auto changed = m_workspace.registry().importFrom(path); !changed)
        Q_EMIT failed(changed.error());
    else
        Q_EMIT told(tr("%n entry(ies) came or changed.", nullptr, *changed));
}

void EntityList::wire()
{
    connect(m_add, &QPushButton::clicked, this, &EntityList::openNew);
    connect(m_empty, &EmptyPlace::pressed, this, &EntityList::openNew);
    connect(m_model, &EntityModel::failed, this, &EntityList::failed);
    connect(m_model, &EntityModel::aboutToLoad, this, [this] { m_quiet = true; });
    connect(m_model, &EntityModel::loaded, this, &EntityList::restore);
    connect(m_type, &ChoiceBox::chosen, this, &EntityList::chooseType);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_quiet = true;
        m_filter->setWords(words);
        restore();
    });
    auto *down = new QAction(m_search);
    down->setShortcuts({Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter});
    down->setShortcutContext(Qt::WidgetShortcut);
    m_search->addAction(down);
    connect(down, &QAction::triggered, this, &EntityList::goToTable);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (m_quiet || !row.isValid())
                    return;
                m_chosen = row.data(EntityModel::EntityIdRole).value<EntityId>();
                Q_EMIT entityChosen(m_chosen);
            });
    connect(m_new, &NewEntityBar::failed, this, &EntityList::failed);
    connect(m_new, &NewEntityBar::added, this, [this](EntityId id) {
        select(id);
        Q_EMIT entityChosen(id);
    });
}

void EntityList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_search->setFocus(); // typing finds at once
    m_model->setSeen(true);
}

void EntityList::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setSeen(false);
}

void EntityList::select(EntityId entity)
{
    m_chosen = entity;
    m_awaited = entity.isValid() && !shownRow(entity).isValid();
    if (m_awaited && m_model->rowOf(entity) < 0)
        m_model->reload();
    restore();
}

void EntityList::restore()
{
    // An entity that is there but hidden by the words or the type shows itself when it was asked for.
    if (m_awaited && m_model->isLoaded() && !shownRow(m_chosen).isValid())
        clearFilters();
    m_quiet = true;
    const QModelIndex row = shownRow(m_chosen);
    m_table->clearSelection();
    m_table->setCurrentIndex(row);
    if (row.isValid()) {
        m_table->scrollTo(row);
        m_awaited = false;
    }
    m_quiet = false;
    updateWords();
}

void EntityList::clearFilters()
{
    const bool asked = m_model->type().has_value();
    m_awaited = asked; // the answer for every type brings it here once more
    m_type->showValue(everyType);
    if (asked)
        m_model->setType(std::nullopt);
    m_search->blockSignals(true);
    m_search->clear();
    m_search->blockSignals(false);
    m_quiet = true;
    m_filter->setWords(QString());
}

void EntityList::goToTable()
{
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    m_table->setFocus();
}

void EntityList::chooseType(const QVariant &value)
{
    const int type = value.toInt();
    m_model->setType(type == everyType ? std::nullopt : std::optional(EntityType(type)));
}

void EntityList::openNew()
{
    m_new->open(m_model->type().value_or(EntityType::Person), m_search->text());
}

void EntityList::updateWords()
{
    const int count = m_filter->rowCount();
    m_count->setText(tr("%n entry(ies)", nullptr, count));
    m_count->setVisible(count > 0);
    m_table->setVisible(count > 0);
    m_empty->setVisible(count == 0 && m_model->isLoaded());
    if (m_model->rowCount() > 0 || m_model->type())
        m_empty->say(tr("No entry is called so. Look for other words or in all types, or add it."),
                     tr("Add an entr&y…"));
    else
        m_empty->say(tr("People, offices, organisations and countries stand here; name one while marking a "
                        "dispatch, or add one."),
                     tr("Add an entr&y…"));
}

QModelIndex EntityList::shownRow(EntityId entity) const
{
    const int row = m_model->rowOf(entity);
    return row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row, EntityModel::Name));
}

} // namespace elchi
