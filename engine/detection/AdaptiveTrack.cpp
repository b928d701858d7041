// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/AdaptiveTrack.h"

#include "engine/detection/PoisoningGuard.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace latchlight {

namespace {

/// Knows whether a signal of the user is open, by the same rules by which signals are merged.
class OpenSignal final
{
public:
    OpenSignal(SignalTiming timing, std::int64_t bucketSeconds)
        : m_timing(timing)
        , m_bucketSeconds(bucketSeconds)
    {}

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /// True if the open signal ends before a bucket that starts at `start`.
    bool closeBefore(UtcTime start)
    {
        const bool isKept =
            start - (m_last + m_bucketSeconds) <= m_timing.keepAlive && start - m_first < m_timing.maximumDuration;
        if (!m_isOpen || isKept) {
            return false;
        }
        m_isOpen = false;
        return true;
    }

    void raise(UtcTime start)
    {
        m_first = m_isOpen ? m_first : start;
        m_last = start;
        m_isOpen = true;
    }

private:
    SignalTiming m_timing;
    std::int64_t m_bucketSeconds;
    bool m_isOpen = false;
    UtcTime m_first; ///< start of the first bucket that fired
    UtcTime m_last;
};

/// The state of one walk.
struct Walk
{
    GammaPoisson level;
    Novelty novelty;
    Cusum cusum;
    BucketNumber next = 0;       ///< first bucket not yet seen
    BucketNumber cusumBegin = 0; ///< where the sum last left 0
};

/// An empty sum stays empty without anything new (p ≥ ½ then), which saves most of the work.
CusumStep addToCusum(Walk& walk, BucketNumber bucket, const ProbeCounts& counts)
{
    CusumStep step{walk.cusum.sum(), std::nullopt};
    const bool wasEmpty = step.before <= 0;
    if (wasEmpty && counts.newSecrets == 0) {
        return step;
    }
    step.p = walk.novelty.p(bucket, counts);
    walk.cusum.add(*step.p);
    walk.cusumBegin = wasEmpty ? bucket : walk.cusumBegin;
    return step;
}

/// Brings the walk to the start of `bucket`, over buckets without a match.
void passEmptyBuckets(Walk& walk, const ClassModel& model, LearningRange learning, BucketNumber bucket)
{
    for (BucketNumber empty = walk.next; empty < bucket && walk.cusum.sum() > 0; ++empty) {
        addToCusum(walk, empty, {});
    }
    learning.passEmpty(walk.level, model.exposure, walk.next, bucket);
    walk.next = bucket + 1;
}

} // namespace

AlarmThresholds AlarmThresholds::of(int tolerance)
{
    constexpr double falseUserDays = 1.0 / 300; // per user and day at tolerance 3, for both kinds of evidence together
    constexpr double windowsPerDay = 81.4;      // independent ones: Σ 24 h / window over the seven windows
    static constexpr std::array<double, 5> cusums = {7, 8.5, 10, 12, 14};
    const int level = std::clamp(tolerance, 1, 5);
    const double budget = falseUserDays * std::pow(10.0, (3 - level) / 2.0);
    return {budget / 2 / windowsPerDay, cusums[static_cast<std::size_t>(level - 1)]};
}

AdaptiveTrack::AdaptiveTrack(const ClassModel& model, const std::vector<BucketNumber>& windows,
                             AlarmThresholds thresholds, SignalTiming timing, LearningRange learning)
    : m_model(model)
    , m_windows(windows)
    , m_thresholds(thresholds)
    , m_timing(timing)
    , m_learning(learning)
{}

std::vector<TrackPoint> AdaptiveTrack::follow(const CountSeries& series, const ActorSeries& actor) const
{
    const SeasonalExposure& exposure = m_model.exposure;
    const BucketNumber birth = birthBucket(series, actor);
    Walk walk{GammaPoisson(m_model.level),
              Novelty(m_model.novelty, exposure, m_windows, birth, freshSeconds / series.bucketSeconds, m_learning),
              Cusum(), birth};
    OpenSignal signal(m_timing, series.bucketSeconds);
    std::vector<TrackPoint> points;
    points.reserve(actor.buckets.size());
    for (const BucketCount& count : actor.buckets) {
        const BucketNumber bucket = count.start.seconds / series.bucketSeconds;
        const ProbeCounts probes = {count.newSecrets, count.freshRequests, count.newOriginSecrets};
        if (signal.closeBefore(count.start)) {
            walk.novelty.spend();
            walk.cusum.reset();
        }
        passEmptyBuckets(walk, m_model, m_learning, bucket);

        const NegativeBinomial law = walk.level.predictive(exposure.factor(bucket), m_model.dispersion);
        TrackPoint point{bucket, law, walk.level, law.upperMidP(count.matched), {}, 0, {}, bucket, false, false};
        point.cusumStep = addToCusum(walk, bucket, probes);
        point.cusum = walk.cusum.sum();
        point.cusumBegin = walk.cusumBegin;
        if (count.freshRequests > 0) {
            point.novelty = walk.novelty.add(bucket, probes);
        }
        if (count.newSecrets > 0) {
            point.firesNovelty = point.novelty.combinedP < m_thresholds.noveltyP;
            point.firesCusum = point.cusum > m_thresholds.cusum;
        }
        if (point.fires()) {
            signal.raise(count.start);
        }

        const double weight = signal.isOpen() ? 0 : learningWeight(point.p);
        if (m_learning.contains(bucket)) {
            walk.level.observe(count.matched, exposure.factor(bucket), weight, exposure.decay(1));
        }
        if (count.freshRequests > 0) {
            walk.novelty.learn(signal.isOpen() ? 0 : learningWeight(point.novelty.combinedP));
        }
        point.levelAfter = walk.level;
        points.push_back(point);
    }
    return points;
}

} // namespace latchlight
