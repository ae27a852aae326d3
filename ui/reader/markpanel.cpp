// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/markpanel.h"

#include "models/entityfindmodel.h"
#include "models/words.h"
#include "reader/datefield.h"
#include "reader/keptnote.h"
#include "reader/labelled.h"
#include "widgets/findedit.h"
#include "workspace/codebook.h"
#include "workspace/marking.h"
#include "workspace/registry.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr int mostOfQuote = 600;
constexpr int mostOfName = 300;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

bool namesEntity(AnnotationKind kind)
{
    return kind == AnnotationKind::Mention || kind == AnnotationKind::Quote;
}

} // namespace

MarkPanel::MarkPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_empty(plainLabel(u"markEmpty"_s, this)),
      m_content(new QWidget(this)), m_kind(plainLabel(u"markKind"_s, m_content)),
      m_quote(plainLabel(u"markQuote"_s, m_content)), m_name(plainLabel(u"markName"_s, m_content)),
      m_detail(plainLabel(u"markDetail"_s, m_content)),
      m_date(new DateField(u"markDate"_s, tr("Date that is meant"), false, m_content)),
      m_found(new EntityFindModel(workspace, this)), m_find(new FindEdit(m_content)),
      m_note(new KeptNote(m_content)), m_origin(plainLabel(u"markOrigin"_s, m_content)),
      m_open(new QPushButton(tr("Open in registry"), m_content)),
      m_remove(new QPushButton(tr("Remove mark"), m_content))
{
    setObjectName(u"markPanel"_s);
    compose();
    wire();
    wireButtons();
    showValues(false);
}

void MarkPanel::compose()
{
    m_empty->setText(tr("Choose a mark in the text to see what it stands for and to change it."));
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_name->setFont(bold(font()));
    m_note->setObjectName(u"markNote"_s);
    m_note->setAccessibleName(tr("Note on the mark"));
    m_note->setLines(2, 8);
    m_find->setObjectName(u"markEntity"_s);
    m_find->setAccessibleName(tr("Change the entity of the mark"));
    m_find->setPlaceholderText(tr("Type a name"));
    m_find->setModel(m_found);
    m_find->setDetailRole(EntityFindModel::DetailRole);
    m_find->setClearsAfterChoice(true);
    m_open->setObjectName(u"markOpenEntity"_s);
    m_remove->setObjectName(u"markRemove"_s);
    m_remove->setToolTip(tr("Take this mark off the text; Undo brings it back"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(0);
    column->addWidget(m_empty);
    column->addWidget(composeMark());
}

QWidget *MarkPanel::composeMark()
{
    m_content->setObjectName(u"markContent"_s);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_findBox = labelled(tr("Change to"), m_find);
    for (QWidget *part : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_quote),
                          static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_detail),
                          static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_open), m_findBox})
        column->addWidget(part);
    column->addWidget(labelled(tr("Note on the mark"), m_note));
    column->addWidget(m_origin);
    column->addWidget(m_remove);
    return m_content;
}

void MarkPanel::wire()
{
    connect(m_find, &FindEdit::searched, m_found, &EntityFindModel::search);
    connect(m_find, &FindEdit::chosen, this, &MarkPanel::chooseEntity);
    connect(m_found, &EntityFindModel::failed, this, &MarkPanel::failed);
    connect(m_note, &NoteEdit::edited, this, [this](const QString &note) {
        change([&](AnnotationContent &content) { content.note = note; });
    });
    connect(m_date, &DateField::dateLeft, this, [this](const std::optional<PartialDate> &date) {
        change([&](AnnotationContent &content) { content.date = date; });
    });
}

void MarkPanel::wireButtons()
{
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT entityChosen(m_mark.content.entity); });
    connect(m_remove, &QPushButton::clicked, this, &MarkPanel::removeMark);
}

void MarkPanel::showMark(AnnotationId id)
{
    if (id == m_mark.id) {
        reload();
        return;
    }
    flush();
    m_mark = {};
    m_mark.id = id;
    const auto stored = id.isValid() ? m_workspace.marking().load(id) : Result<Annotation>();
    m_mark = stored.value_or(Annotation());
    m_find->clear();
    showValues(false);
    if (!stored && stored.error().code != ErrorCode::NotFound)
        Q_EMIT failed(stored.error());
}

void MarkPanel::flush()
{
    if (!m_mark.id.isValid())
        return;
    m_date->flush();
    m_note->flush();
}

void MarkPanel::reload()
{
    if (!m_mark.id.isValid())
        return;
    // A mark that is gone was removed or undone: nothing to complain of.
    const auto stored = m_workspace.marking().load(m_mark.id);
    m_mark = stored.value_or(Annotation());
    showValues(stored.has_value());
}

void MarkPanel::removeMark()
{
    if (!m_mark.id.isValid())
        return;
    const auto done = m_workspace.marking().remove({m_mark.id});
    if (!done)
        Q_EMIT failed(done.error());
    reload();
}

void MarkPanel::showValues(bool sameSubject)
{
    const bool any = m_mark.id.isValid();
    m_empty->setVisible(!any);
    m_content->setVisible(any);
    m_note->showStored(m_mark.content.note, sameSubject);
    m_date->showDate(m_mark.content.date, sameSubject);
    if (any)
        showWords();
}

void MarkPanel::showWords()
{
    const auto kind = m_mark.content.kind;
    m_kind->setText(m_mark.span ? word(kind) : tr("%1, on the whole dispatch").arg(word(kind)));
    m_quote->setText(u"«%1»"_s.arg(breakable(markedWords(m_mark), mostOfQuote)));
    m_quote->setVisible(m_mark.span.has_value());
    m_date->setVisible(kind == AnnotationKind::Date);
    m_date->setHint(m_mark.content.date ? word(m_mark.content.date->basis()) : QString());
    m_findBox->setVisible(namesEntity(kind));
    m_open->setVisible(m_mark.content.entity.isValid());
    m_name->clear();
    m_detail->clear();
    if (namesEntity(kind))
        showEntity();
    else if (kind == AnnotationKind::Coding)
        showCode();
    m_name->setVisible(!m_name->text().isEmpty());
    m_detail->setVisible(!m_detail->text().isEmpty());
    const auto at = m_mark.createdAt.toLocalTime().toString(u"dd.MM.yyyy HH:mm"_s);
    m_origin->setText((m_mark.suggested ? tr("Suggested, accepted by %1 on %2") : tr("Set by %1 on %2"))
                          .arg(breakable(m_mark.author, mostOfName), at));
}

void MarkPanel::showEntity()
{
    m_found->setNear(m_mark.dispatch);
    m_found->setExcluded(m_mark.content.entity);
    if (!m_mark.content.entity.isValid()) {
        m_name->setText(tr("Who says this is not named yet."));
        return;
    }
    const auto entity = m_workspace.registry().load(m_mark.content.entity);
    if (!entity) {
        Q_EMIT failed(entity.error());
        return;
    }
    m_name->setText(breakable(entity->name, mostOfName));
    const auto type = word(entity->type);
    m_detail->setText(entity->country.isEmpty() ? type
                                                : u"%1 · %2"_s.arg(type, countryName(entity->country)));
}

void MarkPanel::showCode()
{
    const auto code = m_workspace.codebook().load(m_mark.content.code);
    if (!code) {
        Q_EMIT failed(code.error());
        return;
    }
    m_name->setText(breakable(code->name(interfaceLanguage()), mostOfName));
    m_detail->setText(code->definition.isEmpty() ? word(code->kind)
                                                 : breakable(code->definition, mostOfQuote));
}

void MarkPanel::chooseEntity(const QModelIndex &row)
{
    const auto entity = m_found->entity(row).id;
    if (entity.isValid())
        change([&](AnnotationContent &content) { content.entity = entity; });
}

void MarkPanel::change(const std::function<void(AnnotationContent &)> &edit)
{
    auto content = m_mark.content;
    edit(content);
    if (!m_mark.id.isValid() || content == m_mark.content)
        return;
    const auto done = m_workspace.marking().changeContent(m_mark.id, content);
    if (!done)
        Q_EMIT failed(done.error());
    reload();
}

} // namespace elchi
