// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv.h"

#include "domain/names.h"

#include <array>

using namespace Qt::StringLiterals;

namespace elchi::report {

namespace {

constexpr std::array presetNames{Named{CsvPreset::Plain, "plain"_L1}, Named{CsvPreset::Excel, "excel"_L1}};

/// What a spreadsheet would take for a formula gets an apostrophe in front.
QString defused(const QString &cell)
{
    const bool formula = !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front());
    return formula ? u'\'' + cell : cell;
}

bool needsQuotes(const QString &cell, QChar separator)
{
    for (const QChar letter : cell) {
        if (letter == separator || letter == u'"' || letter == u'\r' || letter == u'\n')
            return true;
    }
    return false;
}

QString quoted(QString cell, QChar separator)
{
    return needsQuotes(cell, separator) ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

void appendLine(QByteArray &file, const QStringList &cells, CsvPreset preset, QChar separator)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += separator;
        line += quoted(cellAsWritten(cells[i], preset), separator);
    }
    // A lone empty cell would be an empty line, which readers skip.
    if (cells.size() == 1 && line.isEmpty())
        line = u"\"\""_s;
    file += line.toUtf8();
    file += "\r\n";
}

} // namespace

QString toName(CsvPreset preset)
{
    return nameIn<CsvPreset>(presetNames, preset);
}

std::optional<CsvPreset> csvPresetFromName(const QString &name)
{
    return valueIn<CsvPreset>(presetNames, name);
}

QChar separatorOf(CsvPreset preset, const QLocale &locale)
{
    if (preset == CsvPreset::Plain)
        return u',';
    return locale.language() == QLocale::C || locale.decimalPoint() == u","_s ? u';' : u',';
}

QString cellAsWritten(const QString &cell, CsvPreset preset)
{
    return preset == CsvPreset::Excel ? defused(cell) : cell;
}

QByteArray toCsv(const Table &table, CsvPreset preset, const QLocale &locale)
{
    QByteArray file;
    if (preset == CsvPreset::Excel)
        file += "\xEF\xBB\xBF";
    QStringList head;
    for (const Column &column : table.columns)
        head << column.key;
    const QChar separator = separatorOf(preset, locale);
    appendLine(file, head, preset, separator);
    for (const QStringList &row : table.rows)
        appendLine(file, row, preset, separator);
    return file;
}

} // namespace elchi::report
