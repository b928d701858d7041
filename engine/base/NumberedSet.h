// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace latchlight {

/// Finds the number of a value in a table of distinct values that lies elsewhere: an open-addressing index of 8 bytes a
/// slot. `Hash` gives 64 bits for a value; the table only grows.
template<class Value, class Hash>
class NumberedSet final
{
public:
    NumberedSet()
        : m_slots(firstSlots)
    {}

    /// The number of `value` in `table`, where it is appended if it is new.
    std::uint32_t add(std::vector<Value>& table, const Value& value)
    {
        const auto hash = static_cast<std::uint32_t>(Hash()(value)) | 1U;
        std::size_t i = firstSlotOf(hash);
        for (; m_slots[i].hash != 0; i = (i + 1) & (m_slots.size() - 1)) {
            if (m_slots[i].hash == hash && table[m_slots[i].number] == value) {
                return m_slots[i].number;
            }
        }
        const auto number = static_cast<std::uint32_t>(table.size());
        table.push_back(value);
        m_slots[i] = {hash, number};
        if (++m_size * 2 > m_slots.size()) {
            grow();
        }
        return number;
    }

private:
    static constexpr std::size_t firstSlots = 64; // a power of two

    struct Slot
    {
        std::uint32_t hash = 0; ///< kept, so that the index grows without a look at the values; 0: free
        std::uint32_t number = 0;
    };

    [[nodiscard]] std::size_t firstSlotOf(std::uint32_t hash) const { return hash >> 1U & (m_slots.size() - 1); }

    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot& slot : old) {
            if (slot.hash != 0) {
                std::size_t i = firstSlotOf(slot.hash);
                while (m_slots[i].hash != 0) {
                    i = (i + 1) & (m_slots.size() - 1);
                }
                m_slots[i] = slot;
            }
        }
    }

    std::vector<Slot> m_slots;
    std::size_t m_size = 0;
};

} // namespace latchlight
