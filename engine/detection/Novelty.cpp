// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/Novelty.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace latchlight {

namespace {

constexpr std::uint64_t mostOfABucket = 2; ///< new secrets that count over days

} // namespace

Novelty::Novelty(const NoveltyModel& model, const SeasonalExposure& exposure, const std::vector<BucketNumber>& windows,
                 BucketNumber birth, BucketNumber freshBuckets, LearningRange learning)
    : m_model(model)
    , m_exposure(exposure)
    , m_windows(windows)
    , m_points{Point{birth - 1, {}, GammaPoisson(model.prior)}}
    , m_originsKnownFrom(birth + freshBuckets)
    , m_clusterBuckets(freshBuckets / 2)
    , m_learning(learning)
    , m_usableBegin(birth)
{}

NoveltyFinding Novelty::add(BucketNumber bucket, const ProbeCounts& counts)
{
    NoveltyFinding best;
    ProbeCounts sum = counts;
    std::uint64_t spread = std::min(counts.newSecrets, mostOfABucket);
    BucketNumber evidenceBegin = bucket;
    std::size_t earlier = m_points.size(); // points [earlier, end) lie in the window
    BucketNumber previousBegin = bucket + 1;
    for (const BucketNumber length : m_windows) {
        const BucketNumber begin = std::max(bucket - length + 1, m_usableBegin);
        if (begin == previousBegin || counts.newSecrets == 0) {
            break; // nothing to judge, or longer windows are cut to the same one
        }
        previousBegin = begin;
        while (earlier > 1 && m_points[earlier - 1].bucket >= begin) {
            const Point& point = m_points[--earlier];
            sum += point.counts;
            spread += std::min(point.counts.newSecrets, mostOfABucket);
            evidenceBegin = point.counts.newSecrets > 0 ? point.bucket : evidenceBegin;
        }
        const double exposure = m_exposure.sum(begin, bucket + 1);
        const NegativeBinomial law =
            levelBefore(begin, m_points[earlier - 1]).predictive(exposure, dispersionOf(bucket, length));
        const std::uint64_t counted = length > m_clusterBuckets ? spread : sum.newSecrets;
        const double p = law.upperMidP(counted);
        const ProbePattern pattern = patternOf(bucket, sum);
        const double combined = std::min(1.0, p * std::pow(10.0, -pattern.total()));
        if (best.windowBuckets == 0 || combined < best.combinedP) {
            best = NoveltyFinding{p,   combined,           pattern,      law.mean(), law.variance(), counted,
                                  sum, bucket - begin + 1, evidenceBegin};
        }
    }
    m_points.push_back(Point{bucket, counts, levelBefore(bucket, m_points.back())});
    return best;
}

void Novelty::learn(double weight)
{
    Point& last = m_points.back();
    if (!m_learning.contains(last.bucket)) {
        return;
    }
    last.levelAfter.observe(static_cast<double>(last.counts.newSecrets), m_exposure.factor(last.bucket), weight,
                            m_exposure.decay(1));
}

double Novelty::p(BucketNumber bucket, const ProbeCounts& counts) const
{
    const GammaPoisson level = levelBefore(bucket, m_points.back());
    const double p = level.predictive(m_exposure.factor(bucket), dispersionOf(bucket, 1)).upperMidP(counts.newSecrets);
    return std::min(1.0, p * std::pow(10.0, -patternOf(bucket, counts).total()));
}

double Novelty::dispersionOf(BucketNumber bucket, BucketNumber length) const
{
    const bool mayCluster = length <= m_clusterBuckets && bucket >= m_originsKnownFrom;
    return mayCluster ? m_model.clusterDispersion : m_model.dispersion;
}

ProbePattern Novelty::patternOf(BucketNumber bucket, const ProbeCounts& counts) const
{
    return ProbePattern::of(counts, m_model.habits, bucket >= m_originsKnownFrom);
}

void Novelty::spend()
{
    m_usableBegin = std::max(m_usableBegin, m_points.back().bucket + 1);
}

GammaPoisson Novelty::levelBefore(BucketNumber bucket, const Point& last) const
{
    GammaPoisson level = last.levelAfter;
    m_learning.passEmpty(level, m_exposure, last.bucket + 1, bucket);
    return level;
}

std::vector<BucketNumber> Novelty::windowsOf(std::int64_t bucketSeconds)
{
    constexpr std::array<std::int64_t, 7> windowSeconds = {1800, 3600, 14400, 43200, 86400, 345600, 604800};
    std::vector<BucketNumber> windows;
    for (const std::int64_t seconds : windowSeconds) {
        const BucketNumber buckets = (seconds + bucketSeconds - 1) / bucketSeconds;
        if (windows.empty() || windows.back() != buckets) {
            windows.push_back(buckets);
        }
    }
    return windows;
}

} // namespace latchlight
