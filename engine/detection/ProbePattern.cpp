// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/ProbePattern.h"

#include <algorithm>
#include <cmath>

namespace latchlight {

namespace {

constexpr std::uint64_t leastSecrets = 3;
constexpr double proberFirstTries = 0.75; ///< q₁
constexpr double proberNewOrigins = 0.6;  ///< P₁
constexpr double leastTries = -6;
constexpr double greatestTries = 2;
constexpr double leastNewOrigins = 0.02;
constexpr double greatestShare = 0.95;
constexpr double leastShare = 0.05;

} // namespace

ProbeHabits boundedHabits(const ProbeHabits& habits)
{
    return {std::clamp(habits.firstTries, leastShare, greatestShare),
            std::clamp(habits.newOrigins, leastNewOrigins, proberNewOrigins)};
}

ProbePattern ProbePattern::of(const ProbeCounts& counts, const ProbeHabits& habits, bool isOriginKnown)
{
    ProbePattern pattern;
    if (counts.newSecrets < leastSecrets) {
        return pattern;
    }
    const ProbeHabits usual = boundedHabits(habits);
    const auto secrets = static_cast<double>(counts.newSecrets);
    const auto repeats = static_cast<double>(std::max(counts.requests, counts.newSecrets) - counts.newSecrets);
    pattern.tries = std::clamp(secrets * std::log10(proberFirstTries / usual.firstTries) +
                                   repeats * std::log10((1 - proberFirstTries) / (1 - usual.firstTries)),
                               leastTries, greatestTries);
    if (isOriginKnown) {
        const bool isNew = counts.newOrigin * 2 > counts.newSecrets;
        pattern.origin = isNew ? std::log10(proberNewOrigins / usual.newOrigins)
                               : std::log10((1 - proberNewOrigins) / (1 - usual.newOrigins));
    }
    return pattern;
}

} // namespace latchlight
