// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/UtcTime.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace latchlight {

/// How busy a class of users is by hour of day (UTC) and kind of day, as factors around 1.
/// s = (Σ x + κ m) / (N m + κ m): pooled over the users of the class, counts winsorised so that one storm does not make
/// a season, shrunk to 1 by κ buckets' worth of average behaviour (after Noufaily et al. 2013, Statistics in Medicine
/// 32).
class Season final
{
public:
    static constexpr std::size_t slotCount = 48; ///< 24 hours of weekdays, then 24 of weekends

    /// Every hour alike.
    Season() { m_factors.fill(1); }

    [[nodiscard]] double factor(UtcTime bucket) const { return m_factors[slotOf(bucket)]; }
    [[nodiscard]] static std::size_t slotOf(UtcTime time);

private:
    friend class SeasonCounter;

    std::array<double, slotCount> m_factors{};
};

/// Collects the counts that a Season is made of.
class SeasonCounter final
{
public:
    static constexpr double winsorLimit = 3;
    static constexpr double shrinkageBuckets = 200; ///< κ

    void add(UtcTime bucket, std::uint32_t count);
    /// `span`: range of the counts, aligned to buckets. `actorBuckets`: buckets summed over all users, also those
    /// without any count.
    [[nodiscard]] Season season(TimeRange span, std::int64_t bucketSeconds, double actorBuckets) const;

private:
    std::array<double, Season::slotCount> m_counts{};
};

} // namespace latchlight
