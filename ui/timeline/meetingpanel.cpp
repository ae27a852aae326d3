// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/meetingpanel.h"

#include "models/meetingsources.h"
#include "models/words.h"
#include "widgets/sentencelist.h"
#include "workspace/meetingbook.h"
#include "workspace/workspace.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setText(text);
    return label;
}

} // namespace

MeetingPanel::MeetingPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(plainLabel(QString(), this)),
      m_hint(plainLabel(tr("Choose a meeting: its fields and sentences stand here."), this)),
      m_content(new QWidget(this)), m_fields(new QFormLayout),
      m_open(new QPushButton(tr("&Open meeting"), this)), m_sentences(new SentenceList(this))
{
    setObjectName(u"timelineMeetingPanel"_s);
    m_title->setObjectName(u"timelineMeetingTitle"_s);
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_hint->setObjectName(u"timelineMeetingHint"_s);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_open->setObjectName(u"timelineOpenMeeting"_s);
    m_sentences->setObjectName(u"timelineSentences"_s);
    m_sentences->setAccessibleName(tr("Sentences that the meeting comes from"));
    m_sentences->setEmptyText(tr("No sentence is named as the source of this meeting."));
    m_fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(m_title);
    content->addLayout(m_fields);
    content->addWidget(m_open, 0, Qt::AlignLeft);
    content->addWidget(new QLabel(tr("Sentences"), m_content));
    content->addWidget(m_sentences, 1);
    m_sentences->setMinimumHeight(160);
    // A meeting of many has more to say than the panel is high.
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"timelineMeetingScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    m_content = scroll;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->addWidget(m_hint, 0, Qt::AlignTop);
    layout->addWidget(scroll, 1);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_meeting); });
    connect(m_sentences, &SentenceList::passageChosen, this, &MeetingPanel::passageChosen);
    m_content->hide();
}

void MeetingPanel::showMeeting(MeetingId id, const MeetingList &list)
{
    const auto found = std::ranges::find(list.meetings, id, &Meeting::id);
    m_meeting = found == list.meetings.end() ? MeetingId() : id;
    m_content->setVisible(m_meeting.isValid());
    m_hint->setVisible(!m_meeting.isValid());
    if (!m_meeting.isValid())
        return;
    m_title->setText(MeetingList::titleOf(*found));
    fillFields(*found, list);
    askSentences(*found);
}

void MeetingPanel::fillFields(const Meeting &meeting, const MeetingList &list)
{
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    const auto add = [this](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        auto *label = new QLabel(name, this);
        label->setAlignment(Qt::AlignTop);
        label->setForegroundRole(QPalette::PlaceholderText);
        m_fields->addRow(label, plainLabel(value, this));
    };
    add(tr("Date"), meeting.date ? meeting.date->toString() : tr("not known"));
    add(tr("Kind"), word(meeting.kind));
    add(tr("Status"), word(meeting.status));
    add(tr("Place"), meeting.place);
    add(tr("Kyrgyz side"), list.sideText(meeting, Side::Kyrgyz));
    add(tr("Foreign side"), list.sideText(meeting, Side::Foreign));
    add(tr("Sectors and topics"), list.codesText(meeting));
    add(tr("Note"), meeting.note);
}

void MeetingPanel::askSentences(const Meeting &meeting)
{
    m_workspace.meetings().passages(m_meeting).then(
        this, [this, asked = m_meeting, shown = meeting](const Result<QList<Passage>> &answer) {
            if (asked != m_meeting)
                return;
            if (answer)
                m_sentences->setPassages(*answer, sourceLabels(shown, *answer));
            else
                Q_EMIT failed(answer.error());
        });
}

} // namespace elchi
