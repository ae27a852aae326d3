// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/entitycard.h"

#include "models/words.h"
#include "registry/entityform.h"
#include "registry/mergebar.h"
#include "registry/mergedlist.h"
#include "registry/tenuresedit.h"
#include "widgets/foldsection.h"
#include "widgets/sentencelist.h"
#include "workspace/registry.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

EntityCard::EntityCard(Workspace &workspace, QWidget *parent)
    : Card(u"entityCard"_s, parent), m_workspace(workspace), m_form(new EntityForm(this)),
      m_tenures(new TenuresEdit(workspace, this)),
      m_tenuresSection(new FoldSection(u"entityTenures"_s, tr("Tenures"), m_tenures, this)),
      m_mentions(new SentenceList(this)),
      m_mentionsSection(new FoldSection(u"entityMentions"_s, tr("Mentions"), m_mentions, this)),
      m_merge(new MergeBar(workspace, this)), m_merged(new MergedList(workspace, this)),
      m_mergedSection(new FoldSection(u"entityMerged"_s, tr("Merged into this entry"), m_merged, this))
{
    compose(tr("Entry"),
            tr("Choose an entry to see its names, its tenures and the sentences that mention it."),
            composeContent(), composeButtons());
    wire();
    showEntity({});
}

QWidget *EntityCard::composeContent()
{
    m_mentions->setObjectName(u"entityMentionsList"_s);
    m_mentions->setAccessibleName(tr("Mentions"));
    m_mentions->setEmptyText(tr("No dispatch mentions it yet."));
    m_mentions->setMinimumHeight(224);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_form);
    column->addWidget(m_tenuresSection);
    column->addWidget(m_mergedSection);
    column->addWidget(m_mentionsSection, 1);
    column->addStretch();
    return content;
}

QWidget *EntityCard::composeButtons()
{
    auto *bar = new QWidget(this);
    auto *merge = new QPushButton(tr("Mer&ge into…"), bar);
    merge->setObjectName(u"entityMerge"_s);
    merge->setAccessibleName(tr("Merge into another entry"));
    auto *remove = new QPushButton(tr("De&lete"), bar);
    remove->setObjectName(u"entityDelete"_s);
    remove->setAccessibleName(tr("Delete the entry"));
    connect(merge, &QPushButton::clicked, this, &EntityCard::openMerge);
    connect(remove, &QPushButton::clicked, this, &EntityCard::remove);
    auto *line = new QHBoxLayout;
    line->addWidget(merge);
    line->addStretch();
    line->addWidget(remove);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(16, 8, 16, 8);
    column->addWidget(m_merge);
    column->addLayout(line);
    return bar;
}

void EntityCard::wire()
{
    connect(&m_reload, &SeenReload::due, this, &EntityCard::reload);
    connect(&m_workspace, &Workspace::registryChanged, &m_reload, &SeenReload::markStale);
    connect(&m_workspace, &Workspace::marksChanged, &m_reload, &SeenReload::markStale);
    connect(&m_workspace, &Workspace::replayed, &m_reload, &SeenReload::markStale);
    connect(m_form, &EntityForm::changed, this, &EntityCard::store);
    connect(m_tenures, &TenuresEdit::changed, this, &EntityCard::storeTenures);
    connect(m_tenures, &TenuresEdit::failed, this, &EntityCard::failed);
    connect(m_mentions, &SentenceList::passageChosen, this, &EntityCard::passageChosen);
    connect(m_merge, &MergeBar::failed, this, &EntityCard::failed);
    connect(m_merge, &MergeBar::merged, this, &EntityCard::merged);
    connect(m_merged, &MergedList::failed, this, &EntityCard::failed);
}

EntityId EntityCard::entity() const
{
    return m_form->entity().id;
}

void EntityCard::showEntity(EntityId id)
{
    if (id == entity() && id.isValid())
        return;
    if (entity().isValid()) {
        m_form->flush();
        m_tenures->flush();
    }
    m_merge->hide();
    m_mentions->setPassages({});
    load(id);
    scrollToTop();
}

void EntityCard::load(EntityId id)
{
    const auto loaded = id.isValid() ? m_workspace.registry().load(id) : Result<Entity>();
    if (!loaded && loaded.error().code != ErrorCode::NotFound)
        Q_EMIT failed(loaded.error());
    const Entity entity = loaded.value_or(Entity());
    m_form->setEntity(entity);
    setFilled(entity.id.isValid());
    const bool holds = entity.type == EntityType::Person || entity.type == EntityType::Office;
    m_tenuresSection->setVisible(holds);
    if (entity.id.isValid() && holds) {
        const auto tenures = m_workspace.registry().tenures(entity.id);
        if (!tenures)
            Q_EMIT failed(tenures.error());
        m_tenures->setTenures(entity, tenures.value_or(QList<Tenure>()));
    } else {
        m_tenures->setTenures(entity, {});
    }
    m_mergedSection->setVisible(m_merged->showFor(entity.id) > 0);
    askMentions();
}

void EntityCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    m_reload.setSeen(true);
}

void EntityCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    m_reload.setSeen(false);
}

void EntityCard::reload()
{
    if (!entity().isValid())
        return;
    m_form->flushNote(); // else the stored note would be older than the one that is shown
    load(entity());
}

void EntityCard::askMentions()
{
    m_answer.drop();
    if (!entity().isValid())
        return;
    m_answer.await(
        this, m_workspace.registry().passages(entity()),
        [this](const QList<Passage> &passages) {
            m_mentions->setPassages(passages);
            m_mentionsSection->setTitle(tr("Mentions: %L1").arg(passages.size()));
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void EntityCard::store(const Entity &entity)
{
    if (const auto done = m_workspace.registry().change(entity); !done)
        Q_EMIT failed(done.error());
    m_reload.markStale(); // shows what is stored, also after a refusal
}

void EntityCard::storeTenures(const QList<Tenure> &tenures)
{
    if (const auto done = m_workspace.registry().setTenures(entity(), tenures); !done)
        Q_EMIT failed(done.error());
    m_reload.markStale();
}

void EntityCard::openMerge()
{
    if (!entity().isValid())
        return;
    m_form->flush();
    m_tenures->flush();
    m_merge->open(m_form->entity());
}

void EntityCard::remove()
{
    if (!entity().isValid())
        return;
    if (const auto done = m_workspace.registry().remove(entity()); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    load({});
    Q_EMIT removed();
}

} // namespace elchi
