// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/PrecededRows.h"

#include <unordered_map>

namespace latchlight {

std::vector<EventIndex> precededRows(const EventStore& store, const ActorIndex& actors, const PrecedingEvent& sequence,
                                     const std::vector<EventIndex>& rows, const std::stop_token& stop)
{
    if (rows.empty()) {
        return {};
    }
    const auto& times = store.columns().time;
    const std::vector<EventIndex> first = sequence.query.compile(store).matchingRows(store, 0, store.timedSize(), stop);
    std::unordered_map<std::uint32_t, std::uint32_t> lastOfActor; // actor → epoch s
    std::vector<EventIndex> kept;
    auto next = first.begin();
    for (const EventIndex row : rows) {
        // The order of one second is that of eventIDs, which says nothing.
        for (; next != first.end() && times[*next] <= times[row]; ++next) {
            lastOfActor[actors.actorOf(store, *next).value] = times[*next];
        }
        const auto last = lastOfActor.find(actors.actorOf(store, row).value);
        if (last != lastOfActor.end() && times[row] - last->second <= sequence.timespan) {
            kept.push_back(row);
        }
    }
    return kept;
}

} // namespace latchlight
