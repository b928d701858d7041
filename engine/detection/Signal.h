// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detection/Detector.h"
#include "engine/detection/EventTargets.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

/// The facts behind a signal, all taken from its events. Lists are sorted and unique.
struct SignalEvidence
{
    std::vector<ResourceName> deniedSecrets; ///< the targets of the rule: secrets, unless it says otherwise
    std::vector<std::string> sourceIps;
    std::vector<std::string> newSourceIps; ///< of those, never seen before the signal with this actor
    std::vector<std::string> regions;
    std::vector<std::string> accessKeys;
    std::vector<std::string> userAgents;
    std::map<std::string, std::uint64_t> whyDenied; ///< denialReasonName → count; without requests that were not denied
};

/// Anomalous buckets of one actor, merged.
struct Signal
{
    std::string ruleId;
    RuleTarget target = RuleTarget::Secret; ///< what the numbers of secrets are numbers of
    ActorId actor;
    UtcTime start;  ///< start of the first bucket, or of the first whose evidence counts
    UtcTime end;    ///< end of the last bucket
    UtcTime raised; ///< end of the bucket that first crossed the threshold
    Severity severity = Severity::Info;
    int score = 0;           ///< 0–100
    std::uint64_t count = 0; ///< matching events in [start, end)
    double expected = 0;     ///< summed over the buckets of the signal that have a match
    double upper = 0;        ///< highest upper bound among them
    double p = 1;            ///< smallest p of a bucket's count; 1 where the detector has none
    std::uint64_t newSecrets = 0;
    std::uint64_t distinctSecrets = 0;
    std::vector<SignalReason> reasons;
    NoveltyEvidence novelty; ///< the least likely among its buckets
    double cusum = 0;        ///< highest sum of small surprises
    SignalEvidence evidence;
    DetectorKind detector = DetectorKind::Adaptive;
    std::int64_t bucketSeconds = 1800;
    ActorClass actorClass = ActorClass::RootOrOther;
    std::size_t classPopulation = 0;
    std::int64_t historySeconds = 0; ///< from the first event of the actor to the bucket that raised the signal
    std::string suppressedBy;        ///< id of the suppression that covers it; empty: none
};

/// < 25 info, < 50 low, < 75 medium, < 90 high, else critical.
[[nodiscard]] Severity severityOf(int score);

/// Merges the anomalous buckets of each actor into signals, applies the caps on score and severity, and collects the
/// evidence. Sorted by score descending, start, actor. `scores` are in the order of `series.actors`.
///
/// A bucket joins the open signal of its actor when it starts at most `keepAlive` after the last one ended, and less
/// than `maxSignalDuration` after the first one started; otherwise it opens the next signal. A signal spans the
/// evidence of its buckets: when a window of days raised it, it starts with the first event that counted, though never
/// before the end of the signal before it, so that counts and secrets are what an analyst finds between its start and
/// end.
///
/// Caps: fewer than 3 requests and fewer than 3 secrets ≤ 40; a single secret ≤ 50; an AWS service calling ≤ 30; the
/// severity also by the rule's `maximumSeverity`.
[[nodiscard]] std::vector<Signal> collectSignals(const EventStore& store, const ActorIndex& actors, const Rule& rule,
                                                 const CountSeries& series, const std::vector<ActorScores>& scores);

/// Signals of each actor, in the order of `scores`, without their evidence: the same number that collectSignals finds,
/// in a fraction of its time.
[[nodiscard]] std::vector<std::size_t> countSignals(const Rule& rule, const CountSeries& series,
                                                    const std::vector<ActorScores>& scores);

/// The order of collectSignals.
void sortSignals(std::vector<Signal>& signals);

/// Rows of the events behind a signal, ascending.
[[nodiscard]] std::span<const EventIndex> rowsOf(const Signal& signal, const EventStore& store,
                                                 const CountSeries& series);

/// The reason in one English sentence with every number needed to recompute it. The window has its own, translated.
[[nodiscard]] std::string explanation(const Signal& signal);

} // namespace latchlight
