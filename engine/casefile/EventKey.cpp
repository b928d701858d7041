// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefile/EventKey.h"

#include "engine/base/Uuid.h"

#include <string_view>
#include <utility>

namespace latchlight {

namespace {

constexpr std::int64_t withoutTime = -1;

/// Not the whole path: an archive may be moved.
std::string placeOf(const RecordLocation& location)
{
    std::string place(location.path.substr(location.path.rfind('/') + 1));
    if (!location.member.empty()) {
        place += "!" + std::string(location.member);
    }
    return place + "@" + std::to_string(location.offset);
}

} // namespace

EventKey EventKey::of(const EventStore& store, EventIndex row)
{
    const EventView event = store.event(row);
    EventKey key;
    key.id = store.eventId(row);
    if (key.id.empty()) {
        key.id = placeOf(store.location(row));
    }
    key.time = event.time ? event.time->seconds : withoutTime;
    key.eventName = std::string(event.eventName);
    return key;
}

std::optional<EventIndex> EventKey::findIn(const EventStore& store) const
{
    const auto rows = time == withoutTime ? std::pair{store.timedSize(), static_cast<EventIndex>(store.size())}
                                          : store.rowsWithin({UtcTime{time}, UtcTime{time} + 1});
    const auto uuid = parseUuid(id);
    for (EventIndex row = rows.first; row < rows.second; ++row) {
        // A busy second holds thousands of events: their keys are texts, their ids are 16 bytes.
        if ((!uuid || store.eventIdBytes(row) == *uuid) && of(store, row) == *this) {
            return row;
        }
    }
    return std::nullopt;
}

} // namespace latchlight
