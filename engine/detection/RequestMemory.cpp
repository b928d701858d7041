// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/RequestMemory.h"

#include "engine/base/Hash.h"

#include <utility>

namespace latchlight {

RequestMemory::RequestMemory()
    : m_slots(4096)
    , m_seed(processSeed())
{}

RequestMemory::Entry& RequestMemory::entry(ActorId actor, TargetId target)
{
    if (m_used * 2 >= m_slots.size()) {
        grow();
    }
    const std::uint64_t key = (std::uint64_t{actor.value} << 32U) | target.value;
    Entry& found = m_slots[slotOf(key)];
    if (found.key == 0) {
        found.key = key;
        ++m_used;
    }
    return found;
}

std::size_t RequestMemory::slotOf(std::uint64_t key) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = static_cast<std::size_t>(hashing::mix(key ^ m_seed, hashing::prime1)) & mask;
    while (m_slots[slot].key != 0 && m_slots[slot].key != key) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

void RequestMemory::grow()
{
    std::vector<Entry> old(m_slots.size() * 2);
    std::swap(old, m_slots);
    for (const Entry& entry : old) {
        if (entry.key != 0) {
            m_slots[slotOf(entry.key)] = entry;
        }
    }
}

} // namespace latchlight
