// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv.h"

#include "support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace elchi;
using report::CsvPreset;

namespace {

/// A strict reader after the grammar of RFC 4180, written apart from the writer. Nothing for what the grammar
/// does not allow.
std::optional<QList<QStringList>> readRfc4180(const QByteArray &bytes, QChar separator)
{
    const QString text = QString::fromUtf8(bytes);
    QList<QStringList> records;
    QStringList record;
    qsizetype at = 0;
    while (at < text.size()) {
        QString cell;
        if (text[at] == u'"') {
            for (++at;; ++at) {
                if (at >= text.size())
                    return std::nullopt;
                if (text[at] != u'"')
                    cell += text[at];
                else if (at + 1 < text.size() && text[at + 1] == u'"')
                    cell += text[++at];
                else
                    break;
            }
            ++at;
        } else {
            while (at < text.size() && text[at] != separator && text[at] != u'\r') {
                if (text[at] == u'"' || text[at] == u'\n')
                    return std::nullopt;
                cell += text[at++];
            }
        }
        record << cell;
        if (at < text.size() && text[at] == separator) {
            if (++at == text.size())
                return std::nullopt;
            continue;
        }
        if (text.mid(at, 2) != u"\r\n"_s)
            return std::nullopt;
        at += 2;
        records << std::exchange(record, {});
    }
    return record.isEmpty() ? std::optional(records) : std::nullopt;
}

report::Table table(const QList<QStringList> &rows, int columns)
{
    report::Table made;
    for (int i = 0; i < columns; ++i)
        made.columns.append({u"c"_s + QString::number(i), {}});
    made.rows = rows;
    return made;
}

/// Any string that has a UTF-8 form, with a liking for what CSV trips over.
QString anyCell()
{
    const auto letters = *rc::gen::container<std::vector<char32_t>>(rc::gen::weightedOneOf<char32_t>(
        {{6, rc::gen::element<char32_t>(U'"', U',', U';', U'\r', U'\n', U'\t', U'=', U'@', U'\'', U' ')},
         {3, rc::gen::inRange<char32_t>(0x410, 0x450)},
         {1, rc::gen::inRange<char32_t>(0x1F600, 0x1F640)},
         {1, rc::gen::inRange<char32_t>(1, 0x80)}}));
    return QString::fromUcs4(letters.data(), qsizetype(letters.size()));
}

report::Table anyTable()
{
    const int columns = *rc::gen::inRange(1, 5);
    QList<QStringList> rows;
    for (int row = *rc::gen::inRange(0, 5); row > 0; --row) {
        QStringList cells;
        for (int i = 0; i < columns; ++i)
            cells << anyCell();
        rows << cells;
    }
    return table(rows, columns);
}

} // namespace

TEST_CASE("Plain CSV is what RFC 4180 says, byte for byte")
{
    const auto bytes = report::toCsv(
        table({{u"Касымалиев, А."_s, u"он сказал: \"да\""_s}, {u"две\nстроки"_s, QString()}}, 2),
        CsvPreset::Plain);
    CHECK(bytes ==
          QByteArray("c0,c1\r\n\"Касымалиев, А.\",\"он сказал: \"\"да\"\"\"\r\n\"две\nстроки\",\r\n"));
}

TEST_CASE("Excel CSV has a BOM and semicolons and defuses what looks like a formula")
{
    const auto bytes = report::toCsv(
        table({{u"=1+1"_s, u"+996"_s, u"-5"_s, u"@a"_s, u"\tb"_s, u"a;b"_s, u"a,b"_s}}, 7), CsvPreset::Excel);
    CHECK(bytes == QByteArray("\xEF\xBB\xBF"
                              "c0;c1;c2;c3;c4;c5;c6\r\n'=1+1;'+996;'-5;'@a;'\tb;\"a;b\";a,b\r\n"));
    CHECK(report::toCsv(table({{u"\rb"_s}}, 1), CsvPreset::Excel).endsWith("\"'\rb\"\r\n"));
}

TEST_CASE("Spreadsheets get the separator that their locale expects, plain CSV always a comma")
{
    const report::Table one = table({{u"a;b"_s, u"c,d"_s}}, 2);
    CHECK(report::separatorOf(CsvPreset::Excel, QLocale(u"ru_RU"_s)) == u';');
    CHECK(report::separatorOf(CsvPreset::Excel, QLocale(u"ky_KG"_s)) == u';');
    CHECK(report::separatorOf(CsvPreset::Excel, QLocale(u"de_DE"_s)) == u';');
    CHECK(report::separatorOf(CsvPreset::Excel, QLocale(u"en_US"_s)) == u',');
    CHECK(report::separatorOf(CsvPreset::Excel, QLocale::c()) == u';');
    CHECK(report::separatorOf(CsvPreset::Plain, QLocale(u"ru_RU"_s)) == u',');
    CHECK(report::toCsv(one, CsvPreset::Excel, QLocale(u"en_US"_s)) ==
          QByteArray("\xEF\xBB\xBF"
                     "c0,c1\r\na;b,\"c,d\"\r\n"));
}

TEST_CASE("Nasty cells are read back unchanged")
{
    const QStringList nasty{u"\""_s,
                            u"\"\""_s,
                            u"a\"b"_s,
                            u"две\nстроки"_s,
                            u"две\r\nстроки"_s,
                            u"\r"_s,
                            u"\n"_s,
                            u"a;b,c\td"_s,
                            u"=1+1"_s,
                            u"+996 312"_s,
                            u"-5"_s,
                            u"@SUM(A1)"_s,
                            u"\tотступ"_s,
                            u"😀👩‍👩‍👧 эмодзи"_s,
                            u"неразрывный\u00A0пробел"_s,
                            u" пробелы по краям "_s,
                            u"'апостроф"_s,
                            u"\uFEFFметка"_s,
                            u"0123"_s,
                            u"1.5"_s,
                            u"2025-01-29"_s,
                            QString(30'000, u'я'),
                            QString()};
    report::Table wide = table({nasty}, int(nasty.size()));
    const auto plain = readRfc4180(report::toCsv(wide, CsvPreset::Plain), u',');
    REQUIRE(plain);
    CHECK(plain->last() == nasty);
    const auto excel = readRfc4180(report::toCsv(wide, CsvPreset::Excel).mid(3), u';');
    REQUIRE(excel);
    for (qsizetype i = 0; i < nasty.size(); ++i)
        CHECK(excel->last()[i] == report::cellAsWritten(nasty[i], CsvPreset::Excel));
    CHECK(report::cellAsWritten(u"=1+1"_s, CsvPreset::Excel) == u"'=1+1"_s);
    CHECK(report::cellAsWritten(u"=1+1"_s, CsvPreset::Plain) == u"=1+1"_s);
}

TEST_CASE("Every table is read back from plain CSV unchanged")
{
    CHECK(rc::check("round trip", [] {
        const report::Table written = anyTable();
        const auto records = readRfc4180(report::toCsv(written, CsvPreset::Plain), u',');
        RC_ASSERT(records.has_value());
        RC_ASSERT(records->mid(1) == written.rows);
    }));
}

TEST_CASE("Every table is read back from Excel CSV but for the apostrophes that defuse")
{
    CHECK(rc::check("round trip", [] {
        const report::Table written = anyTable();
        const QByteArray bytes = report::toCsv(written, CsvPreset::Excel);
        RC_ASSERT(bytes.startsWith("\xEF\xBB\xBF"));
        const auto records = readRfc4180(bytes.mid(3), u';');
        RC_ASSERT(records.has_value());
        RC_ASSERT(records->size() == written.rows.size() + 1);
        for (qsizetype row = 0; row < written.rows.size(); ++row) {
            for (qsizetype i = 0; i < written.rows[row].size(); ++i) {
                const QString &cell = written.rows[row][i];
                const bool risky = !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front());
                RC_ASSERT((*records)[row + 1][i] == (risky ? u'\'' + cell : cell));
            }
        }
    }));
}

TEST_CASE("Columns are chosen by key, in the order asked for, and an unknown one is refused")
{
    const report::Table both = table({{u"a"_s, u"b"_s}}, 2);
    const auto turned = report::chooseColumns(both, {u"c1"_s, u"c0"_s});
    REQUIRE(turned.has_value());
    CHECK(turned->rows == QList<QStringList>{{u"b"_s, u"a"_s}});
    CHECK(report::chooseColumns(both, {}) == both);
    const auto unknown = report::chooseColumns(both, {u"c9"_s});
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().code == ErrorCode::ColumnUnknown);
    CHECK(unknown.error().subject == u"c9"_s);
}
