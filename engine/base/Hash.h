// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace latchlight {

/// 128 bits that stand for a text without keeping it.
struct Fingerprint
{
    std::uint64_t low = 0;
    std::uint64_t high = 0;

    friend bool operator==(Fingerprint, Fingerprint) = default;
};

namespace hashing {

__extension__ using Wide = unsigned __int128;

/// Folded 64 × 64 → 128 bit multiplication, the mixing step of wyhash (Wang Yi, public domain).
[[nodiscard]] inline std::uint64_t mix(std::uint64_t a, std::uint64_t b)
{
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
}

[[nodiscard]] inline std::uint64_t load64(const char* bytes)
{
    std::uint64_t value = 0;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

[[nodiscard]] inline std::uint64_t load32(const char* bytes)
{
    std::uint32_t value = 0;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

inline constexpr std::uint64_t prime1 = 0xa0761d6478bd642fULL;
inline constexpr std::uint64_t prime2 = 0xe7037ed1a0b428dbULL;
inline constexpr std::uint64_t prime3 = 0x8ebc6af09c88c6e3ULL;
inline constexpr std::uint64_t prime4 = 0x589965cc75374cc3ULL;

} // namespace hashing

/// A random number of this process: hash tables over hostile texts use it, so that collisions cannot be prepared.
[[nodiscard]] std::uint64_t processSeed();

/// 64-bit hash of any bytes; never reads outside `text`.
[[nodiscard]] inline std::uint64_t hashText(std::string_view text, std::uint64_t seed)
{
    using namespace hashing;
    const char* bytes = text.data();
    std::size_t left = text.size();
    std::uint64_t state = seed ^ (left * prime3);
    if (left <= 16) {
        std::uint64_t a = 0;
        std::uint64_t b = 0;
        if (left >= 8) {
            a = load64(bytes);
            b = load64(bytes + left - 8);
        } else if (left >= 4) {
            a = load32(bytes);
            b = load32(bytes + left - 4);
        } else if (left > 0) {
            const auto at = [&](std::size_t i) {
                return static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i]));
            };
            a = (at(0) << 16U) | (at(left >> 1U) << 8U) | at(left - 1);
        }
        return mix(a ^ prime1, b ^ state);
    }
    while (left > 16) {
        state = mix(load64(bytes) ^ prime1, load64(bytes + 8) ^ state);
        bytes += 16;
        left -= 16;
    }
    return mix(load64(bytes + left - 16) ^ prime2, load64(bytes + left - 8) ^ state);
}

/// Two independent 64-bit hashes. With a secret seed, equal fingerprints of unequal texts cannot be made on purpose and
/// happen by chance once in about 2^64 texts.
[[nodiscard]] inline Fingerprint fingerprint(std::string_view text, std::uint64_t seed)
{
    using namespace hashing;
    const char* bytes = text.data();
    std::size_t left = text.size();
    if (left < 32) {
        return {hashText(text, seed), hashText(text, mix(seed, prime2) + left)};
    }
    std::uint64_t a = seed ^ left;
    std::uint64_t b = seed * prime3 + left;
    if (left > 64) { // long texts take two more lanes: each waits for its own multiplications only
        std::uint64_t c = a + prime2;
        std::uint64_t d = b ^ prime1;
        while (left > 64) {
            a = mix(load64(bytes) ^ prime1, load64(bytes + 8) ^ a);
            b = mix(load64(bytes + 16) ^ prime2, load64(bytes + 24) ^ b);
            c = mix(load64(bytes + 32) ^ prime3, load64(bytes + 40) ^ c);
            d = mix(load64(bytes + 48) ^ prime4, load64(bytes + 56) ^ d);
            bytes += 64;
            left -= 64;
        }
        a = mix(a ^ prime4, c);
        b = mix(b ^ prime3, d);
    }
    if (left > 32) {
        a = mix(load64(bytes) ^ prime1, load64(bytes + 8) ^ a);
        b = mix(load64(bytes + 16) ^ prime2, load64(bytes + 24) ^ b);
    }
    bytes += left;
    a = mix(load64(bytes - 32) ^ prime1, load64(bytes - 24) ^ a);
    b = mix(load64(bytes - 16) ^ prime2, load64(bytes - 8) ^ b);
    return {mix(a ^ prime3, b), mix(b ^ prime1, a + prime2)};
}

} // namespace latchlight
