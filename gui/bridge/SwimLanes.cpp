// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/SwimLanes.h"

#include <algorithm>

namespace latchlight {

namespace {

SwimLane laneOf(const RuleResult& result, ActorId actor)
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
        SwimCell cell{counts->buckets[index].start, counts->buckets[index].matched, 0, false};
        if (hasScores && result.scores[position].buckets[index].isAnomalous()) {
            cell.isFlagged = true;
            cell.score = result.scores[position].buckets[index].score;
        }
        lane.cells.push_back(cell);
    }
    return lane;
}

void join(SwimCell& sum, const SwimCell& cell)
{
    sum.denied += cell.denied;
    sum.score = std::max(sum.score, cell.score);
    sum.isFlagged = sum.isFlagged || cell.isFlagged;
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

SwimLanes SwimLanes::build(const SessionSnapshot& snapshot, const std::vector<User>& users)
{
    SwimLanes lanes;
    for (const User& user : users) {
        lanes.lanes.push_back(laneOf(snapshot.results[user.result], user.actor));
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
