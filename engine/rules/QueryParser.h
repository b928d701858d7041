// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rules/QueryScanner.h"
#include "engine/rules/QueryTerm.h"

namespace latchlight {

/// Recursive descent over the search syntax; the depth of the recursion is bounded.
///
///     alternatives = conjunction { "OR" conjunction }
///     conjunction  = negation { [ "AND" ] negation }
///     negation     = { "NOT" | "-" } primary
///     primary      = "(" alternatives ")" | field ":" value | word
///     value        = "(" alternatives of values ")" | word | ( ">" | ">=" | "<" | "<=" ) word | "[" time "TO" time "]"
class QueryParser final
{
public:
    explicit QueryParser(std::string_view text)
        : m_scanner(text)
    {}

    /// Null for an empty query.
    [[nodiscard]] Expected<SearchQuery::Node::Pointer> parse();

private:
    using Result = Expected<SearchQuery::Node::Pointer>;

    /// Where in the query we are.
    struct Scope
    {
        const SearchField* field = nullptr; ///< set within `field:( … )`, where words are values of the field
        std::size_t depth = 0;
    };

    [[nodiscard]] Result alternatives(Scope scope);
    [[nodiscard]] Result conjunction(Scope scope);
    [[nodiscard]] Result negation(Scope scope);
    [[nodiscard]] Result primary(Scope scope);
    [[nodiscard]] Result group(Scope scope);
    [[nodiscard]] Result fieldTerm(std::string_view name, Scope scope);
    [[nodiscard]] Result value(const SearchField& field);
    [[nodiscard]] Result comparison();
    [[nodiscard]] Result range();
    [[nodiscard]] Result anywhere();

    /// A leaf for `term`; an error gets its place from [begin, position).
    [[nodiscard]] Result leaf(Expected<QueryTerm> term, std::size_t begin);
    /// The field name of a `name:` that starts here; empty if there is none.
    [[nodiscard]] std::string_view fieldPrefix() const;

    QueryScanner m_scanner;
    std::size_t m_terms = 0;
};

} // namespace latchlight
