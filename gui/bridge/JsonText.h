// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace latchlight {

/// The same JSON with every member and element on a line of its own. Nothing but blanks between tokens is changed:
/// numbers, escapes, doubled keys and what is no JSON stay as they are.
struct JsonText
{
    static constexpr std::size_t deepestIndent = 40;       ///< what lies deeper is indented like this
    static constexpr std::size_t maximumBytes = 1U << 20U; ///< a text edit takes long to lay out more

    std::string text;
    bool isTruncated = false; ///< it would have been longer than `maximumBytes`

    [[nodiscard]] static JsonText indented(std::string_view json);
};

} // namespace latchlight
