// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detection/Detector.h"

namespace latchlight {

/// Flags buckets whose count lies above the 99.5th percentile of the user's own recent history, with the option names
/// and values of Datadog's anomaly detection. What is done exactly, where the public documentation leaves it open:
/// - A user's history begins with its first bucket with a match, and holds the buckets before the one judged, the last
///   `learningDuration` hours of them. Empty buckets count as zeros.
/// - Percentiles are by nearest rank: the value at rank ⌈0.995 h⌉ of h sorted counts.
/// - Until the history is `learningDuration` long the user is learning and nothing is judged, except that a count above
///   `learningPeriodBaseline` is flagged where that is above 0.
/// - `instantaneousBaseline`: the history begins with the archive, the buckets before the user's first match being
/// zeros, and there is no
///   learning period.
/// - bound = q + (detectionTolerance − 1) / 2 · max(1, q − median), q being the percentile: tolerance 1 is the
/// percentile itself. A count
///   above the bound is flagged; drops never are.
/// - A learning range cuts the history: it ends with the range at the latest, and stays as it was then.
/// By design it is blind to a user seen for the first time, as is the rule it follows: compare it with the adaptive
/// detector.
class PercentileDetector final : public Detector
{
public:
    explicit PercentileDetector(const DetectorOptions& options)
        : m_options(options)
    {}

    [[nodiscard]] std::vector<ActorScores> score(const EventStore& store, const ActorIndex& actors,
                                                 const CountSeries& series, std::stop_token stop) const override;
    [[nodiscard]] std::vector<BaselinePoint> baseline(const EventStore& store, const ActorIndex& actors,
                                                      const CountSeries& series, ActorId actor,
                                                      TimeRange range) const override;

private:
    DetectorOptions m_options;
};

} // namespace latchlight
