// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/investigation/DenialTimeline.h"

#include <cstddef>

namespace latchlight::test {

/// A timeline without randomness: `count` buckets from 2024-03-11T00:00:00Z on, two denials in every twelfth.
inline DenialTimeline quietTimeline(std::size_t count, std::int64_t bucketSeconds = 1800)
{
    DenialTimeline timeline;
    timeline.bucketSeconds = bucketSeconds;
    const UtcTime begin{daysFromCivil(2024, 3, 11) * 86400};
    timeline.range = {begin, begin + static_cast<std::int64_t>(count) * bucketSeconds};
    for (std::size_t i = 0; i < count; ++i) {
        TimelineBucket bucket;
        bucket.start = begin + static_cast<std::int64_t>(i) * bucketSeconds;
        bucket.matched = i % 12 == 0 ? 2 : 0;
        bucket.expected = 0.2;
        bucket.upper = 3;
        bucket.isLearning = i < count / 10;
        timeline.buckets.push_back(bucket);
    }
    return timeline;
}

inline void flag(DenialTimeline& timeline, std::size_t bucket, std::uint32_t matched, double score)
{
    timeline.buckets[bucket].matched = matched;
    timeline.buckets[bucket].score = score;
    timeline.buckets[bucket].isAnomalous = true;
}

} // namespace latchlight::test
