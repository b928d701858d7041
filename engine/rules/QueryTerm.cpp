// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/QueryTerm.h"

#include "engine/base/Text.h"

#include <algorithm>
#include <array>

namespace latchlight {

namespace {

constexpr UtcTime startOfTime{0};
constexpr UtcTime endOfTime{EventStore::noTime}; // the store keeps no usable time from here on

tl::unexpected<Error> failure(std::string_view reason, std::uint64_t limit = 0)
{
    Error error;
    error.code = ErrorCode::InvalidQuery;
    error.detail = reason;
    error.limit = limit;
    return unexpected(std::move(error));
}

/// The day, minute or second that `text` names.
std::optional<TimeRange> namedTime(std::string_view text)
{
    constexpr std::size_t dateLength = 10;
    constexpr std::size_t minuteLength = 16;
    const auto begin = parseUtcTime(text);
    if (!begin) {
        return std::nullopt;
    }
    std::int64_t seconds = 1;
    if (text.size() == dateLength) {
        seconds = 86400;
    } else if (text.size() == minuteLength || text[minuteLength] != ':') {
        seconds = 60;
    }
    return TimeRange{*begin, *begin + seconds};
}

std::optional<EventIdBytes> uuidBytes(std::string_view text)
{
    constexpr std::size_t uuidLength = 36;
    if (text.size() != uuidLength) {
        return std::nullopt;
    }
    EventIdBytes bytes{};
    std::size_t digits = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != '-') {
                return std::nullopt;
            }
            continue;
        }
        unsigned digit = 0;
        if (c >= '0' && c <= '9') {
            digit = static_cast<unsigned>(c - '0');
        } else if (c >= 'a' && c <= 'f') {
            digit = static_cast<unsigned>(c - 'a') + 10;
        } else if (c >= 'A' && c <= 'F') {
            digit = static_cast<unsigned>(c - 'A') + 10;
        } else {
            return std::nullopt;
        }
        bytes[digits / 2] = static_cast<std::uint8_t>((static_cast<unsigned>(bytes[digits / 2]) << 4U) | digit);
        ++digits;
    }
    return bytes;
}

bool isUnitsEqual(std::u16string_view units, std::string_view text)
{
    return literalText(units) == std::string(text);
}

/// Without `-XXXXXX`, six letters or digits, where there is such an end.
std::u16string_view withoutSecretSuffix(std::u16string_view name)
{
    constexpr std::size_t suffixLength = 7;
    const auto isAlphanumeric = [](char16_t unit) {
        return (unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') ||
               unit == anyCharacterUnit;
    };
    if (name.size() <= suffixLength) {
        return name;
    }
    const std::u16string_view suffix = name.substr(name.size() - suffixLength);
    const bool isSuffix = suffix.front() == u'-' && std::all_of(suffix.begin() + 1, suffix.end(), isAlphanumeric);
    return isSuffix ? name.substr(0, name.size() - suffixLength) : name;
}

/// Reads `arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME`, with or without wildcards.
std::optional<SecretArnPattern> secretArn(std::u16string_view units)
{
    constexpr std::size_t partsBeforeName = 6;
    std::array<std::u16string_view, partsBeforeName> parts;
    for (std::u16string_view& part : parts) {
        const std::size_t colon = units.find(u':');
        if (colon == std::u16string_view::npos) {
            return std::nullopt;
        }
        part = units.substr(0, colon);
        units.remove_prefix(colon + 1);
    }
    if (!isUnitsEqual(parts[0], "arn") || !isUnitsEqual(parts[2], "secretsmanager") ||
        !isUnitsEqual(parts[5], "secret")) {
        return std::nullopt;
    }
    const auto whole = [](std::u16string_view part) { return TextPattern(part, TextPattern::Extent::Whole); };
    return SecretArnPattern{whole(parts[3]), whole(parts[4]), whole(units), whole(withoutSecretSuffix(units))};
}

Expected<QueryTerm> makeDerivedTerm(DerivedField derived, const SearchField& field, const QueryWord& word)
{
    const std::optional<std::string> literal = literalText(word.units);
    switch (derived) {
    case DerivedField::EventTime:
        if (const auto range = literal ? namedTime(*literal) : std::nullopt) {
            return TimeTerm{*range};
        }
        return failure("expected-time");
    case DerivedField::EventId:
        if (const auto eventId = literal ? uuidBytes(*literal) : std::nullopt) {
            return EventIdTerm{*eventId};
        }
        return failure("expected-event-id");
    case DerivedField::ReadOnly:
    case DerivedField::Denied:
    case DerivedField::CatchAllFilter: {
        const std::string value = literal ? toLowerAscii(*literal) : std::string();
        if (value != "true" && value != "false") {
            return failure("expected-true-or-false");
        }
        return SwitchTerm{&field, value == "true"};
    }
    case DerivedField::SourceIpAddress:
        if (word.isQuoted || !literal || literal->find('/') == std::string::npos) {
            break;
        }
        if (const auto network = IpNetwork::parse(*literal)) {
            return NetworkTerm{*network};
        }
        return failure("expected-network");
    case DerivedField::Secret:
    case DerivedField::Resource:
        return ResourceTerm{&field, TextPattern(word.units, TextPattern::Extent::Whole), secretArn(word.units)};
    case DerivedField::Actor:
    case DerivedField::DenialReason:
    case DerivedField::File:
        break;
    }
    return TextTerm{&field, TextPattern(word.units, TextPattern::Extent::Whole)};
}

} // namespace

Expected<QueryTerm> makeComparisonTerm(TimeComparison comparison, const QueryWord& word)
{
    const std::optional<std::string> literal = literalText(word.units);
    const auto named = literal ? namedTime(*literal) : std::nullopt;
    if (!named) {
        return failure("expected-time");
    }
    switch (comparison) {
    case TimeComparison::Before:
        return TimeTerm{{startOfTime, named->begin}};
    case TimeComparison::BeforeOrAt:
        return TimeTerm{{startOfTime, named->end}};
    case TimeComparison::After:
        return TimeTerm{{named->end, endOfTime}};
    case TimeComparison::AfterOrAt:
        return TimeTerm{{named->begin, endOfTime}};
    }
    return failure("expected-time");
}

Expected<QueryTerm> makeRangeTerm(const TimeBounds& bounds)
{
    TimeRange range{startOfTime, endOfTime};
    if (bounds.lower != "*") {
        const auto named = namedTime(bounds.lower);
        if (!named) {
            return failure("expected-time");
        }
        range.begin = bounds.isLowerInside ? named->begin : named->end;
    }
    if (bounds.upper != "*") {
        const auto named = namedTime(bounds.upper);
        if (!named) {
            return failure("expected-time");
        }
        range.end = bounds.isUpperInside ? named->end : named->begin;
    }
    if (range.isEmpty()) {
        return failure("empty-range");
    }
    return TimeTerm{range};
}

Expected<QueryTerm> makeFieldTerm(const SearchField& field, const QueryWord& word)
{
    if (word.units.empty()) {
        return PresenceTerm{&field, false};
    }
    if (std::all_of(word.units.begin(), word.units.end(), [](char16_t unit) { return unit == anyRunUnit; })) {
        return PresenceTerm{&field, true};
    }
    if (word.units.size() > SearchQuery::maximumPatternBytes && !literalText(word.units)) {
        return failure("pattern-too-long", SearchQuery::maximumPatternBytes);
    }
    if (const auto* derived = std::get_if<DerivedField>(&field.source)) {
        return makeDerivedTerm(*derived, field, word);
    }
    return TextTerm{&field, TextPattern(word.units, TextPattern::Extent::Whole)};
}

Expected<QueryTerm> makeAnywhereTerm(const QueryWord& word)
{
    if (word.units.empty()) {
        return failure("expected-value");
    }
    if (word.units.size() > SearchQuery::maximumPatternBytes) {
        return failure("pattern-too-long", SearchQuery::maximumPatternBytes);
    }
    const std::optional<std::string> literal = literalText(word.units);
    return AnywhereTerm{TextPattern(word.units, TextPattern::Extent::Anywhere),
                        literal ? uuidBytes(*literal) : std::nullopt};
}

} // namespace latchlight
