// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/Findings.h"

#include <algorithm>
#include <utility>

namespace latchlight {

namespace {

std::vector<ActivityStep> activityOf(const RuleResult& result, ActorId actor)
{
    std::vector<ActivityStep> steps(Findings::activitySteps);
    const ActorSeries* counts = result.series.find(actor);
    const TimeRange span = result.series.span;
    const std::int64_t length = span.lengthSeconds();
    if (counts == nullptr || length <= 0) {
        return steps;
    }
    const auto position = static_cast<std::size_t>(counts - result.series.actors.data());
    const bool hasScores =
        position < result.scores.size() && result.scores[position].buckets.size() == counts->buckets.size();
    for (std::size_t index = 0; index < counts->buckets.size(); ++index) {
        const BucketCount& bucket = counts->buckets[index];
        const std::int64_t elapsed = std::clamp<std::int64_t>(bucket.start - span.begin, 0, length - 1);
        ActivityStep& step =
            steps[static_cast<std::size_t>(elapsed * static_cast<std::int64_t>(steps.size()) / length)];
        step.denied = std::max(step.denied, bucket.matched);
        step.isFlagged = step.isFlagged || (hasScores && result.scores[position].buckets[index].isAnomalous());
    }
    return steps;
}

} // namespace

Findings Findings::rank(SnapshotPtr snapshot)
{
    Findings findings;
    findings.snapshot = std::move(snapshot);
    std::vector<SwimLanes::User> lanes;
    for (const RankedActor& ranked : rankActors(*findings.snapshot)) {
        const RuleResult& result = findings.snapshot->results[ranked.result];
        findings.users.push_back({ranked, actorKey(result, ranked.actor), activityOf(result, ranked.actor)});
        findings.flagged += ranked.signalCount > 0 ? 1 : 0;
        lanes.push_back({ranked.result, ranked.actor});
    }
    findings.lanes = std::make_shared<const SwimLanes>(SwimLanes::build(*findings.snapshot, lanes));
    return findings;
}

const Signal* Findings::topSignal(const RankedUser& user) const
{
    return user.ranked.signalCount > 0 ? &result(user).signals[user.ranked.topSignal] : nullptr;
}

} // namespace latchlight
