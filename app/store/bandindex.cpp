// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bandindex.h"

#include <utility>

namespace elchi::store {

namespace {

constexpr int fewestBits = 10;
constexpr int bitsOfBand = 32;

/// Half of a band's key does: its bits are as good as random, and what two share by chance is compared.
quint32 shortened(qint64 band)
{
    return quint32(band);
}

} // namespace

BandIndex::BandIndex() : m_slots(size_t(1) << fewestBits), m_bits(fewestBits) {}

void BandIndex::add(DispatchId dispatch, const Fingerprint &fingerprint)
{
    for (const qint64 band : fingerprint.bands()) {
        if (m_bands * 4 >= m_slots.size() * 3)
            grow();
        Slot &slot = m_slots[placeOf(shortened(band))];
        m_bands += slot.newest == 0;
        slot.band = shortened(band);
        m_entries.push_back({.dispatch = quint32(dispatch.value), .older = slot.newest});
        slot.newest = quint32(m_entries.size());
    }
}

void BandIndex::visit(qint64 band, const std::function<bool(DispatchId)> &take) const
{
    for (quint32 at = m_slots[placeOf(shortened(band))].newest; at != 0; at = m_entries[at - 1].older) {
        if (!take(DispatchId{m_entries[at - 1].dispatch}))
            return;
    }
}

/// The band's slot, or a free one.
size_t BandIndex::placeOf(quint32 band) const
{
    size_t place = band >> (bitsOfBand - m_bits);
    while (m_slots[place].newest != 0 && m_slots[place].band != band)
        place = (place + 1) & (m_slots.size() - 1);
    return place;
}

void BandIndex::grow()
{
    ++m_bits;
    const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(size_t(1) << m_bits));
    for (const Slot &slot : before) {
        if (slot.newest != 0)
            m_slots[placeOf(slot.band)] = slot;
    }
}

} // namespace elchi::store
