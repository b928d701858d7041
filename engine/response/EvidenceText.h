// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Text.h"
#include "engine/base/UtcTime.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

/// Names that one line lists before it only counts the rest.
inline constexpr std::size_t mostListedValues = 10;

/// A text of a log: of bounded length, without what could disturb a terminal.
[[nodiscard]] std::string shown(std::string_view value);
/// `a, b and 7 more`.
[[nodiscard]] std::string listed(const std::vector<std::string>& values);
/// `90 s`, `45 min`, `7 h`, `12 days`: rounded down.
[[nodiscard]] std::string durationText(std::int64_t seconds);
/// `2026-03-02T10:00:00Z, 3 days before the window`.
[[nodiscard]] std::string timeBesideWindow(UtcTime time, TimeRange window);

} // namespace latchlight
