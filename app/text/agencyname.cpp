// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/agencyname.h"

#include "text/folding.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

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
    static const QSet<QString> names{u"кабар"_s,
                                     u"kabar"_s,
                                     u"24.kg"_s,
                                     u"sputnik"_s,
                                     u"sputnik кыргызстан"_s,
                                     u"спутник"_s,
                                     u"акиpress"_s,
                                     u"акипресс"_s,
                                     u"akipress"_s,
                                     u"akipress.com"_s,
                                     u"tazabek"_s,
                                     u"turmush"_s,
                                     u"киртаг"_s,
                                     u"kirtag"_s,
                                     u"kginform"_s,
                                     u"риа новости"_s,
                                     u"ria novosti"_s,
                                     u"риа"_s,
                                     u"тасс"_s,
                                     u"tass"_s,
                                     u"синьхуа"_s,
                                     u"xinhua"_s,
                                     u"интерфакс"_s,
                                     u"interfax"_s,
                                     u"interfax.ru"_s,
                                     u"kaktus.media"_s,
                                     u"kaktus"_s,
                                     u"азаттык"_s,
                                     u"вечерний бишкек"_s,
                                     u"vesti.kg"_s,
                                     u"reuters"_s,
                                     u"рейтер"_s,
                                     u"ap"_s,
                                     u"afp"_s,
                                     u"dpa"_s,
                                     u"казинформ"_s,
                                     u"kazinform"_s,
                                     u"qazinform"_s,
                                     u"анадолу"_s,
                                     u"анадолу агенттиги"_s,
                                     u"агентство анадолу"_s,
                                     u"anadolu"_s,
                                     u"anadolu agency"_s,
                                     u"aa"_s,
                                     u"аа"_s,
                                     u"кыргыз туусу"_s,
                                     u"эркин тоо"_s,
                                     u"economist.kg"_s,
                                     u"trend"_s,
                                     u"азертадж"_s,
                                     u"azertac"_s,
                                     u"уза"_s,
                                     u"uza"_s,
                                     u"интерфакс-казахстан"_s,
                                     u"ховар"_s,
                                     u"khovar"_s,
                                     u"белта"_s,
                                     u"belta"_s,
                                     u"киодо"_s,
                                     u"kyodo"_s,
                                     u"ёнхап"_s,
                                     u"yonhap"_s,
                                     u"k-news"_s,
                                     u"knews"_s,
                                     u"kloop"_s};
    return names.contains(folded(name.trimmed()));
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
