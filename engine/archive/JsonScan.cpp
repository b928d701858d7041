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
        } else if (*at == '\\' && (at[1] == '"' || at[1] == '\\')) {
            ++at; // no JSON, but the ways below take it for an escape, too
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

/// A bit for each of 64 bytes.
struct BlockBits
{
    std::uint64_t quotes = 0;
    std::uint64_t backslashes = 0;
    std::uint64_t opens = 0;  ///< { and [
    std::uint64_t closes = 0; ///< } and ]
};

/// Brackets differ from braces in this bit alone.
constexpr char braceBit = 0x20;

__attribute__((target("avx2"))) inline std::uint32_t equalBits(__m256i bytes, char wanted)
{
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(bytes, _mm256_set1_epi8(wanted))));
}

__attribute__((target("avx2"))) inline std::uint64_t equalBits(__m256i low, __m256i high, char wanted)
{
    return equalBits(low, wanted) | static_cast<std::uint64_t>(equalBits(high, wanted)) << 32U;
}

__attribute__((target("avx2"))) inline BlockBits blockBitsAvx2(const char* at)
{
    const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
    const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at + 32));
    const __m256i bit = _mm256_set1_epi8(braceBit);
    const __m256i lowBraces = _mm256_or_si256(low, bit);
    const __m256i highBraces = _mm256_or_si256(high, bit);
    return {equalBits(low, high, '"'), equalBits(low, high, '\\'), equalBits(lowBraces, highBraces, '{'),
            equalBits(lowBraces, highBraces, '}')};
}

__attribute__((target("avx512bw"))) inline BlockBits blockBitsAvx512(const char* at)
{
    const __m512i bytes = _mm512_loadu_si512(at);
    const __m512i braces = _mm512_or_si512(bytes, _mm512_set1_epi8(braceBit));
    const auto bits = [](__m512i block, char wanted) __attribute__((target("avx512bw")))
    {
        return _mm512_cmpeq_epi8_mask(block, _mm512_set1_epi8(wanted));
    };
    return {bits(bytes, '"'), bits(bytes, '\\'), bits(braces, '{'), bits(braces, '}')};
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

/// Counts brackets from block to block until they are even.
class BracketCount final
{
public:
    /// The bit of the bracket that closes the container, or -1 if it is not in this block.
    __attribute__((target("bmi,popcnt,pclmul"), always_inline)) int closingBit(BlockBits bits)
    {
        if (bits.backslashes != 0 || m_isEscaping) {
            bits.quotes &= ~escapedBytes(bits.backslashes, m_isEscaping);
        }
        const std::uint64_t strings = prefixXor(bits.quotes) ^ m_inString;
        m_inString = static_cast<std::uint64_t>(static_cast<std::int64_t>(strings) >> 63);
        const std::uint64_t opens = bits.opens & ~strings;
        std::uint64_t closes = bits.closes & ~strings;
        const auto closeCount = static_cast<std::size_t>(std::popcount(closes));
        if (m_depth <= closeCount) { // it may be in this block: look at each closing one
            for (std::size_t seen = 1; closes != 0; closes &= closes - 1, ++seen) {
                const int position = std::countr_zero(closes);
                const std::uint64_t below = (std::uint64_t{1} << position) - 1;
                if (m_depth + static_cast<std::size_t>(std::popcount(opens & below)) == seen) {
                    return position;
                }
            }
        }
        m_depth += static_cast<std::size_t>(std::popcount(opens)) - closeCount;
        return -1;
    }

private:
    __attribute__((target("bmi,popcnt,pclmul"), always_inline)) static std::uint64_t prefixXor(std::uint64_t bits)
    {
        const __m128i product =
            _mm_clmulepi64_si128(_mm_set_epi64x(0, static_cast<long long>(bits)), _mm_set1_epi8('\xFF'), 0);
        return static_cast<std::uint64_t>(_mm_cvtsi128_si64(product));
    }

    std::size_t m_depth = 0;
    std::uint64_t m_inString = 0; ///< all ones while the previous block ended inside a string
    bool m_isEscaping = false;
};

__attribute__((target("avx2,bmi,popcnt,pclmul"))) const char* skipContainerAvx2(const char* at, const char* end)
{
    BracketCount brackets;
    for (; at < end; at += 64) {
        const int closing = brackets.closingBit(blockBitsAvx2(at));
        if (closing >= 0) {
            return at + closing < end ? at + closing + 1 : nullptr;
        }
    }
    return nullptr;
}

__attribute__((target("avx512bw,bmi,popcnt,pclmul"))) const char* skipContainerAvx512(const char* at, const char* end)
{
    BracketCount brackets;
    for (; at < end; at += 64) {
        const int closing = brackets.closingBit(blockBitsAvx512(at));
        if (closing >= 0) {
            return at + closing < end ? at + closing + 1 : nullptr;
        }
    }
    return nullptr;
}

#endif

} // namespace

const std::vector<JsonScan>& JsonScan::supported()
{
    static const std::vector<JsonScan> scans = [] {
        std::vector<JsonScan> all{{findStringEndPlain, skipContainerPlain}};
#if defined(__x86_64__)
        if (__builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("bmi") != 0 &&
            __builtin_cpu_supports("popcnt") != 0 && __builtin_cpu_supports("pclmul") != 0) {
            all.push_back({findStringEndAvx2, skipContainerAvx2});
            if (__builtin_cpu_supports("avx512bw") != 0) {
                all.push_back({findStringEndAvx2, skipContainerAvx512});
            }
        }
#endif
        return all;
    }();
    return scans;
}

} // namespace latchlight
