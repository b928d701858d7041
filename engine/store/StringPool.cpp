// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/StringPool.h"

#include "engine/base/Hash.h"

#include <algorithm>
#include <cstring>

namespace latchlight {

namespace {

constexpr std::size_t firstSlots = 1024; // a power of two
constexpr std::size_t blockSize = 64 * 1024;

struct SplitHash
{
    std::uint32_t check; // never 0: 0 marks a free slot
    std::uint32_t position;
};

SplitHash splitHash(std::string_view text)
{
    const std::uint64_t hash = hashText(text, processSeed());
    return {static_cast<std::uint32_t>(hash >> 32U) | 1U, static_cast<std::uint32_t>(hash)};
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
    const SplitHash hash = splitHash(text);
    std::size_t i = hash.position & (m_slots.size() - 1);
    while (m_slots[i].hash != 0) {
        if (m_slots[i].hash == hash.check && m_texts[m_slots[i].id] == text) {
            return {m_slots[i].id};
        }
        i = (i + 1) & (m_slots.size() - 1);
    }
    const auto id = static_cast<std::uint32_t>(m_texts.size());
    m_texts.push_back(keep(text));
    m_slots[i] = {hash.check, id};
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
    const SplitHash hash = splitHash(text);
    for (std::size_t i = hash.position & (m_slots.size() - 1); m_slots[i].hash != 0;
         i = (i + 1) & (m_slots.size() - 1)) {
        if (m_slots[i].hash == hash.check && m_texts[m_slots[i].id] == text) {
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
    std::vector<Slot> larger(m_slots.size() * 2);
    for (std::uint32_t id = 1; id < m_texts.size(); ++id) {
        const SplitHash hash = splitHash(m_texts[id]);
        std::size_t i = hash.position & (larger.size() - 1);
        while (larger[i].hash != 0) {
            i = (i + 1) & (larger.size() - 1);
        }
        larger[i] = {hash.check, id};
    }
    m_slots = std::move(larger);
}

} // namespace latchlight
