// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detection/AdaptiveTrack.h"
#include "engine/detection/Detector.h"

namespace latchlight {

/// Compares every user with itself and with the users of its class, and flags those who are denied too many secrets
/// that they never asked for before: in a burst, over hours or days (Novelty), or a few at a time (Cusum). A user seen
/// for the first time is judged by its class.
///
/// The models of the classes rest on the whole archive (AdaptiveModel), in two passes: the buckets that the first pass
/// flags, with rates winsorised, do not teach the second. Everything about the user itself is past-only: a bucket is
/// judged by what lies before it, and no later bucket of the user changes its score.
///
/// Departures from a plain Gamma–Poisson with a sum over normal scores, each measured to be better on labelled
/// archives:
/// - The sum of small surprises runs over new secrets, not over denied requests, because a benign retry storm exceeds
/// any useful limit on
///   the latter; and a bucket can only raise a signal when it adds a new secret itself. The number of denied requests
///   makes the band and the reason `volume`, but raises nothing alone.
/// - New secrets cluster: a wrong configuration asks for several at once. How much they do is learnt from flagged
/// buckets, too, where the
///   user asked from its usual origin; the dispersion is bounded, so that hiding an attack that way gains little.
/// - The p-value of the novelty is divided by the likelihood ratio of the manner of the requests (ProbePattern): one
/// try each or retries of
///   the same few, usual or new origin.
class AdaptiveDetector final : public Detector
{
public:
    explicit AdaptiveDetector(const DetectorOptions& options)
        : m_options(options)
    {}

    [[nodiscard]] std::vector<ActorScores> score(const EventStore& store, const ActorIndex& actors,
                                                 const CountSeries& series, std::stop_token stop) const override;
    /// Mean, and the 50 % and 99.5 % points of the predictive distribution.
    [[nodiscard]] std::vector<BaselinePoint> baseline(const EventStore& store, const ActorIndex& actors,
                                                      const CountSeries& series, ActorId actor,
                                                      TimeRange range) const override;

private:
    [[nodiscard]] double halfLifeBuckets(const CountSeries& series) const;
    [[nodiscard]] SignalTiming timing() const { return {m_options.keepAlive, m_options.maxSignalDuration}; }
    [[nodiscard]] LearningRange learning(const CountSeries& series) const
    {
        return LearningRange::of(m_options, series.bucketSeconds);
    }
    /// The models after both passes.
    [[nodiscard]] AdaptiveModel model(const ActorIndex& actors, const CountSeries& series,
                                      const std::vector<BucketNumber>& windows, const std::stop_token& stop) const;

    DetectorOptions m_options;
};

} // namespace latchlight
