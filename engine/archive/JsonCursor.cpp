// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/JsonCursor.h"

#include "engine/base/Text.h"

#include <optional>

namespace latchlight {

namespace {

bool isLiteralEnd(char c)
{
    return c == ',' || c == '}' || c == ']' || c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '"' ||
           c == '\0' || c == '{' || c == '[' || c == ':';
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

bool JsonCursor::readString(std::string_view& text)
{
    const char* first = m_at + 1;
    const char* last = stringEnd(*m_scan, first);
    if (last >= m_end) {
        m_furthest = m_end;
        return false;
    }
    text = {first, static_cast<std::size_t>(last - first)};
    m_at = last + 1;
    return true;
}

bool JsonCursor::readValue(RawValue& value)
{
    skipBlanks();
    if (m_at >= m_end) {
        return false;
    }
    const char* first = m_at;
    value.offset = offset();
    switch (*m_at) {
    case '"':
        value.kind = JsonKind::String;
        return readString(value.text);
    case '{':
    case '[':
        value.kind = *m_at == '{' ? JsonKind::Object : JsonKind::Array;
        m_at = m_scan->skipContainer(first, m_end);
        // A container that was cut takes a bracket of what surrounds it for its own.
        if (m_at == nullptr || m_at[-1] != (*first == '{' ? '}' : ']')) {
            m_furthest = m_at == nullptr ? m_end : m_at;
            m_at = first;
            return false;
        }
        break;
    default:
        value.kind = JsonKind::Literal;
        while (m_at < m_end && !isLiteralEnd(*m_at)) {
            ++m_at;
        }
        if (m_at == first) {
            return false;
        }
    }
    value.text = {first, static_cast<std::size_t>(m_at - first)};
    return true;
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
