// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fingerprint.h"

#include <QtEndian>
#include <limits>

namespace elchi {

namespace {

constexpr quint64 none = std::numeric_limits<quint64>::max();
constexpr int bandWidth = 3;

using Cells = std::array<quint64, Fingerprint::cellCount>;

/// The last three words, and the cells that their runs fall into.
class Runs
{
public:
    void add(quint64 word)
    {
        ++m_words;
        // Multiplied, so that the order of the words counts.
        const quint64 run = mixed((m_before * 31 + m_last) * 31 + word);
        m_before = m_last;
        m_last = word;
        if (m_words < 3)
            return;
        quint64 &cell = m_cells[run >> 57];
        cell = std::min(cell, run & (none >> 7));
    }

    [[nodiscard]] const Cells &cells() const { return m_cells; }

private:
    static constexpr Cells empty()
    {
        Cells cells{};
        cells.fill(none);
        return cells;
    }

    Cells m_cells = empty();
    quint64 m_before = 0;
    quint64 m_last = 0;
    int m_words = 0;
};

} // namespace

std::optional<Fingerprint> Fingerprint::of(std::span<const FoldedWord> words)
{
    if (words.size() < size_t(leastWords))
        return std::nullopt;
    Runs runs;
    for (const FoldedWord &word : words)
        runs.add(word.hash);
    Fingerprint made;
    for (int i = 0; i < cellCount; ++i) {
        int away = 0;
        while (runs.cells()[size_t(i + away) % cellCount] == none)
            ++away;
        // What was borrowed from afar is told from what was borrowed from near by.
        made.m_cells[size_t(i)] =
            quint16(runs.cells()[size_t(i + away) % cellCount] + quint64(away) * 40503U);
    }
    return made;
}

std::optional<Fingerprint> Fingerprint::fromBytes(const QByteArray &bytes)
{
    Fingerprint made;
    if (bytes.size() != qsizetype(sizeof made.m_cells))
        return std::nullopt;
    qFromLittleEndian<quint16>(bytes.constData(), cellCount, made.m_cells.data());
    return made;
}

QByteArray Fingerprint::toBytes() const
{
    QByteArray bytes(sizeof m_cells, Qt::Uninitialized);
    qToLittleEndian<quint16>(m_cells.data(), cellCount, bytes.data());
    return bytes;
}

std::array<qint64, Fingerprint::bandCount> Fingerprint::bands() const
{
    std::array<qint64, bandCount> keys{};
    for (size_t band = 0; band < bandCount; ++band) {
        quint64 key = band + 1;
        for (size_t i = 0; i < bandWidth; ++i)
            key = key << 16 | m_cells[band * cellCount / bandCount + i * 5];
        keys[band] = qint64(mixed(key));
    }
    return keys;
}

double Fingerprint::likeness(const Fingerprint &other) const
{
    int same = 0;
    for (size_t i = 0; i < cellCount; ++i)
        same += m_cells[i] == other.m_cells[i];
    return double(same) / cellCount;
}

} // namespace elchi
