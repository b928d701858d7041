// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/Principal.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace latchlight {

/// When each of some actors was first seen at each of its source addresses, by events of any kind; one pass over the
/// store for all of them.
class FirstSeenAddresses final
{
public:
    FirstSeenAddresses(const std::vector<ActorId>& wanted, const EventStore& store, const ActorIndex& actors);

    /// The time of the first event of `actor` from `address`; UtcTime{} if there is none, or the actor was not wanted.
    [[nodiscard]] UtcTime of(ActorId actor, StringId address) const;

private:
    std::unordered_map<std::uint64_t, std::uint32_t> m_first; ///< actor and address → epoch s
};

} // namespace latchlight
