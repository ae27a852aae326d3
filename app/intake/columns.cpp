// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/columns.h"

#include "intake/reader.h"
#include "text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

ColumnRole roleOfColumn(const QString &name)
{
    static const QHash<QString, ColumnRole> roles = [] {
        const std::pair<ColumnRole, QStringView> named[] = {
            {ColumnRole::Text, u"text body content article текст тело содержание мазмун мазмуну тексти"},
            {ColumnRole::Title, u"title headline заголовок название аталышы темасы"},
            {ColumnRole::Date, u"date date_from published pubdate дата күнү датасы"},
            {ColumnRole::Agency, u"agency publisher агентство агенттик агенттиги"},
            {ColumnRole::Author, u"author автор автору"},
            {ColumnRole::City, u"city город шаар шаары"},
            {ColumnRole::Url, u"url link ссылка адрес шилтеме"},
            {ColumnRole::Language, u"language lang язык тил тили"},
        };
        QHash<QString, ColumnRole> all;
        for (const auto &[role, names] : named) {
            for (const QStringView one : names.split(u' '))
                all.insert(folded(one.toString()), role);
        }
        return all;
    }();
    return roles.value(folded(name).trimmed(), ColumnRole::None);
}

QStringList columnNames(const QStringList &header)
{
    QStringList names;
    for (const QString &written : header) {
        const QString place = u"#%1"_s.arg(names.size() + 1);
        const QString name = written.simplified();
        if (name.isEmpty())
            names << place;
        else
            names << (names.contains(name) ? name + u' ' + place : name);
    }
    return names;
}

QString columnsKey(const QStringList &names)
{
    QStringList all = names;
    all.sort();
    return all.join(u'\n');
}

ColumnRoles chosenRoles(const QStringList &names, const ReadOptions &options)
{
    return options.columns.isEmpty() ? options.rememberedColumns.value(columnsKey(names)) : options.columns;
}

QList<ColumnRole> rolesOf(const QStringList &names, const ColumnRoles &chosen)
{
    QList<ColumnRole> roles(names.size(), ColumnRole::None);
    for (qsizetype i = 0; i < names.size(); ++i)
        roles[i] = chosen.value(names[i], ColumnRole::None);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const ColumnRole guess = roleOfColumn(names[i]);
        if (!chosen.contains(names[i]) && !roles.contains(guess))
            roles[i] = guess;
    }
    return roles;
}

bool areDoubtful(const QStringList &names)
{
    const auto roles = rolesOf(names, {});
    return roles.contains(ColumnRole::None) || !roles.contains(ColumnRole::Text);
}

} // namespace elchi
