// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/codetree.h"

#include "codebook/codefilter.h"
#include "codebook/codetreemodel.h"
#include "widgets/listkeys.h"
#include "workspace/codebook.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

CodeTree::CodeTree(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new CodeTreeModel(workspace, this)),
      m_found(new CodeFilter(this)), m_find(new QLineEdit(this)),
      m_retired(new QCheckBox(tr("Retired, too"), this)), m_tree(new QTreeView(this))
{
    setObjectName(u"codeTreePane"_s);
    m_found->setSourceModel(m_model);
    composeTree();
    composeActions();
    compose();
    wire();
    m_tree->expandAll();
}

void CodeTree::composeTree()
{
    m_tree->setObjectName(u"codeTree"_s);
    m_tree->setAccessibleName(tr("Topics and sectors"));
    m_tree->setModel(m_found);
    m_tree->setUniformRowHeights(true);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setTabKeyNavigation(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(CodeTreeModel::Name, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    m_tree->header()->resizeSection(CodeTreeModel::Marks, 12 * letter);
    m_tree->header()->resizeSection(CodeTreeModel::Meetings, 14 * letter);
    m_tree->header()->resizeSection(CodeTreeModel::Shortcut, 10 * letter);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QAction *CodeTree::addAction(const QString &name, const QString &words, const QList<QKeySequence> &keys,
                             const std::function<void()> &act)
{
    auto *action = new QAction(words, m_tree);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void CodeTree::composeActions()
{
    addAction(u"codeCut"_s, tr("Cut"), {QKeySequence::Cut}, [this] { take(false); });
    addAction(u"codeCopy"_s, tr("Copy: it stands there, too"), {QKeySequence::Copy}, [this] { take(true); });
    addAction(u"codePaste"_s, tr("Put it below this code"), {QKeySequence::Paste}, [this] { put(); });
    addAction(u"codeOut"_s, tr("One level up"), {Qt::ALT | Qt::Key_Left}, [this] { moveOut(); });
    addAction(u"codeIn"_s, tr("Below the code above it"), {Qt::ALT | Qt::Key_Right}, [this] { moveIn(); });
    addAction(u"codeRemove"_s, tr("Delete"), {QKeySequence::Delete}, [this] { Q_EMIT removeRequested(); });
}

QList<QAction *> CodeTree::keys()
{
    QAction *add = newKey(tr("New code"), this);
    connect(add, &QAction::triggered, this, [this] { Q_EMIT newRequested(); });
    return {findKey(tr("Find a code"), m_find, this), add};
}

void CodeTree::compose()
{
    m_find->setObjectName(u"codeFind"_s);
    m_find->setAccessibleName(tr("Find a code"));
    m_find->setPlaceholderText(tr("Find a code"));
    m_find->setClearButtonEnabled(true);
    m_retired->setObjectName(u"codeShowRetired"_s);
    auto *add = new QPushButton(tr("Ne&w…"), this);
    add->setObjectName(u"codeNew"_s);
    add->setAccessibleName(tr("New code"));
    connect(add, &QPushButton::clicked, this, &CodeTree::newRequested);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_find, 1);
    line->addWidget(m_retired);
    line->addWidget(add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_tree, 1);
}

void CodeTree::wire()
{
    connect(m_find, &QLineEdit::textChanged, this, &CodeTree::find);
    connect(m_retired, &QCheckBox::toggled, this, [this](bool shown) {
        m_found->showRetired(shown);
        restore();
    });
    auto *down = new QAction(m_find);
    down->setShortcuts({Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter});
    down->setShortcutContext(Qt::WidgetShortcut);
    m_find->addAction(down);
    connect(down, &QAction::triggered, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_model, &CodeTreeModel::aboutToLoad, this, [this] { m_quiet = true; });
    connect(m_model, &CodeTreeModel::loaded, this, &CodeTree::restore);
    connect(m_model, &CodeTreeModel::failed, this, &CodeTree::failed);
    connect(m_model, &CodeTreeModel::dropped, this, [this](CodeId code, CodeId from, CodeId to, bool also) {
        store(also ? m_workspace.codebook().standAlsoUnder(code, to)
                   : m_workspace.codebook().move(code, from, to));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (m_quiet || !row.isValid())
                    return;
                m_chosen = idAt(row, CodeTreeModel::CodeIdRole);
                m_chosenBelow = idAt(row, CodeTreeModel::ParentIdRole);
                Q_EMIT codeChosen(m_chosen);
            });
}

CodeId CodeTree::idAt(const QModelIndex &index, int role) const
{
    return index.data(role).value<CodeId>();
}

void CodeTree::select(CodeId code)
{
    m_chosen = code;
    m_chosenBelow = {};
    const auto codes = m_workspace.codebook().load(code);
    if (codes && codes->retired)
        m_retired->setChecked(true);
    if (codes && !m_find->text().isEmpty())
        m_find->clear();
    restore();
}

void CodeTree::find(const QString &words)
{
    m_quiet = true;
    m_found->setWords(words);
    restore();
}

void CodeTree::restore()
{
    m_quiet = true;
    m_tree->expandAll();
    QModelIndex place;
    for (const QModelIndex &index : m_model->placesOf(m_chosen)) {
        const QModelIndex shown = m_found->mapFromSource(index);
        if (shown.isValid() &&
            (!place.isValid() || idAt(shown, CodeTreeModel::ParentIdRole) == m_chosenBelow))
            place = shown;
    }
    m_tree->setCurrentIndex(place);
    m_chosenBelow = idAt(place, CodeTreeModel::ParentIdRole);
    if (place.isValid())
        m_tree->scrollTo(place);
    m_quiet = false;
}

void CodeTree::take(bool also)
{
    if (m_chosen.isValid())
        m_held = Held{.code = m_chosen, .from = m_chosenBelow, .also = also};
}

// Below a heading is at the top.
void CodeTree::put()
{
    if (!m_held)
        return;
    const Held held = *m_held;
    const CodeId to = idAt(m_tree->currentIndex(), CodeTreeModel::CodeIdRole);
    m_held.reset();
    store(held.also ? m_workspace.codebook().standAlsoUnder(held.code, to)
                    : m_workspace.codebook().move(held.code, held.from, to));
}

void CodeTree::moveOut()
{
    if (!m_chosen.isValid() || !m_chosenBelow.isValid())
        return;
    const CodeId to = idAt(m_tree->currentIndex().parent(), CodeTreeModel::ParentIdRole);
    const CodeId from = std::exchange(m_chosenBelow, to);
    store(m_workspace.codebook().move(m_chosen, from, to));
}

void CodeTree::moveIn()
{
    const QModelIndex current = m_tree->currentIndex();
    const CodeId to = idAt(current.siblingAtRow(current.row() - 1), CodeTreeModel::CodeIdRole);
    if (!m_chosen.isValid() || !to.isValid())
        return;
    const CodeId from = std::exchange(m_chosenBelow, to);
    store(m_workspace.codebook().move(m_chosen, from, to));
}

void CodeTree::store(const Result<void> &done)
{
    if (!done)
        Q_EMIT failed(done.error());
}

} // namespace elchi
