// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detection/Signal.h"

#include <cstdint>
#include <vector>

namespace latchlight {

/// One bucket as it is drawn.
struct TimelineBucket
{
    UtcTime start;
    std::uint32_t matched = 0;
    std::uint32_t distinctSecrets = 0;
    std::uint32_t newSecrets = 0;
    double expected = 0;
    double lower = 0;
    double upper = 0;
    double score = 0;         ///< 0 when not anomalous
    bool isAnomalous = false; ///< gets a marker
    bool isLearning = false;
};

/// Denied requests of one actor against what is normal for it: every bucket of the range, also the empty ones.
struct DenialTimeline
{
    RuleTarget target = RuleTarget::Secret; ///< what the buckets' numbers of secrets are numbers of
    std::int64_t bucketSeconds = 1800;
    TimeRange range;
    std::vector<TimelineBucket> buckets;
    bool isClipped = false; ///< the archive spans more than maximumBuckets; the range holds the last match

    /// Two events a century apart, forged or broken, must not make a chart of millions of buckets.
    static constexpr std::size_t maximumBuckets = 1'000'000;

    /// Joins the counts of `actor`, the detector's baseline over `series.span` and the scores. An actor without a match
    /// gets empty buckets and its baseline.
    [[nodiscard]] static DenialTimeline build(const EventStore& store, const ActorIndex& actors, const Rule& rule,
                                              const CountSeries& series, const std::vector<ActorScores>& scores,
                                              ActorId actor);
    /// At most `maxPoints` (at least 1) buckets; neighbours are merged so that the highest count, bound and score and
    /// the lowest lower bound of each group stay, and a group with an anomaly keeps its marker at that bucket's own
    /// time.
    [[nodiscard]] DenialTimeline thinned(std::size_t maxPoints) const;
};

} // namespace latchlight
