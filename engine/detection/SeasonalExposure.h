// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detection/Season.h"

#include <cstdint>
#include <vector>

namespace latchlight {

/// Number of a bucket: its start divided by the bucket length.
using BucketNumber = std::int64_t;

/// Sums of a season over any run of buckets in constant time, plain and with exponential forgetting, so that an actor
/// costs as much as it has events, however long the archive is. A season repeats weekly, so one week of prefix sums is
/// enough; whole weeks between are a geometric series.
class SeasonalExposure final
{
public:
    /// `bucketSeconds` divides a week. `halfLifeBuckets`: after how many buckets an observation counts half.
    SeasonalExposure(const Season& season, std::int64_t bucketSeconds, double halfLifeBuckets);

    [[nodiscard]] double factor(BucketNumber bucket) const { return m_factors[phaseOf(bucket)]; }
    /// Σ s over [begin, end).
    [[nodiscard]] double sum(BucketNumber begin, BucketNumber end) const;
    /// Σ s ρ^(end − 1 − t) over t in [begin, end).
    [[nodiscard]] double decayedSum(BucketNumber begin, BucketNumber end) const;
    /// ρ^buckets.
    [[nodiscard]] double decay(BucketNumber buckets) const;

private:
    [[nodiscard]] std::size_t phaseOf(BucketNumber bucket) const;
    [[nodiscard]] double decayedWithinWeek(std::size_t phase, std::size_t length) const;

    double m_halfLife;
    std::vector<double> m_factors;       ///< by phase of the week
    std::vector<double> m_prefix;        ///< m_prefix[i] = Σ of the first i factors
    std::vector<double> m_decayedPrefix; ///< m_decayedPrefix[i + 1] = ρ m_decayedPrefix[i] + factor i
};

} // namespace latchlight
