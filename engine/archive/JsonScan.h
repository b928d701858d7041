// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    [[nodiscard]] static const JsonScan& best();
    /// For tests: the code without vector instructions.
    [[nodiscard]] static const JsonScan& plain();
};

/// The first quote that is not escaped, at or behind `at`: most keys and many values are short, so the first bytes are
/// looked at here, without a call.
[[nodiscard]] inline const char* stringEnd(const JsonScan& scan, const char* at)
{
#if defined(__SSE2__)
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    const auto bits = [&](char wanted) {
        return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(wanted))));
    };
    const std::uint32_t quotes = bits('"');
    if (quotes != 0 && ((quotes - 1) & ~quotes & bits('\\')) == 0) {
        return at + std::countr_zero(quotes);
    }
#endif
    return scan.findStringEnd(at);
}

} // namespace latchlight
