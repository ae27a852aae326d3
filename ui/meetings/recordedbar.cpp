// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/recordedbar.h"

#include "analysis/alikemeetings.h"
#include "models/meetingmodel.h"
#include "models/words.h"
#include "widgets/choicebox.h"
#include "widgets/wrappedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QString entry(const Meeting &meeting)
{
    QStringList parts{word(meeting.kind), MeetingList::titleOf(meeting)};
    if (meeting.date)
        parts.prepend(meeting.date->toString());
    return parts.join(u" · "_s);
}

} // namespace

RecordedBar::RecordedBar(QWidget *parent)
    : QWidget(parent), m_question(new WrappedLabel({}, this)),
      m_meetings(new ChoiceBox(u"recordedMeetings"_s, tr("Recorded meeting"), this)),
      m_add(new QPushButton(tr("&Add the dispatch to it"), this))
{
    setObjectName(u"recordedBar"_s);
    m_question->setObjectName(u"recordedQuestion"_s);
    m_add->setObjectName(u"addToRecorded"_s);
    m_add->setAutoDefault(true);
    m_add->setToolTip(tr("The recorded meeting gets this dispatch as one more source, and its sectors"));
    m_meetings->setPlaceholderText(tr("Choose a meeting"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 8);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_meetings, 1);
    row->addWidget(m_add);
    column->addWidget(m_question);
    column->addLayout(row);
    connect(m_meetings, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_add->setEnabled(index >= 0); });
    connect(m_add, &QPushButton::clicked, this,
            [this] { Q_EMIT chosen(MeetingId{m_meetings->currentData().toLongLong()}); });
    hide();
}

void RecordedBar::offer(const AlikeMeetings &meetings)
{
    const QVariant before = m_meetings->currentData();
    m_meetings->clear();
    for (const Meeting &meeting : meetings.nearest)
        m_meetings->addItem(entry(meeting), qlonglong(meeting.id.value));
    const int kept = before.isValid() ? m_meetings->findData(before) : -1;
    const int likeliest = meetings.alike > 0 ? 0 : -1;
    m_meetings->setCurrentIndex(kept >= 0 ? kept : likeliest);
    m_add->setEnabled(m_meetings->currentIndex() >= 0);
    m_question->setText(meetings.alike > 0
                            ? tr("⚠ This meeting may be recorded already, from another dispatch:")
                            : tr("Did another dispatch tell of this meeting before?"));
    setVisible(!meetings.nearest.isEmpty());
}

} // namespace elchi
