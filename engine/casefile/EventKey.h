// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/EventStore.h"

#include <cstdint>
#include <optional>
#include <string>

namespace latchlight {

/// Names an event across sessions, independent of its row in one store and of where the archive lies.
struct EventKey
{
    /// The eventID. For the few records that have none, or none that is a UUID: name of the file, member and offset.
    std::string id;
    std::int64_t time = 0; ///< epoch seconds; -1 without a usable time
    std::string eventName;

    friend auto operator<=>(const EventKey&, const EventKey&) = default;

    [[nodiscard]] static EventKey of(const EventStore& store, EventIndex row);
    /// The row of this event; nothing where the store does not have it. Looks only at events of the same second (or at
    /// those without a time).
    [[nodiscard]] std::optional<EventIndex> findIn(const EventStore& store) const;
};

} // namespace latchlight
