// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/Parallel.h"
#include "engine/detection/BatchedCopies.h"
#include "engine/investigation/RequestOutcome.h"
#include "engine/response/ActorQuery.h"
#include "engine/response/EvidenceFacts.h"
#include "engine/response/TriageChecklist.h"
#include "engine/rules/QueryParts.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace latchlight {

namespace {

constexpr std::int64_t secondsPerHour = 3600;

std::vector<EventIndex> deniedReads(const EventStore& store, const ActorIndex& actors, ActorId actor, TimeRange window,
                                    RuleTarget target, const std::stop_token& stop)
{
    const EventColumns& columns = store.columns();
    const SecretReads reads(store, target);
    const auto [first, last] = store.rowsWithin(window);
    const EventFilter ownReads = actors.eventsOf(actor) && reads.filter();
    std::vector<EventIndex> rows = ownReads.matchingRows(store, first, last, stop, coreCount());
    const auto isAllowed = [&](EventIndex row) {
        return requestEnd(store.outcome(columns.outcome[row])) != RequestEnd::Denied;
    };
    rows.erase(std::remove_if(rows.begin(), rows.end(), isAllowed), rows.end());
    return withoutBatchedCopies(store, actors, std::move(rows));
}

/// Finds the events of the items of one checklist. Most items ask about one identity: its events are looked for once,
/// and the rest of a query is asked about those alone.
class ItemEvents final
{
public:
    ItemEvents(const EventStore& store, const ActorQuery& actor, const std::stop_token& stop)
        : m_store(store)
        , m_actor(actor)
        , m_stop(stop)
    {}

    [[nodiscard]] std::vector<EventIndex> find(const std::string& query, TimeRange range)
    {
        const auto parsed = query.empty() ? Expected<SearchQuery>() : SearchQuery::parse(query);
        if (query.empty() || !parsed) {
            return {};
        }
        const EventFilter filter = parsed->compile(m_store, m_terms);
        const auto [first, last] = m_store.rowsWithin(range);
        if (!isAboutActor(query)) {
            return filter.matchingRows(m_store, first, last, m_stop, coreCount());
        }
        const std::vector<EventIndex>& own = ownRows();
        const auto begin = std::lower_bound(own.begin(), own.end(), first);
        const auto end = std::lower_bound(begin, own.end(), last);
        return filter.matchingAmong(m_store, {begin, end}, m_stop);
    }

private:
    /// True where the identity is among the parts that must all hold.
    [[nodiscard]] bool isAboutActor(const std::string& query) const
    {
        const std::vector<std::string> parts = conjuncts(query);
        const std::vector<std::string> own = conjuncts(m_actor.actor);
        return !own.empty() && std::all_of(own.begin(), own.end(), [&](const std::string& part) {
            return std::find(parts.begin(), parts.end(), part) != parts.end();
        });
    }

    [[nodiscard]] const std::vector<EventIndex>& ownRows()
    {
        if (!m_ownRows) {
            const auto parsed = SearchQuery::parse(m_actor.actor);
            m_ownRows =
                parsed ? parsed->compile(m_store, m_terms)
                             .matchingRows(m_store, 0, static_cast<EventIndex>(m_store.size()), m_stop, coreCount())
                       : std::vector<EventIndex>();
        }
        return *m_ownRows;
    }

    const EventStore& m_store;
    const ActorQuery& m_actor;
    const std::stop_token& m_stop;
    CompiledTerms m_terms;
    std::optional<std::vector<EventIndex>> m_ownRows;
};

} // namespace

std::vector<ChecklistEvidence> gatherEvidence(const EventStore& store, const ActorIndex& actors, ActorId actor,
                                              TimeRange window, const TriageChecklist& checklist,
                                              const PrincipalProfile& profile, const SecretsAtRisk& secrets,
                                              std::stop_token stop)
{
    const ActorQuery actorQuery = ActorQuery::of(actors.key(), profile, secrets);
    const EvidenceSources sources{store, profile, secrets, window,
                                  deniedReads(store, actors, actor, window, secrets.target, stop)};

    ItemEvents events(store, actorQuery, stop);
    std::vector<ChecklistEvidence> gathered;
    for (const ChecklistItem& item : checklist.items) {
        ChecklistEvidence evidence;
        evidence.itemId = item.id;
        evidence.query = actorQuery.filledInto(item.query);
        evidence.range = {window.begin - item.hoursBefore * secondsPerHour,
                          window.end + item.hoursAfter * secondsPerHour};
        const std::vector<EventIndex> rows = events.find(evidence.query, evidence.range);
        evidence.events = rows.size();
        evidence.facts = evidenceFacts(item.evidence, sources, rows);
        gathered.push_back(std::move(evidence));
    }
    return gathered;
}

} // namespace latchlight
