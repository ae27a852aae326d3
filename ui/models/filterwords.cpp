// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filterwords.h"

#include "models/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// The context of this file's words.
struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

QString listed(const QStringList &words)
{
    return words.join(u", "_s);
}

template <class List, class Words>
QString listed(const List &values, Words words)
{
    QStringList names;
    for (const auto &value : values)
        names << words(value);
    return listed(names);
}

QString codeWords(const Filter &filter, const QList<Code> &codes)
{
    QStringList names;
    for (const Code &code : codes) {
        if (filter.codes.contains(code.id))
            names << code.name(interfaceLanguage());
    }
    return listed(names);
}

} // namespace

QString periodText(QDate from, QDate to)
{
    if (from.isValid() && to.isValid()) {
        const bool years = from.dayOfYear() == 1 && to.dayOfYear() == to.daysInYear();
        const bool months = from.day() == 1 && to.day() == to.daysInMonth();
        const QString form = years ? u"yyyy"_s : months ? u"MM.yyyy"_s : u"dd.MM.yyyy"_s;
        const QString begin = from.toString(form);
        const QString end = to.toString(form);
        return begin == end ? begin : begin + u"–"_s + end;
    }
    if (from.isValid())
        return FilterWords::tr("from %1").arg(from.toString(u"dd.MM.yyyy"_s));
    return to.isValid() ? FilterWords::tr("until %1").arg(to.toString(u"dd.MM.yyyy"_s)) : QString();
}

QString filterWords(const Filter &filter, const QList<Code> &codes)
{
    QStringList parts{periodText(filter.from, filter.to),
                      listed(filter.countries, &countryName),
                      codeWords(filter, codes),
                      listed(filter.agencies),
                      listed(filter.statuses, [](MeetingStatus status) { return word(status); }),
                      listed(filter.progress, [](Progress progress) { return word(progress); }),
                      filter.words.isEmpty() ? QString() : u"«%1»"_s.arg(filter.words)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace elchi
