// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/investigation/DetectorComparison.h"

#include <cstddef>
#include <vector>

namespace latchlight {

/// One step of the drawn line: a bucket, or all buckets of a longer stretch merged so that no peak is lost.
struct VisibleBucket
{
    TimeRange range;
    double matched = 0; ///< the highest of the group, as are `expected`, `upper` and `score`
    double expected = 0;
    double lower = 0; ///< the lowest
    double upper = 0;
    double score = 0;
    bool isAnomalous = false;
    bool isLearning = false;
    ComparedBucket compared; ///< highest bounds of the group; anomalous when one of its buckets is
    std::size_t peak = 0;    ///< index into DenialTimeline::buckets: the most anomalous, else the highest of the group
};

/// What of a timeline is drawn.
struct VisibleBuckets
{
    std::vector<VisibleBucket> buckets; ///< ascending
    std::int64_t stepSeconds = 0;       ///< length of a step: that of a bucket where nothing was merged
    bool isMerged = false;
    double highest = 0; ///< highest value worth showing: counts, and bounds outside the learning period

    /// The buckets that `visible` touches; where there are more than `maximum`, merged into at most half as many (at
    /// least 4), which keeps steps wide enough to be told apart. Merged steps last a round time (10 minutes … a day … a
    /// week) and begin at multiples of it, so that the picture does not flicker when the range moves and the daily
    /// rhythm does not beat against the steps. Numbers that are not finite or negative count as 0.
    /// `comparison` may be null; it has as many buckets as `timeline`.
    [[nodiscard]] static VisibleBuckets of(const DenialTimeline& timeline, TimeRange visible, std::size_t maximum,
                                           const DetectorComparison* comparison = nullptr);
};

/// Indices of the buckets that touch `range`, as [first, last).
struct BucketSlice
{
    std::size_t first = 0;
    std::size_t last = 0;
};
[[nodiscard]] BucketSlice bucketSlice(const DenialTimeline& timeline, TimeRange range);

} // namespace latchlight
