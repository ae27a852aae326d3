// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/codingpanel.h"

#include "models/codenames.h"
#include "models/entitylook.h"
#include "models/words.h"
#include "reader/fittedlist.h"
#include "reader/labelled.h"
#include "widgets/findedit.h"
#include "workspace/codebook.h"
#include "workspace/marking.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int codeRole = Qt::UserRole + 1;
constexpr int kindRole = Qt::UserRole + 2;

} // namespace

CodingPanel::CodingPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_empty(plainLabel(u"codingsEmpty"_s, this)),
      m_list(new FittedList(u"dispatchCodings"_s, tr("Topics and sectors of the dispatch"), this)),
      m_removeAction(new QAction(tr("Remove"), this)), m_remove(new QPushButton(this)),
      m_found(new QStandardItemModel(this)), m_find(new FindEdit(this))
{
    setObjectName(u"codingPanel"_s);
    compose();
    wire();
    reload();
}

void CodingPanel::compose()
{
    m_empty->setText(tr("No topic or sector yet: code a passage in the text, or the whole dispatch here."));
    m_removeAction->setObjectName(u"removeCodingAction"_s);
    m_removeAction->setShortcut(QKeySequence::Delete);
    m_removeAction->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_removeAction);
    m_remove->setObjectName(u"removeCoding"_s);
    m_find->setObjectName(u"codeWholeDispatch"_s);
    m_find->setAccessibleName(tr("Code the whole dispatch with a topic or sector"));
    m_find->setPlaceholderText(tr("Type a topic or sector"));
    m_find->setModel(m_found);
    m_find->setDetailRole(kindRole);
    m_find->setClearsAfterChoice(true);
    auto *all = new QToolButton(this);
    all->setObjectName(u"showAllCodes"_s);
    all->setAccessibleName(tr("Show all topics and sectors"));
    all->setToolTip(tr("Show all topics and sectors (Down key in the field)"));
    all->setArrowType(Qt::DownArrow);
    connect(all, &QToolButton::clicked, m_find, [this] {
        m_find->setFocus();
        m_find->openList();
    });
    auto *find = new QWidget(this);
    find->setFocusProxy(m_find);
    auto *row = new QHBoxLayout(find);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_find, 1);
    row->addWidget(all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_empty);
    column->addWidget(m_list);
    column->addWidget(m_remove);
    column->addWidget(labelled(tr("Code the whole dispatch"), find));
}

void CodingPanel::wire()
{
    connect(m_list, &FittedList::currentRowChanged, this, &CodingPanel::updateButton);
    connect(m_remove, &QPushButton::clicked, this, &CodingPanel::removeCurrent);
    connect(m_removeAction, &QAction::triggered, this, &CodingPanel::removeCurrent);
    connect(m_find, &FindEdit::searched, this, &CodingPanel::search);
    connect(m_find, &FindEdit::chosen, this,
            [this](const QModelIndex &row) { codeWhole(CodeId{row.data(codeRole).toLongLong()}); });
}

void CodingPanel::showDispatch(DispatchId dispatch)
{
    if (dispatch != m_dispatch)
        m_find->clear();
    m_dispatch = dispatch;
    reload();
}

void CodingPanel::reload()
{
    m_rows.clear();
    if (m_dispatch.isValid()) {
        const auto codes = m_workspace.codebook().codes();
        const auto marks = m_workspace.marking().marks(m_dispatch);
        if (codes && marks)
            gather(*codes, *marks);
        else
            Q_EMIT failed(codes ? marks.error() : codes.error());
    }
    showRows();
}

void CodingPanel::gather(const QList<Code> &codes, const QList<Annotation> &marks)
{
    for (const Code &code : codes) {
        Row whole{.code = code, .whole = true};
        Row passages{.code = code};
        for (const Annotation &mark : marks) {
            if (mark.content.kind == AnnotationKind::Coding && mark.content.code == code.id)
                (mark.span ? passages : whole).marks << mark.id;
        }
        for (const Row &row : {whole, passages}) {
            if (!row.marks.isEmpty())
                m_rows << row;
        }
    }
}

void CodingPanel::showRows()
{
    QList<FittedList::Row> rows;
    for (const Row &row : std::as_const(m_rows)) {
        const auto where =
            row.whole ? tr("whole dispatch") : tr("%n passage(s)", nullptr, int(row.marks.size()));
        rows << FittedList::Row{u"%1 · %2"_s.arg(row.code.name(interfaceLanguage()), where),
                                codeColour(row.code, palette())};
    }
    m_list->showRows(rows);
    m_empty->setVisible(rows.isEmpty());
    updateButton();
}

void CodingPanel::updateButton()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0 && row < m_rows.size();
    m_remove->setVisible(!m_rows.isEmpty());
    m_remove->setEnabled(any);
    m_removeAction->setEnabled(any);
    m_remove->setText(any && !m_rows.at(row).whole
                          ? tr("Remove from %n passage(s)", nullptr, int(m_rows.at(row).marks.size()))
                          : tr("Remove from the dispatch"));
}

void CodingPanel::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_rows.size())
        return;
    const auto done = m_workspace.marking().remove(m_rows.at(row).marks);
    if (!done)
        Q_EMIT failed(done.error());
    reload();
}

void CodingPanel::search(const QString &words)
{
    m_found->clear();
    const auto codes = m_workspace.codebook().codes();
    if (!codes) {
        Q_EMIT failed(codes.error());
        return;
    }
    for (const Code &code : *codes) {
        if (!isCalled(code, words) || isCodedWhole(code.id))
            continue;
        auto *item = new QStandardItem(code.name(interfaceLanguage()));
        item->setData(code.id.value, codeRole);
        item->setData(word(code.kind), kindRole);
        m_found->appendRow(item);
    }
}

bool CodingPanel::isCodedWhole(CodeId code) const
{
    return std::ranges::any_of(m_rows, [code](const Row &row) { return row.whole && row.code.id == code; });
}

void CodingPanel::codeWhole(CodeId code)
{
    if (!m_dispatch.isValid() || !code.isValid())
        return;
    AnnotationContent content;
    content.kind = AnnotationKind::Coding;
    content.code = code;
    const auto done = m_workspace.marking().mark(m_dispatch, std::nullopt, content);
    if (!done)
        Q_EMIT failed(done.error());
    reload();
}

void CodingPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showRows();
}

} // namespace elchi
