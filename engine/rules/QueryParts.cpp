// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/QueryParts.h"

#include "engine/base/Text.h"
#include "engine/rules/QueryScanner.h"
#include "engine/rules/SearchField.h"
#include "engine/rules/SearchQuery.h"

#include <algorithm>
#include <optional>

namespace latchlight {

namespace {

constexpr std::string_view negation = "NOT ";

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// The byte behind the quoted text that begins at `begin`, or the end where its second quote is missing.
std::size_t behindQuotes(std::string_view text, std::size_t begin)
{
    for (std::size_t at = begin + 1; at < text.size(); ++at) {
        if (text[at] == '\\') {
            ++at;
        } else if (text[at] == '"') {
            return at + 1;
        }
    }
    return text.size();
}

/// The byte behind the operand of a readable query that begins at `begin`: a word, a field with its value, or a group.
std::size_t behindOperand(std::string_view text, std::size_t begin)
{
    std::size_t depth = 0;
    std::size_t at = begin;
    while (at < text.size() && (depth > 0 || !isBlank(text[at]))) {
        const char c = text[at];
        const bool isRange = (c == '[' || c == '{') && at > begin && text[at - 1] == ':';
        if (c == '"') {
            at = behindQuotes(text, at);
            continue;
        }
        if (isRange) {
            at = std::min(text.find_first_of("]}", at), text.size() - 1);
        } else if (c == '\\') {
            ++at;
        } else if (c == '(') {
            ++depth;
        } else if (c == ')' && --depth == 0) {
            return at + 1;
        }
        ++at;
    }
    return std::min(at, text.size());
}

/// Nothing where alternatives reach over all of a readable query.
std::optional<std::vector<std::string>> split(std::string_view query)
{
    std::vector<std::string> parts;
    QueryScanner scanner(query);
    for (;;) {
        scanner.skipBlanks();
        if (scanner.isAtEnd()) {
            return parts;
        }
        if (scanner.isAtKeyword("OR")) {
            return std::nullopt;
        }
        if (scanner.takeKeyword("AND")) {
            continue;
        }
        const std::size_t begin = scanner.position();
        while (scanner.takeKeyword("NOT") || scanner.take('-')) {
            scanner.skipBlanks();
        }
        const std::size_t end = behindOperand(query, scanner.position());
        scanner.skip(end - scanner.position());
        parts.emplace_back(query.substr(begin, end - begin));
    }
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string query;
    for (const std::string& part : parts) {
        query += query.empty() ? "" : " ";
        query += part;
    }
    return query;
}

/// Where the word at the cursor stands: reads what is before the cursor, however unfinished it is.
struct SpotReader
{
    std::string_view text; ///< up to the cursor
    std::vector<std::string_view> groupFields;
    std::size_t wordBegin = 0;

    void read()
    {
        for (std::size_t at = 0; at < text.size(); ++at) {
            const char c = text[at];
            if (c == '"') {
                at = behindQuotes(text, at) - 1;
            } else if (c == '\\') {
                ++at;
            } else if (c == '(') {
                groupFields.push_back(fieldOf(text.substr(wordBegin, at - wordBegin)));
                wordBegin = at + 1;
            } else if (c == ')' || isBlank(c)) {
                if (c == ')' && !groupFields.empty()) {
                    groupFields.pop_back();
                }
                wordBegin = at + 1;
            } else if (c == '-' && at == wordBegin) {
                wordBegin = at + 1;
            }
        }
        wordBegin = std::min(wordBegin, text.size());
    }

    /// `name:` → name. A group without a name of its own is about the field of the group around it.
    [[nodiscard]] std::string_view fieldOf(std::string_view word) const
    {
        if (word.ends_with(':')) {
            return word.substr(0, word.size() - 1);
        }
        return groupFields.empty() ? std::string_view() : groupFields.back();
    }
};

/// The end of the word that the cursor is in.
std::size_t endOfWord(std::string_view query, const CompletionSpot& spot, std::size_t cursor)
{
    const std::size_t valueBegin = spot.begin;
    if (valueBegin < query.size() && query[valueBegin] == '"') {
        // A quote that was never closed must not swallow the terms behind it.
        const std::size_t end = behindQuotes(query, valueBegin);
        const bool isClosed = end - valueBegin > 1 && query[end - 1] == '"';
        return isClosed ? std::max(end, cursor) : cursor;
    }
    const bool isField = spot.kind == CompletionSpot::Kind::Field; // its value stays
    return std::min(query.find_first_of(isField ? " \t\r\n()\":" : " \t\r\n()\"", cursor), query.size());
}

std::string canonicalName(std::string_view name)
{
    const SearchField* field = findSearchField(name);
    return field == nullptr ? std::string() : std::string(field->name);
}

} // namespace

std::vector<std::string> conjuncts(std::string_view query)
{
    const std::string_view written = trimmed(query);
    if (written.empty()) {
        return {};
    }
    auto parts = SearchQuery::parse(written) ? split(written) : std::nullopt;
    return parts ? std::move(*parts) : std::vector<std::string>{std::string(written)};
}

std::string negatedTerm(std::string_view term)
{
    return term.starts_with(negation) ? std::string(term.substr(negation.size())) : std::string(negation).append(term);
}

std::string withTerm(std::string_view query, std::string_view term)
{
    const std::string_view written = trimmed(query);
    if (written.empty() || !SearchQuery::parse(written)) {
        return std::string(term);
    }
    auto parts = split(written);
    if (!parts) {
        return std::string("(").append(written).append(") ").append(term);
    }
    std::erase(*parts, negatedTerm(term));
    if (std::find(parts->begin(), parts->end(), term) == parts->end()) {
        parts->emplace_back(term);
    }
    return joined(*parts);
}

std::string withoutTerm(std::string_view query, std::size_t part)
{
    std::vector<std::string> parts = conjuncts(query);
    if (part < parts.size()) {
        parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(part));
    }
    return joined(parts);
}

CompletionSpot completionSpot(std::string_view query, std::size_t cursor)
{
    cursor = std::min(cursor, query.size());
    SpotReader reader{query.substr(0, cursor), {}, 0};
    reader.read();
    const std::string_view word = reader.text.substr(reader.wordBegin);
    const std::size_t colon = word.find(':');
    const bool isInGroup = !reader.groupFields.empty() && !reader.groupFields.back().empty();

    CompletionSpot spot;
    spot.begin = reader.wordBegin;
    if (colon != std::string_view::npos && !word.starts_with('"')) {
        spot.kind = CompletionSpot::Kind::Value;
        spot.field = canonicalName(word.substr(0, colon));
        spot.begin += colon + 1;
    } else if (isInGroup) {
        spot.kind = CompletionSpot::Kind::Value;
        spot.field = canonicalName(reader.groupFields.back());
    }
    std::string_view typed = reader.text.substr(spot.begin);
    if (spot.kind == CompletionSpot::Kind::Value && typed.starts_with('"')) {
        typed.remove_prefix(1);
        typed.remove_suffix(typed.ends_with('"') ? 1 : 0);
    }
    spot.typed = typed;
    spot.end = endOfWord(query, spot, cursor);
    return spot;
}

std::vector<std::string> matchingFields(std::string_view typed)
{
    if (typed.starts_with('@')) {
        typed.remove_prefix(1);
    }
    const std::string wanted = toLowerAscii(typed);
    std::vector<std::string> leading;
    std::vector<std::string> others;
    for (const std::string& name : SearchQuery::fieldNames()) {
        const std::string lower = toLowerAscii(name);
        const std::size_t at = lower.find(wanted);
        if (at == 0 || lower.find("." + wanted) != std::string::npos) {
            leading.push_back(name);
        } else if (at != std::string::npos) {
            others.push_back(name);
        }
    }
    leading.insert(leading.end(), others.begin(), others.end());
    return leading;
}

} // namespace latchlight
