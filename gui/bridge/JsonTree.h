// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

enum class JsonNodeKind : std::uint8_t { Object, Array, String, Number, Bool, Null };

/// A JSON document as a flat list of nodes: no recursion, whatever the nesting. Keys keep their order, also when
/// doubled.
struct JsonTree
{
    struct Node
    {
        std::string key;   ///< empty for elements of an array and for the root
        std::string value; ///< text of a scalar; of a container empty
        JsonNodeKind kind = JsonNodeKind::Null;
        std::uint32_t parent = 0; ///< the root is its own parent
        std::uint32_t row = 0;    ///< position among the children of the parent
        std::vector<std::uint32_t> children;
    };

    static constexpr std::size_t maximumDepth = 100;
    static constexpr std::size_t maximumNodes = 200000;

    std::vector<Node> nodes;  ///< the root first; empty when nothing could be read
    bool isTruncated = false; ///< a limit was met or the text is malformed: what was read until then is kept

    [[nodiscard]] static JsonTree parse(std::string_view text);
    /// JSON pointer (RFC 6901) of a node.
    [[nodiscard]] std::string pointer(std::uint32_t node) const;
};

} // namespace latchlight
