// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/EventStoreBuilder.h"

#include "engine/base/Hash.h"
#include "engine/base/NumberedSet.h"
#include "engine/base/Parallel.h"
#include "engine/store/ReusedEventIds.h"
#include "engine/store/RowOrder.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <unordered_map>

namespace latchlight {

namespace {

/// Hash of a table entry by its bytes of ids; entries are small and flat.
template<class Value>
struct EntryHash
{
    std::size_t operator()(const Value& value) const
    {
        std::uint64_t state = processSeed();
        forEachPart(value, [&](std::uint32_t part) { state = hashing::mix(state ^ part, hashing::prime1); });
        return state;
    }

private:
    template<class Visit>
    static void forEachPart(const Identity& v, Visit visit)
    {
        for (const StringId id : {v.type, v.arn, v.principalId, v.accountId, v.userName, v.accessKeyId, v.issuerArn,
                                  v.issuerUserName, v.invokedBy, v.mfaAuthenticated}) {
            visit(id.value);
        }
    }
    template<class Visit>
    static void forEachPart(const Operation& v, Visit visit)
    {
        for (const StringId id : {v.eventSource, v.eventName, v.awsRegion, v.recipientAccountId}) {
            visit(id.value);
        }
    }
    template<class Visit>
    static void forEachPart(const Origin& v, Visit visit)
    {
        visit(v.sourceIpAddress.value);
        visit(v.userAgent.value);
    }
    template<class Visit>
    static void forEachPart(const Outcome& v, Visit visit)
    {
        visit(v.errorCode.value);
        visit(v.errorMessage.value);
        visit(static_cast<std::uint32_t>(v.reason));
    }
    template<class Visit>
    static void forEachPart(const Resource& v, Visit visit)
    {
        visit(static_cast<std::uint32_t>(v.kind));
        for (const StringId id : {v.name, v.accountId, v.region}) {
            visit(id.value);
        }
    }
};

struct ResourceSetHash
{
    std::size_t operator()(const std::vector<ResourceId>& members) const
    {
        std::uint64_t state = processSeed();
        for (const ResourceId id : members) {
            state = hashing::mix(state ^ id.value, hashing::prime2);
        }
        return state;
    }
};

/// Adds `value` to `entries` unless it is there; gives its number. The all-empty value is entry 0.
template<class Id, class Value>
Id addEntry(NumberedSet<Value, EntryHash<Value>>& index, std::vector<Value>& entries, const Value& value)
{
    return value == Value{} ? Id{} : Id{index.add(entries, value)};
}

/// Where the numbers of one shard's dictionaries went in the joined ones.
struct Renumbering
{
    std::vector<StringId> strings;
    std::vector<IdentityId> identities;
    std::vector<OperationId> operations;
    std::vector<OriginId> origins;
    std::vector<OutcomeId> outcomes;
    std::vector<ResourceSetId> resourceSets;
};

/// Adds all dictionary entries of `source` to `target`.
Renumbering addDictionaries(EventStoreShard& target, const EventDictionaries& source)
{
    Renumbering to;
    const auto string = [&](StringId id) { return to.strings[id.value]; };

    to.strings.reserve(source.strings.size());
    for (std::uint32_t i = 0; i < source.strings.size(); ++i) {
        to.strings.push_back(target.intern(source.strings.text(StringId{i})));
    }
    for (Identity entry : source.identities) {
        for (StringId* id :
             {&entry.type, &entry.arn, &entry.principalId, &entry.accountId, &entry.userName, &entry.accessKeyId,
              &entry.issuerArn, &entry.issuerUserName, &entry.invokedBy, &entry.mfaAuthenticated}) {
            *id = string(*id);
        }
        to.identities.push_back(target.addIdentity(entry));
    }
    for (const Operation& entry : source.operations) {
        to.operations.push_back(target.addOperation({string(entry.eventSource), string(entry.eventName),
                                                     string(entry.awsRegion), string(entry.recipientAccountId)}));
    }
    for (const Origin& entry : source.origins) {
        to.origins.push_back(target.addOrigin({string(entry.sourceIpAddress), string(entry.userAgent)}));
    }
    for (const Outcome& entry : source.outcomes) {
        to.outcomes.push_back(target.addOutcome({string(entry.errorCode), string(entry.errorMessage), entry.reason}));
    }
    std::vector<ResourceId> resources;
    for (const Resource& entry : source.resources) {
        resources.push_back(
            target.addResource({entry.kind, string(entry.name), string(entry.accountId), string(entry.region)}));
    }
    for (const auto& [first, count] : source.resourceSets) {
        std::vector<ResourceId> members;
        for (std::uint32_t i = first; i < first + count; ++i) {
            members.push_back(resources[source.resourceSetMembers[i].value]);
        }
        to.resourceSets.push_back(target.addResourceSet(std::move(members)));
    }
    return to;
}

/// Gives the rows of `range` other numbers of dictionary entries.
void renumber(RowChunks& rows, const RowRange& range, const Renumbering& to)
{
    const auto renumberColumn = [&](auto& column, const auto& numbers) {
        for (RowAddress row = range.first; row < range.last; ++row) {
            column[row] = numbers[column[row].value];
        }
    };
    renumberColumn(rows.identity, to.identities);
    renumberColumn(rows.operation, to.operations);
    renumberColumn(rows.origin, to.origins);
    renumberColumn(rows.outcome, to.outcomes);
    renumberColumn(rows.resources, to.resourceSets);
}

/// One column in its final order; the chunks are freed.
template<class Value>
Column<Value> gather(GrowingColumn<Value>& column, const Column<RowAddress>& order)
{
    Column<Value> gathered;
    gathered.reserve(order.size());
    for (const RowAddress row : order) {
        gathered.push_back(column[row]);
    }
    column = {};
    return gathered;
}

} // namespace

/// Reverse look-up from entry to number, needed only while building.
struct EventStoreShard::Tables
{
    NumberedSet<Identity, EntryHash<Identity>> identities;
    NumberedSet<Operation, EntryHash<Operation>> operations;
    NumberedSet<Origin, EntryHash<Origin>> origins;
    NumberedSet<Outcome, EntryHash<Outcome>> outcomes;
    NumberedSet<Resource, EntryHash<Resource>> resources;
    std::unordered_map<std::vector<ResourceId>, std::uint32_t, ResourceSetHash> resourceSets;
};

EventStoreShard::EventStoreShard()
    : m_tables(std::make_unique<Tables>())
{}

EventStoreShard::~EventStoreShard() = default;
EventStoreShard::EventStoreShard(EventStoreShard&&) noexcept = default;
EventStoreShard& EventStoreShard::operator=(EventStoreShard&&) noexcept = default;

EventStoreShard EventStoreShard::copy() const
{
    EventStoreShard other;
    other.m_rows = m_rows.copy();
    EventDictionaries& to = other.m_dictionaries;
    for (std::uint32_t id = 1; id < m_dictionaries.strings.size(); ++id) {
        static_cast<void>(to.strings.intern(m_dictionaries.strings.text({id}))); // in this order: the numbers stay
    }
    to.identities = m_dictionaries.identities;
    to.operations = m_dictionaries.operations;
    to.origins = m_dictionaries.origins;
    to.outcomes = m_dictionaries.outcomes;
    to.resources = m_dictionaries.resources;
    to.resourceSetMembers = m_dictionaries.resourceSetMembers;
    to.resourceSets = m_dictionaries.resourceSets;
    to.files = m_dictionaries.files;
    return other;
}

IdentityId EventStoreShard::addIdentity(const Identity& identity)
{
    return addEntry<IdentityId>(m_tables->identities, m_dictionaries.identities, identity);
}

OperationId EventStoreShard::addOperation(const Operation& operation)
{
    return addEntry<OperationId>(m_tables->operations, m_dictionaries.operations, operation);
}

OriginId EventStoreShard::addOrigin(const Origin& origin)
{
    return addEntry<OriginId>(m_tables->origins, m_dictionaries.origins, origin);
}

OutcomeId EventStoreShard::addOutcome(const Outcome& outcome)
{
    return addEntry<OutcomeId>(m_tables->outcomes, m_dictionaries.outcomes, outcome);
}

ResourceId EventStoreShard::addResource(const Resource& resource)
{
    return addEntry<ResourceId>(m_tables->resources, m_dictionaries.resources, resource);
}

ResourceSetId EventStoreShard::addResourceSet(std::vector<ResourceId> members)
{
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    if (!members.empty() && members.front().isNone()) {
        members.erase(members.begin());
    }
    if (members.empty()) {
        return {};
    }
    auto& sets = m_dictionaries.resourceSets;
    const auto [found, isNew] = m_tables->resourceSets.try_emplace(members, static_cast<std::uint32_t>(sets.size()));
    if (isNew) {
        sets.emplace_back(static_cast<std::uint32_t>(m_dictionaries.resourceSetMembers.size()),
                          static_cast<std::uint32_t>(members.size()));
        m_dictionaries.resourceSetMembers.insert(m_dictionaries.resourceSetMembers.end(), members.begin(),
                                                 members.end());
    }
    return {found->second};
}

/// The dictionaries of all shards in one; the rows of each, which lie in one of `ranges`, take its numbers. Incomplete
/// when stop was requested.
EventDictionaries EventStoreBuilder::joinDictionaries(std::vector<EventStoreShard> shards, RowChunks& rows,
                                                      const std::vector<RowRange>& ranges, const std::stop_token& stop)
{
    for (std::size_t i = 1; i < shards.size() && !stop.stop_requested(); ++i) {
        renumber(rows, ranges[i], addDictionaries(shards.front(), shards[i].m_dictionaries));
        shards[i] = EventStoreShard();
    }
    return std::move(shards.front().m_dictionaries);
}

std::shared_ptr<const EventStore> EventStoreBuilder::freeze(std::vector<EventStoreShard> shards,
                                                            std::vector<std::string> files, std::stop_token stop,
                                                            unsigned jobs)
{
    if (shards.empty()) {
        shards.emplace_back();
    }
    RowChunks rows;
    std::vector<RowRange> ranges;
    for (EventStoreShard& shard : shards) {
        ranges.push_back(rows.join(shard.m_rows));
    }
    // What rows are called in dictionaries and when they happened are independent until copies are looked for.
    EventDictionaries dictionaries;
    std::optional<RowOrder> order;
    runAll({[&] { dictionaries = joinDictionaries(std::move(shards), rows, ranges, stop); },
            [&] { order.emplace(rows.time, ranges); }},
           jobs);
    if (stop.stop_requested()) {
        return nullptr;
    }
    dictionaries.files = std::move(files);
    const std::size_t recordCount = order->size();
    std::uint64_t reused = 0;
    std::vector<std::function<void()>> work = order->sorting(rows, dictionaries, jobs);
    work.insert(work.begin(), [&] { reused = countReusedEventIds(rows.eventId, rows.flags, ranges); });
    runAll(work, jobs);
    RecordsAsRead records;
    records.rows = order->take();
    const std::uint64_t duplicates = recordCount - records.rows.size();
    if (stop.stop_requested()) {
        return nullptr;
    }
    records.eventId = std::move(rows.eventId);
    records.places = std::move(rows.places);
    EventColumns columns;
    runAll({[&] { columns.time = gather(rows.time, records.rows); },
            [&] { columns.identity = gather(rows.identity, records.rows); },
            [&] { columns.operation = gather(rows.operation, records.rows); },
            [&] { columns.origin = gather(rows.origin, records.rows); },
            [&] { columns.outcome = gather(rows.outcome, records.rows); },
            [&] { columns.resources = gather(rows.resources, records.rows); },
            [&] { columns.flags = gather(rows.flags, records.rows); }},
           jobs);
    // A copy carries the eventID of the event that was kept.
    return std::make_shared<const EventStore>(std::move(columns), std::move(records), std::move(dictionaries),
                                              duplicates, reused - duplicates);
}

} // namespace latchlight
