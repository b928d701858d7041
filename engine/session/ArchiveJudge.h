// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/SessionSnapshot.h"

#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <tuple>

namespace latchlight {

/// Judges one archive by one rule after another and keeps what several judgements share: the users under one identity
/// key, and the counts of one rule, key and bucket. A tolerance that changes costs the scoring alone.
class ArchiveJudge final
{
public:
    /// `scoring` says what the rules see. `earlier`, if any, is a judgement of the same archive whose counts and scores
    /// are taken over where they would come out the same; it must outlive the judge.
    ArchiveJudge(std::shared_ptr<const EventStore> events, const ScoringOptions& scoring,
                 const SessionSnapshot* earlier = nullptr);

    /// Afterwards judge() may be called for different ones of `rules` by different threads at once.
    void prepare(const std::vector<Rule>& rules);
    /// With all signals in `signals`, whatever is suppressed; none when stop was requested.
    [[nodiscard]] std::optional<RuleResult> judge(const Rule& rule, const std::stop_token& stop);
    /// Signals of each user who matched; none when stop was requested.
    [[nodiscard]] std::optional<std::vector<std::size_t>> countSignalsOf(const Rule& rule, const std::stop_token& stop);

    [[nodiscard]] const CountSeries* seriesOf(const Rule& rule, const std::stop_token& stop);
    [[nodiscard]] std::shared_ptr<const ActorIndex> actorsBy(IdentityKey key);

private:
    /// What a series depends on, besides the archive and what the rules see: id, query and target of the rule, bucket
    /// in s, query and timespan of what has to come first.
    using SeriesKey =
        std::tuple<std::string, std::string, RuleTarget, IdentityKey, std::int64_t, std::string, std::int64_t>;

    [[nodiscard]] static SeriesKey keyOf(const Rule& rule);
    [[nodiscard]] const RuleResult* sameJudgement(const Rule& rule) const;

    std::shared_ptr<const EventStore> m_events;
    EventFilter m_visible;
    TimeRange m_range;
    const SessionSnapshot* m_earlier; ///< null where the rules see other events than before
    std::map<IdentityKey, std::shared_ptr<const ActorIndex>> m_actors;
    std::map<SeriesKey, std::shared_ptr<const CountSeries>> m_series;
};

/// Moves the signals that the filter covers to `suppressed`, or only marks them where they are to be shown.
void applySuppressions(RuleResult& result, const SuppressionFilter& filter, SuppressedSignals shown);

} // namespace latchlight
