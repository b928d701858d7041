// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/JsonCursor.h"

#include "engine/base/Hash.h"
#include "engine/base/Text.h"

#include <algorithm>
#include <optional>

namespace latchlight {

namespace {

/// True for what ends a number, true, false or null.
constexpr std::array<bool, 256> makeLiteralEnds()
{
    std::array<bool, 256> ends{};
    for (const char c : std::string_view(",}] \n\r\t\"\0{[:", 12)) {
        ends[static_cast<unsigned char>(c)] = true;
    }
    return ends;
}

bool isLiteralEnd(char c)
{
    static constexpr std::array<bool, 256> ends = makeLiteralEnds();
    return ends[static_cast<unsigned char>(c)];
}

void appendUtf8(std::string& text, std::uint32_t codePoint)
{
    const auto put = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
    if (codePoint < 0x80U) {
        put(codePoint);
    } else if (codePoint < 0x800U) {
        put(0xC0U | (codePoint >> 6U));
        put(0x80U | (codePoint & 0x3FU));
    } else if (codePoint < 0x10000U) {
        put(0xE0U | (codePoint >> 12U));
        put(0x80U | ((codePoint >> 6U) & 0x3FU));
        put(0x80U | (codePoint & 0x3FU));
    } else {
        put(0xF0U | (codePoint >> 18U));
        put(0x80U | ((codePoint >> 12U) & 0x3FU));
        put(0x80U | ((codePoint >> 6U) & 0x3FU));
        put(0x80U | (codePoint & 0x3FU));
    }
}

/// Four hex digits at `position`.
std::optional<std::uint32_t> hexAt(std::string_view raw, std::size_t position)
{
    if (position + 4 > raw.size()) {
        return std::nullopt;
    }
    std::uint32_t value = 0;
    for (std::size_t i = position; i < position + 4; ++i) {
        const char c = raw[i];
        std::uint32_t digit = 0;
        if (c >= '0' && c <= '9') {
            digit = static_cast<std::uint32_t>(c - '0');
        } else if (c >= 'a' && c <= 'f') {
            digit = static_cast<std::uint32_t>(c - 'a') + 10;
        } else if (c >= 'A' && c <= 'F') {
            digit = static_cast<std::uint32_t>(c - 'A') + 10;
        } else {
            return std::nullopt;
        }
        value = value * 16 + digit;
    }
    return value;
}

/// Decodes the \uXXXX (and its low surrogate) whose four digits start at `position`; gives the position after it.
std::size_t decodeUnicodeEscape(std::string& text, std::string_view raw, std::size_t position)
{
    constexpr std::uint32_t replacement = 0xFFFDU;
    constexpr std::uint32_t symbolForNull = 0x2400U;
    const auto first = hexAt(raw, position);
    if (!first) {
        text += "\\u";
        return position;
    }
    position += 4;
    if (*first >= 0xD800U && *first < 0xDC00U) {
        const bool hasSecond = raw.substr(position, 2) == "\\u";
        const auto second = hasSecond ? hexAt(raw, position + 2) : std::nullopt;
        if (second && *second >= 0xDC00U && *second < 0xE000U) {
            appendUtf8(text, 0x10000U + ((*first - 0xD800U) << 10U) + (*second - 0xDC00U));
            return position + 6;
        }
        appendUtf8(text, replacement);
        return position;
    }
    const bool isLoneSurrogate = *first >= 0xDC00U && *first < 0xE000U;
    appendUtf8(text, isLoneSurrogate ? replacement : *first == 0 ? symbolForNull : *first);
    return position;
}

} // namespace

const char* JsonCursor::blanksEnd(const char* at, const char* end)
{
    while (at < end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t' || *at == '\0')) {
        ++at;
    }
    return at;
}

const char* JsonCursor::literalEnd(const char* at, const char* end)
{
    while (at < end && !isLiteralEnd(*at)) {
        ++at;
    }
    return at;
}

bool isPlainJsonText(std::string_view raw)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t highBits = ones << 7U;
    const auto isPlain = [&](std::uint64_t bytes) {
        const std::uint64_t unlessBackslash = bytes ^ ones * '\\';
        // Without high bits, a byte borrows into its own high bit only if it is 0 (Warren, Hacker's Delight, 6-1).
        return (bytes & highBits) == 0 && (((bytes - ones) | (unlessBackslash - ones)) & highBits) == 0;
    };
    std::size_t i = 0;
    for (; i + sizeof(std::uint64_t) <= raw.size(); i += sizeof(std::uint64_t)) {
        if (!isPlain(hashing::load64(raw.data() + i))) {
            return false;
        }
    }
    return std::all_of(raw.begin() + static_cast<std::ptrdiff_t>(i), raw.end(),
                       [](char c) { return static_cast<signed char>(c) > 0 && c != '\\'; });
}

std::string decodeJsonString(std::string_view raw)
{
    if (raw.find('\\') == std::string_view::npos && raw.find('\0') == std::string_view::npos) {
        return isValidUtf8(raw) ? std::string(raw) : sanitizeUtf8(raw);
    }
    std::string text;
    text.reserve(raw.size());
    for (std::size_t i = 0; i < raw.size();) {
        if (raw[i] == '\0') {
            appendUtf8(text, 0x2400U);
            ++i;
            continue;
        }
        if (raw[i] != '\\' || i + 1 == raw.size()) {
            text += raw[i++];
            continue;
        }
        const char escaped = raw[i + 1];
        i += 2;
        switch (escaped) {
        case 'n':
            text += '\n';
            break;
        case 't':
            text += '\t';
            break;
        case 'r':
            text += '\r';
            break;
        case 'b':
            text += '\b';
            break;
        case 'f':
            text += '\f';
            break;
        case '"':
        case '\\':
        case '/':
            text += escaped;
            break;
        case 'u':
            i = decodeUnicodeEscape(text, raw, i);
            break;
        default:
            text += '\\';
            --i; // the byte behind the backslash is taken as it stands, or replaced
        }
    }
    return isValidUtf8(text) ? text : sanitizeUtf8(text);
}

} // namespace latchlight
