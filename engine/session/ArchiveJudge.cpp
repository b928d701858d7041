// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/ArchiveJudge.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace latchlight {

namespace {

TimeRange visibleRange(const ScoringOptions& scoring)
{
    return {scoring.from.value_or(UtcTime{}), scoring.to.value_or(UtcTime{EventStore::noTime})};
}

bool showsTheSame(const ScoringOptions& left, const ScoringOptions& right)
{
    return left.query == right.query && left.from == right.from && left.to == right.to;
}

/// Every signal of an earlier result, suppressed or not.
std::vector<Signal> allSignals(const RuleResult& result)
{
    std::vector<Signal> signals = result.signals;
    signals.insert(signals.end(), result.suppressed.begin(), result.suppressed.end());
    for (Signal& signal : signals) {
        signal.suppressedBy.clear();
    }
    sortSignals(signals);
    return signals;
}

} // namespace

ArchiveJudge::ArchiveJudge(std::shared_ptr<const EventStore> events, const ScoringOptions& scoring,
                           const SessionSnapshot* earlier)
    : m_events(std::move(events))
    , m_range(visibleRange(scoring))
    , m_earlier(earlier != nullptr && showsTheSame(earlier->scoring, scoring) ? earlier : nullptr)
{
    if (const auto query = SearchQuery::parse(scoring.query)) {
        m_visible = query->compile(*m_events);
    }
    if (earlier == nullptr) {
        return;
    }
    for (const RuleResult& result : earlier->results) {
        m_actors.emplace(result.rule.identity, result.actors);
        if (m_earlier != nullptr) {
            // Not owned: the earlier snapshot is kept by whoever asks.
            m_series.emplace(keyOf(result.rule),
                             std::shared_ptr<const CountSeries>(std::shared_ptr<const void>(), &result.series));
        }
    }
}

ArchiveJudge::SeriesKey ArchiveJudge::keyOf(const Rule& rule)
{
    const bool isSequence = rule.precededBy.has_value();
    return {rule.id,
            rule.query.text(),
            rule.target,
            rule.identity,
            rule.options.bucketDuration,
            isSequence ? rule.precededBy->query.text() : std::string(),
            isSequence ? rule.precededBy->timespan : 0};
}

void ArchiveJudge::prepare(const std::vector<Rule>& rules)
{
    // No entry is added to the maps by judge() then; rules have ids of their own, so no two share a series.
    for (const Rule& rule : rules) {
        static_cast<void>(actorsBy(rule.identity));
        m_series.try_emplace(keyOf(rule));
    }
}

std::shared_ptr<const ActorIndex> ArchiveJudge::actorsBy(IdentityKey key)
{
    auto& actors = m_actors.try_emplace(key).first->second;
    if (!actors) {
        actors = std::make_shared<const ActorIndex>(ActorIndex::build(*m_events, key));
    }
    return actors;
}

const CountSeries* ArchiveJudge::seriesOf(const Rule& rule, const std::stop_token& stop)
{
    auto& series = m_series.try_emplace(keyOf(rule)).first->second;
    if (!series) {
        auto counted = std::make_shared<const CountSeries>(
            CountSeries::build(*m_events, *actorsBy(rule.identity), rule, m_visible, m_range, stop));
        if (stop.stop_requested()) {
            return nullptr;
        }
        series = std::move(counted);
    }
    return series.get();
}

const RuleResult* ArchiveJudge::sameJudgement(const Rule& rule) const
{
    const RuleResult* result = m_earlier == nullptr ? nullptr : m_earlier->find(rule.id);
    const bool isSame = result != nullptr && keyOf(result->rule) == keyOf(rule) &&
                        result->rule.detector == rule.detector && result->rule.options == rule.options &&
                        result->rule.maximumSeverity == rule.maximumSeverity;
    return isSame ? result : nullptr;
}

std::optional<RuleResult> ArchiveJudge::judge(const Rule& rule, const std::stop_token& stop)
{
    RuleResult result;
    result.rule = rule;
    result.actors = actorsBy(rule.identity);
    const CountSeries* series = seriesOf(rule, stop);
    if (series == nullptr) {
        return std::nullopt;
    }
    result.series = *series;
    if (const RuleResult* same = sameJudgement(rule)) {
        result.scores = same->scores;
        result.signals = allSignals(*same);
        return result;
    }
    result.scores = makeDetector(rule.detector, rule.options)->score(*m_events, *result.actors, *series, stop);
    if (stop.stop_requested()) {
        return std::nullopt;
    }
    result.signals = collectSignals(*m_events, *result.actors, rule, *series, result.scores);
    return result;
}

std::optional<std::vector<std::size_t>> ArchiveJudge::countSignalsOf(const Rule& rule, const std::stop_token& stop)
{
    const CountSeries* series = seriesOf(rule, stop);
    if (series == nullptr) {
        return std::nullopt;
    }
    const std::vector<ActorScores> scores =
        makeDetector(rule.detector, rule.options)->score(*m_events, *actorsBy(rule.identity), *series, stop);
    return stop.stop_requested() ? std::nullopt : std::optional(countSignals(rule, *series, scores));
}

void applySuppressions(RuleResult& result, const SuppressionFilter& filter, SuppressedSignals shown)
{
    for (Signal& signal : result.signals) {
        signal.suppressedBy = filter.covering(signal, *result.actors, result.series).value_or(std::string());
    }
    if (shown == SuppressedSignals::Shown) {
        return;
    }
    const auto hidden = std::stable_partition(result.signals.begin(), result.signals.end(),
                                              [](const Signal& signal) { return signal.suppressedBy.empty(); });
    std::move(hidden, result.signals.end(), std::back_inserter(result.suppressed));
    result.signals.erase(hidden, result.signals.end());
}

} // namespace latchlight
