// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/dateline.h"

#include "text/folding.h"
#include "text/linescanner.h"

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
    Country,
    Day,
    SlashAgency,
    BracketAgency,
    DashAgency,
    Agency,
    ByLine,
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
        {Time, Day, City, DashAgency, ByLine}, // 12:35, 14 октября 2025, Бишкек - 24.kg , Автор ФАМИЛИЯ
        {City, Country, Day, SlashAgency},
        {City, Day, SlashAgency},   // Бишкек, 22.12.21. /Кабар/. · Астана, 5 июня /Синьхуа/ --
        {City, Day, BracketAgency}, // Бишкек, 5 июня (КАБАР)
        {City, SlashAgency, Day},
        {City, SlashAgency},
        {City, BracketAgency, Dash}, // Бишкек (АКИpress) –
        {City, Day, DashAgency},     // БИШКЕК, 3-авг. — Sputnik. · Бишкек. 21 января. КирТАГ –
        {Day, DashAgency},           // 24-май — Sputnik
        {City, Country, Day, Stop},  // BISHKEK, Kyrgyzstan, June 5.
        {Agency, Dash},              // Tazabek —
        {SlashAgency},               // /Кабар/.
    };
    return all;
}

/// Agencies as they name themselves: needed only where neither slashes nor brackets show one.
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
                                     u"tazabek"_s,
                                     u"turmush"_s,
                                     u"киртаг"_s,
                                     u"kginform"_s,
                                     u"риа новости"_s,
                                     u"риа"_s,
                                     u"тасс"_s,
                                     u"tass"_s,
                                     u"синьхуа"_s,
                                     u"xinhua"_s,
                                     u"интерфакс"_s,
                                     u"kaktus.media"_s,
                                     u"kaktus"_s,
                                     u"азаттык"_s,
                                     u"вечерний бишкек"_s,
                                     u"reuters"_s,
                                     u"ap"_s,
                                     u"afp"_s,
                                     u"казинформ"_s,
                                     u"kazinform"_s,
                                     u"анадолу"_s,
                                     u"анадолу агенттиги"_s,
                                     u"кыргыз туусу"_s,
                                     u"эркин тоо"_s,
                                     u"economist.kg"_s,
                                     u"trend"_s,
                                     u"азертадж"_s,
                                     u"узa"_s,
                                     u"интерфакс-казахстан"_s};
    return names.contains(folded(name.trimmed()));
}

bool isCountryWord(const QString &word)
{
    static const QSet<QString> names{u"kyrgyzstan"_s, u"кыргызстан"_s, u"kazakhstan"_s,  u"uzbekistan"_s,
                                     u"turkey"_s,     u"türkiye"_s,    u"japan"_s,       u"china"_s,
                                     u"russia"_s,     u"germany"_s,    u"switzerland"_s, u"tajikistan"_s};
    return names.contains(folded(word));
}

/// «БИШКЕК» as «Бишкек»; other spellings stay.
QString cityName(const QString &words)
{
    const bool shouted = words.size() > 3 && words == words.toUpper();
    return shouted ? words.left(1) + words.mid(1).toLower() : words;
}

/// One to three capitalised words joined by spaces or hyphens: «Бишкек», «Ош», «Нур-Султан», «New York».
QString takeCity(LineScanner &line)
{
    const qsizetype begin = line.position();
    qsizetype end = begin;
    const QStringView whole = line.rest();
    for (int words = 0; words < 3; ++words) {
        const QStringView word = line.takeWord();
        if (word.size() < 2 || !word[0].isUpper())
            break;
        end = line.position();
        if (!line.rest().startsWith(u' ') && !line.rest().startsWith(u'-') &&
            !line.rest().startsWith(QChar::Nbsp))
            break;
        line.moveTo(end + 1);
    }
    line.moveTo(end);
    return whole.left(end - begin).toString();
}

/// «Имя Фамилия - Кабар», "Kabar", «Кабар - Имя Фамилия» → agency and author.
void splitByline(const QString &inside, Read &read)
{
    QString text = inside.trimmed();
    text.replace(u'–', u'-').replace(u'—', u'-');
    const qsizetype dash = text.lastIndexOf(u'-');
    const QString before = text.left(dash).trimmed();
    const QString behind = text.mid(dash + 1).trimmed();
    const bool isPair = dash >= 0 && !before.isEmpty() && !behind.isEmpty();
    if (isPair && isKnownAgency(before)) {
        read.agency = before;
        read.author = behind;
    } else if (isPair && (before.contains(u' ') || before.contains(u'.') || isKnownAgency(behind))) {
        read.author = before;
        read.agency = behind;
    } else {
        read.agency = text;
    }
}

bool takeBetweenAgency(LineScanner &line, Read &read, QChar open, QChar close)
{
    const QString inside = line.takeBetween(open, close).toString().trimmed();
    const bool letters = std::ranges::any_of(inside, [](QChar unit) { return unit.isLetter(); });
    if (!letters || inside.size() > 60)
        return false;
    splitByline(inside, read);
    return true;
}

/// A known agency's name of one or two words at the cursor.
bool takeAgency(LineScanner &line, Read &read)
{
    constexpr qsizetype longestName = 24;
    const QString rest = line.rest().left(longestName).toString();
    for (qsizetype length = rest.size(); length > 1; --length) {
        const bool wordEnds = length == rest.size() || !rest[length].isLetterOrNumber();
        if (wordEnds && !rest[length - 1].isSpace() && isKnownAgency(rest.left(length))) {
            read.agency = rest.left(length);
            line.moveTo(line.position() + length);
            return true;
        }
    }
    return false;
}

bool takeDashAgency(LineScanner &line, Read &read)
{
    line.skip(u"-–—,.");
    return takeAgency(line, read);
}

bool takeTime(LineScanner &line)
{
    const auto hour = line.takeNumber(2);
    return hour && *hour < 24 && line.take(u':') && line.takeNumber(2).value_or(60) < 60;
}

/// «, Айгуль АСАНОВА» up to the end of the line: optional, so it always fits.
bool takeByLine(LineScanner &line, Read &read)
{
    const qsizetype begin = line.position();
    line.skip(u",");
    const QString name = line.rest().trimmed().toString();
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const bool fits = !words.isEmpty() && words.size() <= 4 &&
                      std::ranges::all_of(words, [](const QString &word) { return word[0].isUpper(); });
    if (fits)
        read.author = name;
    line.moveTo(fits ? line.position() + name.size() : begin);
    return true;
}

bool takeCountry(LineScanner &line)
{
    return isCountryWord(line.takeWord().toString());
}

bool takeDay(LineScanner &line, Read &read)
{
    read.day = line.takeDay();
    return read.day.has_value();
}

bool takePiece(Piece piece, LineScanner &line, Read &read)
{
    if (piece != Piece::Dash && piece != Piece::Stop && piece != Piece::ByLine && piece != Piece::DashAgency)
        line.skip(piece == Piece::Agency ? u"" : u",.-–—|");
    switch (piece) {
    case Piece::Time:
        return takeTime(line);
    case Piece::City:
        return !(read.city = takeCity(line)).isEmpty();
    case Piece::Country:
        return takeCountry(line);
    case Piece::Day:
        return takeDay(line, read);
    case Piece::SlashAgency:
        return takeBetweenAgency(line, read, u'/', u'/');
    case Piece::BracketAgency:
        return takeBetweenAgency(line, read, u'(', u')');
    case Piece::DashAgency:
        return takeDashAgency(line, read);
    case Piece::Agency:
        return takeAgency(line, read);
    case Piece::ByLine:
        return takeByLine(line, read);
    case Piece::Dash:
        return line.skip(u"-–—");
    case Piece::Stop:
        return line.skip(u".-–—");
    }
    return false;
}

/// Puts the cursor behind the stops and dashes that close a dateline, not behind the space after them.
void closeDateline(LineScanner &line)
{
    qsizetype end = line.position();
    while (line.skip(u".-–—")) {
    }
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

std::optional<Stamp> stampIn(QStringView line)
{
    static const QSet<QString> labels{u"опубликовано"_s, u"жарыяланды"_s, u"published"_s};
    LineScanner scanner(line);
    scanner.skipSpaces();
    Stamp stamp{.day = {}, .begin = scanner.position()};
    if (labels.contains(folded(scanner.takeWord().toString())))
        scanner.skip(u":");
    else
        scanner.moveTo(stamp.begin);
    const qsizetype words = scanner.position();
    const bool timeFirst = takeTime(scanner);
    if (!timeFirst)
        scanner.moveTo(words);
    scanner.skip(u",");
    const auto day = scanner.takeDay();
    if (!day || !day->year)
        return std::nullopt;
    stamp.day = QDate(day->year, day->month, day->day);
    stamp.twoDigits = day->twoDigits;
    if (!timeFirst) {
        scanner.skip(u",");
        if (!takeTime(scanner))
            return std::nullopt;
    }
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
