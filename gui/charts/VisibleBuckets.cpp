// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/VisibleBuckets.h"

#include <algorithm>
#include <cmath>

namespace latchlight {

namespace {

double drawable(double value)
{
    return std::isfinite(value) && value > 0 ? value : 0.0;
}

bool isHigherPeak(const TimelineBucket& candidate, const TimelineBucket& best)
{
    if (candidate.isAnomalous != best.isAnomalous) {
        return candidate.isAnomalous;
    }
    const double candidateScore = drawable(candidate.score);
    const double bestScore = drawable(best.score);
    return candidateScore != bestScore ? candidateScore > bestScore : candidate.matched > best.matched;
}

VisibleBucket merge(const DenialTimeline& timeline, std::size_t first, std::size_t last)
{
    const auto& buckets = timeline.buckets;
    VisibleBucket group;
    group.range = {buckets[first].start, buckets[last - 1].start + timeline.bucketSeconds};
    group.peak = first;
    group.isLearning = true;
    for (std::size_t i = first; i < last; ++i) {
        const TimelineBucket& bucket = buckets[i];
        group.matched = std::max(group.matched, static_cast<double>(bucket.matched));
        group.expected = std::max(group.expected, drawable(bucket.expected));
        group.lower = i == first ? drawable(bucket.lower) : std::min(group.lower, drawable(bucket.lower));
        group.upper = std::max(group.upper, drawable(bucket.upper));
        group.score = std::max(group.score, drawable(bucket.score));
        group.isAnomalous = group.isAnomalous || bucket.isAnomalous;
        group.isLearning = group.isLearning && bucket.isLearning;
        if (isHigherPeak(bucket, buckets[group.peak])) {
            group.peak = i;
        }
    }
    return group;
}

} // namespace

BucketSlice bucketSlice(const DenialTimeline& timeline, TimeRange range)
{
    if (range.isEmpty()) {
        return {};
    }
    const auto& buckets = timeline.buckets;
    const auto startsBefore = [](const TimelineBucket& bucket, UtcTime time) { return bucket.start < time; };
    const auto last = std::lower_bound(buckets.begin(), buckets.end(), range.end, startsBefore);
    const UtcTime earliest = range.begin - timeline.bucketSeconds + 1;
    const auto first = std::lower_bound(buckets.begin(), last, earliest, startsBefore);
    return {static_cast<std::size_t>(first - buckets.begin()), static_cast<std::size_t>(last - buckets.begin())};
}

VisibleBuckets VisibleBuckets::of(const DenialTimeline& timeline, TimeRange visible, std::size_t maximum)
{
    constexpr std::size_t fewest = 4;
    const BucketSlice slice = bucketSlice(timeline, visible);
    VisibleBuckets result;
    // Two more groups than the division says: the slice may begin and end inside of one.
    while ((slice.last - slice.first) / result.mergedBuckets + 2 > std::max(fewest, maximum) &&
           slice.last - slice.first > maximum) {
        result.mergedBuckets *= 2;
    }
    result.buckets.reserve((slice.last - slice.first) / result.mergedBuckets + 2);
    std::size_t first = slice.first - slice.first % result.mergedBuckets;
    while (first < slice.last) {
        const std::size_t last = std::min(first + result.mergedBuckets, timeline.buckets.size());
        const VisibleBucket group = merge(timeline, first, last);
        const double bound = group.isLearning ? 0.0 : std::max(group.upper, group.expected);
        result.highest = std::max({result.highest, group.matched, bound});
        result.buckets.push_back(group);
        first = last;
    }
    return result;
}

} // namespace latchlight
