// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Hash.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace latchlight {

/// Remembers a number above 0 for a text by its fingerprint alone: 24 bytes a text, however long it is.
class FingerprintMap final
{
public:
    FingerprintMap()
        : m_slots(firstSlots)
    {}

    /// The number remembered for `key`, or 0.
    [[nodiscard]] std::uint32_t find(Fingerprint key) const { return m_slots[slotOf(key)].number; }

    /// Remembering 0 is remembering nothing.
    void insert(Fingerprint key, std::uint32_t number)
    {
        if (number == 0) {
            return;
        }
        if ((m_size + 1) * 2 > m_slots.size()) {
            grow();
        }
        Slot& slot = m_slots[slotOf(key)];
        m_size += slot.number == 0 ? 1U : 0U;
        slot = {key, number};
    }

private:
    static constexpr std::size_t firstSlots = 1024; // a power of two

    struct Slot
    {
        Fingerprint key;
        std::uint32_t number = 0; ///< 0: free
    };

    [[nodiscard]] std::size_t slotOf(Fingerprint key) const
    {
        std::size_t i = key.low & (m_slots.size() - 1);
        while (m_slots[i].number != 0 && !(m_slots[i].key == key)) {
            i = (i + 1) & (m_slots.size() - 1);
        }
        return i;
    }

    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot& slot : old) {
            if (slot.number != 0) {
                m_slots[slotOf(slot.key)] = slot;
            }
        }
    }

    std::vector<Slot> m_slots;
    std::size_t m_size = 0;
};

} // namespace latchlight
