// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/LargePages.h"
#include "engine/base/UtcTime.h"
#include "engine/store/EventTables.h"
#include "engine/store/GrowingColumn.h"
#include "engine/store/RecordPlaces.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace latchlight {

/// 128 bits: a UUID, or the fingerprint of an eventID that is none.
using EventIdBytes = std::array<std::uint8_t, 16>;

// Facts of one row that are single bits of EventRow::flags.
inline constexpr std::uint8_t ReadOnlyFlag = 1U << 0U;
inline constexpr std::uint8_t HasEventIdFlag = 1U << 1U;
inline constexpr std::uint8_t EventIdIsUuidFlag = 1U << 2U;
inline constexpr std::uint8_t CatchAllFilterFlag =
    1U << 3U; ///< BatchGetSecretValue with a filter that matches every secret
inline constexpr std::uint8_t EscapedRecordFlag =
    1U << 4U; ///< the record lies in its file as a JSON string (lookup-events)

/// One row, before it is stored.
struct EventRow
{
    std::uint32_t time = 0; ///< epoch seconds, or EventStore::noTime
    IdentityId identity;
    OperationId operation;
    OriginId origin;
    OutcomeId outcome;
    ResourceSetId resources;
    FileId file;
    std::uint64_t offset = 0; ///< byte offset of the record in the uncompressed file
    EventIdBytes eventId{};
    std::uint8_t flags = 0;
};

/// One column a member; all of the same length.
struct EventColumns
{
    Column<std::uint32_t> time;
    Column<IdentityId> identity;
    Column<OperationId> operation;
    Column<OriginId> origin;
    Column<OutcomeId> outcome;
    Column<ResourceSetId> resources;
    Column<std::uint8_t> flags;

    [[nodiscard]] std::size_t size() const { return time.size(); }
    [[nodiscard]] std::size_t memoryBytes() const;
};

/// What few questions are about stays in the order of reading, where it costs no second place while rows are sorted.
struct RecordsAsRead
{
    Column<RowAddress> rows; ///< where the record of each event stands in the two others
    GrowingColumn<EventIdBytes> eventId;
    RecordPlaces places;

    [[nodiscard]] std::size_t memoryBytes() const;
};

/// The dictionaries that the columns point into. Entry 0 of each is "none".
struct EventDictionaries
{
    StringPool strings;
    std::vector<Identity> identities{1};
    std::vector<Operation> operations{1};
    std::vector<Origin> origins{1};
    std::vector<Outcome> outcomes{1};
    std::vector<Resource> resources{1};
    std::vector<ResourceId> resourceSetMembers;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> resourceSets{{0, 0}}; ///< first member, count
    std::vector<std::string> files{1}; ///< paths, "member" after a NUL for archives

    [[nodiscard]] std::size_t memoryBytes() const;
};

/// One event with its texts, for display and export. Views live as long as the store.
struct EventView
{
    std::optional<UtcTime> time;
    std::string_view eventName;
    std::string_view eventSource;
    std::string_view awsRegion;
    std::string_view recipientAccountId;
    std::string_view identityType;
    std::string_view arn;
    std::string_view accountId;
    std::string_view userName;
    std::string_view accessKeyId;
    std::string_view sourceIpAddress;
    std::string_view userAgent;
    std::string_view errorCode;
    std::string_view errorMessage;
    DenialReason reason = DenialReason::NotDenied;
    std::span<const ResourceId> resources;
    bool isReadOnly = false;
};

/// Where the original of a record lies.
struct RecordLocation
{
    std::string_view path;
    std::string_view member;  ///< of the archive that the file is; empty: the file itself
    std::uint64_t offset = 0; ///< in the uncompressed file or member
    bool isEscaped = false;
};

/// All events of a case: frozen, without duplicates, ordered by time, then eventID, then file and offset.
/// Events without a usable time come last. Immutable, so any number of threads may read it.
class EventStore final
{
public:
    static constexpr std::uint32_t noTime = 0xFFFFFFFFU;

    EventStore(EventColumns columns, RecordsAsRead records, EventDictionaries dictionaries, std::uint64_t duplicates,
               std::uint64_t reusedEventIds);

    [[nodiscard]] std::size_t size() const { return m_columns.size(); }
    [[nodiscard]] const EventColumns& columns() const { return m_columns; }
    [[nodiscard]] const RecordsAsRead& records() const { return m_records; }
    [[nodiscard]] const EventDictionaries& dictionaries() const { return m_dictionaries; }

    /// Copies of an event that were dropped while freezing.
    [[nodiscard]] std::uint64_t duplicates() const { return m_duplicates; }
    /// Kept events that carry the eventID of another event with another time or name.
    [[nodiscard]] std::uint64_t reusedEventIds() const { return m_reusedEventIds; }
    /// Events without a usable time: the rows from `timedSize()` on.
    [[nodiscard]] std::uint64_t unreadableTimes() const { return size() - m_timedSize; }
    [[nodiscard]] EventIndex timedSize() const { return m_timedSize; }

    [[nodiscard]] std::string_view text(StringId id) const { return m_dictionaries.strings.text(id); }
    [[nodiscard]] const Identity& identity(IdentityId id) const { return m_dictionaries.identities[id.value]; }
    [[nodiscard]] const Operation& operation(OperationId id) const { return m_dictionaries.operations[id.value]; }
    [[nodiscard]] const Origin& origin(OriginId id) const { return m_dictionaries.origins[id.value]; }
    [[nodiscard]] const Outcome& outcome(OutcomeId id) const { return m_dictionaries.outcomes[id.value]; }
    [[nodiscard]] const Resource& resource(ResourceId id) const { return m_dictionaries.resources[id.value]; }
    [[nodiscard]] std::span<const ResourceId> resourceSet(ResourceSetId id) const;

    [[nodiscard]] EventView event(EventIndex row) const;
    [[nodiscard]] RecordLocation location(EventIndex row) const;
    /// All zero when the event has none.
    [[nodiscard]] const EventIdBytes& eventIdBytes(EventIndex row) const
    {
        return m_records.eventId[m_records.rows[row]];
    }
    /// The eventID as text; empty when the event has none or none that is a UUID.
    [[nodiscard]] std::string eventId(EventIndex row) const;

    /// First and last usable event time, as [first, last + 1 s); empty when there is none.
    [[nodiscard]] TimeRange timeSpan() const;
    /// Rows whose time lies in `range`: [first, last).
    [[nodiscard]] std::pair<EventIndex, EventIndex> rowsWithin(TimeRange range) const;

    [[nodiscard]] std::size_t memoryBytes() const
    {
        return m_columns.memoryBytes() + m_records.memoryBytes() + m_dictionaries.memoryBytes();
    }

private:
    EventColumns m_columns;
    RecordsAsRead m_records;
    EventDictionaries m_dictionaries;
    std::uint64_t m_duplicates = 0;
    std::uint64_t m_reusedEventIds = 0;
    EventIndex m_timedSize = 0;
};

} // namespace latchlight
