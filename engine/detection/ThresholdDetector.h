// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detection/Detector.h"

namespace latchlight {

/// Flags a user as soon as `thresholdCount` denied requests, or distinct denied secrets, lie within `thresholdWindow`
/// seconds, as many products do. The window slides with the events, not with the buckets: it holds the events later
/// than t − window up to t, and a bucket is flagged when it holds an event at which the threshold is reached.
class ThresholdDetector final : public Detector
{
public:
    explicit ThresholdDetector(const DetectorOptions& options)
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
