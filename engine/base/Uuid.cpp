// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/Uuid.h"

#include <bit>
#include <cstddef>
#include <cstring>

namespace latchlight {

namespace {

constexpr std::uint64_t ones = 0x0101010101010101U;

/// The number whose bytes, lowest first, are those of `value` in memory; its own inverse.
std::uint32_t littleEndian(std::uint32_t value)
{
    return std::endian::native == std::endian::little ? value : __builtin_bswap32(value);
}

/// Reads eight hexadecimal digits at once, one in each byte of a number; a table would be asked 32 times for each of
/// millions of events.
class HexDigits final
{
public:
    /// `first` stands before `second`, four digits each.
    HexDigits(std::uint64_t first, std::uint64_t second)
        : m_bytes(first | second << 32U)
        , m_low(m_bytes & (ones * 0x0F))
        , m_letters((m_bytes >> 6U) & ones)
    {}

    [[nodiscard]] bool areValid() const
    {
        // 0x30 to 0x39, or 0x41 to 0x46 and the same with bit 0x20.
        const bool isHighRight = (m_bytes & (ones * 0xF0 ^ m_letters * 0x20)) == (ones * 0x30 ^ m_letters * 0x70);
        const bool isLowSmall = ((m_low + ones * 6 + m_letters * 3) & (ones * 0x10)) == 0;
        const bool isNoLetterZero = (((m_low + ones * 0x0F) >> 4U) & m_letters) == m_letters;
        return isHighRight && isLowSmall && isNoLetterZero;
    }

    /// Four bytes, of which the lowest stood first.
    [[nodiscard]] std::uint32_t value() const
    {
        const std::uint64_t nibbles = m_low + m_letters * 9;
        std::uint64_t pairs = (nibbles << 4U | nibbles >> 8U) & 0x00FF00FF00FF00FFU;
        pairs = (pairs | pairs >> 8U) & 0x0000FFFF0000FFFFU;
        return static_cast<std::uint32_t>(pairs | pairs >> 16U);
    }

private:
    std::uint64_t m_bytes;
    std::uint64_t m_low;
    std::uint64_t m_letters; ///< 1 in the byte of each letter
};

/// Four digits at `at`, the first in the lowest byte.
std::uint64_t digitsAt(std::string_view text, std::size_t at)
{
    std::uint32_t digits = 0;
    std::memcpy(&digits, text.data() + at, sizeof digits);
    return littleEndian(digits);
}

} // namespace

std::optional<std::array<std::uint8_t, 16>> parseUuid(std::string_view text)
{
    if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-') {
        return std::nullopt;
    }
    constexpr std::array<std::size_t, 8> groups{0, 4, 9, 14, 19, 24, 28, 32};
    std::array<std::uint8_t, 16> bytes{};
    for (std::size_t group = 0; group < groups.size(); group += 2) {
        const HexDigits digits(digitsAt(text, groups[group]), digitsAt(text, groups[group + 1]));
        if (!digits.areValid()) {
            return std::nullopt;
        }
        const std::uint32_t value = littleEndian(digits.value());
        std::memcpy(bytes.data() + group * 2, &value, sizeof value);
    }
    return bytes;
}

} // namespace latchlight
