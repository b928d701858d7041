// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace latchlight {

/// True if `text` is `constant`. A comparison of constant length becomes a few loads, which counts where it is made for
/// every record.
template<std::size_t size>
[[nodiscard]] inline bool isText(std::string_view text, const char (&constant)[size])
{
    return text.size() == size - 1 && std::memcmp(text.data(), constant, size - 1) == 0;
}

/// ASCII lower case; bytes above 127 stay as they are.
[[nodiscard]] std::string toLowerAscii(std::string_view text);

/// Glob match without regard to ASCII case: `*` any run, `?` one byte, everything else itself. Linear in practice:
/// only the last star is retried.
[[nodiscard]] bool matchesGlob(std::string_view pattern, std::string_view text);

/// The same text with every byte sequence that is not UTF-8 replaced by U+FFFD, so that a log value can be shown
/// anywhere.
[[nodiscard]] std::string sanitizeUtf8(std::string_view text);

/// True if `text` is well-formed UTF-8 (no overlong forms, no surrogates).
[[nodiscard]] bool isValidUtf8(std::string_view text);

/// `text` without blanks, tabs and line ends at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// `1 event`, `3 events`: for English texts.
[[nodiscard]] std::string counted(std::uint64_t count, std::string_view singular, std::string_view plural);

} // namespace latchlight
