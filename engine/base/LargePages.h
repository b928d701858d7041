// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <type_traits>
#include <vector>

namespace latchlight {

/// Size of a large page, and its alignment.
inline constexpr std::size_t largePageBytes = std::size_t{2} << 20U;

enum class PageSize {
    Usual,
    Large, ///< where the system has them
};

/// A block of at least largePageBytes, aligned to them, straight from the system and back to it: what one column frees
/// is at once there for the next. Throws std::bad_alloc.
[[nodiscard]] void* allocatePages(std::size_t bytes, PageSize size);
/// `bytes` as they were asked for.
void freePages(void* block, std::size_t bytes) noexcept;

/// Puts blocks of at least a large page on large pages, where the system has them. Columns of millions of rows are
/// written once, front to back: a page fault for every 4 KiB of them costs about as much as the writing.
template<class Value>
struct LargePageAllocator
{
    using value_type = Value;

    LargePageAllocator() = default;
    template<class Other>
    LargePageAllocator(const LargePageAllocator<Other>&) noexcept
    {}

    [[nodiscard]] Value* allocate(std::size_t count, PageSize size = PageSize::Large)
    {
        const std::size_t bytes = count * sizeof(Value);
        return static_cast<Value*>(bytes < largePageBytes ? ::operator new(bytes) : allocatePages(bytes, size));
    }

    void deallocate(Value* block, std::size_t count) noexcept
    {
        const std::size_t bytes = count * sizeof(Value);
        bytes < largePageBytes ? ::operator delete(block) : freePages(block, bytes);
    }

    friend bool operator==(const LargePageAllocator&, const LargePageAllocator&) = default;
};

/// Gives back what makeLargeBlock allocated.
template<class Value>
struct LargePageDeleter
{
    std::size_t count = 0;
    void operator()(Value* block) const noexcept { LargePageAllocator<Value>().deallocate(block, count); }
};

/// Values that are left uninitialised.
template<class Value>
using LargeBlock = std::unique_ptr<Value[], LargePageDeleter<Value>>;

template<class Value>
[[nodiscard]] LargeBlock<Value> makeLargeBlock(std::size_t count, PageSize size = PageSize::Large)
{
    static_assert(std::is_trivially_destructible_v<Value>);
    return {LargePageAllocator<Value>().allocate(count, size), {count}};
}

/// A vector for many values of a column.
template<class Value>
using Column = std::vector<Value, LargePageAllocator<Value>>;

} // namespace latchlight
