// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/agencyname.h"

#include "text/folding.h"

#include <QSet>
#include <iterator>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// As agencies call themselves in their datelines, folded.
constexpr QStringView agencies[] = {u"кабар",
                                    u"kabar",
                                    u"24.kg",
                                    u"sputnik",
                                    u"sputnik кыргызстан",
                                    u"спутник",
                                    u"акиpress",
                                    u"акипресс",
                                    u"akipress",
                                    u"akipress.com",
                                    u"tazabek",
                                    u"turmush",
                                    u"киртаг",
                                    u"kirtag",
                                    u"kginform",
                                    u"риа новости",
                                    u"ria novosti",
                                    u"риа",
                                    u"тасс",
                                    u"tass",
                                    u"синьхуа",
                                    u"xinhua",
                                    u"интерфакс",
                                    u"interfax",
                                    u"interfax.ru",
                                    u"kaktus.media",
                                    u"kaktus",
                                    u"азаттык",
                                    u"вечерний бишкек",
                                    u"vesti.kg",
                                    u"reuters",
                                    u"рейтер",
                                    u"ap",
                                    u"afp",
                                    u"dpa",
                                    u"казинформ",
                                    u"kazinform",
                                    u"qazinform",
                                    u"анадолу",
                                    u"анадолу агенттиги",
                                    u"агентство анадолу",
                                    u"anadolu",
                                    u"anadolu agency",
                                    u"aa",
                                    u"аа",
                                    u"кыргыз туусу",
                                    u"эркин тоо",
                                    u"economist.kg",
                                    u"trend",
                                    u"азертадж",
                                    u"azertac",
                                    u"уза",
                                    u"uza",
                                    u"интерфакс-казахстан",
                                    u"ховар",
                                    u"khovar",
                                    u"белта",
                                    u"belta",
                                    u"киодо",
                                    u"kyodo",
                                    u"ёнхап",
                                    u"yonhap",
                                    u"k-news",
                                    u"knews",
                                    u"kloop"};

constexpr QStringView separators = u" \u00a0-–—,.;:";

bool isSeparator(QChar unit)
{
    return separators.contains(unit);
}

QString withoutSeparators(QStringView words)
{
    while (!words.isEmpty() && isSeparator(words.front()))
        words = words.sliced(1);
    while (!words.isEmpty() && (words.back() == u',' || (words.back() != u'.' && isSeparator(words.back()))))
        words.chop(1);
    return words.toString();
}

/// «Кабар» without its quotation marks; «КНИА «Кабар»» stays.
QStringView withoutQuotes(QStringView words)
{
    const bool quoted =
        words.size() > 2 && u"«\"“"_s.contains(words.front()) && u"»\"”"_s.contains(words.back());
    return quoted ? words.sliced(1).chopped(1) : words;
}

/// «Корр.» before an agency's name.
QStringView withoutOffice(QStringView words)
{
    for (const QStringView office : {u"корр."_s, u"кор."_s, u"correspondent"_s}) {
        if (folded(words.left(office.size()).toString()) == office)
            return words.sliced(office.size()).trimmed();
    }
    return words;
}

/// The longest known agency's name that a line ends with.
QStringView knownAgencyBefore(QStringView words)
{
    for (qsizetype at = 1; at < words.size(); ++at) {
        if (isSeparator(words[at - 1]) && !isSeparator(words[at]) &&
            isKnownAgency(words.sliced(at).toString()))
            return words.sliced(at);
    }
    return {};
}

/// Neither side is known: a pair of names stands before the dash, the agency behind it.
Byline byDash(const QString &words)
{
    QString text = words;
    text.replace(u'–', u'-').replace(u'—', u'-');
    const qsizetype dash = text.lastIndexOf(u'-');
    const QString before = text.left(dash).trimmed();
    const QString behind = text.mid(dash + 1).trimmed();
    const bool isPair = dash > 0 && !behind.isEmpty() && (before.contains(u' ') || before.contains(u'.'));
    return isPair ? Byline{behind, before} : Byline{text, {}};
}

} // namespace

bool isKnownAgency(const QString &name)
{
    static const QSet<QStringView> names(std::begin(agencies), std::end(agencies));
    return names.contains(QStringView(folded(name.trimmed())));
}

QStringView knownAgencyAt(QStringView line)
{
    constexpr qsizetype longestName = 24;
    const QStringView rest = line.left(longestName);
    for (qsizetype length = rest.size(); length > 1; --length) {
        const bool domain = length + 1 < line.size() && line[length] == u'.' && line[length + 1].isLower();
        const bool wordEnds = length == line.size() || (!line[length].isLetterOrNumber() && !domain);
        if (wordEnds && !rest[length - 1].isSpace() && isKnownAgency(rest.left(length).toString()))
            return rest.left(length);
    }
    return {};
}

Byline bylineOf(const QString &inside)
{
    const QString trimmed = inside.trimmed();
    const QStringView words = withoutQuotes(withoutOffice(trimmed));
    if (isKnownAgency(words.toString()))
        return {words.toString(), {}};
    if (const QStringView agency = knownAgencyAt(words); !agency.isEmpty()) {
        const QString author = withoutSeparators(words.sliced(agency.size()));
        return author.isEmpty() ? Byline{words.toString(), {}} : Byline{agency.toString(), author};
    }
    if (const QStringView agency = knownAgencyBefore(words); !agency.isEmpty())
        return {agency.toString(), withoutSeparators(words.chopped(agency.size()))};
    return byDash(words.toString());
}

} // namespace elchi
