// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/investigation/PrincipalProfile.h"

#include <array>
#include <cstdint>

namespace latchlight {

class DisplayZone;

/// The events of a user by hour of the week, Monday 00:00 of a zone first.
struct WeekHours
{
    using Counts = std::array<std::uint64_t, 168>;

    Counts events{};
    Counts denied{}; ///< those of them that were denied

    [[nodiscard]] static WeekHours of(const PrincipalProfile& profile, const DisplayZone& zone);
};

} // namespace latchlight
