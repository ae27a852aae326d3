// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/meetingsources.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

struct MeetingSources
{
    Q_DECLARE_TR_FUNCTIONS(MeetingSources)

public:
    static QString word(const QString &field);
};

QString MeetingSources::word(const QString &field)
{
    if (field == "date"_L1)
        return tr("Date");
    if (field == "place"_L1)
        return tr("Place");
    if (field == "participant"_L1)
        return tr("Participant");
    if (field == "topic"_L1)
        return tr("Topic");
    return field == "sector"_L1 ? tr("Sector") : QString();
}

} // namespace

QStringList sourceLabels(const Meeting &meeting, const QList<Passage> &passages)
{
    QStringList labels;
    for (const Passage &passage : passages) {
        QStringList words;
        for (const MeetingSource &source : meeting.sources) {
            if (source.annotation.isValid() && source.annotation == passage.annotation)
                words << MeetingSources::word(source.field);
        }
        words.removeAll(QString());
        words.removeDuplicates();
        labels << words.join(u", "_s);
    }
    return labels;
}

} // namespace elchi
