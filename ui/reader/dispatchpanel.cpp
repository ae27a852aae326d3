// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/dispatchpanel.h"

#include "models/words.h"
#include "reader/datefield.h"
#include "reader/labelled.h"
#include "widgets/choicebox.h"
#include "workspace/library.h"
#include "workspace/workspace.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elchi {

DispatchPanel::DispatchPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_agencies(new QStringListModel(this))
{
    setObjectName(u"dispatchPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    addProgress(column);
    addField(column, u"dispatchTitle"_s, tr("Title"), &DispatchFields::title);
    addDate(column);
    addField(column, u"dispatchCity"_s, tr("City"), &DispatchFields::city);
    addField(column, u"dispatchAgency"_s, tr("Agency"), &DispatchFields::agency);
    m_agency = m_fields.last().edit;
    addField(column, u"dispatchAuthor"_s, tr("Author"), &DispatchFields::author);
    addLanguage(column);
    addField(column, u"dispatchAttribution"_s, tr("Source named in the text"), &DispatchFields::attribution);
    addField(column, u"dispatchUrl"_s, tr("Web address"), &DispatchFields::url);
    completeAgencies();
    showValues(false);
}

void DispatchPanel::showDispatch(const Dispatch &dispatch)
{
    const bool same = dispatch.id == m_dispatch.id;
    if (!same)
        flush();
    m_dispatch = dispatch;
    showValues(same);
}

void DispatchPanel::flush()
{
    if (!m_dispatch.id.isValid())
        return;
    m_date->flush();
    for (const Field &field : std::as_const(m_fields))
        field.edit->flush();
}

void DispatchPanel::addField(QVBoxLayout *column, const QString &name, const QString &label,
                             QString DispatchFields::*value)
{
    auto *edit = new FieldEdit(name, label, this);
    column->addWidget(edit);
    m_fields << Field{edit, value};
    connect(edit, &FieldEdit::left, this, [this, value](const QString &text) {
        change([&](DispatchFields &fields) { fields.*value = text; });
    });
}

void DispatchPanel::addProgress(QVBoxLayout *column)
{
    m_progress = new ChoiceBox(u"dispatchProgress"_s, tr("Progress of the dispatch"), this);
    for (const auto progress : {Progress::New, Progress::InWork, Progress::Done})
        m_progress->addItem(word(progress), int(progress));
    column->addWidget(labelled(tr("Progress"), m_progress));
    connect(m_progress, &ChoiceBox::chosen, this,
            [this](const QVariant &value) { setProgress(Progress(value.toInt())); });
}

void DispatchPanel::addDate(QVBoxLayout *column)
{
    m_date = new DateField(u"dispatchDate"_s, tr("Date"), true, this);
    column->addWidget(m_date);
    connect(m_date, &DateField::dateLeft, this, [this](const std::optional<PartialDate> &date) {
        change([&](DispatchFields &fields) { fields.date = date; });
    });
}

void DispatchPanel::addLanguage(QVBoxLayout *column)
{
    m_language = new ChoiceBox(u"dispatchLanguage"_s, tr("Language of the dispatch"), this);
    for (const auto language : {Language::Unknown, Language::Russian, Language::Kyrgyz, Language::English})
        m_language->addItem(word(language), int(language));
    QWidget *box = labelled(tr("Language"), m_language);
    m_languageHint = plainLabel(u"dispatchLanguageHint"_s, box);
    m_languageHint->setForegroundRole(QPalette::PlaceholderText);
    box->layout()->addWidget(m_languageHint);
    column->addWidget(box);
    connect(m_language, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        change([&](DispatchFields &fields) {
            fields.language = Language(value.toInt());
            fields.languageBasis = LanguageBasis::ByHand;
        });
        showLanguage();
    });
}

void DispatchPanel::completeAgencies()
{
    auto *completer = new QCompleter(m_agencies, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_agency->edit()->setCompleter(completer);
    // Asked when the first letter is typed: the list belongs to the whole workspace and may be long.
    connect(m_agency->edit(), &QLineEdit::textEdited, m_agencies, [this](const QString &typed) {
        if (typed.size() == 1)
            m_agencies->setStringList(m_workspace.library().agencies().value_or(QStringList()));
    });
}

void DispatchPanel::showValues(bool sameSubject)
{
    setEnabled(m_dispatch.id.isValid());
    for (const Field &field : std::as_const(m_fields))
        field.edit->setText(m_dispatch.fields.*field.value);
    const auto &date = m_dispatch.fields.date;
    m_date->showDate(date, sameSubject);
    m_date->setHint(date ? word(date->basis()) : QString());
    showLanguage();
    m_progress->showValue(int(m_dispatch.progress));
}

void DispatchPanel::showLanguage()
{
    const DispatchFields &fields = m_dispatch.fields;
    m_language->showValue(int(fields.language));
    m_languageHint->setText(word(fields.languageBasis));
    m_languageHint->setVisible(!m_languageHint->text().isEmpty());
    m_language->setAccessibleDescription(m_languageHint->text());
}

void DispatchPanel::change(const std::function<void(DispatchFields &)> &edit)
{
    auto fields = m_dispatch.fields;
    edit(fields);
    if (!m_dispatch.id.isValid() || fields == m_dispatch.fields)
        return;
    const auto done = m_workspace.library().setFields(m_dispatch.id, fields);
    if (done) {
        m_dispatch.fields = fields;
        return;
    }
    showValues(false);
    Q_EMIT failed(done.error());
}

void DispatchPanel::setProgress(Progress progress)
{
    if (!m_dispatch.id.isValid())
        return;
    const auto done = m_workspace.library().setProgress(m_dispatch.id, progress);
    if (done) {
        m_dispatch.progress = progress;
        return;
    }
    showValues(true);
    Q_EMIT failed(done.error());
}

} // namespace elchi
