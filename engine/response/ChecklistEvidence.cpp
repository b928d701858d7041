// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/BatchedCopies.h"
#include "engine/investigation/RequestOutcome.h"
#include "engine/response/ActorQuery.h"
#include "engine/response/EvidenceFacts.h"
#include "engine/response/TriageChecklist.h"

#include <utility>

namespace latchlight {

namespace {

constexpr std::int64_t secondsPerHour = 3600;
/// Rows between two looks at the stop token: far less than 10 ms of work.
constexpr EventIndex rowsPerStopTest = 1U << 14U;

std::vector<EventIndex> deniedReads(const EventStore& store, const ActorIndex& actors, ActorId actor, TimeRange window,
                                    RuleTarget target, const std::stop_token& stop)
{
    const EventColumns& columns = store.columns();
    const SecretReads reads(store, target);
    const auto [first, last] = store.rowsWithin(window);
    std::vector<EventIndex> rows;
    for (EventIndex row = first; row < last; ++row) {
        if (row % rowsPerStopTest == 0 && stop.stop_requested()) {
            break;
        }
        if (reads.of(columns.operation[row]) != SecretRead::None && actors.actorOf(store, row) == actor &&
            requestEnd(store.outcome(columns.outcome[row])) == RequestEnd::Denied) {
            rows.push_back(row);
        }
    }
    return withoutBatchedCopies(store, actors, std::move(rows));
}

std::vector<EventIndex> findRows(const EventStore& store, const std::string& query, TimeRange range,
                                 const std::stop_token& stop)
{
    const auto parsed = query.empty() ? Expected<SearchQuery>() : SearchQuery::parse(query);
    if (query.empty() || !parsed) {
        return {};
    }
    const auto [first, last] = store.rowsWithin(range);
    return parsed->compile(store).matchingRows(store, first, last, stop);
}

} // namespace

std::vector<ChecklistEvidence> gatherEvidence(const EventStore& store, const ActorIndex& actors, ActorId actor,
                                              TimeRange window, const TriageChecklist& checklist,
                                              const PrincipalProfile& profile, const SecretsAtRisk& secrets,
                                              std::stop_token stop)
{
    const ActorQuery actorQuery = ActorQuery::of(actors.key(), profile, secrets);
    const EvidenceSources sources{store, profile, secrets, window,
                                  deniedReads(store, actors, actor, window, secrets.target, stop)};

    std::vector<ChecklistEvidence> gathered;
    for (const ChecklistItem& item : checklist.items) {
        ChecklistEvidence evidence;
        evidence.itemId = item.id;
        evidence.query = actorQuery.filledInto(item.query);
        evidence.range = {window.begin - item.hoursBefore * secondsPerHour,
                          window.end + item.hoursAfter * secondsPerHour};
        const std::vector<EventIndex> rows = findRows(store, evidence.query, evidence.range, stop);
        evidence.events = rows.size();
        evidence.facts = evidenceFacts(item.evidence, sources, rows);
        gathered.push_back(std::move(evidence));
    }
    return gathered;
}

} // namespace latchlight
