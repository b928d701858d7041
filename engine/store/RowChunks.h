// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/EventStore.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace latchlight {

/// One column that grows by whole chunks: appending never copies what is there, and a column can be freed by itself.
template<class Value>
using ColumnChunks = std::vector<std::unique_ptr<Value[]>>;

/// Rows as a worker appends them.
struct RowChunks
{
    static constexpr unsigned chunkBits = 16;
    static constexpr std::size_t chunkRows = 1U << chunkBits;

    ColumnChunks<std::uint32_t> time;
    ColumnChunks<IdentityId> identity;
    ColumnChunks<OperationId> operation;
    ColumnChunks<OriginId> origin;
    ColumnChunks<OutcomeId> outcome;
    ColumnChunks<ResourceSetId> resources;
    ColumnChunks<FileId> file;
    ColumnChunks<std::uint64_t> offset;
    ColumnChunks<EventIdBytes> eventId;
    ColumnChunks<std::uint8_t> flags;
    std::size_t size = 0;

    void append(const EventRow& row)
    {
        const std::size_t i = size & (chunkRows - 1);
        if (i == 0) {
            addChunk();
        }
        time.back()[i] = row.time;
        identity.back()[i] = row.identity;
        operation.back()[i] = row.operation;
        origin.back()[i] = row.origin;
        outcome.back()[i] = row.outcome;
        resources.back()[i] = row.resources;
        file.back()[i] = row.file;
        offset.back()[i] = row.offset;
        eventId.back()[i] = row.eventId;
        flags.back()[i] = row.flags;
        ++size;
    }

    [[nodiscard]] RowChunks copy() const
    {
        RowChunks other;
        other.time = copyOf(time);
        other.identity = copyOf(identity);
        other.operation = copyOf(operation);
        other.origin = copyOf(origin);
        other.outcome = copyOf(outcome);
        other.resources = copyOf(resources);
        other.file = copyOf(file);
        other.offset = copyOf(offset);
        other.eventId = copyOf(eventId);
        other.flags = copyOf(flags);
        other.size = size;
        return other;
    }

private:
    template<class Value>
    [[nodiscard]] ColumnChunks<Value> copyOf(const ColumnChunks<Value>& column) const
    {
        ColumnChunks<Value> chunks;
        for (std::size_t i = 0; i < column.size(); ++i) {
            chunks.push_back(std::unique_ptr<Value[]>(new Value[chunkRows]));
            const std::size_t rows = std::min(chunkRows, size - i * chunkRows);
            std::copy_n(column[i].get(), rows, chunks.back().get());
        }
        return chunks;
    }

    template<class Value>
    static void addChunkTo(ColumnChunks<Value>& column)
    {
        column.push_back(std::unique_ptr<Value[]>(
            new Value[chunkRows])); // left uninitialised: rows are written before they are read
    }

    void addChunk()
    {
        addChunkTo(time);
        addChunkTo(identity);
        addChunkTo(operation);
        addChunkTo(origin);
        addChunkTo(outcome);
        addChunkTo(resources);
        addChunkTo(file);
        addChunkTo(offset);
        addChunkTo(eventId);
        addChunkTo(flags);
    }
};

} // namespace latchlight
