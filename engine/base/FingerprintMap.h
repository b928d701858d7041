// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Hash.h"
#include "engine/base/LargePages.h"

#include <cstddef>
#include <cstdint>

namespace latchlight {

/// Remembers a number above 0 for a text by 96 bits of its fingerprint alone: 16 bytes a slot, however long the text
/// is. With the secret seed of fingerprints, two of a million texts are confused with a probability of about 1e-17.
class FingerprintMap final
{
public:
    FingerprintMap()
        : m_slots(firstSlots)
    {}

    /// The number remembered for `key`, or 0.
    [[nodiscard]] std::uint32_t find(Fingerprint key) const { return m_slots[slotOf(key)].number; }

    /// Has the memory that find() will look at for `key` fetched while the caller does something else.
    void prefetch(Fingerprint key) const { __builtin_prefetch(&m_slots[key.low & (m_slots.size() - 1)]); }

    [[nodiscard]] std::size_t size() const { return m_size; }

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
        slot = {key.low, upper(key.high), number};
    }

private:
    static constexpr std::size_t firstSlots = 1024; // a power of two

    struct Slot
    {
        std::uint64_t low = 0;
        std::uint32_t high = 0;   ///< the upper half of Fingerprint::high
        std::uint32_t number = 0; ///< 0: free

        [[nodiscard]] bool isOf(Fingerprint key) const { return low == key.low && high == upper(key.high); }
    };

    [[nodiscard]] static std::uint32_t upper(std::uint64_t bits) { return static_cast<std::uint32_t>(bits >> 32U); }

    [[nodiscard]] std::size_t slotOf(Fingerprint key) const
    {
        std::size_t i = key.low & (m_slots.size() - 1);
        while (m_slots[i].number != 0 && !m_slots[i].isOf(key)) {
            i = (i + 1) & (m_slots.size() - 1);
        }
        return i;
    }

    void grow()
    {
        Column<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot& slot : old) {
            if (slot.number != 0) {
                m_slots[slotOf({slot.low, static_cast<std::uint64_t>(slot.high) << 32U})] = slot;
            }
        }
    }

    Column<Slot> m_slots; ///< look-ups jump about: on large pages they need no walk of the page table
    std::size_t m_size = 0;
};

} // namespace latchlight
