// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/VisibleText.h"

#include "engine/base/Text.h"

#include <array>
#include <cstdint>
#include <cstdio>

namespace latchlight {

namespace {

/// Length in bytes and number of the character that begins well-formed UTF-8.
struct Character
{
    std::size_t length = 1;
    std::uint32_t number = 0;
};

Character firstCharacter(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
    const std::uint32_t first = byte(0);
    if (first < 0x80U) {
        return {1, first};
    }
    if (first < 0xE0U) {
        return {2, ((first & 0x1FU) << 6U) | (byte(1) & 0x3FU)};
    }
    if (first < 0xF0U) {
        return {3, ((first & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU)};
    }
    return {4, ((first & 0x07U) << 18U) | ((byte(1) & 0x3FU) << 12U) | ((byte(2) & 0x3FU) << 6U) | (byte(3) & 0x3FU)};
}

/// Marks of direction, and characters without a glyph: they make one name look like another (CVE-2021-42574).
bool isDeceptive(std::uint32_t number)
{
    return number == 0x061CU || number == 0x200BU || number == 0x200EU || number == 0x200FU ||
           (number >= 0x2028U && number <= 0x202EU) || (number >= 0x2060U && number <= 0x206FU) || number == 0xFEFFU;
}

bool isNonCharacter(std::uint32_t number)
{
    return (number & 0xFFFEU) == 0xFFFEU || (number >= 0xFDD0U && number <= 0xFDEFU);
}

std::string named(std::uint32_t number)
{
    std::array<char, 16> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "[U+%04X]", static_cast<unsigned>(number));
    return buffer.data();
}

/// The block "Control Pictures" mirrors the control characters.
std::string picture(std::uint32_t number)
{
    const std::uint32_t shown = number == 0x7FU ? 0x2421U : 0x2400U + number;
    return {'\xE2', static_cast<char>(0x80U | ((shown >> 6U) & 0x3FU)), static_cast<char>(0x80U | (shown & 0x3FU))};
}

/// The text that stands for a character, or nothing where it stays itself.
std::string replacement(std::uint32_t number, TextForm form)
{
    const bool isLayout = number == '\n' || number == '\t';
    if (isLayout && form != TextForm::Line) {
        return {};
    }
    if (number < 0x20U || number == 0x7FU) {
        return picture(number);
    }
    if (number >= 0x80U && number < 0xA0U) {
        return named(number);
    }
    if (isNonCharacter(number)) {
        return "\xEF\xBF\xBD";
    }
    return isDeceptive(number) && form != TextForm::Code ? named(number) : std::string();
}

} // namespace

std::string visibleText(std::string_view text, TextForm form)
{
    const std::string clean = sanitizeUtf8(text);
    std::string visible;
    visible.reserve(clean.size());
    std::string_view rest = clean;
    while (!rest.empty()) {
        if (form != TextForm::Line && rest.substr(0, 2) == "\r\n") {
            rest.remove_prefix(1);
        }
        const Character character = firstCharacter(rest);
        const std::string shown = replacement(character.number, form);
        visible += shown.empty() ? rest.substr(0, character.length) : std::string_view(shown);
        rest.remove_prefix(character.length);
    }
    return visible;
}

std::string escapeXml(std::string_view text, TextForm form)
{
    std::string escaped;
    for (const char c : visibleText(text, form)) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&#39;";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

} // namespace latchlight
