// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detection/CountSeries.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace latchlight {

/// Why a bucket belongs to a signal. The adaptive detector gives Volume only beside another reason: benign retry storms
/// are larger than attacks.
enum class SignalReason { Volume, Novelty, LowAndSlow, Threshold };

[[nodiscard]] std::string_view signalReasonName(SignalReason reason); ///< volume, novelty, low-and-slow, threshold

/// Secrets denied to a user who never asked for them before, over the least likely window that ends with a bucket.
struct NoveltyEvidence
{
    double p = 1;                   ///< upper mid-p of newSecrets
    double expected = 0;            ///< new secrets in the window
    std::uint64_t newSecrets = 0;   ///< in the window
    std::uint64_t requests = 0;     ///< denied requests for them within 24 h of their first, in the window
    std::int64_t windowSeconds = 0; ///< 0: nothing new, or a detector that does not look
    double triesRatio = 1;  ///< likelihood ratio, enumeration to mistake, of how often each was tried (ProbePattern)
    double originRatio = 1; ///< the same, of whether the address or agent is new
    double combinedP = 1;   ///< p / (triesRatio · originRatio), at most 1: what the verdict rests on
    double variance = 0;    ///< of the law that gives p
    std::uint64_t countedSecrets = 0;   ///< of newSecrets, those that p is about: over days at most two of a bucket
    std::uint64_t newOriginSecrets = 0; ///< of newSecrets, those asked for from a new address or agent
    double firstTriesShare = 0;         ///< q₀ of ProbePattern: what is usual in the class
    double newOriginShare = 0;          ///< P₀ of ProbePattern
};

/// How the sum of small surprises went on by one bucket.
struct CusumStep
{
    double before = 0;       ///< the sum just before the bucket
    std::optional<double> p; ///< combined p of the bucket's new secrets alone; none: the sum was and stayed empty
};

/// What a detector says of one bucket with matched > 0.
struct BucketScore
{
    BucketCount count;
    double expected = 0;               ///< expected number of matches
    double upper = 0;                  ///< upper end of the band (99.5 % or the detector's own bound)
    std::optional<double> variance;    ///< of the law that gives upper and p; none where there is no law
    std::optional<double> p;           ///< upper mid-p of the count; none where the detector has no probability
    double score = 0;                  ///< 0–100, before caps that need the whole signal
    std::vector<SignalReason> reasons; ///< empty: not anomalous
    /// How far back the evidence of the reasons reaches: start of the first bucket that counts towards them; at the
    /// latest the bucket's own.
    UtcTime evidenceBegin;
    NoveltyEvidence novelty;
    double cusum = 0; ///< sum of small surprises (low and slow); 0 for a detector that has none
    CusumStep cusumStep;
    std::int64_t historySeconds = 0; ///< own history before the bucket

    [[nodiscard]] bool isAnomalous() const { return !reasons.empty(); }
};

/// One point of the drawn baseline.
struct BaselinePoint
{
    UtcTime start;
    double expected = 0;
    double lower = 0;
    double upper = 0;
    bool isLearning = false; ///< too little history for a verdict
};

/// What is known of an actor beyond the counts.
struct ActorScores
{
    ActorId actor;
    std::vector<BucketScore> buckets; ///< one for each bucket of the series
    std::size_t classPopulation = 0;  ///< actors of its class that the prior rests on; 0 where there is no prior
    std::int64_t historySeconds = 0;  ///< own history before the last bucket
};

/// Scores the series of all actors of one rule. Implementations are pure: equal input, equal output.
class Detector
{
public:
    /// Longest baseline in points; of a longer range only the last ones are given.
    static constexpr std::int64_t maximumBaselinePoints = std::int64_t{1} << 20;

    virtual ~Detector() = default;

    /// One entry per actor of `series`, in the same order. Incomplete when stop was requested.
    [[nodiscard]] virtual std::vector<ActorScores> score(const EventStore& store, const ActorIndex& actors,
                                                         const CountSeries& series, std::stop_token stop) const = 0;
    /// Expected value and band for every bucket of `range`, also the empty ones.
    [[nodiscard]] virtual std::vector<BaselinePoint> baseline(const EventStore& store, const ActorIndex& actors,
                                                              const CountSeries& series, ActorId actor,
                                                              TimeRange range) const = 0;

protected:
    Detector() = default;
    Detector(const Detector&) = default;
    Detector& operator=(const Detector&) = default;
};

[[nodiscard]] std::unique_ptr<Detector> makeDetector(DetectorKind kind, const DetectorOptions& options);

/// Starts of the buckets that touch `range`, ascending; the last `Detector::maximumBaselinePoints` of them.
[[nodiscard]] std::vector<UtcTime> bucketStarts(TimeRange range, std::int64_t bucketSeconds);

/// The score of a count above a fixed limit, for detectors without a probability: 40 just above it, 15 more for every
/// doubling, at most 100; 0 for a count that is not above.
[[nodiscard]] double scoreAboveLimit(double count, double limit);

} // namespace latchlight
