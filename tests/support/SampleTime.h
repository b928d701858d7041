// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace latchlight::test {

/// Seconds since 1970-01-01T00:00:00Z.
using UtcSeconds = std::int64_t;

inline constexpr UtcSeconds secondsPerMinute = 60;
inline constexpr UtcSeconds secondsPerHour = 3600;
inline constexpr UtcSeconds secondsPerDay = 86400;

/// 2026-03-02T00:00:00Z, a Monday: the first moment of every sample.
inline constexpr UtcSeconds sampleStartUtc = 1772409600;

/// `2026-03-02T08:05:09Z`
[[nodiscard]] std::string isoTime(UtcSeconds time);
/// `20260302T0805Z`, as in the name of a log file.
[[nodiscard]] std::string deliveryTime(UtcSeconds time);
/// `20260302T080509Z`, as in the name of a digest file.
[[nodiscard]] std::string digestTime(UtcSeconds time);
/// `2026/03/02`, the folders of one day.
[[nodiscard]] std::string dayFolder(UtcSeconds time);
/// Saturday or Sunday in UTC.
[[nodiscard]] bool isWeekend(UtcSeconds time);

} // namespace latchlight::test
