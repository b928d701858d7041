// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Text.h"
#include "engine/base/UtcTime.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

/// A measured or expected number in two significant digits; "unknown" where it is no number.
[[nodiscard]] std::string measureText(double value);

/// A coordinate with one decimal, the same in every locale: 12.5, 12.
[[nodiscard]] std::string coordinateText(double value);

/// `2024-03-18 16:30:00`, in UTC. The column or the sentence says so.
[[nodiscard]] std::string timeText(UtcTime time);
/// The same, or `never`.
[[nodiscard]] std::string timeText(std::optional<UtcTime> time);
/// `2024-03-18 16:30:00 to 17:00:00 UTC`, with the second date where it is another.
[[nodiscard]] std::string rangeText(UtcTime begin, UtcTime end);

/// `Event names` of `event names`; for words of ours, which start in ASCII.
[[nodiscard]] std::string capitalized(std::string_view words);

/// `a, b, c and 4 more`; "none" for an empty list.
[[nodiscard]] std::string listText(const std::vector<std::string>& values, std::size_t maximum);

} // namespace latchlight
