// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/AdaptiveDetector.h"

#include <algorithm>
#include <cmath>

namespace latchlight {

namespace {

constexpr double bandLevel = 0.995;
constexpr double middleLevel = 0.5;
constexpr double volumeP = 1e-4;

/// 25·log2(1 + L/2) with L = max(−log10 of the combined p of the novelty, C/2): 25 at a p of 1e-2, 50 at 1e-6, 75 at
/// 1e-14, 100 at 1e-30.
double scoreOf(const TrackPoint& point)
{
    const double evidence = std::max(-std::log10(std::max(point.novelty.combinedP, 1e-300)), point.cusum / 2);
    return std::clamp(25 * std::log2(1 + evidence / 2), 0.0, 100.0);
}

NoveltyEvidence evidenceOf(const NoveltyFinding& finding, const ProbeHabits& habits, std::int64_t bucketSeconds)
{
    const ProbeHabits usual = boundedHabits(habits);
    NoveltyEvidence evidence;
    evidence.p = finding.p;
    evidence.expected = finding.expected;
    evidence.newSecrets = finding.counts.newSecrets;
    evidence.requests = finding.counts.requests;
    evidence.windowSeconds = finding.windowBuckets * bucketSeconds;
    evidence.triesRatio = std::pow(10.0, finding.pattern.tries);
    evidence.originRatio = std::pow(10.0, finding.pattern.origin);
    evidence.combinedP = finding.combinedP;
    evidence.variance = finding.variance;
    evidence.countedSecrets = finding.counted;
    evidence.newOriginSecrets = finding.counts.newOrigin;
    evidence.firstTriesShare = usual.firstTries;
    evidence.newOriginShare = usual.newOrigins;
    return evidence;
}

BucketScore bucketScore(const BucketCount& count, const TrackPoint& point, const ProbeHabits& habits,
                        std::int64_t bucketSeconds)
{
    BucketScore score;
    score.count = count;
    score.expected = point.law.mean();
    score.upper = static_cast<double>(point.law.quantile(bandLevel));
    score.variance = point.law.variance();
    score.p = point.p;
    score.score = count.newSecrets > 0 ? scoreOf(point) : 0;
    score.cusum = point.cusum;
    score.cusumStep = point.cusumStep;
    score.evidenceBegin = count.start;
    if (count.newSecrets > 0) {
        score.novelty = evidenceOf(point.novelty, habits, bucketSeconds);
    }
    if (!point.fires()) {
        return score;
    }
    if (point.p < volumeP) {
        score.reasons.push_back(SignalReason::Volume);
    }
    if (point.firesNovelty) {
        score.reasons.push_back(SignalReason::Novelty);
        score.evidenceBegin = std::min(score.evidenceBegin, UtcTime{point.novelty.evidenceBegin * bucketSeconds});
    }
    if (point.firesCusum) {
        score.reasons.push_back(SignalReason::LowAndSlow);
        score.evidenceBegin = std::min(score.evidenceBegin, UtcTime{point.cusumBegin * bucketSeconds});
    }
    return score;
}

/// Marks the buckets that fired, and those before them that their evidence reaches back to.
std::vector<std::uint8_t> firedBuckets(const std::vector<TrackPoint>& points)
{
    std::vector<std::uint8_t> mask(points.size(), 0);
    BucketNumber reach = 0;
    bool isReached = false;
    for (std::size_t i = points.size(); i-- > 0;) {
        const TrackPoint& point = points[i];
        if (point.fires()) {
            const BucketNumber begin = point.firesNovelty ? point.novelty.evidenceBegin : point.cusumBegin;
            reach = isReached ? std::min(reach, begin) : begin;
            isReached = true;
        }
        mask[i] = isReached && point.bucket >= reach ? 1 : 0;
    }
    return mask;
}

} // namespace

double AdaptiveDetector::halfLifeBuckets(const CountSeries& series) const
{
    return static_cast<double>(m_options.learningDuration) * 3600 / static_cast<double>(series.bucketSeconds);
}

AdaptiveModel AdaptiveDetector::model(const ActorIndex& actors, const CountSeries& series,
                                      const std::vector<BucketNumber>& windows, const std::stop_token& stop) const
{
    const AdaptiveModel first = AdaptiveModel::estimate(series, actors, halfLifeBuckets(series), {});
    BucketMask fired(series.actors.size());
    for (std::size_t i = 0; i < series.actors.size() && !stop.stop_requested(); ++i) {
        const ActorSeries& actor = series.actors[i];
        const AdaptiveTrack track(first.of(actors, actor.actor), windows,
                                  AlarmThresholds::of(m_options.detectionTolerance), timing(), learning(series));
        fired[i] = firedBuckets(track.follow(series, actor));
    }
    if (stop.stop_requested()) {
        return first;
    }
    return AdaptiveModel::estimate(series, actors, halfLifeBuckets(series), fired);
}

std::vector<ActorScores> AdaptiveDetector::score(const EventStore&, const ActorIndex& actors, const CountSeries& series,
                                                 std::stop_token stop) const
{
    const std::vector<BucketNumber> windows = Novelty::windowsOf(series.bucketSeconds);
    const AdaptiveModel models = model(actors, series, windows, stop);
    std::vector<ActorScores> scores;
    for (const ActorSeries& actor : series.actors) {
        if (stop.stop_requested()) {
            break;
        }
        const ClassModel& ofClass = models.of(actors, actor.actor);
        const AdaptiveTrack track(ofClass, windows, AlarmThresholds::of(m_options.detectionTolerance), timing(),
                                  learning(series));
        const std::vector<TrackPoint> points = track.follow(series, actor);
        ActorScores ofActor;
        ofActor.actor = actor.actor;
        ofActor.classPopulation = ofClass.population;
        const BucketNumber birth = birthBucket(series, actor);
        ofActor.historySeconds = (points.back().bucket - birth) * series.bucketSeconds;
        ofActor.buckets.reserve(points.size());
        for (std::size_t i = 0; i < points.size(); ++i) {
            ofActor.buckets.push_back(
                bucketScore(actor.buckets[i], points[i], ofClass.novelty.habits, series.bucketSeconds));
            ofActor.buckets.back().historySeconds = (points[i].bucket - birth) * series.bucketSeconds;
        }
        scores.push_back(std::move(ofActor));
    }
    return scores;
}

std::vector<BaselinePoint> AdaptiveDetector::baseline(const EventStore&, const ActorIndex& actors,
                                                      const CountSeries& series, ActorId actor, TimeRange range) const
{
    std::vector<BaselinePoint> baseline;
    ActorSeries silent; // an actor that never matched has the level of its class
    silent.actor = actor;
    silent.firstSeen = series.span.begin;
    const ActorSeries* found = series.find(actor);
    const ActorSeries& ofActor = found != nullptr ? *found : silent;
    const std::vector<BucketNumber> windows = Novelty::windowsOf(series.bucketSeconds);
    const AdaptiveModel models = model(actors, series, windows, {});
    const ClassModel& ofClass = models.of(actors, actor);
    const AdaptiveTrack track(ofClass, windows, AlarmThresholds::of(m_options.detectionTolerance), timing(),
                              learning(series));
    const std::vector<TrackPoint> points = track.follow(series, ofActor);

    GammaPoisson level(ofClass.level);
    BucketNumber next = birthBucket(series, ofActor); // first bucket that `level` does not know
    const BucketNumber birth = next;
    auto point = points.begin();
    for (const UtcTime start : bucketStarts(range, series.bucketSeconds)) {
        const BucketNumber bucket = start.seconds / series.bucketSeconds;
        for (; point != points.end() && point->bucket < bucket; ++point) {
            level = point->levelAfter;
            next = point->bucket + 1;
        }
        if (next < bucket) {
            learning(series).passEmpty(level, ofClass.exposure, next, bucket);
            next = bucket;
        }
        const NegativeBinomial law = level.predictive(ofClass.exposure.factor(bucket), ofClass.dispersion);
        baseline.push_back(BaselinePoint{start, law.mean(), static_cast<double>(law.quantile(middleLevel)),
                                         static_cast<double>(law.quantile(bandLevel)), bucket < birth});
    }
    return baseline;
}

} // namespace latchlight
