// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/ReusedEventIds.h"

#include "engine/base/Hash.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <vector>

namespace latchlight {

std::uint64_t countReusedEventIds(const EventColumns& columns)
{
    // Nearly all are unlike: two bitmaps, small enough for the cache, leave few candidates to compare.
    constexpr std::size_t bitsPerRow = 16;
    const std::size_t rows = columns.eventId.size();
    const std::size_t bits = std::bit_ceil(std::max<std::size_t>(rows * bitsPerRow, 64));
    std::vector<std::uint64_t> once(bits / 64);
    std::vector<std::uint64_t> twice(bits / 64);
    const std::uint64_t seed = processSeed();
    const auto keyOf = [&](std::size_t row) {
        std::uint64_t low = 0;
        std::uint64_t high = 0;
        std::memcpy(&low, columns.eventId[row].data(), sizeof low);
        std::memcpy(&high, columns.eventId[row].data() + sizeof low, sizeof high);
        return hashing::mix(low ^ seed, high ^ hashing::prime1);
    };
    const auto hasId = [&](std::size_t row) { return (columns.flags[row] & HasEventIdFlag) != 0; };
    for (std::size_t row = 0; row < rows; ++row) {
        if (hasId(row)) {
            const std::size_t bit = keyOf(row) & (bits - 1);
            const std::uint64_t mask = std::uint64_t{1} << (bit & 63U);
            twice[bit / 64] |= once[bit / 64] & mask;
            once[bit / 64] |= mask;
        }
    }
    std::vector<std::uint64_t> candidates;
    for (std::size_t row = 0; row < rows; ++row) {
        const std::uint64_t key = keyOf(row);
        const std::size_t bit = key & (bits - 1);
        if (hasId(row) && (twice[bit / 64] >> (bit & 63U) & 1U) != 0) {
            candidates.push_back(key);
        }
    }
    const std::size_t all = candidates.size();
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    return all - candidates.size();
}

} // namespace latchlight
