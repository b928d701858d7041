// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/RowChunks.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace latchlight {

/// What one worker has read: rows and their own dictionaries. One thread at a time.
class EventStoreShard final
{
public:
    EventStoreShard();
    ~EventStoreShard();
    EventStoreShard(EventStoreShard&&) noexcept;
    EventStoreShard& operator=(EventStoreShard&&) noexcept;
    EventStoreShard(const EventStoreShard&) = delete;
    EventStoreShard& operator=(const EventStoreShard&) = delete;

    StringId intern(std::string_view text) { return m_dictionaries.strings.intern(text); }
    IdentityId addIdentity(const Identity& identity);
    OperationId addOperation(const Operation& operation);
    OriginId addOrigin(const Origin& origin);
    OutcomeId addOutcome(const Outcome& outcome);
    ResourceId addResource(const Resource& resource);
    /// `members` in any order, repeated or not: the set is sorted and unique.
    ResourceSetId addResourceSet(std::vector<ResourceId> members);

    void append(const EventRow& row) { m_rows.append(row); }

    /// Gives every row another FileId.
    template<class Map>
    void renumberFiles(Map map)
    {
        m_rows.places.forEachFile([&](FileId& file) { file = map(file); });
    }

    /// A copy that can be frozen or joined to another shard, but not added to.
    [[nodiscard]] EventStoreShard copy() const;

    [[nodiscard]] std::size_t size() const { return m_rows.size; }
    [[nodiscard]] const EventDictionaries& dictionaries() const { return m_dictionaries; }

private:
    friend class EventStoreBuilder;

    struct Tables;

    RowChunks m_rows;
    EventDictionaries m_dictionaries;
    std::unique_ptr<Tables> m_tables;
};

/// Joins shards into one frozen store.
class EventStoreBuilder final
{
public:
    /// `files` are the paths that the rows' FileId point to (entry 0 unused), sorted by the caller so that equal inputs
    /// give equal stores. Duplicates (same eventID, eventTime and eventName) are dropped, keeping the copy with the
    /// lowest file and offset; the result depends neither on how rows were spread over shards nor on `jobs`, the number
    /// of threads. Null when stop was requested.
    [[nodiscard]] static std::shared_ptr<const EventStore> freeze(std::vector<EventStoreShard> shards,
                                                                  std::vector<std::string> files,
                                                                  std::stop_token stop = {}, unsigned jobs = 1);

private:
    [[nodiscard]] static EventDictionaries joinDictionaries(std::vector<EventStoreShard> shards, RowChunks& rows,
                                                            const std::vector<RowRange>& ranges,
                                                            const std::stop_token& stop);
};

} // namespace latchlight
