// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/QueryParser.h"

#include "engine/base/Text.h"
#include "engine/rules/ClosestName.h"

#include <algorithm>
#include <array>

namespace latchlight {

namespace {

using Node = SearchQuery::Node;

/// One node for several; the node itself for one.
Node::Pointer joined(Node::Operator op, std::vector<Node::Pointer> children)
{
    if (children.size() == 1 && op != Node::Operator::Not) {
        return std::move(children.front());
    }
    return std::make_shared<const Node>(Node{Node::Branch{op, std::move(children)}});
}

/// Texts with colons that analysts paste: they are no `field:value`.
bool isTextWithColons(std::string_view word, std::string_view afterColon)
{
    return word.starts_with("arn:aws") || afterColon.starts_with("//") || parseIpAddress(word).has_value();
}

/// `text` without the quotes around it.
std::string_view unquoted(std::string_view text)
{
    const bool isQuoted = text.size() >= 2 && text.front() == '"' && text.back() == '"';
    return isQuoted ? text.substr(1, text.size() - 2) : text;
}

} // namespace

QueryParser::Result QueryParser::parse()
{
    m_scanner.skipBlanks();
    if (m_scanner.isAtEnd()) {
        return nullptr;
    }
    auto root = alternatives({});
    if (root && !m_scanner.isAtEnd()) {
        return unexpected(m_scanner.error("unbalanced-parenthesis", m_scanner.position(), m_scanner.position() + 1));
    }
    return root;
}

QueryParser::Result QueryParser::alternatives(Scope scope)
{
    std::vector<Node::Pointer> children;
    do {
        auto child = conjunction(scope);
        if (!child) {
            return child;
        }
        children.push_back(std::move(*child));
    } while (m_scanner.takeKeyword("OR"));
    return joined(Node::Operator::Or, std::move(children));
}

/// Leaves the scanner at the end, at a closing parenthesis, or at OR.
QueryParser::Result QueryParser::conjunction(Scope scope)
{
    std::vector<Node::Pointer> children;
    bool isTermDue = true;
    for (;;) {
        m_scanner.skipBlanks();
        const bool isOver = m_scanner.isAtEnd() || m_scanner.isAt(')') || m_scanner.isAtKeyword("OR");
        if (isOver && !isTermDue) {
            return joined(Node::Operator::And, std::move(children));
        }
        if (isOver || (isTermDue && m_scanner.isAtKeyword("AND"))) {
            return unexpected(m_scanner.errorHere("expected-term"));
        }
        if (m_scanner.takeKeyword("AND")) {
            isTermDue = true;
            continue;
        }
        auto child = negation(scope);
        if (!child) {
            return child;
        }
        children.push_back(std::move(*child));
        isTermDue = false;
    }
}

QueryParser::Result QueryParser::negation(Scope scope)
{
    bool isNegated = false;
    while (m_scanner.takeKeyword("NOT") || m_scanner.take('-')) {
        isNegated = !isNegated;
        m_scanner.skipBlanks();
    }
    auto operand = primary(scope);
    if (!operand || !isNegated) {
        return operand;
    }
    return joined(Node::Operator::Not, {std::move(*operand)});
}

QueryParser::Result QueryParser::primary(Scope scope)
{
    if (m_scanner.isAt('(')) {
        return group(scope);
    }
    for (const std::string_view keyword : {"AND", "OR"}) {
        if (m_scanner.isAtKeyword(keyword)) {
            return unexpected(m_scanner.errorHere("expected-term"));
        }
    }
    const std::string_view name = fieldPrefix();
    if (scope.field == nullptr) {
        return name.empty() ? anywhere() : fieldTerm(name, scope);
    }
    if (findSearchField(name) != nullptr) {
        return unexpected(
            m_scanner.error("unexpected-field", m_scanner.position(), m_scanner.position() + name.size()));
    }
    return value(*scope.field);
}

QueryParser::Result QueryParser::group(Scope scope)
{
    const std::size_t begin = m_scanner.position();
    if (++scope.depth > SearchQuery::maximumDepth) {
        Error error = m_scanner.error("too-deep", begin, begin + 1);
        error.limit = SearchQuery::maximumDepth;
        return unexpected(std::move(error));
    }
    m_scanner.skip(1);
    auto inner = alternatives(scope);
    if (inner && !m_scanner.take(')')) {
        return unexpected(m_scanner.error("unbalanced-parenthesis", begin, begin + 1));
    }
    return inner;
}

QueryParser::Result QueryParser::fieldTerm(std::string_view name, Scope scope)
{
    const SearchField* const field = findSearchField(name);
    if (field == nullptr) {
        const std::string_view bareName = name.front() == '@' ? name.substr(1) : name;
        const std::string reason = withClosestName("unknown-field", bareName, SearchQuery::fieldNames());
        return unexpected(m_scanner.error(reason, m_scanner.position(), m_scanner.position() + name.size()));
    }
    m_scanner.skip(name.size() + 1);
    if (m_scanner.isAt('(')) {
        scope.field = field;
        return group(scope);
    }
    return value(*field);
}

QueryParser::Result QueryParser::value(const SearchField& field)
{
    const bool isComparison = m_scanner.isAt('<') || m_scanner.isAt('>');
    const bool isRange = m_scanner.isAt('[') || m_scanner.isAt('{');
    if (isComparison || isRange) {
        if (!field.is(DerivedField::EventTime)) {
            return unexpected(m_scanner.errorHere("range-not-supported"));
        }
        return isRange ? range() : comparison();
    }
    const std::size_t begin = m_scanner.position();
    const auto word = m_scanner.word("expected-value");
    if (!word) {
        return unexpected(word.error());
    }
    return leaf(makeFieldTerm(field, *word), begin);
}

QueryParser::Result QueryParser::comparison()
{
    const bool isBefore = m_scanner.isAt('<');
    m_scanner.skip(1);
    const bool isInclusive = m_scanner.take('=');
    const std::size_t begin = m_scanner.position();
    const auto word = m_scanner.word("expected-value");
    if (!word) {
        return unexpected(word.error());
    }
    const TimeComparison inclusive = isBefore ? TimeComparison::BeforeOrAt : TimeComparison::AfterOrAt;
    const TimeComparison exclusive = isBefore ? TimeComparison::Before : TimeComparison::After;
    return leaf(makeComparisonTerm(isInclusive ? inclusive : exclusive, *word), begin);
}

QueryParser::Result QueryParser::range()
{
    constexpr std::string_view separator = " TO ";
    const std::size_t begin = m_scanner.position();
    const std::size_t length = m_scanner.rest().find_first_of("]}");
    if (length == std::string_view::npos) {
        return unexpected(m_scanner.error("unbalanced-range", begin, begin + 1));
    }
    const std::string_view written = m_scanner.rest().substr(0, length + 1);
    const std::string_view inner = written.substr(1, length - 1);
    const std::size_t middle = inner.find(separator);
    if (middle == std::string_view::npos) {
        return unexpected(m_scanner.error("expected-to", begin, begin + written.size()));
    }
    TimeBounds bounds;
    bounds.lower = unquoted(trimmed(inner.substr(0, middle)));
    bounds.upper = unquoted(trimmed(inner.substr(middle + separator.size())));
    bounds.isLowerInside = written.front() == '[';
    bounds.isUpperInside = written.back() == ']';
    m_scanner.skip(written.size());
    return leaf(makeRangeTerm(bounds), begin);
}

QueryParser::Result QueryParser::anywhere()
{
    const std::size_t begin = m_scanner.position();
    if (m_scanner.isAt(':') && !parseIpAddress(m_scanner.rawWord())) {
        return unexpected(m_scanner.errorHere("expected-field"));
    }
    const auto word = m_scanner.word("expected-term");
    if (!word) {
        return unexpected(word.error());
    }
    return leaf(makeAnywhereTerm(*word), begin);
}

QueryParser::Result QueryParser::leaf(Expected<QueryTerm> term, std::size_t begin)
{
    if (++m_terms > SearchQuery::maximumTerms) {
        Error error = m_scanner.error("too-many-terms", begin, m_scanner.position());
        error.limit = SearchQuery::maximumTerms;
        return unexpected(std::move(error));
    }
    if (!term) {
        Error error = m_scanner.error(term.error().detail, begin, m_scanner.position());
        error.limit = term.error().limit;
        return unexpected(std::move(error));
    }
    return std::make_shared<const Node>(Node{std::move(*term)});
}

std::string_view QueryParser::fieldPrefix() const
{
    const std::string_view word = m_scanner.rawWord();
    const std::size_t colon = word.find(':');
    if (colon == std::string_view::npos) {
        return {};
    }
    const std::string_view name = word.substr(0, colon);
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto isNameCharacter = [&](char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
    };
    const std::string_view bareName = name.starts_with('@') ? name.substr(1) : name;
    const bool isName = !bareName.empty() && isLetter(bareName.front()) &&
                        std::all_of(bareName.begin(), bareName.end(), isNameCharacter);
    return isName && !isTextWithColons(word, word.substr(colon + 1)) ? name : std::string_view();
}

} // namespace latchlight
