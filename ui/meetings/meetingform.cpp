// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/codesedit.h"
#include "meetings/meetingeditor.h"
#include "meetings/partiesedit.h"
#include "meetings/recordedbar.h"
#include "models/words.h"
#include "widgets/choicebox.h"
#include "widgets/fieldedit.h"
#include "widgets/noteedit.h"
#include "widgets/sentencelist.h"
#include "workspace/codebook.h"
#include "workspace/registry.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// The fields of MeetingEditor: where they stand, what they offer and how they show a meeting. What is stored
// and when stands in meetingeditor.cpp.
namespace elchi {

namespace {

/// A choice with its label above, as FieldEdit has it.
QWidget *labelled(const QString &text, QWidget *field)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *label = new QLabel(text, box);
    label->setBuddy(field);
    label->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(label);
    column->addWidget(field);
    column->addStretch();
    return box;
}

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

bool canHoldOthers(MeetingKind kind)
{
    return kind == MeetingKind::Visit || kind == MeetingKind::Summit || kind == MeetingKind::Forum ||
           kind == MeetingKind::Commission;
}

} // namespace

QWidget *MeetingEditor::composeForm()
{
    m_form = new QWidget;
    m_form->setObjectName(u"meetingForm"_s);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(8);
    column->addWidget(composeMain());
    column->addWidget(m_parties);
    column->addWidget(composeRest());
    auto *scroll = new QScrollArea(this);
    m_scroll = scroll;
    scroll->setObjectName(u"meetingScroll"_s);
    scroll->setFocusPolicy(Qt::NoFocus); // what stands in it takes the keys
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_buttons = composeButtons();
    layout->addWidget(composeBanner());
    layout->addWidget(m_recorded);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_buttons);
    return m_form;
}

QWidget *MeetingEditor::composeBanner()
{
    m_banner->setObjectName(u"meetingBanner"_s);
    m_banner->setContentsMargins(16, 8, 16, 8);
    m_banner->setWordWrap(true);
    m_doubt->setObjectName(u"meetingDoubt"_s);
    m_doubt->setWordWrap(true);
    m_history->setObjectName(u"meetingHistory"_s);
    m_history->setWordWrap(true);
    m_history->setForegroundRole(QPalette::PlaceholderText);
    m_history->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return m_banner;
}

QWidget *MeetingEditor::composeMain()
{
    auto *box = new QWidget(m_form);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_title, 0, 0, 1, 6);
    grid->addWidget(labelled(tr("&Kind"), m_kind), 1, 0, 1, 2);
    grid->addWidget(labelled(tr("&Status"), m_status), 1, 2, 1, 2);
    grid->addWidget(labelled(tr("&How"), m_channel), 1, 4, 1, 2);
    grid->addWidget(m_history, 2, 0, 1, 6);
    grid->addWidget(m_date, 3, 0, 1, 3, Qt::AlignTop);
    grid->addWidget(m_place, 3, 3, 1, 3, Qt::AlignTop);
    grid->addWidget(m_doubt, 4, 0, 1, 6);
    for (int i = 0; i < 6; ++i)
        grid->setColumnStretch(i, 1);
    m_date->edit()->setPlaceholderText(tr("03.02.2025 or 3–5.02.2025"));
    m_date->edit()->setToolTip(
        tr("A day (03.02.2025), several (3–5.02.2025), a month (02.2025), a part of one "
           "(early, mid or late 02.2025) or a year"));
    return box;
}

QWidget *MeetingEditor::composeRest()
{
    auto *box = new QWidget(m_form);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(labelled(tr("&Level of the Kyrgyz side"), m_kyrgyzLevel), 0, 0);
    grid->addWidget(labelled(tr("Le&vel of the foreign side"), m_foreignLevel), 0, 1);
    grid->addWidget(heading(tr("Sectors and topics")), 1, 0, 1, 2);
    grid->addWidget(m_codes, 2, 0, 1, 2);
    grid->addWidget(labelled(tr("Part &of"), m_partOf), 3, 0, 1, 2);
    m_background->setObjectName(u"meetingBackground"_s);
    grid->addWidget(m_background, 4, 0, 1, 2);
    m_note->setObjectName(u"meetingNote"_s);
    m_note->setAccessibleName(tr("Note on the meeting"));
    m_note->setLines(2, 8);
    grid->addWidget(labelled(tr("Not&e"), m_note), 5, 0, 1, 2);
    grid->addWidget(heading(tr("Sentences that it comes from")), 6, 0, 1, 2);
    m_sentences->setObjectName(u"meetingSentences"_s);
    m_sentences->setAccessibleName(tr("Sentences that the meeting comes from"));
    m_sentences->setEmptyText(tr("No sentence is named as the source of this meeting."));
    m_sentences->setMinimumHeight(192);
    grid->addWidget(m_sentences, 7, 0, 1, 2);
    return box;
}

QWidget *MeetingEditor::composeButtons()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(u"meetingButtons"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 16, 8);
    m_record->setObjectName(u"recordMeeting"_s);
    m_record->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_record->setToolTip(tr("Store this meeting (Ctrl+Enter)"));
    m_discard->setObjectName(u"discardMeeting"_s);
    m_another->setObjectName(u"anotherMeeting"_s);
    m_delete->setObjectName(u"deleteMeeting"_s);
    for (QPushButton *button : {m_record, m_discard, m_another}) {
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(m_delete);
    connect(m_record, &QPushButton::clicked, this, &MeetingEditor::recordDraft);
    connect(m_discard, &QPushButton::clicked, this, &MeetingEditor::discardDraft);
    connect(m_delete, &QPushButton::clicked, this, &MeetingEditor::deleteMeeting);
    connect(m_another, &QPushButton::clicked, this, [this] { Q_EMIT anotherRequested(sourceDispatch()); });
    return bar;
}

void MeetingEditor::fillChoices()
{
    const auto fill = [](ChoiceBox *box, const auto &values) {
        const QVariant shown = box->currentData();
        box->clear();
        for (const auto value : values)
            box->addItem(word(value), int(value));
        if (shown.isValid())
            box->showValue(shown);
    };
    fill(m_kind, allMeetingKinds());
    fill(m_status, allMeetingStatuses());
    fill(m_channel, allMeetingChannels());
    fill(m_kyrgyzLevel, allLevels());
    fill(m_foreignLevel, allLevels());
    const auto codes = m_workspace.codebook().codes();
    if (codes)
        m_codes->setCodes(*codes);
    m_codes->setChosen(m_meeting.codes);
}

void MeetingEditor::wireFields()
{
    connect(m_title, &FieldEdit::left, this,
            [this](const QString &text) { change([&](Meeting &meeting) { meeting.title = text; }); });
    connect(m_date, &FieldEdit::left, this, &MeetingEditor::takeDate);
    connect(m_place, &FieldEdit::left, this,
            [this](const QString &text) { change([&](Meeting &meeting) { meeting.place = text; }); });
    connect(m_note, &NoteEdit::edited, this,
            [this](const QString &text) { change([&](Meeting &meeting) { meeting.note = text; }); });
    connect(m_parties, &PartiesEdit::changed, this, [this](const QList<Participant> &participants) {
        change([&](Meeting &meeting) { meeting.participants = participants; });
    });
    connect(m_parties, &PartiesEdit::failed, this, &MeetingEditor::failed);
    connect(m_codes, &CodesEdit::changed, this,
            [this](const QList<CodeId> &codes) { change([&](Meeting &meeting) { meeting.codes = codes; }); });
    connect(m_background, &QCheckBox::clicked, this,
            [this](bool on) { change([on](Meeting &meeting) { meeting.background = on; }); });
    connect(m_sentences, &SentenceList::passageChosen, this, &MeetingEditor::passageChosen);
    connect(m_recorded, &RecordedBar::chosen, this, &MeetingEditor::addToRecorded);
}

void MeetingEditor::wireChoices()
{
    const auto wire = [this](ChoiceBox *box, auto Meeting::*field) {
        using Value = std::remove_reference_t<decltype(std::declval<Meeting>().*field)>;
        connect(box, &ChoiceBox::chosen, this, [this, field](const QVariant &value) {
            change([&](Meeting &meeting) { meeting.*field = Value(value.toInt()); });
        });
    };
    wire(m_kind, &Meeting::kind);
    wire(m_status, &Meeting::status);
    wire(m_channel, &Meeting::channel);
    wire(m_kyrgyzLevel, &Meeting::kyrgyzLevel);
    wire(m_foreignLevel, &Meeting::foreignLevel);
    connect(m_partOf, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        change([&](Meeting &meeting) { meeting.partOf = MeetingId{value.toLongLong()}; });
    });
}

void MeetingEditor::wirePlace()
{
    auto *completer = new QCompleter(m_places, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_place->edit()->setCompleter(completer);
    connect(m_place->edit(), &QLineEdit::textEdited, m_places, [this](const QString &words) {
        QStringList names;
        const auto rows = m_workspace.registry().find(words, EntityType::Place, sourceDispatch(), 12);
        for (const EntityRow &row : rows.value_or(QList<EntityRow>()))
            names << row.entity.name;
        m_places->setStringList(names);
    });
}

void MeetingEditor::showValues()
{
    m_title->setText(m_meeting.title);
    m_kind->showValue(int(m_meeting.kind));
    m_status->showValue(int(m_meeting.status));
    m_channel->showValue(int(m_meeting.channel));
    m_date->setText(m_meeting.date ? m_meeting.date->toString() : QString());
    m_place->setText(m_meeting.place);
    m_kyrgyzLevel->showValue(int(m_meeting.kyrgyzLevel));
    m_foreignLevel->showValue(int(m_meeting.foreignLevel));
    m_codes->setChosen(m_meeting.codes);
    m_background->setChecked(m_meeting.background);
    m_note->setNote(m_meeting.note);
    showOthers();
    updateState();
}

void MeetingEditor::showOthers()
{
    m_partOf->clear();
    m_partOf->addItem(tr("No visit or summit"), qlonglong(0));
    for (const Meeting &other : std::as_const(m_others)) {
        if (other.id == m_meeting.id || (!canHoldOthers(other.kind) && other.id != m_meeting.partOf))
            continue;
        const QString date = other.date ? other.date->toString() + u' ' : QString();
        m_partOf->addItem(date + MeetingList::titleOf(other), qlonglong(other.id.value));
    }
    m_partOf->showValue(qlonglong(m_meeting.partOf.value));
}

void MeetingEditor::updateState()
{
    m_scroll->setVisible(!isEmpty());
    m_buttons->setVisible(!isEmpty());
    m_banner->setAlignment(isEmpty() ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    m_banner->setForegroundRole(isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    const QDate day = m_meeting.date ? m_meeting.date->from() : QDate();
    m_parties->setParticipants(m_meeting.participants, {.dispatch = sourceDispatch(), .day = day});
    m_banner->setText(
        isEmpty() ? tr("Choose a meeting in the list to see and change its fields.")
        : m_draft && m_meeting.participants.isEmpty()
            ? tr("Draft without participants: accept the suggestions of the dispatch and record "
                 "again, or add them here.")
        : m_draft ? tr("Draft: stored as soon as you choose “Record meeting”.")
                  : tr("Stored. Each change is stored when you leave its field."));
    m_record->setVisible(m_draft);
    m_discard->setVisible(m_draft);
    m_another->setVisible(!m_draft && !isEmpty() && sourceDispatch().isValid());
    m_delete->setVisible(!m_draft && !isEmpty());
    m_date->setHint(m_meeting.date
                        ? u"%1 · %2"_s.arg(word(m_meeting.date->precision()), word(m_meeting.date->basis()))
                        : QString());
    m_history->setText(historyText());
    m_history->setVisible(!m_meeting.statusHistory.isEmpty());
    updateDoubt();
    offerRecorded();
}

} // namespace elchi
