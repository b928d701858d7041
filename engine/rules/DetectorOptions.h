// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Expected.h"
#include "engine/base/UtcTime.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

enum class DetectorKind { Adaptive, Percentile, Threshold };

/// What a threshold counts.
enum class ThresholdMeasure { Denials, DistinctSecrets };

/// Options of all three detectors. Names and values of the percentile options are Datadog's.
struct DetectorOptions
{
    std::int64_t bucketDuration = 1800;  ///< s; one of 300, 600, 900, 1800, 3600, 10800
    std::int64_t learningDuration = 336; ///< h; one of 1, 6, 12, 24, 48, 168, 336
    int detectionTolerance = 3;          ///< 1..5, higher is quieter
    /// Range that a user's own baseline learns from: outside of it nothing is learnt and nothing forgotten. None: open.
    std::optional<UtcTime> learnFrom;
    std::optional<UtcTime> learnTo;     ///< exclusive
    bool instantaneousBaseline = false; ///< percentile: use the history before a user's first bucket as zeros
    std::int64_t learningPeriodBaseline =
        0;                          ///< percentile: denials below which nothing is raised while still learning, ≥ 0
    std::int64_t keepAlive = 21600; ///< s, 0 .. 86400; buckets of one signal are at most this far apart
    std::int64_t maxSignalDuration = 86400; ///< s, 300 .. 2592000
    ThresholdMeasure thresholdMeasure = ThresholdMeasure::DistinctSecrets;
    std::int64_t thresholdCount = 10;    ///< ≥ 1
    std::int64_t thresholdWindow = 3600; ///< s, 60 .. 2592000

    friend bool operator==(const DetectorOptions&, const DetectorOptions&) = default;
};

enum class OptionType { Integer, Boolean, Choice, Time };

/// One option as `rules` lists it and the options dialog shows it.
struct OptionDescription
{
    std::string key;
    std::string value;                ///< in this rule; of a time RFC 3339 in UTC, or empty
    std::vector<std::string> allowed; ///< all values, when they are few
    std::string minimum;              ///< otherwise the range
    std::string maximum;
    std::vector<DetectorKind> usedBy;
    OptionType type = OptionType::Integer;
    std::string unit; ///< `s`, `h`, or empty for a number or a word
};

/// Sets one option from text; the error is InvalidOption with the key and `detail` = `VALUE (A|B|C)` or `VALUE
/// (MINIMUM..MAXIMUM)`, or for an unknown key `unknown-option:NAME` with the option that was probably meant (without
/// `:NAME` if none comes near).
[[nodiscard]] Expected<void> setOption(DetectorOptions& options, std::string_view key, std::string_view value);
/// All options in a fixed order.
[[nodiscard]] std::vector<OptionDescription> describeOptions(const DetectorOptions& options);

/// adaptive, percentile, threshold.
[[nodiscard]] std::string_view detectorName(DetectorKind kind);
[[nodiscard]] std::optional<DetectorKind> detectorFromName(std::string_view name);

/// denials, distinctSecrets.
[[nodiscard]] std::string_view thresholdMeasureName(ThresholdMeasure measure);

} // namespace latchlight
