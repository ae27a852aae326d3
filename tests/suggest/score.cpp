// SPDX-License-Identifier: GPL-3.0-or-later
#include "score.h"

#include "support/places.h"
#include "workspace/inspection.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QDate day(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QString iso(const std::optional<PartialDate> &date, bool first)
{
    return date ? (first ? date->from() : date->to()).toString(Qt::ISODate) : QString();
}

QString personsOf(const Inspection &inspection, const Meeting &meeting, bool kyrgyz)
{
    QStringList names;
    for (const Participant &participant : meeting.participants) {
        const Entity entity = inspection.entities.value(participant.entity);
        if ((participant.side == Side::Kyrgyz) == kyrgyz && entity.type == EntityType::Person)
            names << entity.name;
    }
    names.sort();
    return names.join(u", "_s);
}

QList<Wanted> foundIn(const Inspection &inspection)
{
    QList<Wanted> found;
    for (const Suggestion &one : inspection.suggestions) {
        if (one.kind == AnnotationKind::Mention)
            found.append({toContractName(one.type), one.span, {}, {one.name, one.country}});
        else if (one.kind == AnnotationKind::Coding)
            found.append({u"sector"_s, one.span, one.codeKey, {one.inName ? u"in a name"_s : u"said"_s}});
        else if (one.kind == AnnotationKind::Date)
            found.append({u"date"_s,
                          one.span,
                          {},
                          {iso(one.date, true), iso(one.date, false), toName(one.date->precision())}});
    }
    for (const auto &[meeting, sentence] : inspection.meetings) {
        QStringList countries = meeting.partnerCountries();
        countries.sort();
        found.append({u"meeting"_s,
                      sentence,
                      toName(meeting.status) + (meeting.background ? u" recalled"_s : u""_s),
                      {iso(meeting.date, true), personsOf(inspection, meeting, true),
                       personsOf(inspection, meeting, false), countries.join(u", "_s)}});
    }
    return found;
}

bool standsWhere(const Wanted &wanted, const Wanted &found)
{
    if (wanted.type != found.type || wanted.place != found.place)
        return false;
    if (wanted.type == u"meeting")
        return found.span.contains(wanted.span.begin());
    if (wanted.type == u"sector" || wanted.type == u"date")
        return found.span.begin() < wanted.span.end() && wanted.span.begin() < found.span.end();
    return wanted.span == found.span;
}

QString line(QChar sign, const Wanted &one, const OffsetMap &text)
{
    QStringList words = one.what;
    words.removeAll(QString());
    const QString quote = text.mid(one.span).left(60);
    return u"%1 %2 %3 «%4» %5 %6"_s.arg(sign)
        .arg(one.span.begin())
        .arg(one.type, quote, one.place, words.join(u" / "_s));
}

/// The one found for a wanted one, best one that is right; -1 for none.
qsizetype match(const Wanted &wanted, const QList<Wanted> &found, const QList<bool> &used)
{
    qsizetype best = -1;
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (used[i] || !standsWhere(wanted, found[i]))
            continue;
        if (best < 0 || found[i].what == wanted.what)
            best = i;
    }
    return best;
}

Inspection inspectionOf(const Golden &golden)
{
    static const Known names = goldenKnowledge();
    const ReadOptions options{.contextDate = golden.contextDate};
    const auto items = inspectFile(golden.path, options, names);
    REQUIRE(items.size() == 1);
    REQUIRE(items.first().inspection);
    return *items.first().inspection;
}

} // namespace

Known goldenKnowledge()
{
    Known known = shippedKnowledge();
    QFile file(testData(u"annotated/known.json"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray people = QJsonDocument::fromJson(file.readAll()).object()[u"people"_s].toArray();
    REQUIRE(!people.isEmpty());
    for (const auto &person : people) {
        const EntityId id{known.entities.last().id.value + 1};
        known.entities.append({.id = id,
                               .type = EntityType::Person,
                               .name = person[u"name"_s].toString(),
                               .country = person[u"country"_s].toString()});
        const QString name = person[u"office"_s].toString();
        const auto office = std::ranges::find(known.entities, name, &Entity::name);
        if (!name.isEmpty()) {
            REQUIRE(office != known.entities.end());
            known.tenures.append({.id = {known.tenures.size() + 1},
                                  .person = id,
                                  .office = office->id,
                                  .from = day(person[u"from"_s]),
                                  .to = day(person[u"to"_s])});
        }
    }
    return known;
}

void Score::operator+=(const Score &other)
{
    wanted += other.wanted;
    found += other.found;
    placed += other.placed;
    right += other.right;
}

Comparison compared(const Golden &golden)
{
    const Inspection inspection = inspectionOf(golden);
    const OffsetMap text(inspection.dispatch.text);
    const QList<Wanted> found = foundIn(inspection);
    QList<bool> used(found.size(), false);
    Comparison comparison;
    QList<std::pair<int, QString>> lines;
    for (const Wanted &wanted : golden.wanted) {
        const qsizetype at = match(wanted, found, used);
        const bool right = at >= 0 && found[at].what == wanted.what;
        if (at >= 0)
            used[at] = true;
        if (!wanted.optional) {
            comparison.scores[wanted.type] += {1, at >= 0, at >= 0, right};
            if (!right)
                lines.append({wanted.span.begin(), line(u'-', wanted, text)});
            if (at >= 0 && !right)
                lines.append({wanted.span.begin(), line(u'~', found[at], text)});
        }
    }
    for (qsizetype i = 0; i < found.size(); ++i) {
        // Words of a sector inside of a name are only shown as such.
        if (used[i] || (found[i].type == u"sector" && found[i].what.contains(u"in a name"_s)))
            continue;
        comparison.scores[found[i].type] += {0, 1, 0, 0};
        lines.append({found[i].span.begin(), line(u'+', found[i], text)});
    }
    std::ranges::stable_sort(lines, {}, &std::pair<int, QString>::first);
    for (const auto &[position, words] : lines)
        comparison.differences << words;
    return comparison;
}

} // namespace elchi
