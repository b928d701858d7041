// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

/// The parts of a query that must all hold, as they are written: `a:b AND NOT (c OR d)` has two. A query whose
/// alternatives reach over all of it, or that cannot be read, is one part; a blank one has none.
[[nodiscard]] std::vector<std::string> conjuncts(std::string_view query);

/// `term` holds for what `term` denied, and the other way round: `a:b` and `NOT a:b`. `term` must be a single part.
[[nodiscard]] std::string negatedTerm(std::string_view term);

/// The query narrowed by one more part. A part that is there already is not repeated, its opposite is taken out, and a
/// query that cannot be read is replaced.
[[nodiscard]] std::string withTerm(std::string_view query, std::string_view term);

/// The query without its part of that number; unchanged where there is none.
[[nodiscard]] std::string withoutTerm(std::string_view query, std::size_t part);

/// What an analyst is about to type.
struct CompletionSpot
{
    enum class Kind { Field, Value };

    Kind kind = Kind::Field;
    std::string field; ///< of a value, in CloudTrail's spelling
    std::string typed; ///< of the field name or value, up to the cursor, without quotes
    std::size_t begin = 0;
    std::size_t end = 0; ///< bytes of the query that a completion takes the place of

    friend bool operator==(const CompletionSpot&, const CompletionSpot&) = default;
};

/// The spot at a byte of the query, which need not be readable yet. Values of unknown fields have an empty `field`.
[[nodiscard]] CompletionSpot completionSpot(std::string_view query, std::size_t cursor);

/// Field names that hold `typed` in any case; those that begin with it, or with it after a dot, first.
[[nodiscard]] std::vector<std::string> matchingFields(std::string_view typed);

} // namespace latchlight
