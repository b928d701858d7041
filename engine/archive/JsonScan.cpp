// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/JsonScan.h"

#include <bit>
#include <cstddef>
#include <cstdint>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace latchlight {

namespace {

const char* findStringEndPlain(const char* at)
{
    while (*at != '"') {
        at += *at == '\\' ? 2 : 1;
    }
    return at;
}

const char* skipContainerPlain(const char* at, const char* end)
{
    std::size_t depth = 0;
    for (; at < end; ++at) {
        if (*at == '"') {
            at = findStringEndPlain(at + 1);
        } else if (*at == '{' || *at == '[') {
            ++depth;
        } else if ((*at == '}' || *at == ']') && --depth == 0) {
            return at + 1;
        }
    }
    return nullptr;
}

#if defined(__x86_64__)

// Method of the block scan: Langdale and Lemire, "Parsing gigabytes of JSON per second", VLDB Journal 28 (2019): a bit
// per byte for quotes, a running exclusive or of them marks what lies in strings, and brackets outside strings are
// counted per block.

__attribute__((target("avx2"))) inline std::uint32_t equalBits(__m256i bytes, char wanted)
{
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(bytes, _mm256_set1_epi8(wanted))));
}

__attribute__((target("avx2,bmi"))) const char* findStringEndAvx2(const char* at)
{
    while (true) {
        const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
        const std::uint32_t quotes = equalBits(bytes, '"');
        const std::uint32_t backslashes = equalBits(bytes, '\\');
        if (quotes != 0 && ((quotes - 1) & ~quotes & backslashes) == 0) {
            return at + std::countr_zero(quotes);
        }
        if (backslashes == 0) {
            at += sizeof bytes;
            continue;
        }
        at += std::countr_zero(backslashes) + 2;
    }
}

/// Bits of `backslashes` positions' followers, that is, of escaped bytes; `isEscaping` is carried from block to block.
std::uint64_t escapedBytes(std::uint64_t backslashes, bool& isEscaping)
{
    std::uint64_t escaped = isEscaping ? 1U : 0U;
    backslashes &= ~escaped; // an escaped backslash escapes nothing
    isEscaping = false;
    while (backslashes != 0) {
        const int at = std::countr_zero(backslashes);
        if (at == 63) {
            isEscaping = true;
            break;
        }
        escaped |= std::uint64_t{2} << at;
        backslashes &= ~(std::uint64_t{3} << at);
    }
    return escaped;
}

__attribute__((target("avx2,bmi,pclmul"))) inline std::uint64_t prefixXor(std::uint64_t bits)
{
    const __m128i product =
        _mm_clmulepi64_si128(_mm_set_epi64x(0, static_cast<long long>(bits)), _mm_set1_epi8('\xFF'), 0);
    return static_cast<std::uint64_t>(_mm_cvtsi128_si64(product));
}

__attribute__((target("avx2,bmi,popcnt,pclmul"))) const char* skipContainerAvx2(const char* at, const char* end)
{
    std::size_t depth = 0;
    std::uint64_t inString = 0; // all ones while the previous block ended inside a string
    bool isEscaping = false;
    for (; at < end; at += 64) {
        const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
        const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at + 32));
        const auto both = [&](char wanted) __attribute__((target("avx2")))
        {
            return equalBits(low, wanted) | static_cast<std::uint64_t>(equalBits(high, wanted)) << 32U;
        };
        std::uint64_t quotes = both('"');
        const std::uint64_t backslashes = both('\\');
        if (backslashes != 0 || isEscaping) {
            quotes &= ~escapedBytes(backslashes, isEscaping);
        }
        const std::uint64_t strings = prefixXor(quotes) ^ inString;
        inString = static_cast<std::uint64_t>(static_cast<std::int64_t>(strings) >> 63);
        const std::uint64_t opens = (both('{') | both('[')) & ~strings;
        std::uint64_t closes = (both('}') | both(']')) & ~strings;
        const auto closeCount = static_cast<std::size_t>(std::popcount(closes));
        if (depth > closeCount) {
            depth += static_cast<std::size_t>(std::popcount(opens)) - closeCount;
            continue;
        }
        // The end may be in this block: look at each closing one.
        std::uint64_t before = opens;
        for (std::size_t seen = 1; closes != 0; closes &= closes - 1, ++seen) {
            const int position = std::countr_zero(closes);
            const std::uint64_t below = (std::uint64_t{1} << position) - 1;
            if (depth + static_cast<std::size_t>(std::popcount(before & below)) == seen) {
                const char* found = at + position + 1;
                return found <= end ? found : nullptr;
            }
        }
        depth += static_cast<std::size_t>(std::popcount(opens)) - closeCount;
    }
    return nullptr;
}

#endif

} // namespace

const JsonScan& JsonScan::plain()
{
    static constexpr JsonScan scan{findStringEndPlain, skipContainerPlain};
    return scan;
}

const JsonScan& JsonScan::best()
{
#if defined(__x86_64__)
    static constexpr JsonScan avx2{findStringEndAvx2, skipContainerAvx2};
    static const bool hasAvx2 = __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("bmi") != 0 &&
                                __builtin_cpu_supports("popcnt") != 0 && __builtin_cpu_supports("pclmul") != 0;
    if (hasAvx2) {
        return avx2;
    }
#endif
    return plain();
}

} // namespace latchlight
