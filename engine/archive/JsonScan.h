// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#if defined(__SSE2__)
#include <bit>
#include <cstdint>
#include <emmintrin.h>
#endif

namespace latchlight {

/// The byte searches under JsonCursor, chosen once for the processor: AVX2 where it is there, plain code otherwise.
/// All read up to 64 bytes at or before `end + JsonCursor::padding`.
struct JsonScan
{
    /// At a byte inside a string: the first quote that is not escaped. Ends in the padding at the latest.
    const char* (*findStringEnd)(const char* at) = nullptr;
    /// At an opening bracket or brace: the byte after the one that closes it, or null if there is none before `end`.
    /// Brackets and braces are counted together.
    const char* (*skipContainer)(const char* at, const char* end) = nullptr;

    /// The fastest that this processor can run.
    [[nodiscard]] static const JsonScan& best() { return supported().back(); }
    /// All that this processor can run, the plain one first, the fastest last.
    [[nodiscard]] static const std::vector<JsonScan>& supported();
};

/// The first quote that is not escaped, at or behind `at`: nearly all keys and values are short, so the first bytes are
/// looked at here, without a call.
[[nodiscard]] inline const char* stringEnd(const JsonScan& scan, const char* at)
{
#if defined(__SSE2__)
    constexpr int blocks = 3; // 48 bytes hold an eventID, and no more may be read behind the end (JsonCursor::padding)
    for (int block = 0; block < blocks; ++block, at += sizeof(__m128i)) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const auto bits = [&](char wanted) {
            return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(wanted))));
        };
        const std::uint32_t quotes = bits('"');
        const std::uint32_t backslashes = bits('\\');
        if (quotes != 0 && ((quotes - 1) & ~quotes & backslashes) == 0) {
            return at + std::countr_zero(quotes);
        }
        if ((quotes | backslashes) != 0) {
            break;
        }
    }
#endif
    return scan.findStringEnd(at);
}

} // namespace latchlight
