// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/duplicatespage.h"

#include "registry/duplicatemodel.h"
#include "widgets/emptyplace.h"
#include "workspace/registry.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

DuplicatesPage::DuplicatesPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new DuplicateModel(workspace, this)),
      m_table(new QTableView(this)), m_words(new QLabel(this)), m_buttons(new QWidget(this)),
      m_empty(new EmptyPlace(u"duplicatesEmpty"_s, this)),
      m_intoOne(addAct(u"duplicateIntoOne"_s, tr("Merge into the &first"), Qt::Key_Return)),
      m_intoOther(addAct(u"duplicateIntoOther"_s, tr("Merge into the &second"), Qt::SHIFT | Qt::Key_Return)),
      m_unlike(addAct(u"duplicateUnlike"_s, tr("&Not the same"), Qt::Key_Delete)),
      m_look(addAct(u"duplicateLook"_s, tr("Look at the f&irst"), Qt::Key_Space))
{
    setObjectName(u"duplicatesPage"_s);
    compose();
    wire();
    update();
}

QAction *DuplicatesPage::addAct(const QString &name, const QString &words, const QKeySequence &key)
{
    auto *action = new QAction(words, m_table);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    return action;
}

void DuplicatesPage::compose()
{
    m_table->setObjectName(u"duplicatesTable"_s);
    m_table->setAccessibleName(tr("Entries that may be the same"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_words->setObjectName(u"duplicatesWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_empty->say(tr("Entries that may be the same stand here: the same name, or the name in another script. "
                    "There are none now."));
    auto *line = new QHBoxLayout(m_buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (QAction *action : {m_intoOne, m_intoOther, m_unlike, m_look}) {
        auto *button = new QToolButton(m_buttons);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        line->addWidget(button);
    }
    line->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_words);
    column->addWidget(m_buttons);
}

void DuplicatesPage::wire()
{
    connect(m_model, &DuplicateModel::failed, this, &DuplicatesPage::failed);
    connect(m_model, &DuplicateModel::loaded, this, [this] {
        m_table->selectRow(std::min(m_row, m_model->rowCount() - 1));
        update();
        if (focusWidget() == nullptr || !focusWidget()->isVisible())
            m_table->setFocus();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DuplicatesPage::update);
    connect(m_intoOne, &QAction::triggered, this, [this] { merge(false); });
    connect(m_intoOther, &QAction::triggered, this, [this] { merge(true); });
    connect(m_unlike, &QAction::triggered, this, &DuplicatesPage::setApart);
    connect(m_look, &QAction::triggered, this,
            [this] { Q_EMIT entityChosen(m_model->pair(m_table->currentIndex().row()).one.id); });
}

void DuplicatesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setSeen(true);
    m_table->setFocus();
}

void DuplicatesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setSeen(false);
}

void DuplicatesPage::update()
{
    const QModelIndex row = m_table->currentIndex();
    for (QAction *action : {m_intoOne, m_intoOther, m_unlike, m_look})
        action->setEnabled(row.isValid());
    m_table->setVisible(m_model->rowCount() > 0);
    m_buttons->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0 && m_model->isLoaded());
    m_words->clear();
    if (!row.isValid())
        return;
    m_row = row.row();
    const AlikeEntities &pair = m_model->pair(m_row);
    const auto mentions = [this](const Entity &entity) {
        const auto uses = m_workspace.registry().uses(entity.id).value_or(EntityUses());
        return tr("“%1”: %2, %3, %4")
            .arg(entity.name, tr("%n mention(s)", nullptr, uses.mentions),
                 tr("%n meeting(s)", nullptr, uses.meetings),
                 tr("%n alias(es)", nullptr, int(entity.aliases.size())));
    };
    m_words->setText(mentions(pair.one) + u'\n' + mentions(pair.other));
}

void DuplicatesPage::merge(bool intoOther)
{
    const AlikeEntities pair = m_model->pair(m_table->currentIndex().row());
    const auto done = intoOther ? m_workspace.registry().merge(pair.other.id, pair.one.id)
                                : m_workspace.registry().merge(pair.one.id, pair.other.id);
    if (!done)
        Q_EMIT failed(done.error());
}

void DuplicatesPage::setApart()
{
    const AlikeEntities pair = m_model->pair(m_table->currentIndex().row());
    if (const auto done = m_workspace.registry().setApart(pair.one.id, pair.other.id); !done)
        Q_EMIT failed(done.error());
}

} // namespace elchi
