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
        const std::uint64_t hash = Hash()(value);
        const auto check = static_cast<std::uint32_t>(hash >> 32U) | 1U;
        std::size_t i = hash & (m_slots.size() - 1);
        for (; m_slots[i].check != 0; i = (i + 1) & (m_slots.size() - 1)) {
            if (m_slots[i].check == check && table[m_slots[i].number] == value) {
                return m_slots[i].number;
            }
        }
        const auto number = static_cast<std::uint32_t>(table.size());
        table.push_back(value);
        m_slots[i] = {check, number};
        if (++m_size * 2 > m_slots.size()) {
            grow(table);
        }
        return number;
    }

private:
    static constexpr std::size_t firstSlots = 64; // a power of two

    struct Slot
    {
        std::uint32_t check = 0; ///< upper half of the hash, never 0; 0: free
        std::uint32_t number = 0;
    };

    void grow(const std::vector<Value>& table)
    {
        std::vector<Slot> larger(m_slots.size() * 2);
        for (const Slot& slot : m_slots) {
            if (slot.check != 0) {
                std::size_t i = Hash()(table[slot.number]) & (larger.size() - 1);
                while (larger[i].check != 0) {
                    i = (i + 1) & (larger.size() - 1);
                }
                larger[i] = slot;
            }
        }
        m_slots = std::move(larger);
    }

    std::vector<Slot> m_slots;
    std::size_t m_size = 0;
};

} // namespace latchlight
