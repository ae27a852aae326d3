// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings drafted from whole texts, with everything accepted that is suggested for them.
#include "score.h"
#include "suggest/meetingdraft.h"
#include "suggest/suggestedground.h"
#include "support/places.h"
#include "text/dateline.h"
#include "text/offsetmap.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace elchi;

namespace {

QJsonArray examples()
{
    QFile file(testData(u"vocabularies/meetings.json"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    REQUIRE_FALSE(array.isEmpty());
    return array;
}

DispatchFields fieldsOf(const QString &text)
{
    const auto dateline = findDateline(OffsetMap(text));
    REQUIRE(dateline);
    DispatchFields fields;
    fields.city = dateline->city;
    fields.date = dateline->date;
    const bool kyrgyz = text.contains(u'ү') || text.contains(u"элчиси"_s);
    fields.language = kyrgyz                           ? Language::Kyrgyz
                      : text.front().unicode() < 0x100 ? Language::English
                                                       : Language::Russian;
    return fields;
}

QString namesOf(const DraftGround &ground, const Meeting &meeting, Side side)
{
    QStringList names;
    for (const Participant &participant : meeting.participants) {
        const auto entity = std::ranges::find(ground.entities, participant.entity, &Entity::id);
        REQUIRE(entity != ground.entities.end());
        if (participant.side == side && entity->type == EntityType::Person)
            names << entity->name;
    }
    return names.join(u", "_s);
}

/// What an example says of a meeting, in one line; only the fields it names.
QString wantedLine(const QJsonObject &wanted)
{
    QStringList parts{wanted[u"status"_s].toString() +
                      (wanted[u"background"_s].toBool() ? u" recalled"_s : QString())};
    for (const QString &key :
         {u"from"_s, u"kyrgyz"_s, u"foreign"_s, u"countries"_s, u"channel"_s, u"place"_s}) {
        if (wanted.contains(key))
            parts << key + u'=' + wanted[key].toString();
    }
    return parts.join(u"; "_s);
}

QString foundLine(const DraftGround &ground, const Meeting &meeting, const QJsonObject &wanted)
{
    QJsonObject found{{u"status"_s, toName(meeting.status)},
                      {u"background"_s, meeting.background},
                      {u"from"_s, meeting.date ? meeting.date->from().toString(Qt::ISODate) : QString()},
                      {u"kyrgyz"_s, namesOf(ground, meeting, Side::Kyrgyz)},
                      {u"foreign"_s, namesOf(ground, meeting, Side::Foreign)},
                      {u"countries"_s, meeting.partnerCountries().join(u", "_s)}};
    if (wanted.contains(u"channel"_s))
        found.insert(u"channel"_s, toName(meeting.channel));
    if (wanted.contains(u"place"_s))
        found.insert(u"place"_s, meeting.place);
    return wantedLine(found);
}

} // namespace

TEST_CASE("meetings are told apart with their day, their sides and those who held the offices named")
{
    const Known known = goldenKnowledge();
    const SuggestionIndex index(known);
    for (const auto &value : examples()) {
        const QString text = value[u"text"_s].toString();
        const DispatchFields fields = fieldsOf(text);
        const DraftGround ground = groundOf(text, fields, index.suggestions(text, fields), known);
        const QList<ToldDraft> told = toldDrafts(ground);
        const QJsonArray meetings = value[u"meetings"_s].toArray();
        QStringList wanted;
        QStringList found;
        for (qsizetype i = 0; i < std::max(meetings.size(), told.size()); ++i) {
            const QJsonObject one = meetings.at(i).toObject();
            if (i < meetings.size())
                wanted << wantedLine(one);
            if (i < told.size())
                found << foundLine(ground, told[i].meeting, one);
        }
        INFO(text.toStdString() << "\nfound:\n"
                                << found.join(u'\n').toStdString() << "\nwanted:\n"
                                << wanted.join(u'\n').toStdString());
        CHECK((found == wanted));
    }
}
