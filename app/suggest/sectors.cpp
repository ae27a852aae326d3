// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/sectors.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace elchi {

namespace {

constexpr qsizetype prefixLetters = 3;

qsizetype lettersOf(const QStringList &words)
{
    return words.join(QString()).size();
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
    const Stem stem{cells[3] == u"no" ? QString() : cells[0],
                    folded(cells[2]).split(u' ', Qt::SkipEmptyParts)};
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

QList<SectorFinding> SectorStems::find(const Tokens &text) const
{
    QList<SectorFinding> findings;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const Stem *best = nullptr;
        const QString word = text.word(at).left(prefixLetters).toString();
        for (qsizetype length = word.size(); length > 0; --length) {
            for (const qsizetype index : m_byPrefix.value(word.left(length))) {
                const Stem &stem = m_stems[index];
                const bool longer = !best || stem.words.size() > best->words.size() ||
                                    (stem.words.size() == best->words.size() &&
                                     lettersOf(stem.words) > lettersOf(best->words));
                if (longer && matches(stem, text, at))
                    best = &stem;
            }
        }
        if (!best)
            continue;
        const qsizetype last = at + best->words.size() - 1;
        if (!best->code.isEmpty())
            findings.append({at, last, best->code});
        at = last;
    }
    return findings;
}

} // namespace elchi
