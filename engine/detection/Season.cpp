// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/Season.h"

#include <algorithm>
#include <numeric>

namespace latchlight {

namespace {

constexpr std::int64_t hourSeconds = 3600;
constexpr std::int64_t daySeconds = 86400;
constexpr std::int64_t epochWeekday = 3; ///< 1970-01-01 was a Thursday; Monday is 0

/// Hours of `span` in each slot. Whole weeks are counted at once, so that a span of a century costs no more than one of
/// a fortnight.
std::array<double, Season::slotCount> hoursBySlot(TimeRange span)
{
    constexpr std::int64_t weekSeconds = 7 * daySeconds;
    std::array<double, Season::slotCount> hours{};
    const std::int64_t weeks = span.lengthSeconds() / weekSeconds;
    for (std::size_t slot = 0; slot < hours.size(); ++slot) {
        hours[slot] = static_cast<double>(weeks) * (slot < 24 ? 5 : 2);
    }
    for (UtcTime time = span.begin + weeks * weekSeconds; time < span.end;) {
        const UtcTime next = std::min(bucketStart(time, hourSeconds) + hourSeconds, span.end);
        hours[Season::slotOf(time)] += static_cast<double>(next - time) / static_cast<double>(hourSeconds);
        time = next;
    }
    return hours;
}

} // namespace

std::size_t Season::slotOf(UtcTime time)
{
    const std::int64_t day = bucketStart(time, daySeconds).seconds / daySeconds;
    const std::int64_t weekday = (((day + epochWeekday) % 7) + 7) % 7;
    const std::int64_t hour = (time.seconds - day * daySeconds) / hourSeconds;
    return static_cast<std::size_t>(hour + (weekday >= 5 ? 24 : 0));
}

void SeasonCounter::add(UtcTime bucket, std::uint32_t count)
{
    m_counts[Season::slotOf(bucket)] += std::min(static_cast<double>(count), winsorLimit);
}

Season SeasonCounter::season(TimeRange span, std::int64_t bucketSeconds, double actorBuckets) const
{
    Season season;
    const double total = std::accumulate(m_counts.begin(), m_counts.end(), 0.0);
    if (total <= 0 || actorBuckets <= 0 || span.isEmpty()) {
        return season;
    }
    const double mean = total / actorBuckets; // m, per bucket of one user
    const double users = actorBuckets * static_cast<double>(bucketSeconds) / static_cast<double>(span.lengthSeconds());
    const std::array<double, Season::slotCount> hours = hoursBySlot(span);
    for (std::size_t slot = 0; slot < season.m_factors.size(); ++slot) {
        const double buckets =
            users * hours[slot] * static_cast<double>(hourSeconds) / static_cast<double>(bucketSeconds); // N
        season.m_factors[slot] =
            (m_counts[slot] + shrinkageBuckets * mean) / (buckets * mean + shrinkageBuckets * mean);
    }
    return season;
}

} // namespace latchlight
