// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/Detector.h"

#include "engine/detection/AdaptiveDetector.h"
#include "engine/detection/PercentileDetector.h"
#include "engine/detection/ThresholdDetector.h"

#include <algorithm>
#include <cmath>

namespace latchlight {

std::string_view signalReasonName(SignalReason reason)
{
    switch (reason) {
    case SignalReason::Volume:
        return "volume";
    case SignalReason::Novelty:
        return "novelty";
    case SignalReason::LowAndSlow:
        return "low-and-slow";
    case SignalReason::Threshold:
        return "threshold";
    }
    return "volume";
}

std::unique_ptr<Detector> makeDetector(DetectorKind kind, const DetectorOptions& options)
{
    switch (kind) {
    case DetectorKind::Adaptive:
        return std::make_unique<AdaptiveDetector>(options);
    case DetectorKind::Percentile:
        return std::make_unique<PercentileDetector>(options);
    case DetectorKind::Threshold:
        return std::make_unique<ThresholdDetector>(options);
    }
    return std::make_unique<AdaptiveDetector>(options);
}

std::vector<UtcTime> bucketStarts(TimeRange range, std::int64_t bucketSeconds)
{
    std::vector<UtcTime> starts;
    if (range.isEmpty()) {
        return starts;
    }
    const UtcTime last = bucketStart(range.end - 1, bucketSeconds);
    const UtcTime first =
        std::max(bucketStart(range.begin, bucketSeconds), last - (Detector::maximumBaselinePoints - 1) * bucketSeconds);
    starts.reserve(static_cast<std::size_t>((last - first) / bucketSeconds) + 1);
    for (UtcTime start = first; start <= last; start = start + bucketSeconds) {
        starts.push_back(start);
    }
    return starts;
}

double scoreAboveLimit(double count, double limit)
{
    if (count <= limit) {
        return 0;
    }
    return std::min(100.0, 40 + 15 * std::log2(count / std::max(limit, 1.0)));
}

} // namespace latchlight
