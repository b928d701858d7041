// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/OriginMemory.h"

namespace latchlight {

namespace {

std::uint64_t keyOf(ActorId actor, StringId text)
{
    return (std::uint64_t{actor.value} << 32U) | text.value;
}

} // namespace

void OriginMemory::use(const EventStore& store, ActorId actor, OriginId origin, std::uint32_t time)
{
    if (m_lastOrigin[actor.value] == origin) {
        return;
    }
    m_lastOrigin[actor.value] = origin;
    m_addresses.note(keyOf(actor, store.origin(origin).sourceIpAddress), time);
    m_agents.note(keyOf(actor, store.origin(origin).userAgent), time);
}

bool OriginMemory::isNew(const EventStore& store, ActorId actor, OriginId origin, std::uint32_t time,
                         std::int64_t seconds) const
{
    const auto isRecent = [&](const FirstUses& firstUses, StringId text) {
        const std::optional<std::uint32_t> first = firstUses.find(keyOf(actor, text));
        return !first || std::int64_t{time} - *first <= seconds;
    };
    return isRecent(m_addresses, store.origin(origin).sourceIpAddress) ||
           isRecent(m_agents, store.origin(origin).userAgent);
}

} // namespace latchlight
