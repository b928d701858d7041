// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detection/LearningRange.h"
#include "engine/detection/ProbePattern.h"

#include <cstdint>
#include <vector>

namespace latchlight {

/// How many denied secrets that they never asked for before the users of a class meet.
struct NoveltyModel
{
    GammaPrior prior;      ///< of new secrets per bucket of season 1
    double dispersion = 1; ///< φ over days, where clusters hardly count
    /// φ within hours: new secrets come in clusters (one wrong configuration, several names).
    double clusterDispersion = 1;
    ProbeHabits habits;
};

/// The window that ends with a bucket and is least likely, number and manner of its requests taken together.
struct NoveltyFinding
{
    double p = 1;                   ///< upper mid-p of the count
    double combinedP = 1;           ///< divided by the likelihood ratio of the manner of the requests; at most 1
    ProbePattern pattern;           ///< that manner
    double expected = 0;            ///< new secrets in the window
    double variance = 0;            ///< of their number
    std::uint64_t counted = 0;      ///< new secrets that p is about: over days at most two of each bucket
    ProbeCounts counts;             ///< summed over the window
    BucketNumber windowBuckets = 0; ///< length of the window
    BucketNumber evidenceBegin = 0; ///< first bucket of the window with a new secret
};

/// Looks for too many new secrets of one user, over windows from one bucket to a week, so that a burst, a campaign of
/// hours and one of days stand out alike. New requests as evidence: Sanna Passino & Heard 2019 (arXiv 1906.03124); the
/// law of the count is a Gamma–Poisson with its own empirical-Bayes prior, learnt only from what lay before the window.
///
/// A wrong configuration gives many new secrets within an hour or two, an enumeration of days a few at a time. So up to
/// 12 h are judged by the dispersion of clusters, and longer windows count at most two new secrets of a bucket, by the
/// dispersion of what is left without clusters (winsorised counts, as in Season). A user in its first day has no
/// running configuration that could go wrong, and is judged without clusters.
class Novelty final
{
public:
    /// `birth`: the bucket in which the user was first seen. `freshBuckets`: how long its origins say nothing. All
    /// references outlive this object.
    Novelty(const NoveltyModel& model, const SeasonalExposure& exposure, const std::vector<BucketNumber>& windows,
            BucketNumber birth, BucketNumber freshBuckets, LearningRange learning = {});

    /// Adds the requests for fresh secrets of `bucket`, later than all before, and judges the windows that end with it.
    NoveltyFinding add(BucketNumber bucket, const ProbeCounts& counts);
    /// Lets the last added bucket into the level, with the weight of the poisoning guard; outside of the learning range
    /// it stays out.
    void learn(double weight);
    /// Combined p of `bucket` alone, later than all learnt.
    [[nodiscard]] double p(BucketNumber bucket, const ProbeCounts& counts) const;
    /// Evidence up to now has raised a signal that is over: it counts towards no later one.
    void spend();

    /// 0.5, 1, 4, 12, 24, 96 and 168 h in buckets, ascending, without repetition.
    [[nodiscard]] static std::vector<BucketNumber> windowsOf(std::int64_t bucketSeconds);

private:
    struct Point
    {
        BucketNumber bucket = 0;
        ProbeCounts counts;
        GammaPoisson levelAfter;
    };

    /// The level just before `bucket`, `last` being the last point before it.
    [[nodiscard]] GammaPoisson levelBefore(BucketNumber bucket, const Point& last) const;
    /// φ of a window that ends with `bucket`.
    [[nodiscard]] double dispersionOf(BucketNumber bucket, BucketNumber length) const;
    [[nodiscard]] ProbePattern patternOf(BucketNumber bucket, const ProbeCounts& counts) const;

    const NoveltyModel& m_model;
    const SeasonalExposure& m_exposure;
    const std::vector<BucketNumber>& m_windows;
    std::vector<Point> m_points;     ///< the first one stands for the time before birth
    BucketNumber m_originsKnownFrom; ///< from here on an origin can be new, and a configuration go wrong
    BucketNumber m_clusterBuckets;   ///< longest window in which clusters are common
    LearningRange m_learning;
    BucketNumber m_usableBegin; ///< windows do not reach before this bucket
};

} // namespace latchlight
