// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/EventStoreBuilder.h"

#include "engine/base/Hash.h"
#include "engine/base/NumberedSet.h"
#include "engine/base/Parallel.h"
#include "engine/store/ReusedEventIds.h"

#include <algorithm>
#include <cstring>
#include <numeric>
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
Renumbering joinDictionaries(EventStoreShard& target, const EventDictionaries& source)
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

/// Where the rows of a shard of `size` rows end, so that those of another may follow.
std::size_t alignedSize(std::size_t size)
{
    return (size + RowChunks::shardAlignment - 1) / RowChunks::shardAlignment * RowChunks::shardAlignment;
}

template<class Id>
void renumber(GrowingColumn<Id>& column, std::size_t size, const std::vector<Id>& numbers)
{
    for (std::size_t row = 0; row < size; ++row) {
        Id& id = column[static_cast<RowAddress>(row)];
        id = numbers[id.value];
    }
}

/// A row and its time, as one number that sorts by time.
using TimedRow = std::uint64_t;

/// All rows in order of time, shard by shard and row by row within a second: radix sort, only over the bits in which
/// the times differ.
Column<TimedRow> orderByTime(const GrowingColumn<std::uint32_t>& time, const std::vector<std::size_t>& shardSizes)
{
    constexpr unsigned digitBits = 11;
    constexpr std::size_t digits = 1U << digitBits;
    Column<TimedRow> rows;
    rows.reserve(std::accumulate(shardSizes.begin(), shardSizes.end(), std::size_t{0}));
    RowAddress firstOfShard = 0;
    for (const std::size_t size : shardSizes) {
        for (std::size_t i = 0; i < size; ++i) {
            const RowAddress row = firstOfShard + static_cast<RowAddress>(i);
            rows.push_back(static_cast<TimedRow>(time[row]) << 32U | row);
        }
        firstOfShard += static_cast<RowAddress>(alignedSize(size));
    }
    TimedRow differing = 0;
    for (const TimedRow row : rows) {
        differing |= (row ^ rows.front()) >> 32U;
    }
    Column<TimedRow> sorted(differing == 0 ? 0 : rows.size());
    for (unsigned shift = 32; shift < 64; shift += digitBits) {
        if (((differing << 32U) >> shift & (digits - 1)) == 0) {
            continue;
        }
        std::vector<std::size_t> starts(digits + 1);
        for (const TimedRow row : rows) {
            ++starts[(row >> shift & (digits - 1)) + 1];
        }
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (const TimedRow row : rows) {
            sorted[starts[row >> shift & (digits - 1)]++] = row;
        }
        rows.swap(sorted);
    }
    return rows;
}

/// Sorts the rows of each second and drops the copies of an event.
class Deduplication
{
public:
    Deduplication(const RowChunks& rows, const EventDictionaries& dictionaries)
        : m_rows(rows)
        , m_dictionaries(dictionaries)
    {}

    /// `timed` is in order of time. The result is by time, eventID, name, file and offset, without duplicates; `times`
    /// takes the time of each of its rows.
    [[nodiscard]] Column<RowAddress> apply(const Column<TimedRow>& timed, Column<std::uint32_t>& times) const
    {
        Column<RowAddress> order;
        order.reserve(timed.size());
        times.reserve(timed.size());
        for (std::size_t first = 0; first < timed.size();) {
            std::size_t last = first;
            const std::size_t firstKept = order.size();
            for (; last < timed.size() && timed[last] >> 32U == timed[first] >> 32U; ++last) {
                order.push_back(static_cast<RowAddress>(timed[last]));
            }
            if (last - first > 1) {
                sortAndUnite(order, firstKept);
            }
            times.resize(order.size(), static_cast<std::uint32_t>(timed[first] >> 32U));
            first = last;
        }
        return order;
    }

private:
    void sortAndUnite(Column<RowAddress>& order, std::size_t first) const
    {
        const auto begin = order.begin() + static_cast<std::ptrdiff_t>(first);
        std::sort(begin, order.end(), [this](RowAddress left, RowAddress right) { return isBefore(left, right); });
        order.erase(
            std::unique(begin, order.end(), [this](RowAddress kept, RowAddress next) { return isCopy(kept, next); }),
            order.end());
    }

    [[nodiscard]] StringId nameOf(RowAddress row) const
    {
        return m_dictionaries.operations[m_rows.operation[row].value].eventName;
    }

    [[nodiscard]] bool isBefore(RowAddress left, RowAddress right) const
    {
        const int leftHasId = m_rows.flags[left] & HasEventIdFlag;
        const int rightHasId = m_rows.flags[right] & HasEventIdFlag;
        if (leftHasId != rightHasId) {
            return leftHasId < rightHasId;
        }
        const EventIdBytes& leftId = m_rows.eventId[left];
        const EventIdBytes& rightId = m_rows.eventId[right];
        if (leftId != rightId) {
            return leftId < rightId;
        }
        if (nameOf(left) != nameOf(right)) {
            return m_dictionaries.strings.text(nameOf(left)) < m_dictionaries.strings.text(nameOf(right));
        }
        if (m_rows.file[left] != m_rows.file[right]) {
            return m_rows.file[left] < m_rows.file[right];
        }
        return m_rows.offset[left] < m_rows.offset[right];
    }

    [[nodiscard]] bool isCopy(RowAddress kept, RowAddress next) const
    {
        return (m_rows.flags[kept] & m_rows.flags[next] & HasEventIdFlag) != 0 &&
               m_rows.eventId[kept] == m_rows.eventId[next] && nameOf(kept) == nameOf(next);
    }

    const RowChunks& m_rows;
    const EventDictionaries& m_dictionaries;
};

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

/// The rows of all shards behind one another, each from an aligned row on, but their times; their numbers are those of
/// the first shard's dictionaries, which take up the others'. Incomplete when stop was requested.
RowChunks EventStoreBuilder::joinRows(std::vector<EventStoreShard>& shards, const std::stop_token& stop)
{
    RowChunks rows = std::move(shards.front().m_rows);
    rows.size = alignedSize(rows.size);
    for (std::size_t i = 1; i < shards.size() && !stop.stop_requested(); ++i) {
        RowChunks& part = shards[i].m_rows;
        const Renumbering to = joinDictionaries(shards.front(), shards[i].m_dictionaries);
        renumber(part.identity, part.size, to.identities);
        renumber(part.operation, part.size, to.operations);
        renumber(part.origin, part.size, to.origins);
        renumber(part.outcome, part.size, to.outcomes);
        renumber(part.resources, part.size, to.resourceSets);
        RowChunks::forEachColumn([&](auto column, auto) { (rows.*column).join(part.*column, rows.size); });
        rows.size += alignedSize(part.size);
        shards[i] = EventStoreShard();
    }
    return rows;
}

std::shared_ptr<const EventStore> EventStoreBuilder::freeze(std::vector<EventStoreShard> shards,
                                                            std::vector<std::string> files, std::stop_token stop,
                                                            unsigned jobs)
{
    if (shards.empty()) {
        shards.emplace_back();
    }
    std::vector<std::size_t> shardSizes;
    GrowingColumn<std::uint32_t> times;
    std::size_t joined = 0;
    for (EventStoreShard& shard : shards) {
        shardSizes.push_back(shard.size());
        times.join(shard.m_rows.time, joined);
        joined += alignedSize(shard.size());
    }
    // What rows are called in dictionaries and when they happened are independent until copies are looked for.
    RowChunks rows;
    EventDictionaries dictionaries;
    Column<TimedRow> timed;
    runAll({[&] {
                timed = orderByTime(times, shardSizes);
                times = {};
            },
            [&] {
                rows = joinRows(shards, stop);
                dictionaries = std::move(shards.front().m_dictionaries);
                dictionaries.files = std::move(files);
                shards.clear();
            }},
           jobs);
    if (stop.stop_requested()) {
        return nullptr;
    }
    EventColumns columns;
    const Column<RowAddress> order = Deduplication(rows, dictionaries).apply(timed, columns.time);
    const std::uint64_t duplicates = timed.size() - order.size();
    Column<TimedRow>().swap(timed);
    if (stop.stop_requested()) {
        return nullptr;
    }
    std::uint64_t reused = 0;
    runAll({[&] {
                columns.eventId = gather(rows.eventId, order);
                columns.flags = gather(rows.flags, order);
                reused = countReusedEventIds(columns);
            },
            [&] { columns.identity = gather(rows.identity, order); },
            [&] { columns.operation = gather(rows.operation, order); },
            [&] { columns.origin = gather(rows.origin, order); },
            [&] { columns.outcome = gather(rows.outcome, order); },
            [&] { columns.resources = gather(rows.resources, order); },
            [&] { columns.file = gather(rows.file, order); }, [&] { columns.offset = gather(rows.offset, order); }},
           jobs);
    return std::make_shared<const EventStore>(std::move(columns), std::move(dictionaries), duplicates, reused);
}

} // namespace latchlight
