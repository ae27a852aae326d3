// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/session.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Paths hold slashes, which QSettings takes for groups.
QString groupOf(const QString &path)
{
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    return u"workspaces/"_s +
           QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha1).toHex());
}

} // namespace

QByteArray filterToJson(const Filter &filter)
{
    QJsonArray codes;
    for (const CodeId id : filter.codes)
        codes.append(id.value);
    QJsonArray statuses;
    for (const MeetingStatus status : filter.statuses)
        statuses.append(toName(status));
    QJsonArray progress;
    for (const Progress step : filter.progress)
        progress.append(toName(step));
    const QJsonObject object{{u"from"_s, filter.from.toString(Qt::ISODate)},
                             {u"to"_s, filter.to.toString(Qt::ISODate)},
                             {u"countries"_s, QJsonArray::fromStringList(filter.countries)},
                             {u"agencies"_s, QJsonArray::fromStringList(filter.agencies)},
                             {u"codes"_s, codes},
                             {u"statuses"_s, statuses},
                             {u"progress"_s, progress},
                             {u"words"_s, filter.words}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Filter filterFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto strings = [&](const QString &key) { return object[key].toVariant().toStringList(); };
    Filter filter;
    filter.from = QDate::fromString(object[u"from"_s].toString(), Qt::ISODate);
    filter.to = QDate::fromString(object[u"to"_s].toString(), Qt::ISODate);
    filter.countries = strings(u"countries"_s);
    filter.agencies = strings(u"agencies"_s);
    for (const auto &id : object[u"codes"_s].toArray())
        filter.codes.append(CodeId{id.toInteger()});
    for (const QString &name : strings(u"statuses"_s)) {
        if (const auto status = meetingStatusFromName(name))
            filter.statuses.append(*status);
    }
    for (const QString &name : strings(u"progress"_s)) {
        if (const auto progress = progressFromName(name))
            filter.progress.append(*progress);
    }
    filter.words = object[u"words"_s].toString();
    return filter;
}

Session Session::load(const QString &path)
{
    QSettings stored;
    stored.beginGroup(groupOf(path));
    Session session;
    session.geometry = stored.value(u"geometry"_s).toByteArray();
    session.docks = stored.value(u"docks"_s).toByteArray();
    session.columns = stored.value(u"columns"_s).toByteArray();
    session.place =
        allPlaces.at(size_t(std::clamp(stored.value(u"place"_s).toInt(), 0, int(allPlaces.size()) - 1)));
    session.dispatch = DispatchId{stored.value(u"dispatch"_s).toLongLong()};
    session.filter = filterFromJson(stored.value(u"filter"_s).toByteArray());
    session.watchedFolder = stored.value(u"watchedFolder"_s).toString();
    session.watchedUntil = stored.value(u"watchedUntil"_s).toDateTime();
    return session;
}

void Session::save(const QString &path) const
{
    QSettings stored;
    stored.beginGroup(groupOf(path));
    stored.setValue(u"geometry"_s, geometry);
    stored.setValue(u"docks"_s, docks);
    stored.setValue(u"columns"_s, columns);
    stored.setValue(u"place"_s, int(place));
    stored.setValue(u"dispatch"_s, dispatch.value);
    stored.setValue(u"filter"_s, filterToJson(filter));
    stored.setValue(u"watchedFolder"_s, watchedFolder);
    stored.setValue(u"watchedUntil"_s, watchedUntil);
}

} // namespace elchi
