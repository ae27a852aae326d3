// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/entityform.h"

#include "domain/externalid.h"
#include "models/words.h"
#include "registry/aliasesedit.h"
#include "registry/countrybox.h"
#include "widgets/fieldedit.h"
#include "widgets/foldsection.h"
#include "widgets/noteedit.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

EntityForm::EntityForm(QWidget *parent)
    : QWidget(parent), m_name(new FieldEdit(u"entityName"_s, tr("Name"), this)),
      m_type(new ChoiceBox(u"entityType"_s, tr("Type"), this)),
      m_country(new CountryBox(u"entityCountry"_s, tr("Country"), this)),
      m_postedTo(new CountryBox(u"entityPostedTo"_s, tr("Posted to"), this)),
      m_countryLabel(new QLabel(this)), m_postedToLabel(new QLabel(tr("Posted to"), this)),
      m_externalId(new FieldEdit(u"entityExternalId"_s, tr("Number in another register"), this)),
      m_aliases(new AliasesEdit(this)), m_note(new NoteEdit(this))
{
    setObjectName(u"entityForm"_s);
    for (const EntityType type : allEntityTypes)
        m_type->addItem(word(type), int(type));
    m_note->setObjectName(u"entityNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What is worth knowing"));
    compose();
    wire();
}

void EntityForm::compose()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    composeFields(grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addLayout(grid);
    layout->addWidget(new FoldSection(u"entityAliases"_s, tr("Aliases"), m_aliases, this));
    layout->addWidget(new FoldSection(u"entityNoteSection"_s, tr("Note"), m_note, this));
}

void EntityForm::composeFields(QGridLayout *grid)
{
    auto *typeLabel = new QLabel(tr("Type"), this);
    typeLabel->setBuddy(m_type);
    m_countryLabel->setBuddy(m_country);
    m_postedToLabel->setBuddy(m_postedTo);
    for (QLabel *label : {typeLabel, m_countryLabel, m_postedToLabel}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setWordWrap(true);
    }
    grid->addWidget(typeLabel, 0, 0);
    grid->addWidget(m_type, 1, 0);
    grid->addWidget(m_countryLabel, 0, 1);
    grid->addWidget(m_country, 1, 1);
    grid->addWidget(m_externalId, 2, 0);
    auto *posted = new QVBoxLayout;
    posted->setSpacing(2);
    posted->addWidget(m_postedToLabel);
    posted->addWidget(m_postedTo);
    posted->addStretch();
    grid->addLayout(posted, 2, 1);
    grid->setRowMinimumHeight(2, 8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_externalId->edit()->setPlaceholderText(tr("Q183 of Wikidata, ISO:KG"));
}

void EntityForm::wire()
{
    connect(m_name, &FieldEdit::left, this, &EntityForm::takeName);
    connect(m_type, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        m_entity.type = EntityType(value.toInt());
        showLabels();
        tell();
    });
    connect(m_country, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        m_entity.country = value.toString();
        tell();
    });
    connect(m_postedTo, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        m_entity.postedTo = value.toString();
        tell();
    });
    connect(m_externalId, &FieldEdit::left, this, [this](const QString &text) {
        const auto ids = tidyExternalIds(text);
        m_externalId->setComplaint(
            ids ? QString()
                : tr("Write Q183 for Wikidata, ISO:KG or ISO:KG-GB for ISO 3166, with commas between."));
        if (!ids)
            return;
        m_entity.externalId = *ids;
        m_externalId->setText(*ids);
        tell();
    });
    connect(m_aliases, &AliasesEdit::changed, this, [this](const QList<Alias> &aliases) {
        m_entity.aliases = aliases;
        tell();
    });
    connect(m_note, &NoteEdit::edited, this, [this](const QString &note) {
        m_entity.note = note;
        tell();
    });
}

void EntityForm::setEntity(const Entity &entity)
{
    m_entity = entity;
    m_name->setText(entity.name);
    m_type->showValue(int(entity.type));
    m_country->showCountry(entity.country);
    m_postedTo->showCountry(entity.postedTo);
    m_externalId->setText(entity.externalId);
    m_aliases->setAliases(entity.id, entity.aliases);
    if (m_note->note() != entity.note)
        m_note->setNote(entity.note);
    showLabels();
}

void EntityForm::flush()
{
    QWidget *focused = focusWidget();
    if (focused != nullptr && focused->hasFocus())
        focused->clearFocus();
    m_name->flush();
    m_externalId->flush();
    m_aliases->flush();
    flushNote();
}

void EntityForm::flushNote()
{
    m_note->flush();
}

void EntityForm::showLabels()
{
    const bool office = m_entity.type == EntityType::Office;
    m_countryLabel->setText(office ? tr("Represents") : tr("Country"));
    m_country->setAccessibleName(m_countryLabel->text());
    m_postedToLabel->setVisible(office);
    m_postedTo->setVisible(office);
}

void EntityForm::takeName(const QString &name)
{
    m_name->setComplaint(name.isEmpty() ? tr("An entry needs a name.") : QString());
    if (name.isEmpty())
        return;
    m_entity.name = name;
    tell();
}

void EntityForm::tell()
{
    if (m_entity.id.isValid())
        Q_EMIT changed(m_entity);
}

} // namespace elchi
