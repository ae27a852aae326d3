// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/dateline.h"

#include "text/agencyname.h"
#include "text/folding.h"
#include "text/linescanner.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// The pieces that datelines are made of. Separators between them are free: agencies put stops, commas,
/// dashes and spaces as they like.
enum class Piece {
    Time,
    City,
    Place, ///< a city, and its country where one follows
    Country,
    Day, ///< and its time, where one follows
    SlashAgency,
    BracketAgency,
    KnownBracketAgency,
    DashAgency,
    Agency,
    ByLine,
    Reporter,
    Dash,
    Stop
};

struct Read
{
    QString city;
    QString agency;
    QString author;
    std::optional<WrittenDay> day;
};

using Shape = std::vector<Piece>;

/// Richer shapes first: the first one that fits a line wins.
const std::vector<Shape> &shapes()
{
    using enum Piece;
    static const std::vector<Shape> all{
        {Time, Day, Place, DashAgency, ByLine}, // 12:35, 14 октября 2025, Бишкек - 24.kg , Автор ФАМИЛИЯ
        {Day, Place, DashAgency, ByLine},       // 22.12.2021. Бишкек. Кабар.
        {Day, Place, SlashAgency},
        {Place, Day, SlashAgency},   // Бишкек, 22.12.21. /Кабар/. · Астана, 5 июня /Синьхуа/ --
        {Place, Day, BracketAgency}, // Бишкек, 5 июня (КАБАР)
        {Place, SlashAgency, Day},
        {Place, KnownBracketAgency, Day},
        {Place, SlashAgency},
        {Place, KnownBracketAgency, Dash},  // Бишкек (АКИpress) –
        {Place, Day, DashAgency, Reporter}, // БИШКЕК, 3-авг. — Sputnik. · Бишкек. 21 января. КирТАГ –
        {Day, DashAgency, Reporter},        // 24-май — Sputnik
        {City, Country, Day, Stop},         // BISHKEK, Kyrgyzstan, June 5.
        {Place, DashAgency, Dash},          // АСТАНА. КАЗИНФОРМ –
        {Agency, Day, Stop},                // ТАСС, 5 июня.
        {Agency, Dash},                     // Tazabek —
        {SlashAgency},                      // /Кабар/.
    };
    return all;
}

bool isCountryWord(const QString &word)
{
    static const QSet<QString> names{
        u"kyrgyzstan"_s,   u"кыргызстан"_s, u"киргизия"_s,    u"kazakhstan"_s,  u"казахстан"_s,
        u"uzbekistan"_s,   u"узбекистан"_s, u"tajikistan"_s,  u"таджикистан"_s, u"turkmenistan"_s,
        u"туркменистан"_s, u"turkey"_s,     u"türkiye"_s,     u"турция"_s,      u"japan"_s,
        u"япония"_s,       u"china"_s,      u"китай"_s,       u"russia"_s,      u"россия"_s,
        u"germany"_s,      u"германия"_s,   u"switzerland"_s, u"швейцария"_s,   u"azerbaijan"_s,
        u"азербайджан"_s,  u"belarus"_s,    u"беларусь"_s,    u"hungary"_s,     u"венгрия"_s};
    return names.contains(folded(word));
}

QString lowerOf(const QString &words)
{
    const bool turkish = words.contains(u'İ') || words.contains(u'Ş') || words.contains(u'Ğ');
    return turkish ? QLocale(QLocale::Turkish).toLower(words) : words.toLower();
}

/// «ЧОЛПОН-АТА» as «Чолпон-Ата»; other spellings stay.
QString cityName(const QString &words)
{
    static const QSet<QString> abbreviations{u"ООН"_s, u"США"_s, u"ОАЭ"_s, u"USA"_s, u"UAE"_s};
    if (words != words.toUpper() || abbreviations.contains(words))
        return words;
    QString name = lowerOf(words);
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (at == 0 || !name[at - 1].isLetter())
            name[at] = words[at];
    }
    return name;
}

/// «на» of «Ростов-на-Дону».
bool isLittleWord(QStringView word)
{
    return word == u"на" || word == u"де" || word == u"de" || word == u"la" || word == u"am";
}

/// One to three capitalised words joined by spaces, hyphens or dashes: «Бишкек», «Нур-Султан», «New York»;
/// behind «г.» or before «ш.» too, which are no part of the name.
QString takeCity(LineScanner &line)
{
    if (line.rest().startsWith(u"г.")) {
        line.moveTo(line.position() + 2);
        line.skipSpaces();
    }
    const qsizetype begin = line.position();
    qsizetype end = begin;
    const QStringView whole = line.rest();
    for (int words = 0; words < 3; ++words) {
        const QStringView word = line.takeWord();
        const bool little = words > 0 && isLittleWord(word);
        if (word.size() < 2 || !(word[0].isUpper() || little))
            break;
        if (!little)
            end = line.position();
        if (line.atEnd() || !u" -–\u00a0"_s.contains(line.rest()[0]))
            break;
        line.moveTo(line.position() + 1);
    }
    line.moveTo(end);
    const QString name = whole.left(end - begin).toString();
    line.skipSpaces();
    line.moveTo(line.rest().startsWith(u"ш.") ? line.position() + 2 : end);
    return name;
}

bool takeBetweenAgency(LineScanner &line, Read &read, QChar open, QChar close)
{
    const QString inside = line.takeBetween(open, close).toString().trimmed();
    const bool letters = std::ranges::any_of(inside, [](QChar unit) { return unit.isLetter(); });
    if (!letters || inside.size() > 60)
        return false;
    const Byline byline = bylineOf(inside);
    read.agency = byline.agency;
    read.author = byline.author;
    return true;
}

bool takeKnownBracketAgency(LineScanner &line, Read &read)
{
    return takeBetweenAgency(line, read, u'(', u')') && isKnownAgency(read.agency);
}

/// A known agency's name of one or two words at the cursor.
bool takeAgency(LineScanner &line, Read &read)
{
    read.agency = knownAgencyAt(line.rest()).toString();
    line.moveTo(line.position() + read.agency.size());
    return !read.agency.isEmpty();
}

/// Also in quotation marks.
bool takeDashAgency(LineScanner &line, Read &read)
{
    line.skip(u"-–—,.«\"“");
    if (!takeAgency(line, read))
        return false;
    if (!line.atEnd() && u"»\"”"_s.contains(line.rest()[0]))
        line.moveTo(line.position() + 1);
    return true;
}

/// "14:03", "14:03:25", "3:03 PM".
bool takeTime(LineScanner &line)
{
    const auto hour = line.takeNumber(2);
    if (!hour || *hour >= 24 || !line.take(u':') || line.takeNumber(2).value_or(60) >= 60)
        return false;
    const qsizetype minutes = line.position();
    if (!line.take(u':') || line.takeNumber(2).value_or(60) >= 60)
        line.moveTo(minutes);
    const qsizetype end = line.position();
    line.skipSpaces();
    const QString half = folded(line.takeWord().toString());
    if (half != "am"_L1 && half != "pm"_L1)
        line.moveTo(end);
    return true;
}

bool takeSeparateTime(LineScanner &line, QStringView separators)
{
    const qsizetype begin = line.position();
    line.skip(separators);
    if (takeTime(line))
        return true;
    line.moveTo(begin);
    return false;
}

/// «, Айгуль АСАНОВА» up to the end of the line: optional, so it always fits.
bool takeByLine(LineScanner &line, Read &read)
{
    const qsizetype begin = line.position();
    if (line.rest().startsWith(u" news agency"))
        line.moveTo(begin + 12);
    line.skip(u",");
    if (line.rest().startsWith(u"by "))
        line.moveTo(line.position() + 3);
    const QString name = line.rest().trimmed().toString();
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const bool fits = !words.isEmpty() && words.size() <= 4 &&
                      std::ranges::all_of(words, [](const QString &word) { return word[0].isUpper(); });
    if (fits)
        read.author = name;
    line.moveTo(fits ? line.position() + name.size() : begin);
    return true;
}

/// «, Иван Петров.» of «РИА Новости, Иван Петров. Президент …»: optional as well.
bool takeReporter(LineScanner &line, Read &read)
{
    static const QRegularExpression name(u"^\\s*,\\s*(\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+){1,2})\\."_s);
    const auto match = name.matchView(line.rest());
    if (match.hasMatch()) {
        read.author = match.captured(1);
        line.moveTo(line.position() + match.capturedEnd(1));
    }
    return true;
}

bool takeCountry(LineScanner &line)
{
    return isCountryWord(line.takeWord().toString());
}

bool takePlace(LineScanner &line, Read &read)
{
    read.city = takeCity(line);
    const qsizetype end = line.position();
    if (!line.skip(u",") || !takeCountry(line))
        line.moveTo(end);
    return !read.city.isEmpty();
}

bool takeDay(LineScanner &line, Read &read)
{
    read.day = line.takeDay();
    if (read.day)
        takeSeparateTime(line, u",");
    return read.day.has_value();
}

/// The others look at what stands before them themselves.
bool isPartedFreely(Piece piece)
{
    return piece == Piece::Time || piece == Piece::City || piece == Piece::Place || piece == Piece::Country ||
           piece == Piece::Day || piece == Piece::SlashAgency || piece == Piece::BracketAgency ||
           piece == Piece::KnownBracketAgency;
}

bool takePiece(Piece piece, LineScanner &line, Read &read)
{
    if (isPartedFreely(piece))
        line.skip(u",.-–—|");
    switch (piece) {
    case Piece::Time:
        return takeTime(line);
    case Piece::City:
        return !(read.city = takeCity(line)).isEmpty();
    case Piece::Place:
        return takePlace(line, read);
    case Piece::Country:
        return takeCountry(line);
    case Piece::Day:
        return takeDay(line, read);
    case Piece::SlashAgency:
        return takeBetweenAgency(line, read, u'/', u'/');
    case Piece::BracketAgency:
        return takeBetweenAgency(line, read, u'(', u')');
    case Piece::KnownBracketAgency:
        return takeKnownBracketAgency(line, read);
    case Piece::DashAgency:
        return takeDashAgency(line, read);
    case Piece::Agency:
        return takeAgency(line, read);
    case Piece::ByLine:
        return takeByLine(line, read);
    case Piece::Reporter:
        return takeReporter(line, read);
    case Piece::Dash:
        line.skip(u")]");
        return line.skip(u"-–—");
    case Piece::Stop:
        return line.isBehind(u'.') || line.skip(u".-–—") || line.atEnd();
    }
    return false;
}

/// Puts the cursor behind the stops, brackets and dashes that close a dateline, not behind the space after
/// them.
void closeDateline(LineScanner &line)
{
    qsizetype end = line.position();
    line.skip(u".-–—)]*");
    const qsizetype reached = line.position();
    line.moveTo(end);
    while (line.position() < reached) {
        if (!line.rest()[0].isSpace())
            end = line.position() + 1;
        line.moveTo(line.position() + 1);
    }
    line.moveTo(end);
}

struct Fit
{
    Read read;
    qsizetype begin = 0;
    qsizetype end = 0;
};

std::optional<Fit> fitOf(const Shape &shape, QStringView line)
{
    LineScanner scanner(line);
    scanner.skipSpaces();
    Fit fit;
    fit.begin = scanner.position();
    scanner.skip(u"[(«\"*_");
    for (const Piece piece : shape) {
        if (!takePiece(piece, scanner, fit.read))
            return std::nullopt;
    }
    if (shape.back() != Piece::ByLine)
        closeDateline(scanner);
    fit.end = scanner.position();
    while (line[fit.end - 1].isSpace())
        --fit.end;
    return fit;
}

std::optional<Fit> fitLine(QStringView line)
{
    for (const Shape &shape : shapes()) {
        if (auto fit = fitOf(shape, line))
            return fit;
    }
    return std::nullopt;
}

/// The year that brings the day nearest to the context.
int nearestYear(const WrittenDay &day, QDate context)
{
    int best = 0;
    qint64 distance = 0;
    for (const int year : {context.year(), context.year() - 1, context.year() + 1}) {
        const QDate candidate(year, day.month, day.day);
        const qint64 away = std::abs(candidate.daysTo(context));
        if (candidate.isValid() && (!best || away < distance)) {
            best = year;
            distance = away;
        }
    }
    return best;
}

void setDate(Dateline &dateline, const WrittenDay &day, QDate context)
{
    if (day.year) {
        dateline.date = PartialDate::day(QDate(day.year, day.month, day.day), DateBasis::Dateline);
        if (dateline.date)
            dateline.yearSource = day.twoDigits ? YearSource::ExplicitTwoDigit : YearSource::Explicit;
    } else if (context.isValid()) {
        const int year = nearestYear(day, context);
        dateline.date = PartialDate::day(QDate(year, day.month, day.day), DateBasis::ContextYear);
        if (dateline.date)
            dateline.yearSource = YearSource::Context;
    }
}

/// What a site puts above a text or glues to its first word: a day with its year, and the time.
struct Stamp
{
    QDate day;
    bool twoDigits = false;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// «Опубликовано», "Published:", «Дата публикации:»: whether one stood there.
bool takeStampLabel(LineScanner &line)
{
    static const QSet<QString> labels{u"опубликовано"_s, u"дата публикации"_s,  u"дата"_s,
                                      u"жарыяланды"_s,   u"жарыяланган күнү"_s, u"published"_s,
                                      u"published on"_s, u"posted on"_s,        u"date"_s};
    const qsizetype begin = line.position();
    const QStringView whole = line.rest();
    bool taken = false;
    qsizetype end = begin;
    for (int words = 0; words < 2 && !line.takeWord().isEmpty(); ++words) {
        if (labels.contains(folded(whole.left(line.position() - begin).toString()))) {
            taken = true;
            end = line.position();
        }
        line.skipSpaces();
    }
    line.moveTo(end);
    line.skip(u":");
    return taken;
}

/// A day with its time, or with a label before it, or alone on its line.
std::optional<Stamp> stampIn(QStringView line)
{
    LineScanner scanner(line);
    scanner.skipSpaces();
    Stamp stamp{.day = {}, .begin = scanner.position()};
    bool certain = takeStampLabel(scanner);
    certain = takeSeparateTime(scanner, u"") || certain;
    scanner.skip(u",");
    const auto day = scanner.takeDay();
    if (!day || !day->year || !day->isValid())
        return std::nullopt;
    stamp.day = QDate(day->year, day->month, day->day);
    stamp.twoDigits = day->twoDigits;
    stamp.end = scanner.position();
    certain = takeSeparateTime(scanner, u",T") || certain;
    if (!certain && !scanner.rest().trimmed().isEmpty())
        return std::nullopt;
    stamp.end = scanner.position();
    if (scanner.skip(u"|"))
        stamp.end = scanner.position();
    while (line[stamp.end - 1].isSpace())
        --stamp.end;
    return stamp;
}

Dateline datelineOf(const Stamp &stamp, TextSpan span)
{
    return {.city = {},
            .agency = {},
            .author = {},
            .date = PartialDate::day(stamp.day, DateBasis::Dateline),
            .yearSource = stamp.twoDigits ? YearSource::ExplicitTwoDigit : YearSource::Explicit,
            .span = span};
}

Dateline datelineOf(const Fit &fit, TextSpan span, QDate contextDate, const std::optional<Dateline> &stamped)
{
    Dateline dateline{cityName(fit.read.city), fit.read.agency, fit.read.author, {}, {}, span};
    const QDate stampedDay = stamped && stamped->date ? stamped->date->from() : QDate();
    if (fit.read.day)
        setDate(dateline, *fit.read.day, stampedDay.isValid() ? stampedDay : contextDate);
    if (!dateline.date && stamped) {
        dateline.date = stamped->date;
        dateline.yearSource = stamped->yearSource;
    }
    return dateline;
}

} // namespace

QString toName(YearSource source)
{
    switch (source) {
    case YearSource::Explicit:
        return u"explicit"_s;
    case YearSource::ExplicitTwoDigit:
        return u"explicit-2-digit"_s;
    case YearSource::Context:
        return u"context"_s;
    }
    return {};
}

std::optional<Dateline> datelineOfLine(const OffsetMap &text, qsizetype begin, qsizetype end,
                                       QDate contextDate)
{
    // A million-letter line: a dateline stands at its beginning.
    const auto fit = fitLine(QStringView(text.text()).mid(begin, qMin<qsizetype>(end - begin, 200)));
    const auto span = fit ? text.spanOf(begin + fit->begin, begin + fit->end) : std::nullopt;
    return span ? std::optional(datelineOf(*fit, *span, contextDate, std::nullopt)) : std::nullopt;
}

std::optional<Dateline> findDateline(const OffsetMap &text, QDate contextDate)
{
    constexpr int linesToTry = 12;
    const QString &all = text.text();
    std::optional<Dateline> stamped;
    qsizetype at = 0;
    for (int line = 0; line < linesToTry && at < all.size(); ++line) {
        const qsizetype feed = all.indexOf(u'\n', at);
        const qsizetype end = feed < 0 ? all.size() : feed;
        // A million-letter line: a dateline stands at its beginning.
        const QStringView words = QStringView(all).mid(at, qMin<qsizetype>(end - at, 200));
        auto fit = fitLine(words);
        const auto stamp = fit || stamped ? std::nullopt : stampIn(words);
        if (stamp) {
            if (const auto span = text.spanOf(at + stamp->begin, at + stamp->end))
                stamped = datelineOf(*stamp, *span);
            fit = fitLine(words.mid(stamp->end));
            at += fit ? stamp->end : 0;
        }
        if (const auto span = fit ? text.spanOf(at + fit->begin, at + fit->end) : std::nullopt)
            return datelineOf(*fit, *span, contextDate, stamped);
        at = end + 1;
    }
    return stamped;
}

QString authorCodeIn(const QString &text)
{
    static const QRegularExpression code(u"[.!?»\"…]\\s*\\(([A-Z][A-Za-z]{1,3})\\)\\s*$"_s);
    return code.match(text.right(40)).captured(1);
}

} // namespace elchi
