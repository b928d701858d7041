// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/LargePages.h"

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define LATCHLIGHT_WATCHED_MEMORY
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define LATCHLIGHT_WATCHED_MEMORY
#endif

// A sanitizer watches the borders of what operator new gives only.
#if defined(__linux__) && !defined(LATCHLIGHT_WATCHED_MEMORY)
#define LATCHLIGHT_MAPPED_PAGES
#include <cstdint>
#include <sys/mman.h>
#endif

namespace latchlight {

#if defined(LATCHLIGHT_MAPPED_PAGES)

void* allocatePages(std::size_t bytes, PageSize size)
{
    // The system aligns to its small pages: what is too much in front and behind is given back.
    const std::size_t mapped = bytes + largePageBytes;
    void* const memory = mapped < bytes
                             ? MAP_FAILED
                             : ::mmap(nullptr, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) {
        throw std::bad_alloc();
    }
    const std::size_t inFront = -reinterpret_cast<std::uintptr_t>(memory) % largePageBytes;
    char* const block = static_cast<char*>(memory) + inFront;
    constexpr std::size_t smallPageBytes = 4096;
    const std::size_t kept = (bytes + smallPageBytes - 1) / smallPageBytes * smallPageBytes;
    if (inFront > 0) {
        ::munmap(memory, inFront);
    }
    if (inFront + kept < mapped) {
        ::munmap(block + kept, mapped - inFront - kept);
    }
#if defined(MADV_HUGEPAGE)
    if (size == PageSize::Large) {
        // Whole pages only, so that the last one is not filled up; a refusal does no harm.
        static_cast<void>(::madvise(block, bytes / largePageBytes * largePageBytes, MADV_HUGEPAGE));
    }
#endif
    return block;
}

void freePages(void* block, std::size_t bytes) noexcept
{
    ::munmap(block, bytes);
}

#else

void* allocatePages(std::size_t bytes, PageSize)
{
    return ::operator new(bytes, std::align_val_t(largePageBytes));
}

void freePages(void* block, std::size_t) noexcept
{
    ::operator delete(block, std::align_val_t(largePageBytes));
}

#endif

} // namespace latchlight
