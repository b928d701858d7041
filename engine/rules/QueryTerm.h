// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Expected.h"
#include "engine/rules/IpNetwork.h"
#include "engine/rules/SearchField.h"
#include "engine/rules/SearchQuery.h"
#include "engine/rules/TextPattern.h"

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace latchlight {

/// The text of a field is the pattern.
struct TextTerm
{
    const SearchField* field = nullptr;
    TextPattern pattern;
};

/// A field is there (`field:*`) or not (`field:""`).
struct PresenceTerm
{
    const SearchField* field = nullptr;
    bool isPresent = true;
};

/// `readOnly:true`, `denied:false`, `catchAllFilter:true`.
struct SwitchTerm
{
    const SearchField* field = nullptr;
    bool isOn = true;
};

/// A secret in one account and region, by its ARN.
struct SecretArnPattern
{
    TextPattern region;
    TextPattern accountId;
    TextPattern name;
    TextPattern nameWithoutSuffix; ///< the store keeps secrets without the random suffix of their ARN
};

/// Any resource (or secret) of the event has that name, or is the secret of that ARN.
struct ResourceTerm
{
    const SearchField* field = nullptr;
    TextPattern name;
    std::optional<SecretArnPattern> arn;
};

struct NetworkTerm
{
    IpNetwork network;
};

struct TimeTerm
{
    TimeRange range;
};

struct EventIdTerm
{
    EventIdBytes eventId{};
};

/// A part of any text of the event.
struct AnywhereTerm
{
    TextPattern pattern;
    std::optional<EventIdBytes> eventId; ///< the value, if it is an eventID
};

using QueryTerm =
    std::variant<TextTerm, PresenceTerm, SwitchTerm, ResourceTerm, NetworkTerm, TimeTerm, EventIdTerm, AnywhereTerm>;

/// A parsed query.
struct SearchQuery::Node
{
    using Pointer = std::shared_ptr<const Node>;

    enum class Operator { And, Or, Not };

    struct Branch
    {
        Operator op = Operator::And;
        std::vector<Pointer> children; ///< exactly one of Not
    };

    std::variant<QueryTerm, Branch> value;
};

/// One value as it was written.
struct QueryWord
{
    PatternUnits units;
    std::size_t begin = 0; ///< bytes of the query
    std::size_t end = 0;
    bool isQuoted = false;
};

enum class TimeComparison { Before, BeforeOrAt, After, AfterOrAt };

/// `lower TO upper`: bounds are times, days, minutes, or * for none.
struct TimeBounds
{
    std::string_view lower;
    std::string_view upper;
    bool isLowerInside = true;
    bool isUpperInside = true;
};

/// The functions below return errors of which only code, detail and limit are filled in: the parser knows the place.

/// The part of the time line that lies before or after the time, day or minute that `word` names.
[[nodiscard]] Expected<QueryTerm> makeComparisonTerm(TimeComparison comparison, const QueryWord& word);
[[nodiscard]] Expected<QueryTerm> makeRangeTerm(const TimeBounds& bounds);
[[nodiscard]] Expected<QueryTerm> makeFieldTerm(const SearchField& field, const QueryWord& word);
[[nodiscard]] Expected<QueryTerm> makeAnywhereTerm(const QueryWord& word);

} // namespace latchlight
