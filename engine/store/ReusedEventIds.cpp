// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/ReusedEventIds.h"

#include "engine/base/Hash.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace latchlight {

namespace {

/// 64 bits of a bitmap of what was seen, and of what was seen again.
struct SeenBits
{
    std::uint64_t once = 0;
    std::uint64_t again = 0;
};

/// Calls `visit(key)` with a hash of every eventID.
template<class Visit>
void forEachKey(const GrowingColumn<EventIdBytes>& eventIds, const GrowingColumn<std::uint8_t>& flags,
                const std::vector<RowRange>& ranges, const Visit& visit)
{
    const std::uint64_t seed = processSeed();
    for (const RowRange& range : ranges) {
        for (RowAddress row = range.first; row < range.last; ++row) {
            if ((flags[row] & HasEventIdFlag) != 0) {
                std::uint64_t low = 0;
                std::uint64_t high = 0;
                std::memcpy(&low, eventIds[row].data(), sizeof low);
                std::memcpy(&high, eventIds[row].data() + sizeof low, sizeof high);
                visit(hashing::mix(low ^ seed, high ^ hashing::prime1));
            }
        }
    }
}

} // namespace

std::uint64_t countReusedEventIds(const GrowingColumn<EventIdBytes>& eventIds, const GrowingColumn<std::uint8_t>& flags,
                                  const std::vector<RowRange>& ranges)
{
    // Nearly all are unlike: two bitmaps, side by side and on large pages, leave few candidates to compare.
    constexpr std::size_t bitsPerRow = 16;
    std::size_t rows = 0;
    for (const RowRange& range : ranges) {
        rows += range.size();
    }
    Column<SeenBits> seen(std::bit_ceil(std::max<std::size_t>(rows * bitsPerRow, 64)) / 64);
    const auto bitsOf = [&](std::uint64_t key) -> SeenBits& { return seen[key >> 6U & (seen.size() - 1)]; };
    const auto maskOf = [](std::uint64_t key) { return std::uint64_t{1} << (key & 63U); };
    forEachKey(eventIds, flags, ranges, [&](std::uint64_t key) {
        SeenBits& bits = bitsOf(key);
        bits.again |= bits.once & maskOf(key);
        bits.once |= maskOf(key);
    });
    std::vector<std::uint64_t> candidates;
    forEachKey(eventIds, flags, ranges, [&](std::uint64_t key) {
        if ((bitsOf(key).again & maskOf(key)) != 0) {
            candidates.push_back(key);
        }
    });
    std::sort(candidates.begin(), candidates.end());
    const auto distinct = std::unique(candidates.begin(), candidates.end());
    return static_cast<std::uint64_t>(candidates.end() - distinct);
}

} // namespace latchlight
