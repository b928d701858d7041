// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/VisibleBuckets.h"

#include <algorithm>
#include <array>
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

ComparedBucket mergeCompared(const std::vector<ComparedBucket>& buckets, std::size_t first, std::size_t last)
{
    ComparedBucket group;
    group.isLearning = true;
    for (std::size_t i = first; i < last; ++i) {
        group.expected = std::max(group.expected, drawable(buckets[i].expected));
        group.upper = std::max(group.upper, drawable(buckets[i].upper));
        group.isAnomalous = group.isAnomalous || buckets[i].isAnomalous;
        group.isLearning = group.isLearning && buckets[i].isLearning;
    }
    return group;
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

UtcTime stepStart(const TimelineBucket& bucket, std::int64_t stepSeconds)
{
    return bucketStart(bucket.start, stepSeconds);
}

/// The shortest round time that holds whole buckets and needs at most `maximum` steps.
std::int64_t roundStep(const DenialTimeline& timeline, BucketSlice slice, std::size_t maximum)
{
    constexpr std::int64_t minute = 60;
    constexpr std::int64_t hour = 3600;
    constexpr std::int64_t day = 86400;
    constexpr std::array roundTimes{5 * minute, 10 * minute, 15 * minute, 30 * minute, hour,    2 * hour,
                                    3 * hour,   6 * hour,    day,         2 * day,     7 * day, 14 * day};
    const auto& buckets = timeline.buckets;
    const std::int64_t length = buckets[slice.last - 1].start + timeline.bucketSeconds - buckets[slice.first].start;
    // One more than the division says: the first and the last step may be cut.
    const auto fits = [&](std::int64_t step) { return length / step + 2 <= static_cast<std::int64_t>(maximum); };
    for (const std::int64_t step : roundTimes) {
        if (step % timeline.bucketSeconds == 0 && fits(step)) {
            return step;
        }
    }
    std::int64_t step = timeline.bucketSeconds;
    while (!fits(step)) {
        step *= 2;
    }
    return step;
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

VisibleBuckets VisibleBuckets::of(const DenialTimeline& timeline, TimeRange visible, std::size_t maximum,
                                  const DetectorComparison* comparison)
{
    const auto& buckets = timeline.buckets;
    const BucketSlice slice = bucketSlice(timeline, visible);
    VisibleBuckets result;
    result.stepSeconds = timeline.bucketSeconds;
    result.isMerged = slice.last - slice.first > maximum;
    if (result.isMerged) {
        constexpr std::size_t fewest = 4;
        result.stepSeconds = roundStep(timeline, slice, std::max(fewest, maximum / 2));
    }
    std::size_t first = slice.first;
    // A step that begins outside of the visible range still shows all of its buckets.
    while (first > 0 && slice.first < slice.last &&
           stepStart(buckets[first - 1], result.stepSeconds) == stepStart(buckets[slice.first], result.stepSeconds)) {
        --first;
    }
    while (first < slice.last) {
        std::size_t last = first + 1;
        while (last < buckets.size() &&
               stepStart(buckets[last], result.stepSeconds) == stepStart(buckets[first], result.stepSeconds)) {
            ++last;
        }
        VisibleBucket step = merge(timeline, first, last);
        double bound = step.isLearning ? 0.0 : std::max(step.upper, step.expected);
        if (comparison != nullptr) {
            step.compared = mergeCompared(comparison->buckets, first, last);
            bound = step.compared.isLearning ? bound : std::max(bound, step.compared.upper);
        }
        result.highest = std::max({result.highest, step.matched, bound});
        result.buckets.push_back(step);
        first = last;
    }
    return result;
}

} // namespace latchlight
