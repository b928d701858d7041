// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/Signal.h"

#include "engine/detection/SignalEvidence.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

namespace latchlight {

namespace {

constexpr int fewDenialsCap = 40;
constexpr int singleSecretCap = 50;
constexpr int serviceCap = 30;
constexpr std::uint64_t few = 3;

/// Anomalous buckets [first, last] of one actor that make one signal.
struct BucketRun
{
    std::size_t first = 0;
    std::size_t last = 0;
};

std::vector<BucketRun> mergedRuns(const std::vector<BucketScore>& buckets, const DetectorOptions& options,
                                  std::int64_t bucketSeconds)
{
    std::vector<BucketRun> runs;
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        if (!buckets[i].isAnomalous()) {
            continue;
        }
        const UtcTime start = buckets[i].count.start;
        const bool joins = !runs.empty() &&
                           start - (buckets[runs.back().last].count.start + bucketSeconds) <= options.keepAlive &&
                           start - buckets[runs.back().first].count.start < options.maxSignalDuration;
        if (joins) {
            runs.back().last = i;
        } else {
            runs.push_back(BucketRun{i, i});
        }
    }
    return runs;
}

/// The signal of one run, but for what only its events tell. `earliest`: end of the signal before it.
Signal signalOf(const ActorScores& scores, const BucketRun& run, std::optional<UtcTime> earliest,
                std::int64_t bucketSeconds)
{
    const std::vector<BucketScore>& buckets = scores.buckets;
    Signal signal;
    signal.actor = scores.actor;
    signal.bucketSeconds = bucketSeconds;
    signal.classPopulation = scores.classPopulation;
    signal.historySeconds = scores.historySeconds - (buckets.back().count.start - buckets[run.first].count.start);
    signal.raised = buckets[run.first].count.start + bucketSeconds;
    signal.end = buckets[run.last].count.start + bucketSeconds;
    signal.start = buckets[run.first].count.start;
    double score = 0;
    for (std::size_t i = run.first; i <= run.last; ++i) {
        if (buckets[i].isAnomalous()) {
            signal.start = std::min(signal.start, buckets[i].evidenceBegin);
            score = std::max(score, buckets[i].score);
            signal.cusum = std::max(signal.cusum, buckets[i].cusum);
            signal.reasons.insert(signal.reasons.end(), buckets[i].reasons.begin(), buckets[i].reasons.end());
            if (buckets[i].novelty.combinedP < signal.novelty.combinedP) {
                signal.novelty = buckets[i].novelty;
            }
        }
    }
    signal.start = earliest ? std::max(signal.start, *earliest) : signal.start;
    signal.score = static_cast<int>(std::lround(score));
    std::sort(signal.reasons.begin(), signal.reasons.end());
    signal.reasons.erase(std::unique(signal.reasons.begin(), signal.reasons.end()), signal.reasons.end());
    for (const BucketScore& bucket : buckets) {
        if (bucket.count.start >= signal.start && bucket.count.start < signal.end) {
            signal.count += bucket.count.matched;
            signal.newSecrets += bucket.count.newSecrets;
            signal.expected += bucket.expected;
            signal.upper = std::max(signal.upper, bucket.upper);
            signal.p = std::min(signal.p, bucket.p.value_or(1));
        }
    }
    return signal;
}

void applyCaps(Signal& signal, Severity maximumSeverity)
{
    if (signal.count < few && signal.distinctSecrets < few) {
        signal.score = std::min(signal.score, fewDenialsCap);
    }
    if (signal.distinctSecrets == 1) {
        signal.score = std::min(signal.score, singleSecretCap);
    }
    if (signal.actorClass == ActorClass::Service) {
        signal.score = std::min(signal.score, serviceCap);
    }
    signal.severity = std::min(severityOf(signal.score), maximumSeverity);
}

} // namespace

Severity severityOf(int score)
{
    if (score < 25) {
        return Severity::Info;
    }
    if (score < 50) {
        return Severity::Low;
    }
    if (score < 75) {
        return Severity::Medium;
    }
    return score < 90 ? Severity::High : Severity::Critical;
}

std::vector<std::size_t> countSignals(const Rule& rule, const CountSeries& series,
                                      const std::vector<ActorScores>& scores)
{
    std::vector<std::size_t> counts;
    counts.reserve(scores.size());
    for (const ActorScores& actor : scores) {
        counts.push_back(mergedRuns(actor.buckets, rule.options, series.bucketSeconds).size());
    }
    return counts;
}

void sortSignals(std::vector<Signal>& signals)
{
    std::sort(signals.begin(), signals.end(), [](const Signal& left, const Signal& right) {
        return std::tie(right.score, left.start, left.actor) < std::tie(left.score, right.start, right.actor);
    });
}

std::vector<Signal> collectSignals(const EventStore& store, const ActorIndex& actors, const Rule& rule,
                                   const CountSeries& series, const std::vector<ActorScores>& scores)
{
    std::vector<Signal> signals;
    for (const ActorScores& actor : scores) {
        std::optional<UtcTime> earliest;
        for (const BucketRun& run : mergedRuns(actor.buckets, rule.options, series.bucketSeconds)) {
            Signal signal = signalOf(actor, run, earliest, series.bucketSeconds);
            signal.ruleId = rule.id;
            signal.target = series.target;
            signal.detector = rule.detector;
            signal.actorClass = actors.actor(actor.actor).actorClass;
            earliest = signal.end;
            signals.push_back(std::move(signal));
        }
    }
    collectEvidence(signals, store, actors, series);
    for (Signal& signal : signals) {
        applyCaps(signal, rule.maximumSeverity);
    }
    sortSignals(signals);
    return signals;
}

std::span<const EventIndex> rowsOf(const Signal& signal, const EventStore& store, const CountSeries& series)
{
    const ActorSeries* actor = series.find(signal.actor);
    if (actor == nullptr) {
        return {};
    }
    const auto isBefore = [&](EventIndex row, UtcTime time) { return UtcTime{store.columns().time[row]} < time; };
    const auto first = std::lower_bound(actor->rows.begin(), actor->rows.end(), signal.start, isBefore);
    const auto last = std::lower_bound(first, actor->rows.end(), signal.end, isBefore);
    return {first, last};
}

} // namespace latchlight
