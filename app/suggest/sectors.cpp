// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/sectors.h"

#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

/// Each with the key of its code, in the order of the file.
const QList<std::pair<QString, CodeStem>> &shippedStems()
{
    static const QList<std::pair<QString, CodeStem>> stems = [] {
        QList<std::pair<QString, CodeStem>> read;
        QFile file(u":/elchi/stems/sector-stems.csv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return read;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines.mid(1)) {
            const QStringList cells = line.split(u',');
            if (cells.size() == 4)
                read.append({cells[0], {cells[2], languageFromName(cells[1]), cells[3] == u"no"}});
        }
        return read;
    }();
    return stems;
}

/// A word of a stem without the `$` behind it.
QStringView lettersOf(const QString &word)
{
    return word.endsWith(u'$') ? QStringView(word).chopped(1) : QStringView(word);
}

} // namespace

SectorStems::SectorStems()
{
    for (const auto &[code, stem] : shippedStems())
        add(code, stem);
}

SectorStems::SectorStems(const QList<Code> &codes)
{
    const bool own = std::ranges::any_of(codes, [](const Code &code) { return !code.stems.isEmpty(); });
    for (const auto &[code, stem] : shippedStems()) {
        if (!own || code.isEmpty())
            add(code, stem);
    }
    for (const Code &code : codes) {
        for (const CodeStem &stem : code.stems) {
            if (!code.retired)
                add(code.key, stem);
        }
    }
}

QList<CodeStem> SectorStems::shipped(const QString &key)
{
    QList<CodeStem> stems;
    for (const auto &[code, stem] : shippedStems()) {
        if (code == key)
            stems << stem;
    }
    return stems;
}

void SectorStems::add(const QString &code, const CodeStem &given)
{
    const QStringList words = folded(given.words).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    m_beginnings.add(lettersOf(words[0]), int(m_stems.size()));
    m_stems.append({code, words, words.join(QString()).size(), given.trap});
}

bool SectorStems::matches(const Stem &stem, const Tokens &text, qsizetype at)
{
    for (qsizetype i = 0; i < stem.words.size(); ++i) {
        const QStringView letters = lettersOf(stem.words[i]);
        const bool whole = letters.size() < stem.words[i].size();
        const QStringView found = text.word(at + i);
        if (whole ? found != letters : !found.startsWith(letters))
            return false;
        if (i > 0 && text.gap(at + i - 1) != u" " && text.gap(at + i - 1) != u"-")
            return false;
    }
    return true;
}

void SectorStems::stemsAt(const Tokens &text, qsizetype at, Found &found) const
{
    const QStringView word = text.word(at);
    constexpr qsizetype start = LetterTable::startLetters;
    const bool likely = word.size() >= start && m_beginnings.mayBegin(text.hash(at, start));
    for (qsizetype length = likely ? word.size() : std::min(word.size(), start - 1); length > 0; --length) {
        m_beginnings.each(text.hash(at, length), word.first(length), [&](int index) {
            if (matches(m_stems[index], text, at))
                found.append(index);
        });
    }
}

QList<SectorFinding> SectorStems::find(const Tokens &text) const
{
    QList<SectorFinding> findings;
    QList<SectorFinding> traps;
    // Only the last ones can reach so far: no trap has more words.
    const auto isTrapped = [&traps](qsizetype first, qsizetype last, const QString &code) {
        constexpr qsizetype longestTrap = 8;
        for (qsizetype i = traps.size() - 1; i >= 0 && traps[i].first + longestTrap > first; --i) {
            const SectorFinding &trap = traps[i];
            if (trap.first <= last && first <= trap.last && (trap.code.isEmpty() || trap.code == code))
                return true;
        }
        return false;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        Found stems;
        stemsAt(text, at, stems);
        for (const int index : stems) {
            const Stem &stem = m_stems[index];
            if (stem.trap)
                traps.append({at, at + stem.words.size() - 1, stem.code});
        }
        const Stem *best = nullptr;
        for (const int index : stems) {
            const Stem &stem = m_stems[index];
            const bool good = !stem.trap && !isTrapped(at, at + stem.words.size() - 1, stem.code);
            if (good && (!best || stem.isLongerThan(*best)))
                best = &stem;
        }
        if (best) {
            findings.append({at, at + best->words.size() - 1, best->code});
            at += best->words.size() - 1;
        }
    }
    return findings;
}

} // namespace elchi
