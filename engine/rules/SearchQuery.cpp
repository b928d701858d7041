// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/SearchQuery.h"

#include "engine/base/Text.h"
#include "engine/rules/QueryCompiler.h"
#include "engine/rules/QueryParser.h"

#include <algorithm>

namespace latchlight {

namespace {

/// True if `value` means itself without quotes: no character of the syntax, no keyword, no sign in front.
bool isPlain(std::string_view value)
{
    const auto isPlainCharacter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
    };
    return !value.empty() && value != "AND" && value != "OR" && value != "NOT" &&
           std::all_of(value.begin(), value.end(), isPlainCharacter);
}

std::string hexEscape(unsigned char byte)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    return {'\\', 'x', digits[byte >> 4U], digits[byte & 15U]};
}

} // namespace

Expected<SearchQuery> SearchQuery::parse(std::string_view text)
{
    if (text.size() > maximumBytes) {
        Error error;
        error.code = ErrorCode::InvalidQuery;
        error.detail = "too-long";
        error.limit = maximumBytes;
        return unexpected(std::move(error));
    }
    auto root = QueryParser(text).parse();
    if (!root) {
        return unexpected(std::move(root.error()));
    }
    SearchQuery query;
    query.m_text = text;
    query.m_root = std::move(*root);
    return query;
}

EventFilter SearchQuery::compile(const EventStore& store) const
{
    CompiledTerms terms;
    return compile(store, terms);
}

EventFilter SearchQuery::compile(const EventStore& store, CompiledTerms& terms) const
{
    return m_root ? compileQuery(*m_root, store, terms) : EventFilter();
}

const std::vector<std::string>& SearchQuery::fieldNames()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        for (const SearchField& field : searchFields()) {
            all.emplace_back(field.name);
        }
        return all;
    }();
    return names;
}

std::string SearchQuery::quoted(std::string_view value)
{
    if (isPlain(value)) {
        return std::string(value);
    }
    const bool isUtf8 = isValidUtf8(value);
    std::string term = "\"";
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            term += '\\';
            term += c;
        } else if (byte < 0x20 || byte == 0x7F || (byte > 0x7F && !isUtf8)) {
            term += hexEscape(byte);
        } else {
            term += c;
        }
    }
    term += '"';
    return term;
}

} // namespace latchlight
