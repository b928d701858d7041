// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/StringPool.h"

#include "engine/base/Hash.h"

#include <algorithm>
#include <cstring>

namespace latchlight {

namespace {

constexpr std::size_t firstSlots = 1024; // a power of two
constexpr std::size_t blockSize = 64 * 1024;

/// Never 0, which marks a free slot. Slots keep it, so that a table grows without a look at its texts.
std::uint32_t slotHash(std::string_view text)
{
    return static_cast<std::uint32_t>(hashText(text, processSeed())) | 1U;
}

std::size_t firstSlotOf(std::uint32_t hash, std::size_t slots)
{
    return hash >> 1U & (slots - 1);
}

} // namespace

StringPool::StringPool()
    : m_slots(firstSlots)
    , m_texts(1)
{}

StringPool::~StringPool() = default;
StringPool::StringPool(StringPool&&) noexcept = default;
StringPool& StringPool::operator=(StringPool&&) noexcept = default;

StringId StringPool::intern(std::string_view text)
{
    if (text.empty()) {
        return {};
    }
    const std::uint32_t hash = slotHash(text);
    std::size_t i = firstSlotOf(hash, m_slots.size());
    while (m_slots[i].hash != 0) {
        if (m_slots[i].hash == hash && m_texts[m_slots[i].id] == text) {
            return {m_slots[i].id};
        }
        i = (i + 1) & (m_slots.size() - 1);
    }
    const auto id = static_cast<std::uint32_t>(m_texts.size());
    m_texts.push_back(keep(text));
    m_slots[i] = {hash, id};
    if (m_texts.size() * 2 > m_slots.size()) {
        grow();
    }
    return {id};
}

StringId StringPool::find(std::string_view text) const
{
    if (text.empty()) {
        return {};
    }
    const std::uint32_t hash = slotHash(text);
    for (std::size_t i = firstSlotOf(hash, m_slots.size()); m_slots[i].hash != 0; i = (i + 1) & (m_slots.size() - 1)) {
        if (m_slots[i].hash == hash && m_texts[m_slots[i].id] == text) {
            return {m_slots[i].id};
        }
    }
    return {};
}

std::size_t StringPool::memoryBytes() const
{
    return m_slots.capacity() * sizeof(Slot) + m_texts.capacity() * sizeof(std::string_view) + m_blockBytes;
}

std::string_view StringPool::keep(std::string_view text)
{
    if (m_freeBytes < text.size()) {
        const std::size_t size = std::max(blockSize, text.size());
        m_blocks.push_back(std::make_unique<char[]>(size));
        m_blockBytes += size;
        m_free = m_blocks.back().get();
        m_freeBytes = size;
    }
    std::memcpy(m_free, text.data(), text.size());
    const std::string_view kept(m_free, text.size());
    m_free += text.size();
    m_freeBytes -= text.size();
    return kept;
}

void StringPool::grow()
{
    Column<Slot> larger(m_slots.size() * 2);
    for (const Slot& slot : m_slots) {
        if (slot.hash != 0) {
            std::size_t i = firstSlotOf(slot.hash, larger.size());
            while (larger[i].hash != 0) {
                i = (i + 1) & (larger.size() - 1);
            }
            larger[i] = slot;
        }
    }
    m_slots = std::move(larger);
}

} // namespace latchlight
