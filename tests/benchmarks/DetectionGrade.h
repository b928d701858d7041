// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/SessionSnapshot.h"
#include "tests/support/HardArchive.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace latchlight::test {

/// What one detector with one setting found in some archives.
struct DetectionGrade
{
    std::map<std::string, int> attacks; ///< by kind
    std::map<std::string, int> found;   ///< of them
    std::vector<double> delayMinutes;   ///< from the first refused request of a found attack to its signal
    std::size_t falseUserDays = 0;      ///< in the evaluated part
    double days = 0;                    ///< evaluated

    [[nodiscard]] double recall() const; ///< over all attacks
    [[nodiscard]] double falseUserDaysPerDay() const
    {
        return days > 0 ? static_cast<double>(falseUserDays) / days : 0;
    }
    [[nodiscard]] double medianDelayMinutes() const; ///< 0 when nothing was found
};

/// Grades one archive. An attack is found when a signal of its user starts at most 30 min after the attack's end and
/// ends after its start. A false user-day is a day of the evaluated part that a signal of a user without an attack
/// touches; nothing is adjusted.
void addToGrade(DetectionGrade& grade, const RuleResult& result, const HardArchive& archive);

} // namespace latchlight::test
