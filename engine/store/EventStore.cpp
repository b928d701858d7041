// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/EventStore.h"

#include <algorithm>

namespace latchlight {

namespace {

template<class Value, class Allocator>
std::size_t bytesOf(const std::vector<Value, Allocator>& values)
{
    return values.capacity() * sizeof(Value);
}

} // namespace

std::size_t EventColumns::memoryBytes() const
{
    return bytesOf(time) + bytesOf(identity) + bytesOf(operation) + bytesOf(origin) + bytesOf(outcome) +
           bytesOf(resources) + bytesOf(flags);
}

std::size_t RecordsAsRead::memoryBytes() const
{
    return bytesOf(rows) + rows.size() * sizeof(EventIdBytes) + places.memoryBytes();
}

std::size_t EventDictionaries::memoryBytes() const
{
    std::size_t paths = 0;
    for (const std::string& path : files) {
        paths += path.capacity();
    }
    return strings.memoryBytes() + bytesOf(identities) + bytesOf(operations) + bytesOf(origins) + bytesOf(outcomes) +
           bytesOf(resources) + bytesOf(resourceSetMembers) + bytesOf(resourceSets) + bytesOf(files) + paths;
}

EventStore::EventStore(EventColumns columns, RecordsAsRead records, EventDictionaries dictionaries,
                       std::uint64_t duplicates, std::uint64_t reusedEventIds)
    : m_columns(std::move(columns))
    , m_records(std::move(records))
    , m_dictionaries(std::move(dictionaries))
    , m_duplicates(duplicates)
    , m_reusedEventIds(reusedEventIds)
{
    const auto firstWithoutTime = std::lower_bound(m_columns.time.begin(), m_columns.time.end(), noTime);
    m_timedSize = static_cast<EventIndex>(firstWithoutTime - m_columns.time.begin());
}

std::span<const ResourceId> EventStore::resourceSet(ResourceSetId id) const
{
    const auto& [first, count] = m_dictionaries.resourceSets[id.value];
    return std::span(m_dictionaries.resourceSetMembers).subspan(first, count);
}

EventView EventStore::event(EventIndex row) const
{
    const Identity& who = identity(m_columns.identity[row]);
    const Operation& what = operation(m_columns.operation[row]);
    const Origin& from = origin(m_columns.origin[row]);
    const Outcome& end = outcome(m_columns.outcome[row]);

    EventView view;
    if (m_columns.time[row] != noTime) {
        view.time = UtcTime{m_columns.time[row]};
    }
    view.eventName = text(what.eventName);
    view.eventSource = text(what.eventSource);
    view.awsRegion = text(what.awsRegion);
    view.recipientAccountId = text(what.recipientAccountId);
    view.identityType = text(who.type);
    view.arn = text(who.arn);
    view.accountId = text(who.accountId);
    view.userName = text(who.userName);
    view.accessKeyId = text(who.accessKeyId);
    view.sourceIpAddress = text(from.sourceIpAddress);
    view.userAgent = text(from.userAgent);
    view.errorCode = text(end.errorCode);
    view.errorMessage = text(end.errorMessage);
    view.reason = end.reason;
    view.resources = resourceSet(m_columns.resources[row]);
    view.isReadOnly = (m_columns.flags[row] & ReadOnlyFlag) != 0;
    return view;
}

RecordLocation EventStore::location(EventIndex row) const
{
    const RecordPlace place = m_records.places.of(m_records.rows[row]);
    const std::string_view source = m_dictionaries.files[place.file.value];
    const std::size_t end = source.find('\0');
    const std::string_view member = end == std::string_view::npos ? std::string_view() : source.substr(end + 1);
    return {source.substr(0, end), member, place.offset, (m_columns.flags[row] & EscapedRecordFlag) != 0};
}

std::string EventStore::eventId(EventIndex row) const
{
    constexpr std::uint8_t uuid = HasEventIdFlag | EventIdIsUuidFlag;
    if ((m_columns.flags[row] & uuid) != uuid) {
        return {};
    }
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    const EventIdBytes& bytes = eventIdBytes(row);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            text += '-';
        }
        text += digits[bytes[i] >> 4U];
        text += digits[bytes[i] & 15U];
    }
    return text;
}

TimeRange EventStore::timeSpan() const
{
    if (m_timedSize == 0) {
        return {};
    }
    return {UtcTime{m_columns.time.front()}, UtcTime{m_columns.time[m_timedSize - 1]} + 1};
}

std::pair<EventIndex, EventIndex> EventStore::rowsWithin(TimeRange range) const
{
    const auto first = m_columns.time.begin();
    const auto last = first + m_timedSize;
    const auto rowOf = [&](UtcTime time) {
        const auto clamped = static_cast<std::uint32_t>(std::clamp<std::int64_t>(time.seconds, 0, noTime));
        return static_cast<EventIndex>(std::lower_bound(first, last, clamped) - first);
    };
    return {rowOf(range.begin), std::max(rowOf(range.begin), rowOf(range.end))};
}

} // namespace latchlight
