// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/codetable.h"

#include "store/codes.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

QString stemCell(const CodeStem &stem)
{
    return (stem.trap ? u"!"_s : QString()) + toName(stem.language) + u':' + stem.words;
}

/// Nothing where it is no stem.
std::optional<CodeStem> stemFrom(QString cell)
{
    CodeStem stem;
    stem.trap = cell.startsWith(u'!');
    if (stem.trap)
        cell.remove(0, 1);
    const qsizetype colon = cell.indexOf(u':');
    stem.language = languageFromName(cell.left(std::max(colon, qsizetype(0))).trimmed());
    stem.words = cell.mid(colon + 1).simplified();
    const bool languageKnown = colon <= 0 || stem.language != Language::Unknown;
    return stem.words.isEmpty() || !languageKnown ? std::nullopt : std::optional(stem);
}

struct TextColumn
{
    const char16_t *name;
    QString Code::*field;
};

constexpr TextColumn textColumns[] = {
    {u"name_ru", &Code::nameRu},        {u"name_ky", &Code::nameKy},    {u"name_en", &Code::nameEn},
    {u"definition", &Code::definition}, {u"included", &Code::included}, {u"excluded", &Code::excluded},
    {u"isic4", &Code::isic4},           {u"isic5", &Code::isic5},       {u"dac", &Code::dac},
};

/// Reads the lines of one table.
class CodeReading
{
public:
    CodeReading(const TableFile &table, const QList<Code> &known) : m_table(table), m_known(known) {}

    Result<QList<CodeLine>> read()
    {
        QSet<QString> keys;
        for (const Code &code : m_known)
            keys << code.key;
        QSet<QString> own;
        for (qsizetype row = 0; row < m_table.size(); ++row) {
            const QString key = m_table.value(row, u"key"_s).simplified();
            if (key.isEmpty() || own.contains(key))
                return m_table.wrong(row, u"key"_s);
            own << key;
        }
        keys.unite(own);
        QList<CodeLine> lines;
        for (qsizetype row = 0; row < m_table.size(); ++row) {
            const auto line = lineAt(row, keys);
            if (!line)
                return std::unexpected(line.error());
            lines << *line;
        }
        return checkedTree(lines);
    }

private:
    Code knownAs(const QString &key) const
    {
        const auto found = std::ranges::find(m_known, key, &Code::key);
        return found == m_known.end() ? Code() : *found;
    }

    Result<CodeLine> lineAt(qsizetype row, const QSet<QString> &keys) const
    {
        CodeLine line{.code = knownAs(m_table.value(row, u"key"_s).simplified()), .parents = {}};
        line.code.key = m_table.value(row, u"key"_s).simplified();
        for (const TextColumn &column : textColumns) {
            const QString name(column.name);
            if (m_table.has(name))
                line.code.*column.field = m_table.value(row, name);
        }
        for (const auto take : {&CodeReading::takeKind, &CodeReading::takeColour, &CodeReading::takeShortcut,
                                &CodeReading::takeRetired, &CodeReading::takeStems}) {
            if (auto taken = (this->*take)(row, line.code); !taken)
                return std::unexpected(taken.error());
        }
        line.parents =
            m_table.has(u"parents"_s) ? m_table.values(row, u"parents"_s) : keysOf(line.code.parents);
        for (const QString &parent : std::as_const(line.parents)) {
            if (!keys.contains(parent))
                return m_table.wrong(row, u"parents"_s);
        }
        return line;
    }

    QStringList keysOf(const QList<CodeId> &ids) const
    {
        QStringList keys;
        for (const Code &code : m_known) {
            if (ids.contains(code.id))
                keys << code.key;
        }
        return keys;
    }

    Result<void> takeKind(qsizetype row, Code &code) const
    {
        const QString cell = m_table.value(row, u"kind"_s).trimmed();
        const auto kind = codeKindFromName(cell);
        if (!kind && !cell.isEmpty())
            return m_table.wrong(row, u"kind"_s);
        code.kind = kind.value_or(code.kind);
        return {};
    }

    Result<void> takeColour(qsizetype row, Code &code) const
    {
        static const QRegularExpression colour(u"^(#[0-9A-Fa-f]{6})?$"_s);
        const QString cell = m_table.value(row, u"colour"_s).trimmed();
        if (!colour.match(cell).hasMatch())
            return m_table.wrong(row, u"colour"_s);
        if (m_table.has(u"colour"_s))
            code.colour = cell;
        return {};
    }

    Result<void> takeShortcut(qsizetype row, Code &code) const
    {
        const QString cell = m_table.value(row, u"shortcut"_s).trimmed();
        bool number = false;
        const int digit = cell.isEmpty() ? 0 : cell.toInt(&number);
        if (!cell.isEmpty() && (!number || digit < firstShortcut || digit > lastShortcut))
            return m_table.wrong(row, u"shortcut"_s);
        if (m_table.has(u"shortcut"_s))
            code.shortcut = digit;
        return {};
    }

    Result<void> takeRetired(qsizetype row, Code &code) const
    {
        const QString cell = m_table.value(row, u"retired"_s).trimmed();
        if (!QStringList{u""_s, u"yes"_s, u"no"_s, u"1"_s, u"0"_s}.contains(cell))
            return m_table.wrong(row, u"retired"_s);
        if (m_table.has(u"retired"_s))
            code.retired = cell == "yes"_L1 || cell == "1"_L1;
        return {};
    }

    Result<void> takeStems(qsizetype row, Code &code) const
    {
        if (!m_table.has(u"stems"_s))
            return {};
        code.stems.clear();
        for (const QString &cell : m_table.values(row, u"stems"_s)) {
            const auto stem = stemFrom(cell);
            if (!stem)
                return m_table.wrong(row, u"stems"_s);
            code.stems << *stem;
        }
        return {};
    }

    /// Walks up from every code: coming back to it is a circle.
    Result<QList<CodeLine>> checkedTree(const QList<CodeLine> &lines) const
    {
        QHash<QString, QStringList> above;
        for (const Code &code : m_known)
            above.insert(code.key, keysOf(code.parents));
        for (const CodeLine &line : lines)
            above.insert(line.code.key, line.parents);
        for (auto it = above.cbegin(); it != above.cend(); ++it) {
            QStringList reached = it.value();
            for (qsizetype i = 0; i < reached.size(); ++i) {
                if (reached.at(i) == it.key())
                    return failure(ErrorCode::CodeUnderItself, it.key());
                for (const QString &next : above.value(reached.at(i))) {
                    if (!reached.contains(next))
                        reached << next;
                }
            }
        }
        return lines;
    }

    const TableFile &m_table;
    const QList<Code> &m_known;
};

} // namespace

report::Table codeTable(const QList<Code> &codes)
{
    QHash<CodeId, QString> keys;
    for (const Code &code : codes)
        keys.insert(code.id, code.key);
    report::Table table;
    for (const QString &key : {u"key"_s, u"kind"_s, u"parents"_s})
        table.columns.append({key, {}});
    for (const TextColumn &column : textColumns)
        table.columns.append({QString(column.name), {}});
    for (const QString &key : {u"colour"_s, u"shortcut"_s, u"retired"_s, u"stems"_s})
        table.columns.append({key, {}});
    for (const Code &code : codes) {
        QStringList parents;
        for (const CodeId parent : code.parents)
            parents << keys.value(parent);
        QStringList stems;
        for (const CodeStem &stem : code.stems)
            stems << stemCell(stem);
        QStringList cells{code.key, toName(code.kind), joinedCell(parents)};
        for (const TextColumn &column : textColumns)
            cells << code.*column.field;
        cells << code.colour << (code.shortcut > 0 ? QString::number(code.shortcut) : QString())
              << (code.retired ? u"yes"_s : QString()) << joinedCell(stems);
        table.rows << cells;
    }
    return table;
}

Result<QList<CodeLine>> readCodeTable(const TableFile &table, const QList<Code> &known)
{
    if (!table.has(u"key"_s))
        return table.wrong(-1, u"key"_s);
    return CodeReading(table, known).read();
}

Result<int> storeCodeLines(store::Connection &connection, store::Step &step, const QList<CodeLine> &lines)
{
    const auto known = store::allCodes(connection);
    if (!known)
        return std::unexpected(known.error());
    QHash<QString, CodeId> ids;
    QHash<CodeId, Code> before;
    for (const Code &code : *known) {
        ids.insert(code.key, code.id);
        before.insert(code.id, code);
    }
    int changed = 0;
    for (const CodeLine &line : lines) {
        if (line.code.id.isValid())
            continue;
        Code code = line.code;
        code.parents.clear();
        const auto id = store::insertCode(connection, step, code);
        if (!id)
            return std::unexpected(id.error());
        ids.insert(code.key, *id);
        ++changed;
    }
    // Parents are named by what may have come only now.
    for (const CodeLine &line : lines) {
        Code code = line.code;
        const bool isNew = !code.id.isValid();
        code.id = ids.value(code.key);
        code.parents.clear();
        for (const QString &parent : line.parents)
            code.parents << ids.value(parent);
        if (code == before.value(code.id))
            continue;
        if (auto done = store::updateCode(connection, step, code); !done)
            return std::unexpected(done.error());
        changed += !isNew;
    }
    return changed;
}

} // namespace elchi
