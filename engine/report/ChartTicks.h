// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/UtcTime.h"

#include <cstddef>
#include <string>
#include <vector>

namespace latchlight {

/// One labelled place of a time axis.
struct TimeTick
{
    UtcTime time;
    std::string label; ///< `16:30`, or `2024-03-18` where ticks are whole days
    std::string date;  ///< second line: the date, where a time begins a new one
};

/// Round UTC times inside `range`, at most `maximum` (at least 2): from minutes over hours and days to years.
[[nodiscard]] std::vector<TimeTick> timeTicks(TimeRange range, std::size_t maximum);

/// Round whole numbers from 0 to the first that is not below `highest`, at most `maximum` (at least 2) of them.
[[nodiscard]] std::vector<double> countTicks(double highest, std::size_t maximum);

} // namespace latchlight
