// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/investigation/DenialTimeline.h"

#include <stop_token>
#include <vector>

namespace latchlight {

/// What another detector says of one bucket of a timeline.
struct ComparedBucket
{
    double expected = 0;
    double upper = 0;
    bool isAnomalous = false;
    bool isLearning = false;

    friend bool operator==(const ComparedBucket&, const ComparedBucket&) = default;
};

/// A second detector over the counts of a timeline, for a look at both on one chart.
struct DetectorComparison
{
    DetectorKind detector = DetectorKind::Percentile;
    std::vector<ComparedBucket> buckets; ///< one for each bucket of the timeline, in its order

    /// Judges the counted series by `detector` with the options of the rule. Nothing is counted anew; the signals of
    /// the rule stay what they are. Without buckets when stop was requested.
    [[nodiscard]] static DetectorComparison build(const EventStore& store, const ActorIndex& actors, const Rule& rule,
                                                  const CountSeries& series, ActorId actor,
                                                  const DenialTimeline& timeline, DetectorKind detector,
                                                  std::stop_token stop = {});
};

} // namespace latchlight
