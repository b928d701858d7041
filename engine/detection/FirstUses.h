// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Hash.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace latchlight {

/// Remembers a time for each of many keys above 0, the first one that was given: an open-addressing table.
class FirstUses final
{
public:
    FirstUses()
        : m_slots(1024) // a power of two
        , m_seed(processSeed())
    {}

    void note(std::uint64_t key, std::uint32_t time)
    {
        Slot& slot = m_slots[slotOf(key)];
        if (slot.key != 0) {
            return;
        }
        slot = {key, time};
        if (++m_used * 2 >= m_slots.size()) {
            grow();
        }
    }

    [[nodiscard]] std::optional<std::uint32_t> find(std::uint64_t key) const
    {
        const Slot& slot = m_slots[slotOf(key)];
        return slot.key == 0 ? std::nullopt : std::optional(slot.time);
    }

private:
    struct Slot
    {
        std::uint64_t key = 0; ///< 0: free
        std::uint32_t time = 0;
    };

    [[nodiscard]] std::size_t slotOf(std::uint64_t key) const
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t i = static_cast<std::size_t>(hashing::mix(key ^ m_seed, hashing::prime1)) & mask;
        while (m_slots[i].key != 0 && m_slots[i].key != key) {
            i = (i + 1) & mask;
        }
        return i;
    }

    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        std::swap(old, m_slots);
        for (const Slot& slot : old) {
            if (slot.key != 0) {
                m_slots[slotOf(slot.key)] = slot;
            }
        }
    }

    std::vector<Slot> m_slots;
    std::size_t m_used = 0;
    std::uint64_t m_seed;
};

} // namespace latchlight
