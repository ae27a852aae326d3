// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dispatchfilter.h"

#include "text/searchterms.h"

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

QString quoted(const QString &term)
{
    return u'"' + term + u'"';
}

/// Every word as a beginning or by its lemmas, quoted, so that none is an operator of FTS5.
QString matchExpression(const QString &words)
{
    QStringList all;
    for (const QueryWord &word : queryWords(words)) {
        QStringList either{quoted(word.beginning) + u'*'};
        for (const QString &lemma : word.lemmas)
            either << quoted(lemma);
        all << u'(' + either.join(u" OR "_s) + u')';
    }
    return all.join(u" AND "_s);
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
    if (const QString words = matchExpression(filter.words); !words.isEmpty())
        add(condition, u"d.id IN (SELECT rowid FROM dispatch_words WHERE dispatch_words MATCH ?)"_s, {words});
    else if (!filter.words.trimmed().isEmpty())
        add(condition, u"0 = 1"_s, {}); // signs alone stand in no index
    return condition;
}

} // namespace elchi::store
