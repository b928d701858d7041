// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/DetectorOptions.h"

#include "engine/base/Text.h"
#include "engine/rules/ClosestName.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <variant>

namespace latchlight {

namespace {

using Member = std::variant<std::int64_t DetectorOptions::*, int DetectorOptions::*, bool DetectorOptions::*,
                            ThresholdMeasure DetectorOptions::*, std::optional<UtcTime> DetectorOptions::*>;

constexpr std::int64_t largestCount = 1000000;
constexpr std::int64_t thirtyDays = 2592000;

constexpr std::array<std::int64_t, 6> bucketDurations{300, 600, 900, 1800, 3600, 10800};
constexpr std::array<std::int64_t, 7> learningDurations{1, 6, 12, 24, 48, 168, 336};
constexpr std::array<std::int64_t, 5> tolerances{1, 2, 3, 4, 5};
constexpr std::array measures{ThresholdMeasure::Denials, ThresholdMeasure::DistinctSecrets};

constexpr std::array detectors{DetectorKind::Adaptive, DetectorKind::Percentile, DetectorKind::Threshold};
constexpr std::array baselineDetectors{DetectorKind::Adaptive, DetectorKind::Percentile};
constexpr std::array percentileOnly{DetectorKind::Percentile};
constexpr std::array thresholdOnly{DetectorKind::Threshold};

struct Option
{
    std::string_view key;
    Member member;
    std::string_view unit;
    std::span<const DetectorKind> usedBy;
    std::span<const std::int64_t> choices; ///< of a number; empty: any from minimum to maximum
    std::int64_t minimum = 0;
    std::int64_t maximum = 0;
};

constexpr std::array knownOptions{
    Option{"bucketDuration", &DetectorOptions::bucketDuration, "s", detectors, bucketDurations},
    Option{"learningDuration", &DetectorOptions::learningDuration, "h", baselineDetectors, learningDurations},
    Option{"detectionTolerance", &DetectorOptions::detectionTolerance, "", baselineDetectors, tolerances},
    Option{"learnFrom", &DetectorOptions::learnFrom, "", baselineDetectors, {}},
    Option{"learnTo", &DetectorOptions::learnTo, "", baselineDetectors, {}},
    Option{"instantaneousBaseline", &DetectorOptions::instantaneousBaseline, "", percentileOnly, {}},
    Option{"learningPeriodBaseline", &DetectorOptions::learningPeriodBaseline, "", percentileOnly, {}, 0, largestCount},
    Option{"keepAlive", &DetectorOptions::keepAlive, "s", detectors, {}, 0, 86400},
    Option{"maxSignalDuration", &DetectorOptions::maxSignalDuration, "s", detectors, {}, 300, thirtyDays},
    Option{"thresholdMeasure", &DetectorOptions::thresholdMeasure, "", thresholdOnly, {}},
    Option{"thresholdCount", &DetectorOptions::thresholdCount, "", thresholdOnly, {}, 1, largestCount},
    Option{"thresholdWindow", &DetectorOptions::thresholdWindow, "s", thresholdOnly, {}, 60, thirtyDays},
};

std::optional<std::int64_t> parseInteger(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole ? std::optional(value) : std::nullopt;
}

/// A number that the option allows, or none.
std::optional<std::int64_t> allowedInteger(const Option& option, std::string_view text)
{
    const auto value = parseInteger(text);
    if (!value) {
        return std::nullopt;
    }
    const bool isAllowed = option.choices.empty() ? option.minimum <= *value && *value <= option.maximum
                                                  : std::find(option.choices.begin(), option.choices.end(), *value) !=
                                                        option.choices.end();
    return isAllowed ? value : std::nullopt;
}

/// Stores a value by the type of its member; false if the text is no such value.
struct Assignment
{
    const Option& option;
    DetectorOptions& target;
    std::string_view text;

    bool operator()(std::int64_t DetectorOptions::*member) const
    {
        const auto value = allowedInteger(option, text);
        target.*member = value.value_or(target.*member);
        return value.has_value();
    }
    bool operator()(int DetectorOptions::*member) const
    {
        const auto value = allowedInteger(option, text);
        target.*member = static_cast<int>(value.value_or(target.*member));
        return value.has_value();
    }
    bool operator()(bool DetectorOptions::*member) const
    {
        if (text != "true" && text != "false") {
            return false;
        }
        target.*member = text == "true";
        return true;
    }
    bool operator()(ThresholdMeasure DetectorOptions::*member) const
    {
        const auto* const measure = std::find_if(measures.begin(), measures.end(), [&](ThresholdMeasure candidate) {
            return text == thresholdMeasureName(candidate);
        });
        if (measure == measures.end()) {
            return false;
        }
        target.*member = *measure;
        return true;
    }
    /// RFC 3339 or a date; nothing opens the range again.
    bool operator()(std::optional<UtcTime> DetectorOptions::*member) const
    {
        const std::optional<UtcTime> time = parseUtcTime(text);
        if (!time && !text.empty()) {
            return false;
        }
        target.*member = time;
        return true;
    }
};

/// Fills in value, type and allowed values.
struct Description
{
    const Option& option;
    const DetectorOptions& source;
    OptionDescription& result;

    void operator()(std::int64_t DetectorOptions::*member) const { describeInteger(source.*member); }
    void operator()(int DetectorOptions::*member) const { describeInteger(source.*member); }
    void operator()(bool DetectorOptions::*member) const
    {
        result.type = OptionType::Boolean;
        result.value = source.*member ? "true" : "false";
        result.allowed = {"false", "true"};
    }
    void operator()(ThresholdMeasure DetectorOptions::*member) const
    {
        result.type = OptionType::Choice;
        result.value = thresholdMeasureName(source.*member);
        for (const ThresholdMeasure measure : measures) {
            result.allowed.emplace_back(thresholdMeasureName(measure));
        }
    }
    void operator()(std::optional<UtcTime> DetectorOptions::*member) const
    {
        result.type = OptionType::Time;
        result.value = source.*member ? formatUtcTime(*(source.*member)) : std::string();
    }
    void describeInteger(std::int64_t value) const
    {
        result.type = OptionType::Integer;
        result.value = std::to_string(value);
        if (option.choices.empty()) {
            result.minimum = std::to_string(option.minimum);
            result.maximum = std::to_string(option.maximum);
        }
        for (const std::int64_t choice : option.choices) {
            result.allowed.push_back(std::to_string(choice));
        }
    }
};

OptionDescription describe(const Option& option, const DetectorOptions& source)
{
    OptionDescription result;
    result.key = option.key;
    result.unit = option.unit;
    result.usedBy.assign(option.usedBy.begin(), option.usedBy.end());
    std::visit(Description{option, source, result}, option.member);
    return result;
}

/// `A|B|C` or `MINIMUM..MAXIMUM`.
std::string allowedText(const OptionDescription& description)
{
    if (description.type == OptionType::Time) {
        return "YYYY-MM-DD|YYYY-MM-DDTHH:MM:SSZ";
    }
    if (description.allowed.empty()) {
        return description.minimum + ".." + description.maximum;
    }
    std::string text;
    for (const std::string& value : description.allowed) {
        text += text.empty() ? "" : "|";
        text += value;
    }
    return text;
}

Error optionError(std::string_view key, std::string detail)
{
    constexpr std::size_t longestShown = 100;
    Error error;
    error.code = ErrorCode::InvalidOption;
    error.key = sanitizeUtf8(key.substr(0, longestShown));
    error.detail = std::move(detail);
    return error;
}

std::vector<std::string> optionKeys()
{
    std::vector<std::string> keys;
    keys.reserve(knownOptions.size());
    for (const Option& option : knownOptions) {
        keys.emplace_back(option.key);
    }
    return keys;
}

} // namespace

Expected<void> setOption(DetectorOptions& options, std::string_view key, std::string_view value)
{
    constexpr std::size_t longestShown = 100;
    const auto* const option = std::find_if(knownOptions.begin(), knownOptions.end(),
                                            [&](const Option& candidate) { return candidate.key == key; });
    if (option == knownOptions.end()) {
        return unexpected(optionError(key, withClosestName("unknown-option", key, optionKeys())));
    }
    if (!std::visit(Assignment{*option, options, value}, option->member)) {
        const std::string shown = sanitizeUtf8(value.substr(0, longestShown));
        return unexpected(optionError(key, shown + " (" + allowedText(describe(*option, options)) + ")"));
    }
    return {};
}

std::vector<OptionDescription> describeOptions(const DetectorOptions& options)
{
    std::vector<OptionDescription> descriptions;
    descriptions.reserve(knownOptions.size());
    for (const Option& option : knownOptions) {
        descriptions.push_back(describe(option, options));
    }
    return descriptions;
}

std::string_view detectorName(DetectorKind kind)
{
    switch (kind) {
    case DetectorKind::Adaptive:
        return "adaptive";
    case DetectorKind::Percentile:
        return "percentile";
    case DetectorKind::Threshold:
        return "threshold";
    }
    return {};
}

std::optional<DetectorKind> detectorFromName(std::string_view name)
{
    for (const DetectorKind kind : detectors) {
        if (name == detectorName(kind)) {
            return kind;
        }
    }
    return std::nullopt;
}

std::string_view thresholdMeasureName(ThresholdMeasure measure)
{
    switch (measure) {
    case ThresholdMeasure::Denials:
        return "denials";
    case ThresholdMeasure::DistinctSecrets:
        return "distinctSecrets";
    }
    return {};
}

} // namespace latchlight
