// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/EventStoreBuilder.h"

#include "engine/base/Hash.h"

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
        for (const StringId id : {v.type, v.arn, v.principalId, v.accountId, v.userName, v.accessKeyId, v.issuerArn, v.issuerUserName,
                                  v.invokedBy, v.mfaAuthenticated}) {
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
Id addEntry(std::unordered_map<Value, std::uint32_t, EntryHash<Value>>& index, std::vector<Value>& entries, const Value& value)
{
    if (value == Value{}) {
        return {};
    }
    const auto [found, isNew] = index.try_emplace(value, static_cast<std::uint32_t>(entries.size()));
    if (isNew) {
        entries.push_back(value);
    }
    return Id{found->second};
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
        for (StringId* id : {&entry.type, &entry.arn, &entry.principalId, &entry.accountId, &entry.userName, &entry.accessKeyId,
                             &entry.issuerArn, &entry.issuerUserName, &entry.invokedBy, &entry.mfaAuthenticated}) {
            *id = string(*id);
        }
        to.identities.push_back(target.addIdentity(entry));
    }
    for (const Operation& entry : source.operations) {
        to.operations.push_back(target.addOperation(
            {string(entry.eventSource), string(entry.eventName), string(entry.awsRegion), string(entry.recipientAccountId)}));
    }
    for (const Origin& entry : source.origins) {
        to.origins.push_back(target.addOrigin({string(entry.sourceIpAddress), string(entry.userAgent)}));
    }
    for (const Outcome& entry : source.outcomes) {
        to.outcomes.push_back(target.addOutcome({string(entry.errorCode), string(entry.errorMessage), entry.reason}));
    }
    std::vector<ResourceId> resources;
    for (const Resource& entry : source.resources) {
        resources.push_back(target.addResource({entry.kind, string(entry.name), string(entry.accountId), string(entry.region)}));
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

/// Moves one column of all shards behind one another and frees the parts.
template<class Value, class Map>
std::vector<Value> joinColumn(std::vector<EventColumns>& parts, std::vector<Value> EventColumns::*column, Map map)
{
    std::size_t size = 0;
    for (const EventColumns& part : parts) {
        size += (part.*column).size();
    }
    std::vector<Value> joined;
    joined.reserve(size);
    for (std::size_t shard = 0; shard < parts.size(); ++shard) {
        for (const Value value : parts[shard].*column) {
            joined.push_back(map(shard, value));
        }
        std::vector<Value>().swap(parts[shard].*column);
    }
    return joined;
}

template<class Value>
void reorder(std::vector<Value>& column, const std::vector<EventIndex>& order)
{
    std::vector<Value> sorted;
    sorted.reserve(order.size());
    for (const EventIndex row : order) {
        sorted.push_back(column[row]);
    }
    column = std::move(sorted);
}

/// Row numbers in order of time: radix sort, least significant 16 bits first; stable.
std::vector<EventIndex> orderByTime(const std::vector<std::uint32_t>& time)
{
    constexpr std::size_t digits = 1U << 16U;
    std::vector<EventIndex> order(time.size());
    std::iota(order.begin(), order.end(), 0U);
    if (std::is_sorted(time.begin(), time.end())) {
        return order;
    }
    std::vector<EventIndex> next(time.size());
    for (const unsigned shift : {0U, 16U}) {
        std::vector<std::uint32_t> starts(digits + 1);
        for (const std::uint32_t value : time) {
            ++starts[((value >> shift) & 0xFFFFU) + 1];
        }
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (const EventIndex row : order) {
            next[starts[(time[row] >> shift) & 0xFFFFU]++] = row;
        }
        order.swap(next);
    }
    return order;
}

/// Sorts the rows of each second and drops the copies of an event.
class Deduplication
{
public:
    Deduplication(const EventColumns& columns, const EventDictionaries& dictionaries)
        : m_columns(columns)
        , m_dictionaries(dictionaries)
    {
    }

    /// `order` is by time; afterwards by time, eventID, name, file and offset, without duplicates. Returns the number dropped.
    std::uint64_t apply(std::vector<EventIndex>& order) const
    {
        std::size_t kept = 0;
        for (std::size_t first = 0; first < order.size();) {
            std::size_t last = first + 1;
            while (last < order.size() && m_columns.time[order[last]] == m_columns.time[order[first]]) {
                ++last;
            }
            if (last - first > 1) {
                std::sort(order.begin() + static_cast<std::ptrdiff_t>(first), order.begin() + static_cast<std::ptrdiff_t>(last),
                          [this](EventIndex left, EventIndex right) { return isBefore(left, right); });
            }
            const std::size_t firstKept = kept;
            for (std::size_t i = first; i < last; ++i) {
                if (kept == firstKept || !isCopy(order[kept - 1], order[i])) {
                    order[kept++] = order[i];
                }
            }
            first = last;
        }
        const std::uint64_t dropped = order.size() - kept;
        order.resize(kept);
        return dropped;
    }

private:
    [[nodiscard]] StringId nameOf(EventIndex row) const
    {
        return m_dictionaries.operations[m_columns.operation[row].value].eventName;
    }

    [[nodiscard]] bool isBefore(EventIndex left, EventIndex right) const
    {
        if (m_columns.eventId[left] != m_columns.eventId[right]) {
            return m_columns.eventId[left] < m_columns.eventId[right];
        }
        if (nameOf(left) != nameOf(right)) {
            return m_dictionaries.strings.text(nameOf(left)) < m_dictionaries.strings.text(nameOf(right));
        }
        if (m_columns.file[left] != m_columns.file[right]) {
            return m_columns.file[left] < m_columns.file[right];
        }
        return m_columns.offset[left] < m_columns.offset[right];
    }

    [[nodiscard]] bool isCopy(EventIndex kept, EventIndex candidate) const
    {
        return (m_columns.flags[kept] & m_columns.flags[candidate] & HasEventIdFlag) != 0 &&
               m_columns.eventId[kept] == m_columns.eventId[candidate] && nameOf(kept) == nameOf(candidate);
    }

    const EventColumns& m_columns;
    const EventDictionaries& m_dictionaries;
};

/// Events whose eventID another kept event carries too.
std::uint64_t countReusedEventIds(const EventColumns& columns)
{
    std::size_t slots = 16;
    while (slots < columns.size() * 2) {
        slots *= 2;
    }
    std::vector<std::uint64_t> seen(slots);
    std::uint64_t reused = 0;
    const std::uint64_t seed = processSeed();
    for (std::size_t row = 0; row < columns.size(); ++row) {
        if ((columns.flags[row] & HasEventIdFlag) == 0) {
            continue;
        }
        std::uint64_t low = 0;
        std::uint64_t high = 0;
        std::memcpy(&low, columns.eventId[row].data(), sizeof low);
        std::memcpy(&high, columns.eventId[row].data() + sizeof low, sizeof high);
        const std::uint64_t key = hashing::mix(low ^ seed, high ^ hashing::prime1) | 1U;
        std::size_t i = (key >> 1U) & (slots - 1);
        while (seen[i] != 0 && seen[i] != key) {
            i = (i + 1) & (slots - 1);
        }
        reused += seen[i] == key ? 1U : 0U;
        seen[i] = key;
    }
    return reused;
}

} // namespace

/// Reverse look-up from entry to number, needed only while building.
struct EventStoreShard::Tables
{
    std::unordered_map<Identity, std::uint32_t, EntryHash<Identity>> identities;
    std::unordered_map<Operation, std::uint32_t, EntryHash<Operation>> operations;
    std::unordered_map<Origin, std::uint32_t, EntryHash<Origin>> origins;
    std::unordered_map<Outcome, std::uint32_t, EntryHash<Outcome>> outcomes;
    std::unordered_map<Resource, std::uint32_t, EntryHash<Resource>> resources;
    std::unordered_map<std::vector<ResourceId>, std::uint32_t, ResourceSetHash> resourceSets;
};

EventStoreShard::EventStoreShard()
    : m_tables(std::make_unique<Tables>())
{
}

EventStoreShard::~EventStoreShard() = default;
EventStoreShard::EventStoreShard(EventStoreShard&&) noexcept = default;
EventStoreShard& EventStoreShard::operator=(EventStoreShard&&) noexcept = default;

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
        m_dictionaries.resourceSetMembers.insert(m_dictionaries.resourceSetMembers.end(), members.begin(), members.end());
    }
    return {found->second};
}

void EventStoreShard::append(const EventRow& row)
{
    m_columns.time.push_back(row.time);
    m_columns.identity.push_back(row.identity);
    m_columns.operation.push_back(row.operation);
    m_columns.origin.push_back(row.origin);
    m_columns.outcome.push_back(row.outcome);
    m_columns.resources.push_back(row.resources);
    m_columns.file.push_back(row.file);
    m_columns.offset.push_back(row.offset);
    m_columns.eventId.push_back(row.eventId);
    m_columns.flags.push_back(row.flags);
}

std::shared_ptr<const EventStore> EventStoreBuilder::freeze(std::vector<EventStoreShard> shards, std::vector<std::string> files,
                                                            std::stop_token stop)
{
    if (shards.empty()) {
        shards.emplace_back();
    }
    std::vector<Renumbering> renumberings(1);
    std::vector<EventColumns> parts;
    for (std::size_t i = 0; i < shards.size(); ++i) {
        if (stop.stop_requested()) {
            return nullptr;
        }
        parts.push_back(std::move(shards[i].m_columns));
        if (i > 0) {
            renumberings.push_back(joinDictionaries(shards.front(), shards[i].m_dictionaries));
            shards[i] = EventStoreShard();
        }
    }
    EventDictionaries dictionaries = std::move(shards.front().m_dictionaries);
    dictionaries.files = std::move(files);
    shards.clear();

    const auto renumbered = [&](auto Renumbering::*table) {
        return [&renumberings, table](std::size_t shard, auto id) {
            return shard == 0 ? id : (renumberings[shard].*table)[id.value];
        };
    };
    const auto unchanged = [](std::size_t, auto value) { return value; };

    EventColumns columns;
    columns.time = joinColumn(parts, &EventColumns::time, unchanged);
    columns.operation = joinColumn(parts, &EventColumns::operation, renumbered(&Renumbering::operations));
    columns.file = joinColumn(parts, &EventColumns::file, unchanged);
    columns.offset = joinColumn(parts, &EventColumns::offset, unchanged);
    columns.eventId = joinColumn(parts, &EventColumns::eventId, unchanged);
    columns.flags = joinColumn(parts, &EventColumns::flags, unchanged);

    std::vector<EventIndex> order = orderByTime(columns.time);
    const std::uint64_t duplicates = Deduplication(columns, dictionaries).apply(order);
    if (stop.stop_requested()) {
        return nullptr;
    }
    reorder(columns.time, order);
    reorder(columns.operation, order);
    reorder(columns.file, order);
    reorder(columns.offset, order);
    reorder(columns.eventId, order);
    reorder(columns.flags, order);
    columns.identity = joinColumn(parts, &EventColumns::identity, renumbered(&Renumbering::identities));
    reorder(columns.identity, order);
    columns.origin = joinColumn(parts, &EventColumns::origin, renumbered(&Renumbering::origins));
    reorder(columns.origin, order);
    columns.outcome = joinColumn(parts, &EventColumns::outcome, renumbered(&Renumbering::outcomes));
    reorder(columns.outcome, order);
    columns.resources = joinColumn(parts, &EventColumns::resources, renumbered(&Renumbering::resourceSets));
    reorder(columns.resources, order);

    const std::uint64_t reused = countReusedEventIds(columns);
    return std::make_shared<const EventStore>(std::move(columns), std::move(dictionaries), duplicates, reused);
}

} // namespace latchlight
