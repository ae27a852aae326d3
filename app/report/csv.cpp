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

void appendCell(QString &line, const QString &cell, CsvPreset preset)
{
    const bool excel = preset == CsvPreset::Excel;
    QString text = excel ? defused(cell) : cell;
    if (needsQuotes(text, excel ? u';' : u','))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    line += text;
}

void appendLine(QByteArray &file, const QStringList &cells, CsvPreset preset)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += preset == CsvPreset::Excel ? u';' : u',';
        appendCell(line, cells[i], preset);
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

QByteArray toCsv(const Table &table, CsvPreset preset)
{
    QByteArray file;
    if (preset == CsvPreset::Excel)
        file += "\xEF\xBB\xBF";
    QStringList head;
    for (const Column &column : table.columns)
        head << column.key;
    appendLine(file, head, preset);
    for (const QStringList &row : table.rows)
        appendLine(file, row, preset);
    return file;
}

} // namespace elchi::report
