// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/PoisoningGuard.h"

#include <cmath>

namespace latchlight {

double learningWeight(double p)
{
    constexpr double full = 1e-3;
    constexpr double least = 1e-5;
    constexpr double leastWeight = 0.01;
    if (p >= full) {
        return 1;
    }
    if (p <= least) {
        return leastWeight;
    }
    // 1 at p = 1e-3, 0.01 at p = 1e-5: two decades of weight over two decades of p
    return std::pow(10.0, std::log10(p / full) * std::log10(leastWeight) / std::log10(least / full));
}

} // namespace latchlight
