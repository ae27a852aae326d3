// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/meetingeditor.h"

#include "analysis/alikemeetings.h"
#include "meetings/codesedit.h"
#include "meetings/partiesedit.h"
#include "meetings/recordedbar.h"
#include "models/meetingsources.h"
#include "models/words.h"
#include "widgets/choicebox.h"
#include "widgets/fieldedit.h"
#include "widgets/noteedit.h"
#include "widgets/sentencelist.h"
#include "workspace/codebook.h"
#include "workspace/findings.h"
#include "workspace/library.h"
#include "workspace/meetingbook.h"
#include "workspace/registry.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

MeetingEditor::MeetingEditor(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_banner(new QLabel(this)), m_recorded(new RecordedBar(this)),
      m_title(new FieldEdit(u"meetingTitle"_s, tr("&Title"), this)),
      m_kind(new ChoiceBox(u"meetingKind"_s, tr("Kind of meeting"), this)),
      m_status(new ChoiceBox(u"meetingStatus"_s, tr("Status of the meeting"), this)),
      m_channel(new ChoiceBox(u"meetingChannel"_s, tr("How they met"), this)),
      m_date(new FieldEdit(u"meetingDate"_s, tr("&Date"), this)),
      m_place(new FieldEdit(u"meetingPlace"_s, tr("&Place"), this)), m_places(new QStringListModel(this)),
      m_doubt(new QLabel(this)), m_parties(new PartiesEdit(workspace, this)),
      m_kyrgyzLevel(new ChoiceBox(u"meetingKyrgyzLevel"_s, tr("Level of the Kyrgyz side"), this)),
      m_foreignLevel(new ChoiceBox(u"meetingForeignLevel"_s, tr("Level of the foreign side"), this)),
      m_codes(new CodesEdit(this)),
      m_partOf(new ChoiceBox(u"meetingPartOf"_s, tr("Visit or summit that it is part of"), this)),
      m_background(new QCheckBox(tr("Only recalled in the text as &background"), this)),
      m_note(new NoteEdit(this)), m_history(new QLabel(this)), m_sentences(new SentenceList(this)),
      m_record(new QPushButton(tr("&Record meeting"), this)),
      m_discard(new QPushButton(tr("D&iscard"), this)),
      m_another(new QPushButton(tr("&New meeting from this dispatch"), this)),
      m_delete(new QPushButton(tr("D&elete meeting"), this))
{
    setObjectName(u"meetingEditor"_s);
    composeForm();
    fillChoices();
    wireFields();
    wireChoices();
    wirePlace();
    connect(&workspace, &Workspace::meetingsChanged, this, &MeetingEditor::reload);
    connect(&workspace, &Workspace::registryChanged, this, &MeetingEditor::reload);
    connect(&workspace, &Workspace::replayed, this, &MeetingEditor::reload);
    connect(&workspace, &Workspace::codebookChanged, this, &MeetingEditor::fillChoices);
    showValues();
}

void MeetingEditor::showMeeting(MeetingId id)
{
    flush();
    m_draft = false;
    m_dispatch = {};
    m_meeting = {};
    m_meeting.id = id;
    reload();
}

void MeetingEditor::showDraft(const Meeting &draft, DispatchId dispatch)
{
    flush();
    m_draft = true;
    m_dispatch = dispatch;
    m_meeting = draft;
    m_meeting.id = {};
    showValues();
    showSentences();
    takeFocus();
}

void MeetingEditor::setOthers(const QList<Meeting> &meetings)
{
    m_others = meetings;
    showOthers();
    offerRecorded();
}

void MeetingEditor::flush()
{
    if (isEmpty())
        return;
    m_title->flush();
    m_date->flush();
    m_place->flush();
    m_note->flush();
}

void MeetingEditor::takeFocus()
{
    if (!isEmpty())
        m_title->edit()->setFocus();
}

void MeetingEditor::reload()
{
    if (m_draft)
        return;
    if (m_meeting.id.isValid()) {
        const auto stored = m_workspace.meetings().load(m_meeting.id);
        m_meeting = stored.value_or(Meeting());
    }
    showValues();
    showSentences();
    showNext();
}

void MeetingEditor::recordDraft()
{
    if (!m_draft)
        return;
    flush();
    const auto id = m_workspace.meetings().add(m_meeting);
    if (!id) {
        Q_EMIT failed(id.error());
        return;
    }
    showRecorded(*id);
}

void MeetingEditor::addToRecorded(MeetingId meeting)
{
    if (!m_draft)
        return;
    flush();
    const auto done = m_workspace.meetings().addReport(meeting, m_meeting);
    if (done)
        showRecorded(meeting);
    else
        Q_EMIT failed(done.error());
}

void MeetingEditor::showRecorded(MeetingId id)
{
    m_draft = false;
    m_meeting = {};
    m_meeting.id = id;
    reload();
    m_another->setFocus();
    Q_EMIT recorded(id);
}

void MeetingEditor::discardDraft()
{
    if (!m_draft)
        return;
    m_draft = false;
    m_meeting = {};
    showValues();
    Q_EMIT discarded();
}

void MeetingEditor::deleteMeeting()
{
    if (m_draft || !m_meeting.id.isValid())
        return;
    const auto done = m_workspace.meetings().remove(m_meeting.id);
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_meeting = {};
    showValues();
    Q_EMIT deleted();
}

void MeetingEditor::change(const std::function<void(Meeting &)> &edit)
{
    if (isEmpty())
        return;
    Meeting changed = m_meeting;
    edit(changed);
    if (changed == m_meeting)
        return;
    const auto sources = m_workspace.meetings().followed(m_meeting, changed);
    changed.sources = sources.value_or(changed.sources);
    const bool cites = changed.sources != m_meeting.sources;
    m_meeting = changed;
    if (!m_draft) {
        if (const auto done = m_workspace.meetings().change(m_meeting); !done) {
            Q_EMIT failed(done.error());
            reload();
            return;
        }
    }
    updateState();
    if (cites)
        showSentences();
}

void MeetingEditor::takeDate(const QString &typed)
{
    if (typed.isEmpty()) {
        m_date->setComplaint(QString());
        change([](Meeting &meeting) { meeting.date.reset(); });
        return;
    }
    const auto date = PartialDate::parse(typed);
    m_date->setComplaint(
        date ? QString()
             : tr("Write a day (03.02.2025), several (3–5.02.2025), a month (02.2025), a part "
                  "of one (early, mid or late 02.2025) or a year."));
    // What shows the same day keeps how it is known ("from the dateline").
    if (date && !(m_meeting.date && m_meeting.date->toString() == date->toString()))
        change([&date](Meeting &meeting) { meeting.date = date; });
}

void MeetingEditor::updateDoubt()
{
    const bool doubtful = !isEmpty() && m_meeting.isDoubtful();
    m_doubt->setVisible(doubtful);
    if (doubtful)
        m_doubt->setText(tr("⚠ Held, but dated after the dispatch of %1 that tells of it. Is it planned?")
                             .arg(m_meeting.lastTold.toString(u"dd.MM.yyyy"_s)));
}

void MeetingEditor::offerRecorded()
{
    constexpr qsizetype most = 50;
    m_recorded->offer(m_draft ? alikeMeetings(m_meeting, m_dispatch, m_others, most) : AlikeMeetings());
}

DispatchId MeetingEditor::sourceDispatch() const
{
    if (m_dispatch.isValid())
        return m_dispatch;
    return m_meeting.sources.isEmpty() ? DispatchId() : m_meeting.sources.first().dispatch;
}

void MeetingEditor::showNext()
{
    const auto drafts =
        isEmpty() ? Result<QList<Meeting>>() : m_workspace.meetings().drafts(sourceDispatch());
    if (!drafts || drafts->isEmpty()) {
        m_another->setText(tr("&New meeting from this dispatch"));
        m_another->setAccessibleDescription(QString());
        return;
    }
    const Meeting &next = drafts->first();
    QStringList words{word(next.kind)};
    if (next.date)
        words << next.date->toString();
    words << next.title;
    const QString told = words.join(u" · "_s);
    m_another->setText(tr("&Next: %1")
                           .arg(fontMetrics()
                                    .elidedText(told, Qt::ElideRight, 36 * fontMetrics().averageCharWidth())
                                    .replace(u'&', u"&&"_s)));
    m_another->setAccessibleDescription(told);
}

QString MeetingEditor::historyText() const
{
    QStringList lines;
    for (const StatusChange &change : m_meeting.statusHistory)
        lines << tr("%1 (noted %2)", "a status of a meeting and when the analyst said so")
                     .arg(word(change.status), change.at.toLocalTime().toString(u"dd.MM.yyyy HH:mm"_s));
    return lines.join(u" → "_s);
}

void MeetingEditor::showSentences()
{
    if (isEmpty())
        return;
    QList<AnnotationId> marks;
    for (const MeetingSource &source : std::as_const(m_meeting.sources)) {
        if (source.annotation.isValid() && !marks.contains(source.annotation))
            marks << source.annotation;
    }
    m_answer.await(
        this,
        m_draft ? m_workspace.findings().passages(marks) : m_workspace.meetings().passages(m_meeting.id),
        [this](const QList<Passage> &passages) {
            m_sentences->setPassages(passages, sourceLabels(m_meeting, passages));
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

} // namespace elchi
