// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/JsonTree.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace latchlight {

namespace {

/// Receives what the parser meets. Returning false ends the parse.
class JsonTreeWriter final : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit JsonTreeWriter(JsonTree& tree)
        : m_tree(tree)
    {}

    bool null() override { return add(JsonNodeKind::Null, "null"); }
    bool boolean(bool value) override { return add(JsonNodeKind::Bool, value ? "true" : "false"); }
    bool number_integer(number_integer_t value) override { return add(JsonNodeKind::Number, std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return add(JsonNodeKind::Number, std::to_string(value)); }
    bool number_float(number_float_t, const string_t& text) override { return add(JsonNodeKind::Number, text); }
    bool string(string_t& value) override { return add(JsonNodeKind::String, std::move(value)); }
    bool binary(binary_t&) override { return false; }

    bool key(string_t& value) override
    {
        m_key = std::move(value);
        return true;
    }

    bool start_object(std::size_t) override { return open(JsonNodeKind::Object); }
    bool start_array(std::size_t) override { return open(JsonNodeKind::Array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

private:
    bool add(JsonNodeKind kind, std::string value)
    {
        if (m_tree.nodes.size() >= JsonTree::maximumNodes) {
            return false;
        }
        JsonTree::Node node;
        node.kind = kind;
        node.key = std::exchange(m_key, {});
        node.value = std::move(value);
        const auto number = static_cast<std::uint32_t>(m_tree.nodes.size());
        if (!m_open.empty()) {
            JsonTree::Node& parent = m_tree.nodes[m_open.back()];
            node.parent = m_open.back();
            node.row = static_cast<std::uint32_t>(parent.children.size());
            parent.children.push_back(number);
        }
        m_tree.nodes.push_back(std::move(node));
        return true;
    }

    bool open(JsonNodeKind kind)
    {
        if (m_open.size() >= JsonTree::maximumDepth || !add(kind, {})) {
            return false;
        }
        m_open.push_back(static_cast<std::uint32_t>(m_tree.nodes.size() - 1));
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    JsonTree& m_tree;
    std::vector<std::uint32_t> m_open; ///< containers around the current position, outermost first
    std::string m_key;
};

/// RFC 6901: ~ becomes ~0 and / becomes ~1.
std::string escapedForPointer(const std::string& key)
{
    std::string escaped;
    for (const char character : key) {
        if (character == '~') {
            escaped += "~0";
        } else if (character == '/') {
            escaped += "~1";
        } else {
            escaped += character;
        }
    }
    return escaped;
}

} // namespace

JsonTree JsonTree::parse(std::string_view text)
{
    JsonTree tree;
    JsonTreeWriter writer(tree);
    tree.isTruncated = !nlohmann::json::sax_parse(text, &writer);
    return tree;
}

std::string JsonTree::pointer(std::uint32_t node) const
{
    std::string path;
    for (std::uint32_t current = node; current != 0; current = nodes[current].parent) {
        const Node& parent = nodes[nodes[current].parent];
        const std::string step = parent.kind == JsonNodeKind::Array ? std::to_string(nodes[current].row)
                                                                    : escapedForPointer(nodes[current].key);
        path.insert(0, "/" + step);
    }
    return path;
}

} // namespace latchlight
