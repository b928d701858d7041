// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/SwimLanes.h"

#include <algorithm>
#include <unordered_map>

namespace latchlight {

namespace {

/// Where the signals of the actors of one result are known noise.
class SuppressedTimes final
{
public:
    explicit SuppressedTimes(const RuleResult& result)
    {
        for (const auto* list : {&result.signals, &result.suppressed}) {
            for (const Signal& signal : *list) {
                Times& times = m_times[signal.actor.value];
                (signal.suppressedBy.empty() ? times.others : times.suppressed).push_back({signal.start, signal.end});
            }
        }
    }

    [[nodiscard]] bool cover(ActorId actor, TimeRange bucket) const
    {
        const auto found = m_times.find(actor.value);
        return found != m_times.end() && any(found->second.suppressed, bucket) && !any(found->second.others, bucket);
    }

private:
    struct Times
    {
        std::vector<TimeRange> suppressed;
        std::vector<TimeRange> others;
    };

    [[nodiscard]] static bool any(const std::vector<TimeRange>& ranges, TimeRange bucket)
    {
        return std::any_of(ranges.begin(), ranges.end(),
                           [bucket](TimeRange range) { return range.begin < bucket.end && bucket.begin < range.end; });
    }

    std::unordered_map<std::uint32_t, Times> m_times;
};

SwimLane laneOf(const RuleResult& result, ActorId actor, const SuppressedTimes& suppressed)
{
    SwimLane lane;
    lane.bucketSeconds = std::max<std::int64_t>(1, result.series.bucketSeconds);
    const ActorSeries* counts = result.series.find(actor);
    if (counts == nullptr) {
        return lane;
    }
    const auto position = static_cast<std::size_t>(counts - result.series.actors.data());
    const bool hasScores =
        position < result.scores.size() && result.scores[position].buckets.size() == counts->buckets.size();
    lane.cells.reserve(counts->buckets.size());
    for (std::size_t index = 0; index < counts->buckets.size(); ++index) {
        SwimCell cell{counts->buckets[index].start, counts->buckets[index].matched, 0, false, false};
        if (hasScores && result.scores[position].buckets[index].isAnomalous()) {
            cell.isFlagged = true;
            cell.score = result.scores[position].buckets[index].score;
            cell.isSuppressed = suppressed.cover(actor, {cell.start, cell.start + lane.bucketSeconds});
        }
        lane.cells.push_back(cell);
    }
    return lane;
}

SwimLane overallOf(const std::vector<SwimLane>& lanes)
{
    SwimLane overall;
    overall.bucketSeconds = 1;
    std::vector<SwimCell> cells;
    for (const SwimLane& lane : lanes) {
        overall.bucketSeconds = std::max(overall.bucketSeconds, lane.bucketSeconds);
        cells.insert(cells.end(), lane.cells.begin(), lane.cells.end());
    }
    for (SwimCell& cell : cells) {
        cell.start = bucketStart(cell.start, overall.bucketSeconds);
    }
    std::sort(cells.begin(), cells.end(), [](const SwimCell& a, const SwimCell& b) { return a.start < b.start; });
    for (const SwimCell& cell : cells) {
        if (overall.cells.empty() || overall.cells.back().start != cell.start) {
            overall.cells.push_back(cell);
        } else {
            join(overall.cells.back(), cell);
        }
    }
    return overall;
}

} // namespace

void join(SwimCell& sum, const SwimCell& cell)
{
    const bool isNoise = (!sum.isFlagged || sum.isSuppressed) && (!cell.isFlagged || cell.isSuppressed);
    sum.denied += cell.denied;
    sum.score = std::max(sum.score, cell.score);
    sum.isFlagged = sum.isFlagged || cell.isFlagged;
    sum.isSuppressed = sum.isFlagged && isNoise;
}

bool SwimLanes::hasSuppressed() const
{
    return std::any_of(lanes.begin(), lanes.end(), [](const SwimLane& lane) {
        return std::any_of(lane.cells.begin(), lane.cells.end(),
                           [](const SwimCell& cell) { return cell.isSuppressed; });
    });
}

SwimLanes SwimLanes::build(const SessionSnapshot& snapshot, const std::vector<User>& users)
{
    SwimLanes lanes;
    std::vector<SuppressedTimes> suppressed;
    for (const RuleResult& result : snapshot.results) {
        suppressed.emplace_back(result);
    }
    for (const User& user : users) {
        lanes.lanes.push_back(laneOf(snapshot.results[user.result], user.actor, suppressed[user.result]));
    }
    lanes.overall = overallOf(lanes.lanes);
    for (const RuleResult& result : snapshot.results) {
        const TimeRange span = result.series.span;
        if (lanes.span.isEmpty()) {
            lanes.span = span;
        } else if (!span.isEmpty()) {
            lanes.span = {std::min(lanes.span.begin, span.begin), std::max(lanes.span.end, span.end)};
        }
    }
    return lanes;
}

} // namespace latchlight
