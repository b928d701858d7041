// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/EventStore.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string_view>
#include <vector>

namespace latchlight {

/// A yes/no question about events, compiled against one store: predicates on texts are answered once per dictionary
/// entry, so that testing a row is a few look-ups. Immutable and cheap to copy; valid only for the store it was made
/// for.
class EventFilter final
{
public:
    using IdentityTest = std::function<bool(const Identity&)>;
    using OperationTest = std::function<bool(const Operation&)>;
    using OriginTest = std::function<bool(const Origin&)>;
    using OutcomeTest = std::function<bool(const Outcome&)>;
    using ResourceTest = std::function<bool(const Resource&)>;

    /// Matches every event.
    EventFilter();

    [[nodiscard]] static EventFilter byIdentity(const EventStore& store, const IdentityTest& test);
    [[nodiscard]] static EventFilter byOperation(const EventStore& store, const OperationTest& test);
    [[nodiscard]] static EventFilter byOrigin(const EventStore& store, const OriginTest& test);
    [[nodiscard]] static EventFilter byOutcome(const EventStore& store, const OutcomeTest& test);
    /// Matches events of which at least one resource passes.
    [[nodiscard]] static EventFilter byResource(const EventStore& store, const ResourceTest& test);
    /// Matches events whose own path passes.
    [[nodiscard]] static EventFilter byFile(const EventStore& store, const std::function<bool(std::string_view)>& test);
    /// Events without a usable time never match.
    [[nodiscard]] static EventFilter byTime(TimeRange range);
    [[nodiscard]] static EventFilter byFlags(std::uint8_t flags);
    [[nodiscard]] static EventFilter byEventId(const EventIdBytes& eventId);

    [[nodiscard]] EventFilter operator&&(const EventFilter& other) const;
    [[nodiscard]] EventFilter operator||(const EventFilter& other) const;
    [[nodiscard]] EventFilter operator!() const;

    [[nodiscard]] bool matches(const EventStore& store, EventIndex row) const;
    /// Matching rows in ascending order; incomplete when stop was requested.
    [[nodiscard]] std::vector<EventIndex> matchingRows(const EventStore& store, std::stop_token stop = {}) const;
    [[nodiscard]] std::vector<EventIndex> matchingRows(const EventStore& store, EventIndex first, EventIndex last,
                                                       std::stop_token stop = {}) const;

private:
    struct Node;
    explicit EventFilter(std::shared_ptr<const Node> node);

    std::shared_ptr<const Node> m_node; ///< null: everything
};

} // namespace latchlight
