// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/SeasonalExposure.h"

#include <algorithm>
#include <cmath>

namespace latchlight {

namespace {

constexpr std::int64_t weekSeconds = 7 * 86400;

} // namespace

SeasonalExposure::SeasonalExposure(const Season& season, std::int64_t bucketSeconds, double halfLifeBuckets)
    : m_halfLife(halfLifeBuckets)
{
    const std::int64_t buckets = std::max<std::int64_t>(1, weekSeconds / bucketSeconds);
    const double oneDecay = decay(1);
    m_prefix.push_back(0);
    m_decayedPrefix.push_back(0);
    for (BucketNumber phase = 0; phase < buckets; ++phase) {
        const double factor = season.factor(UtcTime{phase * bucketSeconds});
        m_factors.push_back(factor);
        m_prefix.push_back(m_prefix.back() + factor);
        m_decayedPrefix.push_back(oneDecay * m_decayedPrefix.back() + factor);
    }
}

double SeasonalExposure::decay(BucketNumber buckets) const
{
    return std::exp2(-static_cast<double>(buckets) / m_halfLife);
}

std::size_t SeasonalExposure::phaseOf(BucketNumber bucket) const
{
    const auto week = static_cast<BucketNumber>(m_factors.size());
    return static_cast<std::size_t>(((bucket % week) + week) % week);
}

double SeasonalExposure::sum(BucketNumber begin, BucketNumber end) const
{
    if (end <= begin) {
        return 0;
    }
    const auto week = static_cast<BucketNumber>(m_factors.size());
    const auto weeks = static_cast<double>((end - begin) / week);
    const std::size_t first = phaseOf(begin);
    const std::size_t last = phaseOf(end);
    const double wrapped = last < first ? m_prefix.back() : 0;
    return weeks * m_prefix.back() + wrapped + m_prefix[last] - m_prefix[first];
}

double SeasonalExposure::decayedWithinWeek(std::size_t phase, std::size_t length) const
{
    const std::size_t untilWrap = m_factors.size() - phase;
    const auto run = [this](std::size_t first, std::size_t last) { // [first, last) without wrapping
        return m_decayedPrefix[last] - decay(static_cast<BucketNumber>(last - first)) * m_decayedPrefix[first];
    };
    if (length <= untilWrap) {
        return run(phase, phase + length);
    }
    const std::size_t afterWrap = length - untilWrap;
    return decay(static_cast<BucketNumber>(afterWrap)) * run(phase, m_factors.size()) + run(0, afterWrap);
}

double SeasonalExposure::decayedSum(BucketNumber begin, BucketNumber end) const
{
    if (end <= begin) {
        return 0;
    }
    const auto week = static_cast<BucketNumber>(m_factors.size());
    const BucketNumber weeks = (end - begin) / week;
    const BucketNumber rest = (end - begin) % week;
    const std::size_t phase = phaseOf(begin);
    double total = decayedWithinWeek(phase, static_cast<std::size_t>(rest));
    if (weeks > 0) {
        const double ofOneWeek = decayedWithinWeek(phase, m_factors.size());
        total += decay(rest) * ofOneWeek * (1 - decay(weeks * week)) / (1 - decay(week));
    }
    return total;
}

} // namespace latchlight
