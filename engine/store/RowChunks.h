// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/EventStore.h"
#include "engine/store/GrowingColumn.h"

#include <cstddef>
#include <cstdint>

namespace latchlight {

/// Rows as a worker appends them.
struct RowChunks
{
    GrowingColumn<std::uint32_t> time;
    GrowingColumn<IdentityId> identity;
    GrowingColumn<OperationId> operation;
    GrowingColumn<OriginId> origin;
    GrowingColumn<OutcomeId> outcome;
    GrowingColumn<ResourceSetId> resources;
    GrowingColumn<EventIdBytes> eventId;
    GrowingColumn<std::uint8_t> flags;
    RecordPlaces places;
    std::size_t size = 0;

    void append(const EventRow& row)
    {
        forEachColumn([&](auto column, auto member) { (this->*column).push_back(row.*member); });
        places.append({row.file, row.offset});
        ++size;
    }

    /// Moves the rows of `other` behind these, from an aligned row on. Nothing can be appended to either any more.
    RowRange join(RowChunks& other)
    {
        constexpr std::size_t alignment = GrowingColumn<std::uint8_t>::chunkRows; // the chunks of every column end here
        const std::size_t first = (size + alignment - 1) / alignment * alignment;
        forEachColumn([&](auto column, auto) { (this->*column).join(other.*column, first); });
        places.join(other.places, first);
        size = first + other.size;
        return {static_cast<RowAddress>(first), static_cast<RowAddress>(size)};
    }

    [[nodiscard]] RowChunks copy() const
    {
        RowChunks other;
        forEachColumn([&](auto column, auto) { other.*column = (this->*column).copy(size); });
        other.places = places.copy();
        other.size = size;
        return other;
    }

    /// Calls `visit(column, member)` for every column and the member of EventRow that it holds.
    template<class Visit>
    static void forEachColumn(Visit visit)
    {
        visit(&RowChunks::time, &EventRow::time);
        visit(&RowChunks::identity, &EventRow::identity);
        visit(&RowChunks::operation, &EventRow::operation);
        visit(&RowChunks::origin, &EventRow::origin);
        visit(&RowChunks::outcome, &EventRow::outcome);
        visit(&RowChunks::resources, &EventRow::resources);
        visit(&RowChunks::eventId, &EventRow::eventId);
        visit(&RowChunks::flags, &EventRow::flags);
    }
};

} // namespace latchlight
