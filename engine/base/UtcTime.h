// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace latchlight {

/// Seconds since 1970-01-01T00:00:00Z. CloudTrail has no finer resolution.
struct UtcTime
{
    std::int64_t seconds = 0;

    friend constexpr auto operator<=>(UtcTime, UtcTime) = default;
    friend constexpr UtcTime operator+(UtcTime time, std::int64_t offset) { return {time.seconds + offset}; }
    friend constexpr UtcTime operator-(UtcTime time, std::int64_t offset) { return {time.seconds - offset}; }
    friend constexpr std::int64_t operator-(UtcTime left, UtcTime right) { return left.seconds - right.seconds; }
};

/// Half-open: begin is inside, end is not.
struct TimeRange
{
    UtcTime begin;
    UtcTime end;

    [[nodiscard]] constexpr bool isEmpty() const { return end <= begin; }
    [[nodiscard]] constexpr bool contains(UtcTime time) const { return begin <= time && time < end; }
    [[nodiscard]] constexpr std::int64_t lengthSeconds() const { return isEmpty() ? 0 : end - begin; }
    friend constexpr bool operator==(TimeRange, TimeRange) = default;
};

/// Calendar parts of a UTC time.
struct CalendarTime
{
    int year = 1970;
    int month = 1;   ///< 1..12
    int day = 1;     ///< 1..31
    int hour = 0;    ///< 0..23
    int minute = 0;  ///< 0..59
    int second = 0;  ///< 0..59
    int weekday = 0; ///< 0 Monday .. 6 Sunday
};

/// Reads the forms seen in CloudTrail: `2024-08-18T12:31:31Z`, with fractional seconds (dropped), a blank for the T,
/// no zone (taken as UTC), an offset such as +02:00, or a bare date (midnight). Years 1970 to 2105. Nothing else.
[[nodiscard]] std::optional<UtcTime> parseUtcTime(std::string_view text);

/// RFC 3339 with Z: `2024-08-18T12:31:31Z`.
[[nodiscard]] std::string formatUtcTime(UtcTime time);

[[nodiscard]] CalendarTime calendarTime(UtcTime time);

/// Days since 1970-01-01 of a proleptic Gregorian date (Howard Hinnant, "chrono-compatible low-level date algorithms").
[[nodiscard]] std::int64_t daysFromCivil(int year, int month, int day);

/// The start of the bucket of `bucketSeconds` that contains `time`; buckets are aligned to the epoch.
[[nodiscard]] constexpr UtcTime bucketStart(UtcTime time, std::int64_t bucketSeconds)
{
    const std::int64_t remainder = ((time.seconds % bucketSeconds) + bucketSeconds) % bucketSeconds;
    return {time.seconds - remainder};
}

} // namespace latchlight
