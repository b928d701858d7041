// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/EventStore.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

struct SearchField;

/// A value of a field, and the events that have it.
struct FieldValue
{
    std::string value;
    std::uint64_t events = 0;

    friend bool operator==(const FieldValue&, const FieldValue&) = default;
};

/// The values of one field in a set of events.
struct FieldCount
{
    std::string field;              ///< as the search syntax spells it
    std::vector<FieldValue> values; ///< the most frequent ones: by events descending, then value
    std::uint64_t distinct = 0;     ///< of all values, listed or not
};

/// A set of events, counted once by dictionary entry: from that the values of every field follow without another look
/// at the rows. Valid as long as the store.
class FieldCounts final
{
public:
    /// One pass over five columns at `rows`, shared by the cores. Incomplete when stop was requested.
    [[nodiscard]] static FieldCounts of(const EventStore& store, std::span<const EventIndex> rows,
                                        const std::stop_token& stop = {});
    /// The same of every event.
    [[nodiscard]] static FieldCounts ofAll(const EventStore& store, const std::stop_token& stop = {});
    /// The same as of() for the store of these counts, and quicker: what was found out about its dictionaries is
    /// shared.
    [[nodiscard]] FieldCounts among(std::span<const EventIndex> rows, const std::stop_token& stop = {}) const;

    /// Values of a field of the search syntax, `limit` at most. With `typed`: only those that hold it, in any case of
    /// ASCII letters. Empty values do not count. An event with several secrets counts once for each name. Fields of
    /// which every event has its own value (eventTime, eventID) and `file` have no values here.
    [[nodiscard]] FieldCount values(std::string_view field, std::size_t limit, std::string_view typed = {}) const;

private:
    /// Identities that share the name of an actor share a number.
    struct ActorNames
    {
        std::vector<std::uint32_t> ofIdentity;
        std::vector<std::string_view> names;

        explicit ActorNames(const EventStore& store);
    };

    FieldCounts(const EventStore& store, std::shared_ptr<const ActorNames> names);
    /// Of a field whose values are known beforehand.
    [[nodiscard]] FieldCount fixedValues(const SearchField& field, std::size_t limit, std::string_view typed) const;
    void add(EventIndex row);
    void add(const FieldCounts& other);
    /// `countStretch` adds the rows of a stretch of [0, size).
    template<class CountStretch>
    [[nodiscard]] static FieldCounts shared(const FieldCounts& empty, std::size_t size,
                                            const CountStretch& countStretch);

    const EventStore* m_store;
    std::shared_ptr<const ActorNames> m_names;
    std::vector<std::uint32_t> m_identities; ///< events by entry of each dictionary
    std::vector<std::uint32_t> m_operations;
    std::vector<std::uint32_t> m_origins;
    std::vector<std::uint32_t> m_outcomes;
    std::vector<std::uint32_t> m_resourceSets;
    std::uint32_t m_readOnly = 0;
    std::uint32_t m_catchAllFilters = 0;
    std::uint32_t m_events = 0;
};

} // namespace latchlight
