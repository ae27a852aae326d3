// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/foldedwords.h"

#include <QByteArray>
#include <array>
#include <optional>
#include <span>

namespace elchi {

/// What a text is told by among near-copies: the least hashes (MinHash, one permutation: A. Broder 1997,
/// P. Li 2012; empty cells borrow from the next full one, Shrivastava and Li 2014) of its runs of three
/// folded words. The order of paragraphs, punctuation, layout and repeated sentences hardly touch it; a
/// dateline or the agency's closing lines weigh as much as their share of the words. Numbers are words. The
/// same on every machine, so it may be stored. A value; any thread; about 10 µs for a dispatch.
class Fingerprint
{
public:
    static constexpr int cellCount = 128;
    static constexpr int bandCount = 8;
    /// Shorter texts have none: agencies write «Курс валют» in the same ten words each day.
    static constexpr int leastWords = 24;

    /// Of the words of a text; nothing when it is too short.
    [[nodiscard]] static std::optional<Fingerprint> of(std::span<const FoldedWord> words);
    /// What toBytes() made; nothing when the size is another.
    [[nodiscard]] static std::optional<Fingerprint> fromBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const; ///< 256 bytes, little-endian

    /// Keys for an index: two texts of which 7 of 10 runs are common share at least one in 96 of 100 cases,
    /// two with 1 of 20 in 1 of 1,000.
    [[nodiscard]] std::array<qint64, bandCount> bands() const;
    /// The share of runs common to both among all runs of both, estimated: 0 … 1, off by 0.04 on average.
    [[nodiscard]] double likeness(const Fingerprint &other) const;
    /// Half of all runs of both: one text with a sentence in five rewritten, or a third cut away.
    [[nodiscard]] bool isNear(const Fingerprint &other) const { return likeness(other) >= 0.5; }

    friend bool operator==(const Fingerprint &, const Fingerprint &) = default;

private:
    std::array<quint16, cellCount> m_cells{};
};

} // namespace elchi
