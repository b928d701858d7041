// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/InvestigationSession.h"

#include <algorithm>
#include <set>

namespace latchlight {

namespace {

/// True if the filter matches a request behind the signal.
bool touches(const EventFilter& filter, const Signal& signal, const EventStore& events, const CountSeries& series)
{
    const auto rows = rowsOf(signal, events, series);
    return std::any_of(rows.begin(), rows.end(), [&](EventIndex row) { return filter.matches(events, row); });
}

} // namespace

Expected<SuppressionEffect> InvestigationSession::effectOf(const SessionSnapshot& snapshot,
                                                           const Suppression& suppression) const
{
    if (auto checked = checkSuppression(suppression); !checked) {
        return unexpected(std::move(checked.error()));
    }
    const auto query = SearchQuery::parse(queryOf(suppression));
    if (!query) {
        return unexpected(query.error());
    }
    const EventStore& events = *snapshot.events;
    const EventFilter about = query->compile(events);
    // Together with those that are in force: two may cover the halves of one signal.
    std::vector<Suppression> together = snapshot.scoring.suppressions;
    together.push_back(suppression);
    const SuppressionFilter filter(together, events);

    SuppressionEffect effect;
    for (const RuleResult& result : snapshot.results) {
        std::set<ActorId> losing;
        std::set<ActorId> keeping;
        for (const Signal& signal : result.signals) {
            if (!signal.suppressedBy.empty()) {
                continue;
            }
            if (filter.covering(signal, *result.actors, result.series)) {
                ++effect.signalCount;
                effect.eventCount += static_cast<std::size_t>(signal.count);
                losing.insert(signal.actor);
                continue;
            }
            keeping.insert(signal.actor);
            const bool isOfRule = suppression.ruleId.empty() || suppression.ruleId == signal.ruleId;
            effect.partlyCovered += isOfRule && touches(about, signal, events, result.series) ? 1U : 0U;
        }
        effect.userCount += losing.size();
        effect.hiddenUsers += static_cast<std::size_t>(
            std::count_if(losing.begin(), losing.end(), [&](ActorId actor) { return !keeping.contains(actor); }));
    }
    return effect;
}

} // namespace latchlight
