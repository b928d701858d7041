// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/SignalEvidence.h"

#include "engine/detection/FirstSeenAddresses.h"

#include <algorithm>
#include <set>

namespace latchlight {

namespace {

/// Rows of `rows` with a time in [start, end).
std::span<const EventIndex> rowsBetween(const EventStore& store, const std::vector<EventIndex>& rows, UtcTime start,
                                        UtcTime end)
{
    const auto isBefore = [&](EventIndex row, UtcTime time) { return UtcTime{store.columns().time[row]} < time; };
    const auto first = std::lower_bound(rows.begin(), rows.end(), start, isBefore);
    const auto last = std::lower_bound(first, rows.end(), end, isBefore);
    return {first, last};
}

/// Distinct ids while walking events; their texts are only made at the end.
struct EvidenceIds
{
    std::set<TargetId> targets;
    std::set<StringId> addresses;
    std::set<StringId> regions;
    std::set<StringId> keys;
    std::set<StringId> agents;
};

std::vector<std::string> textsOf(const std::set<StringId>& ids, const EventStore& store)
{
    std::vector<std::string> texts;
    for (const StringId id : ids) {
        if (!id.isNone()) {
            texts.emplace_back(store.text(id));
        }
    }
    std::sort(texts.begin(), texts.end());
    return texts;
}

void collect(Signal& signal, const EventStore& store, const EventTargets& targets, std::span<const EventIndex> rows,
             const FirstSeenAddresses& firstSeen)
{
    EvidenceIds ids;
    SignalEvidence& evidence = signal.evidence;
    for (const EventIndex row : rows) {
        targets.forEach(row, [&](TargetId target) { ids.targets.insert(target); });
        const Origin& origin = store.origin(store.columns().origin[row]);
        ids.addresses.insert(origin.sourceIpAddress);
        ids.agents.insert(origin.userAgent);
        ids.regions.insert(store.operation(store.columns().operation[row]).awsRegion);
        ids.keys.insert(store.identity(store.columns().identity[row]).accessKeyId);
        const DenialReason reason = store.outcome(store.columns().outcome[row]).reason;
        if (reason != DenialReason::NotDenied) {
            ++evidence.whyDenied[std::string(denialReasonName(reason))];
        }
    }
    signal.distinctSecrets = ids.targets.size();
    for (const TargetId target : ids.targets) {
        evidence.deniedSecrets.push_back(targets.name(target));
    }
    std::sort(evidence.deniedSecrets.begin(), evidence.deniedSecrets.end());
    std::set<StringId> newAddresses;
    for (const StringId address : ids.addresses) {
        if (firstSeen.of(signal.actor, address) >= signal.start) {
            newAddresses.insert(address);
        }
    }
    evidence.sourceIps = textsOf(ids.addresses, store);
    evidence.newSourceIps = textsOf(newAddresses, store);
    evidence.regions = textsOf(ids.regions, store);
    evidence.accessKeys = textsOf(ids.keys, store);
    evidence.userAgents = textsOf(ids.agents, store);
}

} // namespace

void collectEvidence(std::vector<Signal>& signals, const EventStore& store, const ActorIndex& actors,
                     const CountSeries& series)
{
    std::vector<ActorId> flagged;
    for (const Signal& signal : signals) {
        flagged.push_back(signal.actor);
    }
    const FirstSeenAddresses firstSeen(flagged, store, actors);
    const EventTargets targets(store, series.target);
    for (Signal& signal : signals) {
        const ActorSeries* actor = series.find(signal.actor);
        if (actor != nullptr) {
            collect(signal, store, targets, rowsBetween(store, actor->rows, signal.start, signal.end), firstSeen);
        }
    }
}

} // namespace latchlight
