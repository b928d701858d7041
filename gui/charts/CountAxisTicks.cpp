// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/CountAxisTicks.h"

#include <algorithm>
#include <cmath>

namespace latchlight {

namespace {

double roundStep(double atLeast)
{
    const double power = std::pow(10.0, std::floor(std::log10(atLeast)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= atLeast) {
            return factor * power;
        }
    }
    return 10 * power;
}

} // namespace

CountAxisTicks CountAxisTicks::upTo(double highest, int maximumTicks)
{
    constexpr double largestCount = 1e15; // beyond it whole numbers are no longer exact
    const double sensible = std::isfinite(highest) ? std::clamp(highest, 1.0, largestCount) : 1.0;
    double intervals = std::max(1, maximumTicks - 1);
    double step = roundStep(sensible / intervals);
    while (step > sensible) { // rounding up can leave the second mark above the axis
        step = roundStep(sensible / ++intervals);
    }
    step = std::max(1.0, step);

    constexpr double headroom = 1.06; // so that the highest marker is not cut
    CountAxisTicks axis;
    axis.top = sensible * headroom;
    for (double value = 0; value <= axis.top; value += step) {
        axis.values.push_back(value);
    }
    return axis;
}

} // namespace latchlight
