// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/investigation/DetectorComparison.h"

#include <algorithm>

namespace latchlight {

DetectorComparison DetectorComparison::build(const EventStore& store, const ActorIndex& actors, const Rule& rule,
                                             const CountSeries& series, ActorId actor, const DenialTimeline& timeline,
                                             DetectorKind detector, std::stop_token stop)
{
    // With the second detector as the rule's own, a timeline of the same counts holds all that is asked for.
    Rule second = rule;
    second.detector = detector;
    const std::vector<ActorScores> scores = makeDetector(detector, rule.options)->score(store, actors, series, stop);
    DetectorComparison comparison;
    comparison.detector = detector;
    if (stop.stop_requested()) {
        return comparison;
    }
    const DenialTimeline other = DenialTimeline::build(store, actors, second, series, scores, actor);
    comparison.buckets.resize(timeline.buckets.size());
    for (std::size_t i = 0; i < std::min(timeline.buckets.size(), other.buckets.size()); ++i) {
        const TimelineBucket& bucket = other.buckets[i];
        comparison.buckets[i] = {bucket.expected, bucket.upper, bucket.isAnomalous, bucket.isLearning};
    }
    return comparison;
}

} // namespace latchlight
