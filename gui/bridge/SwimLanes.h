// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/SessionSnapshot.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace latchlight {

/// A bucket in which something was denied.
struct SwimCell
{
    UtcTime start;
    std::uint32_t denied = 0;
    double score = 0; ///< 0–100, 0 when not anomalous
    bool isFlagged = false;
    bool isSuppressed = false; ///< flagged, and every signal that it belongs to is known noise

    friend bool operator==(const SwimCell&, const SwimCell&) = default;
};

/// Makes one cell of two of the same lane: known noise only where both are, as far as they are flagged.
void join(SwimCell& sum, const SwimCell& cell);

/// One identity over time.
struct SwimLane
{
    std::int64_t bucketSeconds = 1800;
    std::vector<SwimCell> cells; ///< ascending, none is empty
};

/// Every identity over time, and all of them together.
struct SwimLanes
{
    TimeRange span;
    SwimLane overall;            ///< denials of all lanes added up; the highest of their scores
    std::vector<SwimLane> lanes; ///< in the order of the users that were given

    [[nodiscard]] bool hasSuppressed() const;

    /// An identity under one rule.
    struct User
    {
        std::size_t result = 0; ///< index into SessionSnapshot::results
        ActorId actor;
    };

    /// Visits every counted bucket once: not for the GUI thread.
    [[nodiscard]] static SwimLanes build(const SessionSnapshot& snapshot, const std::vector<User>& users);
};

} // namespace latchlight
