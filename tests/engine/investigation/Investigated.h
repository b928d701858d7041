// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detection/Signal.h"
#include "tests/support/TestStore.h"

#include <memory>
#include <string>
#include <vector>

namespace latchlight::test {

/// A store and its actors.
struct Investigated
{
    std::shared_ptr<const EventStore> store;
    ActorIndex actors;

    explicit Investigated(const std::vector<EventText>& events, IdentityKey key = IdentityKey::Session)
        : store(storeOf(events))
        , actors(ActorIndex::build(*store, key))
    {}

    /// None where nobody, or more than one, has that name.
    [[nodiscard]] ActorId actor(const std::string& name) const
    {
        const std::vector<ActorId> found = actors.find(name);
        return found.size() == 1 ? found.front() : ActorId{};
    }
};

[[nodiscard]] inline UtcTime at(const std::string& time)
{
    return parseUtcTime(time).value_or(UtcTime{});
}

[[nodiscard]] inline EventText read(const IdentityText& identity, const std::string& secret, const std::string& time)
{
    EventText event;
    event.identity = identity;
    event.time = time;
    event.resources = {{secret}};
    return event;
}

[[nodiscard]] inline EventText call(const IdentityText& identity, const std::string& service, const std::string& name,
                                    const std::string& time)
{
    EventText event;
    event.identity = identity;
    event.eventSource = service + ".amazonaws.com";
    event.eventName = name;
    event.time = time;
    return event;
}

/// Every event its own, so that none is dropped as a copy of another.
[[nodiscard]] inline std::vector<EventText> numbered(std::vector<EventText> events)
{
    std::uint32_t number = 0;
    for (EventText& event : events) {
        event.eventId = ++number;
    }
    return events;
}

} // namespace latchlight::test
