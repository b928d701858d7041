// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detection/FirstUses.h"
#include "engine/store/Principal.h"

#include <cstdint>
#include <vector>

namespace latchlight {

/// Remembers since when each actor uses each source address and user agent; fed in order of time. Most events of an
/// actor come from where its last one came from, which is answered without a look-up.
class OriginMemory final
{
public:
    explicit OriginMemory(std::size_t actors)
        : m_lastOrigin(actors + 1)
    {}

    void use(const EventStore& store, ActorId actor, OriginId origin, std::uint32_t time);
    /// True if the actor used the address or the agent of `origin` for the first time at most `seconds` before `time`.
    [[nodiscard]] bool isNew(const EventStore& store, ActorId actor, OriginId origin, std::uint32_t time,
                             std::int64_t seconds) const;

private:
    std::vector<OriginId> m_lastOrigin; ///< by actor
    FirstUses m_addresses;              ///< of actor and address, epoch s
    FirstUses m_agents;                 ///< of actor and agent, epoch s
};

} // namespace latchlight
