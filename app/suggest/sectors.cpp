// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/sectors.h"

#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr qsizetype prefixLetters = 3;

bool isLonger(const QStringList &words, const QStringList &others)
{
    return words.size() != others.size() ? words.size() > others.size()
                                         : words.join(QString()).size() > others.join(QString()).size();
}

} // namespace

SectorStems::SectorStems()
{
    QFile file(u":/elchi/stems/sector-stems.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1))
        add(line);
}

void SectorStems::add(const QString &line)
{
    const QStringList cells = line.split(u',');
    if (cells.size() != 4)
        return;
    const Stem stem{cells[0], folded(cells[2]).split(u' ', Qt::SkipEmptyParts), cells[3] == u"no"};
    if (stem.words.isEmpty())
        return;
    QString first = stem.words[0];
    m_byPrefix[first.remove(u'$').left(prefixLetters)].append(m_stems.size());
    m_stems.append(stem);
}

bool SectorStems::matches(const Stem &stem, const Tokens &text, qsizetype at)
{
    for (qsizetype i = 0; i < stem.words.size(); ++i) {
        const QString &word = stem.words[i];
        const bool whole = word.endsWith(u'$');
        const QStringView letters = whole ? QStringView(word).chopped(1) : QStringView(word);
        const QStringView found = text.word(at + i);
        if (whole ? found != letters : !found.startsWith(letters))
            return false;
        if (i > 0 && text.gap(at + i - 1) != u" " && text.gap(at + i - 1) != u"-")
            return false;
    }
    return true;
}

QList<const SectorStems::Stem *> SectorStems::stemsAt(const Tokens &text, qsizetype at) const
{
    QList<const Stem *> found;
    const QString word = text.word(at).left(prefixLetters).toString();
    for (qsizetype length = word.size(); length > 0; --length) {
        for (const qsizetype index : m_byPrefix.value(word.left(length))) {
            if (matches(m_stems[index], text, at))
                found.append(&m_stems[index]);
        }
    }
    return found;
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
        const QList<const Stem *> stems = stemsAt(text, at);
        for (const Stem *stem : stems) {
            if (stem->trap)
                traps.append({at, at + stem->words.size() - 1, stem->code});
        }
        const Stem *best = nullptr;
        for (const Stem *stem : stems) {
            const bool good = !stem->trap && !isTrapped(at, at + stem->words.size() - 1, stem->code);
            if (good && (!best || isLonger(stem->words, best->words)))
                best = stem;
        }
        if (best) {
            findings.append({at, at + best->words.size() - 1, best->code});
            at += best->words.size() - 1;
        }
    }
    return findings;
}

} // namespace elchi
