// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <type_traits>
#include <vector>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace latchlight {

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

    [[nodiscard]] Value* allocate(std::size_t count)
    {
        const std::size_t bytes = count * sizeof(Value);
        if (bytes < pageBytes) {
            return static_cast<Value*>(::operator new(bytes));
        }
        void* block = ::operator new(bytes, std::align_val_t(pageBytes));
#if defined(MADV_HUGEPAGE)
        // Whole pages only, so that the last one is not filled up; a refusal does no harm.
        static_cast<void>(::madvise(block, bytes / pageBytes * pageBytes, MADV_HUGEPAGE));
#endif
        return static_cast<Value*>(block);
    }

    void deallocate(Value* block, std::size_t count) noexcept
    {
        if (count * sizeof(Value) < pageBytes) {
            ::operator delete(block);
        } else {
            ::operator delete(block, std::align_val_t(pageBytes));
        }
    }

    friend bool operator==(const LargePageAllocator&, const LargePageAllocator&) = default;

private:
    static constexpr std::size_t pageBytes = std::size_t{2} << 20U;
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
[[nodiscard]] LargeBlock<Value> makeLargeBlock(std::size_t count)
{
    static_assert(std::is_trivially_default_constructible_v<Value> && std::is_trivially_destructible_v<Value>);
    return {LargePageAllocator<Value>().allocate(count), {count}};
}

/// A vector for many values of a column.
template<class Value>
using Column = std::vector<Value, LargePageAllocator<Value>>;

} // namespace latchlight
