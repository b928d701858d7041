// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/investigation/DenialTimeline.h"

#include <algorithm>
#include <optional>

namespace latchlight {

namespace {

/// The span of the series, or the part of it that ends with the actor's last match where the span is too long to draw.
TimeRange drawnRange(const CountSeries& series, const ActorSeries* own)
{
    const std::int64_t longest = static_cast<std::int64_t>(DenialTimeline::maximumBuckets) * series.bucketSeconds;
    if (series.span.lengthSeconds() <= longest) {
        return series.span;
    }
    const bool hasMatches = own != nullptr && !own->buckets.empty();
    const UtcTime wantedEnd = hasMatches ? own->buckets.back().start + series.bucketSeconds : series.span.end;
    const UtcTime begin = std::max(series.span.begin, wantedEnd - longest);
    return {begin, begin + longest};
}

std::optional<std::size_t> bucketOf(const DenialTimeline& timeline, UtcTime start)
{
    if (!timeline.range.contains(start)) {
        return std::nullopt;
    }
    return static_cast<std::size_t>((start - timeline.range.begin) / timeline.bucketSeconds);
}

void addEmptyBuckets(DenialTimeline& timeline)
{
    const std::int64_t length = timeline.range.lengthSeconds();
    timeline.buckets.resize(static_cast<std::size_t>((length + timeline.bucketSeconds - 1) / timeline.bucketSeconds));
    UtcTime start = timeline.range.begin;
    for (TimelineBucket& bucket : timeline.buckets) {
        bucket.start = start;
        start = start + timeline.bucketSeconds;
    }
}

void addBaseline(DenialTimeline& timeline, const std::vector<BaselinePoint>& baseline)
{
    for (const BaselinePoint& point : baseline) {
        if (const auto index = bucketOf(timeline, point.start)) {
            TimelineBucket& bucket = timeline.buckets[*index];
            bucket.expected = point.expected;
            bucket.lower = point.lower;
            bucket.upper = point.upper;
            bucket.isLearning = point.isLearning;
        }
    }
}

void addCounts(DenialTimeline& timeline, const ActorSeries& own)
{
    for (const BucketCount& count : own.buckets) {
        if (const auto index = bucketOf(timeline, count.start)) {
            TimelineBucket& bucket = timeline.buckets[*index];
            bucket.matched = count.matched;
            bucket.distinctSecrets = count.distinctSecrets;
            bucket.newSecrets = count.newSecrets;
        }
    }
}

/// What a bucket was judged by is what the explanation quotes: it wins over the drawn baseline.
void addScores(DenialTimeline& timeline, const ActorScores& own)
{
    for (const BucketScore& score : own.buckets) {
        if (const auto index = bucketOf(timeline, score.count.start)) {
            TimelineBucket& bucket = timeline.buckets[*index];
            bucket.expected = score.expected;
            bucket.upper = score.upper;
            bucket.isAnomalous = score.isAnomalous();
            bucket.score = score.isAnomalous() ? score.score : 0;
        }
    }
}

/// True if `left` says more than `right`: an anomaly before a count, a high score before a low one.
bool isMoreTelling(const TimelineBucket& left, const TimelineBucket& right)
{
    if (left.isAnomalous != right.isAnomalous) {
        return left.isAnomalous;
    }
    if (left.score > right.score || left.score < right.score) {
        return left.score > right.score;
    }
    return left.matched > right.matched;
}

TimelineBucket merged(const TimelineBucket* first, const TimelineBucket* last)
{
    TimelineBucket sum = *first;
    const TimelineBucket* telling = first;
    for (const TimelineBucket* bucket = first + 1; bucket != last; ++bucket) {
        telling = isMoreTelling(*bucket, *telling) ? bucket : telling;
        sum.matched = std::max(sum.matched, bucket->matched);
        sum.distinctSecrets = std::max(sum.distinctSecrets, bucket->distinctSecrets);
        sum.newSecrets = std::max(sum.newSecrets, bucket->newSecrets);
        sum.expected = std::max(sum.expected, bucket->expected);
        sum.lower = std::min(sum.lower, bucket->lower);
        sum.upper = std::max(sum.upper, bucket->upper);
        sum.score = std::max(sum.score, bucket->score);
        sum.isLearning = sum.isLearning && bucket->isLearning;
    }
    sum.start = telling->start;
    sum.isAnomalous = telling->isAnomalous;
    return sum;
}

} // namespace

DenialTimeline DenialTimeline::build(const EventStore& store, const ActorIndex& actors, const Rule& rule,
                                     const CountSeries& series, const std::vector<ActorScores>& scores, ActorId actor)
{
    DenialTimeline timeline;
    if (series.bucketSeconds <= 0) {
        return timeline;
    }
    const ActorSeries* own = series.find(actor);
    timeline.target = series.target;
    timeline.bucketSeconds = series.bucketSeconds;
    timeline.range = drawnRange(series, own);
    timeline.isClipped = timeline.range != series.span;
    addEmptyBuckets(timeline);

    const std::unique_ptr<Detector> detector = makeDetector(rule.detector, rule.options);
    addBaseline(timeline, detector->baseline(store, actors, series, actor, timeline.range));
    if (own != nullptr) {
        addCounts(timeline, *own);
    }
    const auto isOwn = [actor](const ActorScores& entry) { return entry.actor == actor; };
    if (const auto found = std::find_if(scores.begin(), scores.end(), isOwn); found != scores.end()) {
        addScores(timeline, *found);
    }
    return timeline;
}

DenialTimeline DenialTimeline::thinned(std::size_t maxPoints) const
{
    const std::size_t points = std::max<std::size_t>(maxPoints, 1);
    if (buckets.size() <= points) {
        return *this;
    }
    DenialTimeline thin;
    thin.bucketSeconds = bucketSeconds;
    thin.range = range;
    thin.isClipped = isClipped;
    thin.buckets.reserve(points);
    const std::size_t groupSize = (buckets.size() + points - 1) / points;
    for (std::size_t first = 0; first < buckets.size(); first += groupSize) {
        const std::size_t last = std::min(first + groupSize, buckets.size());
        thin.buckets.push_back(merged(buckets.data() + first, buckets.data() + last));
    }
    return thin;
}

} // namespace latchlight
