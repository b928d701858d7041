// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Expected.h"
#include "engine/rules/CompiledTerms.h"
#include "engine/store/EventFilter.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

/// A query in the search syntax: `eventName:GetSecretValue errorCode:*AccessDenied*`.
///
/// Terms side by side are joined by AND; AND, OR, NOT (in capitals; or a leading -), parentheses; NOT binds tighter
/// than AND, and AND tighter than OR. Matching ignores ASCII case, as analysts expect. A term is one of
/// - `field:value`: the field is exactly the value; fields as CloudTrail spells them, in any case, with or without a
/// leading @;
/// - `field:val*` and `field:val?e`: * stands for any run, ? for one character;
/// - `field:*`: has the field; `field:""`: lacks it;
/// - `field:(a OR b)`: the same for several values; NOT and AND work as well;
/// - `eventTime:2024-08-18` (the whole day), `eventTime:>=2024-08-18T12:30`, `eventTime:[2024-08-18 TO 2024-08-20]`
/// (both days
///   inside; { and } exclude a bound, * leaves it open);
/// - `sourceIPAddress:10.0.0.0/8`: a network, IPv4 or IPv6;
/// - `secret:arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME`: the secret of that account and region, whether or not
/// the ARN has its
///   random suffix; `secret:NAME` is that name in any account;
/// - a bare word or quoted text: anywhere in the event's texts (an ARN, an IPv6 address or a URL is a text, although it
/// has colons).
///
/// Quotes take a text as it is: wildcards lose their meaning, and \" \\ \n \r \t \xHH stand for single bytes. Outside
/// quotes a backslash takes the next character literally.
class SearchQuery final
{
public:
    static constexpr std::size_t maximumBytes = 65536;       ///< of a query
    static constexpr std::size_t maximumDepth = 100;         ///< of parentheses in one another
    static constexpr std::size_t maximumTerms = 4096;        ///< in a query
    static constexpr std::size_t maximumPatternBytes = 4096; ///< of one value with wildcards, or of one bare word

    /// An empty text matches everything. The error is InvalidQuery: `offset` is the character (code point, 0-based) at
    /// fault, `key` the text at fault, `limit` the limit passed, and `detail` one of too-long, too-deep,
    /// too-many-terms, pattern-too-long (limits); expected-term, expected-field, expected-value, expected-blank,
    /// unexpected-field, unbalanced-parenthesis, unbalanced-quote, unfinished-escape; unknown-field, or
    /// `unknown-field:NAME` with the field that was probably meant; expected-time, expected-true-or-false,
    /// expected-event-id, expected-network; range-not-supported, unbalanced-range, expected-to, empty-range.
    [[nodiscard]] static Expected<SearchQuery> parse(std::string_view text);

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] EventFilter compile(const EventStore& store) const;
    /// Uses and adds to what other queries asked of the same store.
    [[nodiscard]] EventFilter compile(const EventStore& store, CompiledTerms& terms) const;

    /// Fields that can be asked for, in CloudTrail's spelling, for completion and messages.
    [[nodiscard]] static const std::vector<std::string>& fieldNames();
    /// `value` as one term of a query, quoted and escaped as needed: matches exactly this text. For any value the
    /// result is valid UTF-8 without ASCII control characters.
    [[nodiscard]] static std::string quoted(std::string_view value);

    struct Node;

private:
    std::string m_text;
    std::shared_ptr<const Node> m_root; ///< null: everything
};

} // namespace latchlight
