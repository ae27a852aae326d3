// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dispatchfilter.h"

#include "text/folding.h"

using namespace Qt::StringLiterals;

namespace elchi::store {

namespace {

void add(Condition &condition, const QString &sql, const QVariantList &bindings)
{
    condition.sql += u" AND "_s + sql;
    condition.bindings << bindings;
}

/// `sql` with %1 replaced by as many question marks as there are values; nothing when there is none.
template <class List, class ToVariant>
void addList(Condition &condition, const QString &sql, const List &values, ToVariant toVariant)
{
    if (values.isEmpty())
        return;
    QStringList marks;
    QVariantList bindings;
    for (const auto &value : values) {
        marks << u"?"_s;
        bindings << QVariant(toVariant(value));
    }
    add(condition, sql.arg(marks.join(u", "_s)), bindings);
}

/// Every term as a quoted prefix, so that no character of it is an operator of FTS5.
QString matchExpression(const QString &words)
{
    QStringList terms;
    for (QString term : folded(words).split(u' ', Qt::SkipEmptyParts)) {
        term.remove(QChar(u'\0')).replace(u'"', u"\"\""_s);
        terms << u'"' + term + u"\"*"_s;
    }
    // Through UTF-8, so that a lone surrogate cannot swallow the quote behind it.
    return QString::fromUtf8(terms.join(u' ').toUtf8());
}

} // namespace

Condition dispatchCondition(const Filter &filter)
{
    Condition condition{u"d.deleted = 0"_s};
    if (filter.to.isValid())
        add(condition, u"d.date_from <= ?"_s, {filter.to.toString(Qt::ISODate)});
    if (filter.from.isValid())
        add(condition, u"d.date_to >= ?"_s, {filter.from.toString(Qt::ISODate)});
    const auto same = [](const QString &value) { return value; };
    addList(condition, u"d.agency IN (%1)"_s, filter.agencies, same);
    addList(condition, u"d.progress IN (%1)"_s, filter.progress,
            [](Progress value) { return toName(value); });
    // Answered once for all dispatches; as EXISTS they would be asked anew for each.
    addList(condition,
            u"d.id IN (SELECT a.dispatch_id FROM entity e JOIN annotation a ON a.entity_id = e.id "
            "WHERE a.deleted = 0 AND a.kind = 'mention' AND e.country IN (%1))"_s,
            filter.countries, same);
    addList(condition,
            u"d.id IN (SELECT a.dispatch_id FROM annotation a WHERE a.deleted = 0 "
            "AND a.kind = 'coding' AND a.code_id IN (%1))"_s,
            filter.codes, [](CodeId value) { return value.value; });
    if (const QString words = matchExpression(filter.words.simplified()); !words.isEmpty())
        add(condition, u"d.id IN (SELECT rowid FROM dispatch_words WHERE dispatch_words MATCH ?)"_s, {words});
    return condition;
}

} // namespace elchi::store
