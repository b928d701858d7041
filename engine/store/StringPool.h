// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/LargePages.h"
#include "engine/base/StrongId.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace latchlight {

using StringId = StrongId<struct StringTag>;

/// Keeps each distinct text once and numbers it densely, in order of first sight. Number 0 is the empty text.
/// Texts never move: a view stays valid as long as the pool lives. Not thread-safe while interning.
class StringPool final
{
public:
    StringPool();
    ~StringPool();
    StringPool(StringPool&&) noexcept;
    StringPool& operator=(StringPool&&) noexcept;
    StringPool(const StringPool&) = delete;
    StringPool& operator=(const StringPool&) = delete;

    /// The number of `text`, which is added when it is new. At most 2^32 - 1 texts.
    StringId intern(std::string_view text);
    /// The number of `text`, or none if it was never interned (also for the empty text).
    [[nodiscard]] StringId find(std::string_view text) const;
    [[nodiscard]] std::string_view text(StringId id) const { return m_texts[id.value]; }
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }
    [[nodiscard]] std::size_t memoryBytes() const;

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t id = 0;
    };

    [[nodiscard]] std::string_view keep(std::string_view text);
    void grow();

    Column<Slot> m_slots;
    std::vector<std::string_view> m_texts;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    char* m_free = nullptr;
    std::size_t m_freeBytes = 0;
    std::size_t m_blockBytes = 0;
};

} // namespace latchlight
