// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/Findings.h"

#include <algorithm>
#include <utility>

namespace latchlight {

namespace {

std::vector<std::uint32_t> sparklineOf(const CountSeries& series, ActorId actor)
{
    std::vector<std::uint32_t> steps(Findings::sparklineSteps, 0);
    const ActorSeries* counts = series.find(actor);
    const std::int64_t length = series.span.lengthSeconds();
    if (counts == nullptr || length <= 0) {
        return steps;
    }
    for (const BucketCount& bucket : counts->buckets) {
        const std::int64_t elapsed = std::clamp<std::int64_t>(bucket.start - series.span.begin, 0, length - 1);
        const auto step = static_cast<std::size_t>(elapsed * static_cast<std::int64_t>(steps.size()) / length);
        steps[step] = std::max(steps[step], bucket.matched);
    }
    return steps;
}

} // namespace

Findings Findings::rank(SnapshotPtr snapshot)
{
    Findings findings;
    findings.snapshot = std::move(snapshot);
    for (const RankedActor& ranked : rankActors(*findings.snapshot)) {
        const RuleResult& result = findings.snapshot->results[ranked.result];
        findings.users.push_back({ranked, actorKey(result, ranked.actor), sparklineOf(result.series, ranked.actor)});
        findings.flagged += ranked.signalCount > 0 ? 1 : 0;
    }
    return findings;
}

const Signal* Findings::topSignal(const RankedUser& user) const
{
    return user.ranked.signalCount > 0 ? &result(user).signals[user.ranked.topSignal] : nullptr;
}

} // namespace latchlight
