// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "text/fingerprint.h"

#include <functional>
#include <vector>

namespace elchi::store {

/// Which dispatches share a band of their fingerprints: kept in memory, some 15 MB for 100,000 dispatches,
/// for on disk each dispatch would touch sixteen places of an index. It only says where to look: what it
/// names may have been removed or rolled back, and once in a million times share nothing.
class BandIndex
{
public:
    BandIndex();

    void add(DispatchId dispatch, const Fingerprint &fingerprint);
    /// Calls `take` for those that share the band, the newest first, until it answers false.
    void visit(qint64 band, const std::function<bool(DispatchId)> &take) const;

    /// Whether the dispatches of the file are in it.
    [[nodiscard]] bool isFilled() const { return m_filled; }
    void setFilled() { m_filled = true; }

private:
    struct Slot
    {
        quint32 band = 0;
        quint32 newest = 0; ///< 1 + its place among the entries; 0: free
    };
    struct Entry
    {
        quint32 dispatch = 0;
        quint32 older = 0; ///< as newest
    };

    [[nodiscard]] size_t placeOf(quint32 band) const;
    void grow();

    std::vector<Slot> m_slots; ///< a power of two, at most three quarters full
    std::vector<Entry> m_entries;
    size_t m_bands = 0;
    int m_bits;
    bool m_filled = false;
};

} // namespace elchi::store
