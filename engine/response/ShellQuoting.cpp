// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/response/ShellQuoting.h"

#include "engine/base/Text.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <optional>

namespace latchlight {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// One character of well-formed UTF-8.
struct Character
{
    std::uint32_t codePoint = 0;
    std::size_t length = 1; ///< bytes
};

/// `text` is well-formed and not empty.
Character firstCharacter(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
    const std::uint32_t lead = byte(0);
    if (lead < 0x80U) {
        return {lead, 1};
    }
    const std::size_t length = lead < 0xE0U ? 2 : lead < 0xF0U ? 3 : 4;
    std::uint32_t codePoint = lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        codePoint = (codePoint << 6U) | (byte(i) & 0x3FU);
    }
    return {codePoint, length};
}

bool isControl(std::uint32_t c)
{
    return c < 0x20U || (c >= 0x7FU && c <= 0x9FU) || c == 0x2028U || c == 0x2029U;
}

/// Unicode property Bidi_Control (PropList.txt).
bool isBidiControl(std::uint32_t c)
{
    return c == 0x061CU || c == 0x200EU || c == 0x200FU || (c >= 0x202AU && c <= 0x202EU) ||
           (c >= 0x2066U && c <= 0x2069U);
}

bool isUnsafeInTerminals(std::uint32_t c)
{
    return isControl(c) || isBidiControl(c);
}

bool isUnsafeForShell(Shell shell, std::uint32_t c)
{
    constexpr std::string_view brokenByWindows = "\"&|<>^%";
    const bool isAscii = c < 0x80U;
    return isUnsafeInTerminals(c) || (shell == Shell::PowerShell && isAscii &&
                                      brokenByWindows.find(static_cast<char>(c)) != std::string_view::npos);
}

/// PowerShell takes the typographic single quotes U+2018 to U+201B for plain ones.
bool isPowerShellQuote(std::uint32_t c)
{
    return c == '\'' || (c >= 0x2018U && c <= 0x201BU);
}

std::string codePointName(std::uint32_t c)
{
    std::array<char, 16> name{};
    std::snprintf(name.data(), name.size(), "U+%04X", static_cast<unsigned>(c));
    return name.data();
}

Error unsafe(std::size_t offset, std::string detail)
{
    Error error;
    error.code = ErrorCode::UnsafeForShell;
    error.offset = offset;
    error.detail = std::move(detail);
    return error;
}

std::optional<Error> findUnsafe(Shell shell, std::string_view value)
{
    if (!isValidUtf8(value)) {
        return unsafe(0, "invalid UTF-8");
    }
    for (std::size_t at = 0; at < value.size();) {
        const Character character = firstCharacter(value.substr(at));
        if (isUnsafeForShell(shell, character.codePoint)) {
            return unsafe(at, codePointName(character.codePoint));
        }
        at += character.length;
    }
    if (shell == Shell::PowerShell && !value.empty() && value.back() == '\\') {
        return unsafe(value.size() - 1, codePointName('\\'));
    }
    return std::nullopt;
}

} // namespace

Expected<std::string> quoteForShell(Shell shell, std::string_view value)
{
    if (std::optional<Error> error = findUnsafe(shell, value)) {
        return unexpected(std::move(*error));
    }
    std::string quoted = "'";
    for (std::size_t at = 0; at < value.size();) {
        const Character character = firstCharacter(value.substr(at));
        const std::string_view bytes = value.substr(at, character.length);
        if (shell == Shell::Bash && character.codePoint == '\'') {
            quoted += "'\\''";
        } else {
            quoted += bytes;
            quoted += shell == Shell::PowerShell && isPowerShellQuote(character.codePoint) ? bytes : std::string_view();
        }
        at += character.length;
    }
    quoted += '\'';
    return quoted;
}

std::string printable(std::string_view text)
{
    const std::string valid = sanitizeUtf8(text);
    std::string shown;
    shown.reserve(valid.size());
    for (std::size_t at = 0; at < valid.size();) {
        const Character character = firstCharacter(std::string_view(valid).substr(at));
        shown += isUnsafeInTerminals(character.codePoint) ? replacement
                                                          : std::string_view(valid).substr(at, character.length);
        at += character.length;
    }
    return shown;
}

} // namespace latchlight
