// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace latchlight {

/// Marks of an axis of counts: whole numbers 0, step, 2 step … with a step of 1, 2 or 5 times a power of ten.
struct CountAxisTicks
{
    double top = 1;             ///< end of the axis, a little above the highest value
    std::vector<double> values; ///< ascending from 0, all at most `top`

    /// `highest` that is negative or no number counts as 0. At least two marks, at most `maximumTicks` where that is
    /// possible.
    [[nodiscard]] static CountAxisTicks upTo(double highest, int maximumTicks);
};

} // namespace latchlight
