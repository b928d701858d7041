// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detection/GammaPoisson.h"
#include "engine/detection/SeasonalExposure.h"
#include "engine/rules/DetectorOptions.h"

#include <algorithm>
#include <limits>

namespace latchlight {

/// The buckets that a user's own baseline learns from, [begin, end): all of them unless the analyst chose a range.
/// Outside of it nothing is learnt and nothing forgotten.
struct LearningRange
{
    BucketNumber begin = std::numeric_limits<BucketNumber>::min();
    BucketNumber end = std::numeric_limits<BucketNumber>::max();

    /// Whole buckets that begin within the range of the options.
    [[nodiscard]] static LearningRange of(const DetectorOptions& options, std::int64_t bucketSeconds)
    {
        const auto firstFrom = [&](UtcTime time) { return (time.seconds + bucketSeconds - 1) / bucketSeconds; };
        LearningRange range;
        range.begin = options.learnFrom ? firstFrom(*options.learnFrom) : range.begin;
        range.end = options.learnTo ? firstFrom(*options.learnTo) : range.end;
        return range;
    }

    [[nodiscard]] bool contains(BucketNumber bucket) const { return bucket >= begin && bucket < end; }

    /// Brings a level from the start of bucket `first` to that of `last`, over buckets without a count.
    void passEmpty(GammaPoisson& level, const SeasonalExposure& exposure, BucketNumber first, BucketNumber last) const
    {
        first = std::max(first, begin);
        last = std::min(last, end);
        if (first < last) {
            level.observeEmpty(exposure.decayedSum(first, last), exposure.decay(last - first));
        }
    }
};

} // namespace latchlight
