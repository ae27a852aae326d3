// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/tablefile.h"

#include "intake/decoder.h"
#include "workspace/importing/importsources.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// The context of this file's words.
struct TableFileWords
{
    Q_DECLARE_TR_FUNCTIONS(TableFileWords)
};

/// What stands most often in the first line; a comma when none does.
QChar separatorIn(const QString &text)
{
    const QStringView header = QStringView(text).left(text.indexOf(u'\n'));
    QChar best = u',';
    for (const QChar separator : {u';', u'\t'}) {
        if (header.count(separator) > header.count(best))
            best = separator;
    }
    return best;
}

} // namespace

Result<TableFile> TableFile::read(const QString &path)
{
    const auto decoded =
        readBytes({.path = path, .bytes = QFileInfo(path).size()}).and_then([&path](const QByteArray &bytes) {
            return decode(bytes, path);
        });
    if (!decoded)
        return std::unexpected(decoded.error());
    const auto table = CsvTable::read(decoded->text, separatorIn(decoded->text));
    if (!table)
        return failure(ErrorCode::InvalidInput, path, TableFileWords::tr("line %1").arg(table.error().place),
                       table.error().detail);
    return TableFile(path, *table);
}

QStringList TableFile::values(qsizetype row, const QString &column) const
{
    return splitCell(value(row, column));
}

std::unexpected<Error> TableFile::wrong(qsizetype row, const QString &column) const
{
    // The heading is the first row of the file.
    return failure(ErrorCode::InvalidInput, m_path,
                   TableFileWords::tr("row %1, %2: %3")
                       .arg(row + 2)
                       .arg(column, row < 0 ? QString() : value(row, column)));
}

QString joinedCell(const QStringList &values)
{
    QStringList cells;
    for (QString value : values)
        cells << value.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s);
    return cells.join(u" | "_s);
}

QStringList splitCell(const QString &cell)
{
    QStringList values{QString()};
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] == u'\\' && i + 1 < cell.size())
            values.last() += cell[++i];
        else if (cell[i] == u'|')
            values << QString();
        else
            values.last() += cell[i];
    }
    for (QString &value : values)
        value = value.trimmed();
    values.removeAll(QString());
    return values;
}

} // namespace elchi
