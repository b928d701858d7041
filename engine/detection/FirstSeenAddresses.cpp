// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/FirstSeenAddresses.h"

namespace latchlight {

namespace {

std::uint64_t keyOf(ActorId actor, StringId address)
{
    return (std::uint64_t{actor.value} << 32U) | address.value;
}

} // namespace

FirstSeenAddresses::FirstSeenAddresses(const std::vector<ActorId>& wanted, const EventStore& store,
                                       const ActorIndex& actors)
{
    if (wanted.empty()) {
        return;
    }
    std::vector<std::uint8_t> isWanted(actors.size() + 1, 0);
    for (const ActorId actor : wanted) {
        isWanted[actor.value] = 1;
    }
    for (EventIndex row = 0; row < store.timedSize(); ++row) {
        const ActorId actor = actors.actorOf(store, row);
        if (isWanted[actor.value] != 0) {
            const StringId address = store.origin(store.columns().origin[row]).sourceIpAddress;
            m_first.try_emplace(keyOf(actor, address), store.columns().time[row]);
        }
    }
}

UtcTime FirstSeenAddresses::of(ActorId actor, StringId address) const
{
    const auto found = m_first.find(keyOf(actor, address));
    return found == m_first.end() ? UtcTime{} : UtcTime{found->second};
}

} // namespace latchlight
