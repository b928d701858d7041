// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/EventStore.h"

#include <functional>
#include <memory>
#include <span>
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
    /// The same for entries that were asked already: by their number, 1 for those that match, one for each entry.
    [[nodiscard]] static EventFilter ofIdentities(std::vector<std::uint8_t> isMatch);
    [[nodiscard]] static EventFilter ofOperations(std::vector<std::uint8_t> isMatch);
    [[nodiscard]] static EventFilter ofOrigins(std::vector<std::uint8_t> isMatch);
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
    /// Matching rows in ascending order; incomplete when stop was requested. `jobs`: threads, where there are rows
    /// enough to share.
    [[nodiscard]] std::vector<EventIndex> matchingRows(const EventStore& store, std::stop_token stop = {}) const;
    [[nodiscard]] std::vector<EventIndex> matchingRows(const EventStore& store, EventIndex first, EventIndex last,
                                                       std::stop_token stop = {}, unsigned jobs = 1) const;

    /// Those of `rows`, which are ascending, that match; incomplete when stop was requested.
    [[nodiscard]] std::vector<EventIndex> matchingAmong(const EventStore& store, std::span<const EventIndex> rows,
                                                        const std::stop_token& stop = {}) const;

private:
    struct Node;
    explicit EventFilter(std::shared_ptr<const Node> node);

    void appendMatches(std::vector<EventIndex>& rows, const EventStore& store, EventIndex first, EventIndex last,
                       const std::stop_token& stop) const;

    std::shared_ptr<const Node> m_node; ///< null: everything
};

} // namespace latchlight
