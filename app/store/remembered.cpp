// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/remembered.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace elchi::store {

namespace {

constexpr auto prefix = "columns:"_L1;

QString toJson(const ColumnRoles &roles)
{
    QJsonObject object;
    for (auto role = roles.begin(); role != roles.end(); ++role)
        object.insert(role.key(), toName(*role));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ColumnRoles fromJson(const QString &json)
{
    ColumnRoles roles;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto one = object.begin(); one != object.end(); ++one) {
        if (const auto role = columnRoleFromName(one->toString()))
            roles.insert(one.key(), *role);
    }
    return roles;
}

} // namespace

Result<QHash<QString, ColumnRoles>> rememberedColumns(Connection &connection)
{
    const auto query = connection.run(u"SELECT key, value FROM meta WHERE substr(key, 1, 8) = ?"_s, {prefix});
    if (!query)
        return std::unexpected(query.error());
    QHash<QString, ColumnRoles> remembered;
    while ((*query)->next())
        remembered.insert((*query)->value(0).toString().sliced(prefix.size()),
                          fromJson((*query)->value(1).toString()));
    return remembered;
}

Result<void> rememberColumns(Connection &connection, const QString &names, const ColumnRoles &roles)
{
    if (auto begun = connection.begin(); !begun)
        return begun;
    const auto written = connection.run(u"INSERT INTO meta (key, value) VALUES (?, ?) "
                                        "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                                        {prefix + names, toJson(roles)});
    if (written)
        return connection.commit();
    connection.rollback();
    return std::unexpected(written.error());
}

} // namespace elchi::store
