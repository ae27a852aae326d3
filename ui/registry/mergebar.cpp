// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/mergebar.h"

#include "models/entityfindmodel.h"
#include "models/words.h"
#include "widgets/cancelbutton.h"
#include "widgets/findedit.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

MergeBar::MergeBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new EntityFindModel(workspace, this)),
      m_find(new FindEdit(this)), m_words(new QLabel(this)), m_merge(new QPushButton(tr("Merge"), this))
{
    setObjectName(u"mergeBar"_s);
    m_find->setObjectName(u"mergeFind"_s);
    m_find->setAccessibleName(tr("Merge into"));
    m_find->setPlaceholderText(tr("Merge into: type to find"));
    m_find->setModel(m_model);
    m_find->setDetailRole(EntityFindModel::DetailRole);
    m_words->setObjectName(u"mergeWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_merge->setObjectName(u"mergeDo"_s);
    m_merge->setAccessibleName(tr("Merge"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_find, 1);
    line->addWidget(m_merge);
    line->addWidget(new CancelButton(u"mergeCancel"_s, tr("Cancel the merge"), this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addLayout(line);
    layout->addWidget(m_words);
    connect(m_find, &FindEdit::searched, m_model, &EntityFindModel::search);
    connect(m_find, &FindEdit::searched, this, [this] { choose({}); });
    connect(m_find, &FindEdit::chosen, this,
            [this](const QModelIndex &row) { choose(m_model->entity(row)); });
    connect(m_model, &EntityFindModel::failed, this, &MergeBar::failed);
    connect(m_merge, &QPushButton::clicked, this, &MergeBar::merge);
    hide();
}

void MergeBar::open(const Entity &gone)
{
    m_gone = gone;
    m_model->setExcluded(gone.id);
    m_find->clear();
    choose({});
    show();
    m_find->setFocus();
}

void MergeBar::choose(const Entity &kept)
{
    m_kept = kept;
    m_merge->setEnabled(kept.id.isValid());
    if (!kept.id.isValid()) {
        m_words->setText(tr("Find the entry that “%1” becomes part of.").arg(m_gone.name));
        return;
    }
    const auto uses = m_workspace.registry().uses(m_gone.id);
    if (!uses) {
        m_merge->setEnabled(false);
        Q_EMIT failed(uses.error());
        return;
    }
    QString words = tr("“%1” becomes part of “%2”. These move: %3. Undo parts them again.")
                        .arg(m_gone.name, kept.name, movingWords(*uses));
    if (kept.type != m_gone.type)
        words +=
            u"\n⚠ "_s + tr("They are of different types: %1 and %2.").arg(word(m_gone.type), word(kept.type));
    m_words->setText(words);
    m_merge->setFocus();
}

QString MergeBar::movingWords(const EntityUses &uses) const
{
    QStringList moving{tr("its name")};
    if (!m_gone.aliases.isEmpty())
        moving << tr("%n alias(es)", nullptr, int(m_gone.aliases.size()));
    moving << tr("%n mention(s)", nullptr, uses.mentions);
    if (uses.quotes > 0)
        moving << tr("%n quote(s)", nullptr, uses.quotes);
    if (uses.meetings > 0)
        moving << tr("its place in %n meeting(s)", nullptr, uses.meetings);
    if (uses.tenures > 0)
        moving << tr("%n tenure(s)", nullptr, uses.tenures);
    if (!m_gone.note.isEmpty())
        moving << tr("its note");
    return moving.join(u", "_s);
}

void MergeBar::merge()
{
    if (!m_kept.id.isValid())
        return;
    const EntityId kept = m_kept.id;
    const auto done = m_workspace.registry().merge(kept, m_gone.id);
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    hide();
    Q_EMIT merged(kept);
}

} // namespace elchi
